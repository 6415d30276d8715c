package org.isms4j.model.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.ItemId;

/**
 * Answer of one check. Two results are equal when they say the same: wording, assumptions, explanation and validity do
 * not take part. Thread-safe.
 */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class CheckResult implements WithCheckResult permits ImmutableCheckResult {

    CheckResult() {}

    /**
     * Returns the identifier of the check.
     *
     * @return such as {@code 10.2-05}
     */
    public abstract String checkId();

    /**
     * Returns what the check asks for, in own words.
     *
     * @return one sentence
     */
    public abstract String requirement();

    /**
     * Returns the requirement items it examines.
     *
     * @return the items, at least one
     */
    public abstract List<ItemId> items();

    /**
     * Returns on what ground the check asks: shall, own, conditional or practice.
     *
     * @return the word
     */
    public abstract String basis();

    /**
     * Returns the status.
     *
     * @return the status
     */
    public abstract ConformityStatus status();

    /**
     * Returns whether the status takes part in the roll-up. Good practice yields observations and never moves a status.
     *
     * @return whether it counts
     */
    public abstract boolean movesStatus();

    /**
     * Returns why the status is what it is.
     *
     * @return the reasons in the order of their declaration
     */
    public abstract Set<ReasonCode> reasons();

    /**
     * Returns how many subjects were looked at and how they did.
     *
     * @return the counts
     */
    public abstract Counts counts();

    /**
     * Returns nonconformities and observations.
     *
     * @return the findings by subject
     */
    public abstract List<Finding> findings();

    /**
     * Returns what is not shown.
     *
     * @return the open points by subject
     */
    public abstract List<Finding> openPoints();

    /**
     * Returns defaults and judgements the answer rests on.
     *
     * @return sentences, empty where the answer rests on records alone
     */
    @Value.Auxiliary
    public abstract List<String> assumptions();

    /**
     * Returns what the answer rests on in one line, where no single subject shows it.
     *
     * @return a phrase
     */
    @Value.Auxiliary
    public abstract Optional<String> summary();

    @Value.Auxiliary
    abstract Supplier<Explanation> explanation();

    @Value.Auxiliary
    abstract Supplier<Optional<Validity>> validity();

    /**
     * Returns the clause of the check.
     *
     * @return the clause of its first item
     */
    public final ClauseId clause() {
        return items().get(0).clause();
    }

    /**
     * Returns the first day on which this answer changes if no record arrives.
     *
     * @return the day with its cause, empty where it never changes by itself
     */
    public final Optional<Validity> validUntil() {
        return validity().get();
    }

    /**
     * Returns why, down to the records.
     *
     * @return the reason tree
     */
    public final Explanation explain() {
        return explanation().get();
    }

    /** Returns check, status and counts. */
    @Override
    public final String toString() {
        return checkId() + " " + status().label() + " (" + counts() + ")"
                + summary().map(text -> ": " + text).orElse("");
    }

    /**
     * Starts a result; the engine does.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds results of checks. */
    public static final class Builder extends ImmutableCheckResult.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
