package org.isms4j.engine.interaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isms4j.engine.time.Days;
import org.isms4j.model.interaction.LoopStep;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.SnapshotColumns;
import org.jspecify.annotations.Nullable;

/**
 * A chain of records that the search has followed so far, by its last record.
 *
 * @param ordinal the last record
 * @param day when it happened, not before the record before it
 * @param process process of the graph it belongs to
 * @param flow flow by which it was reached, empty within a process
 * @param words what it has to do with the record before
 * @param before the chain up to the record before, null for the first
 */
record Trail(
        int ordinal,
        int day,
        String process,
        String flow,
        String words,
        @Nullable Trail before) {

    /** Prefers the chain whose last but one record is the newest, then the first in the order of records. */
    boolean isBetterThan(Trail other) {
        int mine = before == null ? day : before.day;
        int theirs = other.before == null ? other.day : other.before.day;
        return mine != theirs
                ? mine > theirs
                : before != null && other.before != null && before.ordinal < other.before.ordinal;
    }

    /** How many records the chain has. */
    int length() {
        return before == null ? 1 : 1 + before.length();
    }

    List<LoopStep> steps(SnapshotColumns columns) {
        List<LoopStep> steps = new ArrayList<>();
        for (Trail at = this; at != null; at = at.before) {
            IsmsRecord record = columns.record(at.ordinal);
            steps.add(new LoopStep(
                    at.process, record.id(), record.recordType().label(), Days.date(at.day), at.flow, at.words));
        }
        Collections.reverse(steps);
        return steps;
    }
}
