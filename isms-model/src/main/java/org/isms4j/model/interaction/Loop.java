package org.isms4j.model.interaction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A chain of records, each citing the one before, that leads from an assessment back to a later one. Immutable and
 * thread-safe.
 *
 * @param variant the way it took
 * @param steps the records with ascending dates, the closing assessment last
 */
public record Loop(LoopVariant variant, List<LoopStep> steps) {

    /**
     * Makes a loop; the steps are copied.
     *
     * @param variant the way it took
     * @param steps the records, at least two
     */
    public Loop {
        Objects.requireNonNull(variant, "variant");
        steps = List.copyOf(steps);
    }

    /**
     * Returns when the loop began.
     *
     * @return the day of its first step
     */
    public LocalDate openedOn() {
        return steps.get(0).day();
    }

    /**
     * Returns when the loop closed.
     *
     * @return the day of its last step
     */
    public LocalDate closedOn() {
        return steps.get(steps.size() - 1).day();
    }

    /**
     * Returns how long it took from the finding of the risk to the assessment that knew the outcome.
     *
     * @return days, 0 or more
     */
    public long latencyDays() {
        return ChronoUnit.DAYS.between(openedOn(), closedOn());
    }

    /** Returns variant, latency, and one step a line. */
    @Override
    public String toString() {
        return "loop, " + variant.label() + ", " + latencyDays() + " days\n"
                + steps.stream().map(step -> "  " + step).collect(Collectors.joining("\n"));
    }
}
