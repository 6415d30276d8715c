package org.isms4j.engine.interaction;

import java.util.List;
import java.util.Optional;
import org.isms4j.model.interaction.Loop;
import org.isms4j.model.snapshot.SnapshotColumns;

/**
 * The loops that records close, whatever the day.
 *
 * @param newest the newest loop of each variant
 * @param closed days of assessments that closed a loop, ascending, each once
 * @param longest the longest chain that did not close, of several the newest
 * @param firstAssessment day of the first assessment, {@code NEVER} where there is none
 */
record Loops(List<Loop> newest, List<Integer> closed, Optional<Trail> longest, int firstAssessment) {

    /** The last day on which a loop closed, {@code ALWAYS} where none did. */
    int lastClosed() {
        return closed.isEmpty() ? SnapshotColumns.ALWAYS : closed.get(closed.size() - 1);
    }
}
