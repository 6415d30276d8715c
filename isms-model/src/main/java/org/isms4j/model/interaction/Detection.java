package org.isms4j.model.interaction;

import java.util.List;
import java.util.Objects;
import org.isms4j.model.record.RecordId;

/**
 * An anti-pattern that records show. It names what the findings of several checks have in common and adds no finding of
 * its own: without a check that finds a nonconformity it is an observation. Immutable and thread-safe.
 *
 * @param pattern the anti-pattern
 * @param words what was seen, as a sentence without full stop
 * @param records the records that show it, in the order of records; empty where absence shows it
 * @param checks identifiers of the checks that find a nonconformity in it, in order; empty for an observation
 */
public record Detection(AntiPattern pattern, String words, List<RecordId> records, List<String> checks) {

    /**
     * Makes a detection; the lists are copied.
     *
     * @param pattern the anti-pattern
     * @param words what was seen
     * @param records the records that show it
     * @param checks identifiers of the checks that find a nonconformity in it
     */
    public Detection {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(words, "words");
        records = List.copyOf(records);
        checks = List.copyOf(checks);
    }

    /**
     * Returns whether no check finds a nonconformity in it.
     *
     * @return whether it is an observation
     */
    public boolean isObservation() {
        return checks.isEmpty();
    }

    /** Returns pattern, what was seen, records, and the checks that find a nonconformity. */
    @Override
    public String toString() {
        return pattern + " " + pattern.title() + ": " + words
                + (records.isEmpty() ? "" : " [" + FlowWords.named(records) + "]")
                + (checks.isEmpty() ? " (observation)" : " (" + String.join(", ", checks) + ")");
    }
}
