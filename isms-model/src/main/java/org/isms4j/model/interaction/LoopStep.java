package org.isms4j.model.interaction;

import java.time.LocalDate;
import java.util.Objects;
import org.isms4j.model.record.RecordId;

/**
 * A record in the chain that closes the loop. Immutable and thread-safe.
 *
 * @param process node of the process graph to which it belongs, such as {@code RA}
 * @param record the record
 * @param type type of the record in words
 * @param day when it happened
 * @param flow id of the flow by which it was reached, empty for the first step and for steps inside one process
 * @param words what it has to do with the step before, as a phrase
 */
public record LoopStep(String process, RecordId record, String type, LocalDate day, String flow, String words) {

    /**
     * Makes a step.
     *
     * @param process node of the process graph
     * @param record the record
     * @param type type of the record in words
     * @param day when it happened
     * @param flow id of the flow by which it was reached
     * @param words what it has to do with the step before
     */
    public LoopStep {
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(words, "words");
    }

    /** Returns day, process, record, and what it has to do with the step before. */
    @Override
    public String toString() {
        return day + " " + process + " " + type + " " + record + (words.isEmpty() ? "" : " " + words)
                + (flow.isEmpty() ? "" : " (" + flow + ")");
    }
}
