package org.isms4j.model.interaction;

import java.time.LocalDate;
import java.util.Objects;
import org.isms4j.model.record.RecordId;

/**
 * A reference between two records that shows a flow: the record of the target process cites that of the source process.
 * Immutable and thread-safe.
 *
 * @param output record that was taken up
 * @param taker record that cites it
 * @param day day on which it was taken up
 */
public record Handover(RecordId output, RecordId taker, LocalDate day) {

    /**
     * Makes a handover.
     *
     * @param output record that was taken up
     * @param taker record that cites it
     * @param day day on which it was taken up
     */
    public Handover {
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(taker, "taker");
        Objects.requireNonNull(day, "day");
    }

    /** Returns taker, output and day. */
    @Override
    public String toString() {
        return taker + " took up " + output + " on " + day;
    }
}
