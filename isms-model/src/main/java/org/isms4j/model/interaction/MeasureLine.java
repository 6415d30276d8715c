package org.isms4j.model.interaction;

import java.util.Objects;

/**
 * A part of the population of a measure. Immutable and thread-safe.
 *
 * @param subject what it is about, such as {@code MRV management review} or {@code E24}
 * @param count the number that is counted
 * @param population the size of this part
 * @param remark what else is worth knowing, may be empty
 */
public record MeasureLine(String subject, long count, long population, String remark) {

    /**
     * Makes a line.
     *
     * @param subject what it is about
     * @param count the number that is counted
     * @param population the size of this part
     * @param remark what else is worth knowing
     */
    public MeasureLine {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(remark, "remark");
    }

    /** Returns subject, numbers and remark. */
    @Override
    public String toString() {
        return subject + ": " + count + " of " + population + (remark.isEmpty() ? "" : ", " + remark);
    }
}
