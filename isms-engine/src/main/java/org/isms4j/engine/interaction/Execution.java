package org.isms4j.engine.interaction;

import java.time.LocalDate;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;

/**
 * A record of a process being carried out, or of its having been due.
 *
 * @param record the record
 * @param day the day
 */
record Execution(RecordId record, int day) {

    static Execution of(IsmsRecord record, LocalDate day) {
        return new Execution(record.id(), Days.of(day));
    }
}
