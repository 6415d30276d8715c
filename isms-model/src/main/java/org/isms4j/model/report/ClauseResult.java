package org.isms4j.model.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.standard.Clause;

/**
 * Answer for a clause or subclause: the worst of its checks, its escalated findings and, for a clause with subclauses,
 * of these. Thread-safe.
 */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ClauseResult implements WithClauseResult permits ImmutableClauseResult {

    ClauseResult() {}

    /**
     * Returns the clause.
     *
     * @return the clause
     */
    public abstract Clause clause();

    /**
     * Returns the status.
     *
     * @return the status
     */
    public abstract ConformityStatus status();

    /**
     * Returns the answers for the requirement items of a subclause.
     *
     * @return the items in the order of the standard, empty for a clause with subclauses
     */
    public abstract List<ItemResult> items();

    /**
     * Returns the answers of the checks of a subclause.
     *
     * @return the checks in order, empty for a clause with subclauses and where there is no check yet
     */
    public abstract List<CheckResult> checks();

    /**
     * Returns the answers for the subclauses.
     *
     * @return the subclauses in order, empty for a subclause
     */
    public abstract List<ClauseResult> subclauses();

    /**
     * Returns findings that look at several others: escalations, and findings about the records as such.
     *
     * @return the findings
     */
    public abstract List<Finding> furtherFindings();

    /**
     * Returns what others assert about this clause. Claims are no part of the answer: two results can be equal although
     * something else is claimed.
     *
     * @return the claims by record, empty for those about its subclauses
     */
    @Value.Auxiliary
    public abstract List<Claim> claims();

    /** What is to be told before the checks: the account of the whole system at 4.4. */
    @Value.Auxiliary
    @Value.Default
    Supplier<List<Explanation>> account() {
        return List::of;
    }

    @Value.Auxiliary
    @Value.Default
    Supplier<Optional<Validity>> furtherValidity() {
        return Optional::empty;
    }

    /**
     * Returns nonconformities and observations, those of subclauses included.
     *
     * @return the findings in the order of checks and subjects
     */
    public final List<Finding> findings() {
        return Stream.concat(
                        Stream.concat(
                                checks().stream().flatMap(check -> check.findings().stream()),
                                furtherFindings().stream()),
                        subclauses().stream().flatMap(part -> part.findings().stream()))
                .toList();
    }

    /**
     * Returns what is not shown, that of subclauses included.
     *
     * @return the open points in the order of checks and subjects
     */
    public final List<Finding> openPoints() {
        return Stream.concat(
                        checks().stream().flatMap(check -> check.openPoints().stream()),
                        subclauses().stream().flatMap(part -> part.openPoints().stream()))
                .toList();
    }

    /**
     * Returns how many subjects were looked at, those of subclauses included. A record counts once for every check that
     * examines it; checks of good practice do not count.
     *
     * @return the sums
     */
    public final Counts counts() {
        return Stream.concat(
                        checks().stream().filter(CheckResult::movesStatus).map(CheckResult::counts),
                        subclauses().stream().map(ClauseResult::counts))
                .reduce(Counts.NONE, Counts::plus);
    }

    /**
     * Returns the reasons of the checks that have this status.
     *
     * @return the reasons in the order of their declaration
     */
    public final Set<ReasonCode> reasons() {
        Set<ReasonCode> reasons = new TreeSet<>();
        checks().stream()
                .filter(check -> check.movesStatus() && check.status() == status())
                .forEach(check -> reasons.addAll(check.reasons()));
        subclauses().stream().filter(part -> part.status() == status()).forEach(part -> reasons.addAll(part.reasons()));
        if (isExamined() && (checks().stream().noneMatch(CheckResult::movesStatus) || hasUnexaminedItem())) {
            reasons.add(ReasonCode.NO_CHECK);
        }
        if (isRefusedExclusion()) {
            reasons.add(ReasonCode.VACUOUS);
        }
        return reasons;
    }

    private boolean isExamined() {
        return clause().assessed();
    }

    private boolean hasUnexaminedItem() {
        return status() == ConformityStatus.UNDETERMINED
                && items().stream().anyMatch(item -> item.checkIds().isEmpty());
    }

    /** Whether nothing triggered any check, which is not enough where a clause cannot be excluded. */
    final boolean isRefusedExclusion() {
        return status() == ConformityStatus.NOT_DEMONSTRATED
                && !checks().isEmpty()
                && checks().stream()
                        .filter(CheckResult::movesStatus)
                        .allMatch(check -> check.status() == ConformityStatus.NOT_APPLICABLE);
    }

    /**
     * Returns the first day on which an answer of this clause changes if no record arrives.
     *
     * @return the day with its cause, empty where none changes by itself
     */
    public final Optional<Validity> validUntil() {
        return Stream.of(
                        checks().stream().flatMap(check -> check.validUntil().stream()),
                        furtherValidity().get().stream(),
                        subclauses().stream().flatMap(part -> part.validUntil().stream()))
                .flatMap(validities -> validities)
                .min(Comparator.comparing(Validity::until).thenComparing(Validity::checkId));
    }

    /**
     * Returns why, down to the records.
     *
     * @return the reason tree
     */
    public final Explanation explain() {
        return ClauseExplanations.of(this);
    }

    /** Returns clause, status, counts and validity. */
    @Override
    public final String toString() {
        return clause() + ": " + status().label() + " (" + counts() + ")";
    }

    /**
     * Starts a result; the engine does.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds results of clauses. */
    public static final class Builder extends ImmutableClauseResult.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
