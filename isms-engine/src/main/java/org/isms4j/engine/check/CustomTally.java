package org.isms4j.engine.check;

import java.time.LocalDate;
import java.util.Optional;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** A count written in plain Java, for {@link Tally}. Implementations are pure and thread-safe. */
@FunctionalInterface
public interface CustomTally {

    /**
     * Counts.
     *
     * @param isms all records; those that are dated after the day must not be used
     * @param until the last day that has happened
     * @return the answer with a remark, empty where there is nothing to count
     */
    Optional<CustomAnswer> count(IsmsSnapshot isms, LocalDate until);
}
