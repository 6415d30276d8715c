package org.isms4j.engine.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;

/**
 * Each record of a sequence is looked at together with the one before.
 *
 * @param type record type
 * @param where which records belong to the sequence
 * @param date date that orders them
 * @param gap activity whose interval no gap may exceed
 * @param expect what is expected of the later one; the earlier one is the other
 * @param grading how findings are graded
 */
public record Steps(
        RecordType<?> type,
        Condition where,
        Attribute.One<?, LocalDate> date,
        Optional<IntervalKey> gap,
        Condition expect,
        Grading grading)
        implements Examination {

    /**
     * Restricts the sequence.
     *
     * @param condition which records belong to it
     * @return the examination
     */
    public Steps where(Condition condition) {
        return new Steps(type, condition, date, gap, expect, grading);
    }

    /**
     * States that no gap may exceed an interval plus tolerance.
     *
     * @param key activity
     * @return the examination
     */
    public Steps apartAtMost(IntervalKey key) {
        return new Steps(type, where, date, Optional.of(key), expect, grading);
    }

    /**
     * States what is expected of the later one.
     *
     * @param condition what is expected
     * @return the examination
     */
    public Steps expect(Condition condition) {
        return new Steps(type, where, date, gap, condition, grading);
    }

    @Override
    public String words() {
        return "For every " + type.label() + Words.filter(where) + " and the one before by " + date.label()
                + gap.map(key -> ": not further apart than the interval for " + key.label() + " plus tolerance")
                        .orElse("")
                + (expect instanceof Condition.Always ? "" : (gap.isPresent() ? ", or " : ": ") + expect.words());
    }

    @Override
    public Set<Read> reads() {
        return Words.union(Words.own(type), where.reads(), Words.read(date), expect.reads());
    }
}
