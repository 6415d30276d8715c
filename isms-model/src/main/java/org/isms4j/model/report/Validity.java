package org.isms4j.model.report;

import java.time.LocalDate;
import java.util.Optional;
import org.isms4j.model.record.RecordId;

/**
 * The first day on which an answer changes if no record arrives, and what makes it change.
 *
 * @param until first day with another answer
 * @param checkId check whose answer changes
 * @param record record whose date makes it change, empty where the change comes from no single record
 */
public record Validity(LocalDate until, String checkId, Optional<RecordId> record) {

    /** Returns date, check and record. */
    @Override
    public String toString() {
        return until + " (" + checkId + record.map(id -> ", " + id).orElse("") + ")";
    }
}
