package org.isms4j.engine.interaction;

import org.isms4j.engine.time.Days;
import org.isms4j.model.record.RecordId;

/**
 * Something that had to be done by a day.
 *
 * @param record the record that says so
 * @param due the last day, as last moved with approval
 * @param done the day on which it was done, {@code Days.NEVER} where it was not
 */
record Obligation(RecordId record, int due, int done) {

    boolean isDone() {
        return done != Days.NEVER;
    }

    /** It may be met on the last day (ruling R6). */
    boolean isMet() {
        return done <= due;
    }
}
