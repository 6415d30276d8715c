package org.isms4j.engine.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;

/**
 * The time in which a list has to be covered.
 *
 * @param interval its length
 * @param date date that places a record in time
 * @param via link to the record that has the date, empty where the covering record has it itself
 * @param anchoredToNewest whether the time ends with the newest such date instead of the evaluation date
 */
public record CoveragePeriod(
        IntervalKey interval,
        Attribute.One<?, LocalDate> date,
        Optional<Attribute.One<?, RecordId>> via,
        boolean anchoredToNewest) {

    /**
     * Returns what it reads.
     *
     * @return the read set, sorted
     */
    Set<Read> reads() {
        return Words.union(
                Words.read(date),
                via.map(Words::read).orElse(Set.of()),
                Words.whole(List.of(date.owner().getSimpleName())));
    }

    /**
     * Returns the time in words.
     *
     * @return a phrase
     */
    public String words() {
        return "within the interval for " + interval.label()
                + (anchoredToNewest ? " up to the newest " + date.label() : " up to the evaluation date");
    }
}
