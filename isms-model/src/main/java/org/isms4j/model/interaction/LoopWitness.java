package org.isms4j.model.interaction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordId;

/**
 * Whether the loop through the core of the system is closed, and the records that show it (check 4.4-06). Immutable and
 * thread-safe.
 */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class LoopWitness implements WithLoopWitness permits ImmutableLoopWitness {

    LoopWitness() {}

    /**
     * Returns the newest closed loop of each variant that was ever closed.
     *
     * @return the loops in the order of variants
     */
    public abstract List<Loop> loops();

    /**
     * Returns how many assessments of the last full cycle closed a loop.
     *
     * @return the number, 0 or more
     */
    public abstract int closedInCycle();

    /**
     * Returns by when the first loop has to be closed.
     *
     * @return the last day that is in time, empty where nothing tells when the system began
     */
    public abstract Optional<LocalDate> firstDueBy();

    /**
     * Returns until when the newest loop shows that the system is alive.
     *
     * @return the last day, empty where no loop was ever closed
     */
    public abstract Optional<LocalDate> holdsUntil();

    /**
     * Returns the longest chain that did not close, where none did in time.
     *
     * @return the records with ascending dates, empty where a loop holds or nothing was assessed
     */
    public abstract List<LoopStep> longestChain();

    /**
     * Returns the flow at which the longest chain ends.
     *
     * @return id of the flow that would have led on, empty where a loop holds
     */
    public abstract Optional<String> brokenAt();

    /**
     * Returns what would have led on if somebody had cited it.
     *
     * @return identifiers of outputs of that flow which nobody took up, oldest first
     */
    public abstract List<RecordId> orphans();

    /**
     * Returns the loop to show: the newest of all, of several on one day the best variant.
     *
     * @return the loop, empty where none was ever closed
     */
    public final Optional<Loop> newest() {
        return loops().stream()
                .max(Comparator.comparing(Loop::closedOn).thenComparing(Loop::variant, Comparator.reverseOrder()));
    }

    /**
     * Returns whether a loop holds on a day.
     *
     * @param day a day
     * @return whether the newest loop closed recently enough
     */
    public final boolean holdsOn(LocalDate day) {
        return holdsUntil().filter(last -> !day.isAfter(last)).isPresent();
    }

    /** Returns the newest loop, or where the longest chain ends. */
    @Override
    public final String toString() {
        return newest().map(Loop::toString).orElseGet(this::partial);
    }

    private String partial() {
        return "no closed loop"
                + brokenAt()
                        .map(flow -> ", the longest chain ends before " + flow)
                        .orElse("")
                + (orphans().isEmpty() ? "" : "; cited by nobody: " + FlowWords.named(orphans()))
                + longestChain().stream().map(step -> "\n  " + step).collect(Collectors.joining());
    }

    /**
     * Starts a witness; the engine does.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds witnesses; for one thread. */
    public static final class Builder extends ImmutableLoopWitness.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
