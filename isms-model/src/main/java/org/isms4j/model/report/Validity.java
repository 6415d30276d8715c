package org.isms4j.model.report;

import java.time.LocalDate;
import java.util.Optional;
import org.isms4j.model.record.RecordId;

/**
 * The first day on which an answer changes if no record arrives, and what makes it change. Where the engine stopped
 * looking ahead, the answer holds at least until that day.
 *
 * @param until first day with another answer
 * @param checkId check whose answer changes
 * @param record record whose date makes it change, empty where the change comes from no single record
 * @param exact whether the answer is known to differ on the day; otherwise the bound is conservative
 */
public record Validity(LocalDate until, String checkId, Optional<RecordId> record, boolean exact) {

    /**
     * Makes an exact validity.
     *
     * @param until first day with another answer
     * @param checkId check whose answer changes
     * @param record record whose date makes it change
     */
    public Validity(LocalDate until, String checkId, Optional<RecordId> record) {
        this(until, checkId, record, true);
    }

    /**
     * Makes a conservative validity.
     *
     * @param until day before which nothing changes
     * @param checkId check whose answer may change on it
     * @return the validity
     */
    public static Validity notBefore(LocalDate until, String checkId) {
        return new Validity(until, checkId, Optional.empty(), false);
    }

    /** Returns date, check and record. */
    @Override
    public String toString() {
        return until + " (" + checkId + record.map(id -> ", " + id).orElse("") + (exact ? "" : ", at least") + ")";
    }
}
