package org.isms4j.model.interaction;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.IsmsStyle;

/**
 * A measure with its population. Measures explain, they decide nothing by themselves: checks do. Immutable and
 * thread-safe.
 */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class Measure implements WithMeasure permits ImmutableMeasure {

    Measure() {}

    /**
     * Returns what is measured.
     *
     * @return the key
     */
    public abstract MeasureKey key();

    /**
     * Returns the number that is counted.
     *
     * @return 0 or more
     */
    public abstract long count();

    /**
     * Returns the size of the population.
     *
     * @return 0 or more; a measure over an empty population says nothing
     */
    public abstract long population();

    /**
     * Returns the rule of the policy and whether the measure meets it.
     *
     * @return whether it passes; empty where nothing can be said or the measure only reports
     */
    public abstract Optional<Boolean> passes();

    /**
     * Returns the rule by which it passes.
     *
     * @return such as "at least 0.9 of two full cycles"
     */
    public abstract String rule();

    /**
     * Returns what else is worth knowing.
     *
     * @return such as "oldest overdue by 21 days"
     */
    public abstract Optional<String> remark();

    /**
     * Returns the parts of the population.
     *
     * @return such as one line for every process or flow, in the order of the process graph
     */
    public abstract List<MeasureLine> lines();

    /** Returns title, value and population. */
    @Override
    public final String toString() {
        return key() + " " + key().title() + ": " + MeasureWords.value(this)
                + passes().map(passes -> passes ? " (passes: " : " (does not pass: ")
                        .map(start -> start + rule() + ")")
                        .orElse("")
                + remark().map(text -> ", " + text).orElse("");
    }

    /**
     * Starts a measure; the engine does.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds measures; for one thread. */
    public static final class Builder extends ImmutableMeasure.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
