package org.isms4j.engine.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;

/**
 * Each record of a population is a subject of its own.
 *
 * @param type record type
 * @param where which records belong to the population
 * @param recent date by which only recent records are looked at, beside the newest one
 * @param due since when the expectation is owed
 * @param expect what is expected
 * @param grading how findings are graded
 * @param rhythm activity whose first due date excuses an empty population
 */
public record ForEvery(
        RecordType<?> type,
        Condition where,
        Optional<Attribute.One<?, LocalDate>> recent,
        Condition due,
        Condition expect,
        Grading grading,
        Optional<IntervalKey> rhythm)
        implements Examination {

    /**
     * Restricts the population.
     *
     * @param condition which records belong to it
     * @return the examination
     */
    public ForEvery where(Condition condition) {
        return new ForEvery(type, condition, recent, due, expect, grading, rhythm);
    }

    /**
     * Restricts the population to records of the evaluation window and the newest one.
     *
     * @param date date by which they are recent
     * @return the examination
     */
    public ForEvery recentBy(Attribute.One<?, LocalDate> date) {
        return new ForEvery(type, where, Optional.of(date), due, expect, grading, rhythm);
    }

    /**
     * States since when the expectation is owed; before that, subjects that do not meet it are pending.
     *
     * @param condition since when
     * @return the examination
     */
    public ForEvery onceDue(Condition condition) {
        return new ForEvery(type, where, recent, condition, expect, grading, rhythm);
    }

    /**
     * States what is expected.
     *
     * @param condition what is expected
     * @return the examination
     */
    public ForEvery expect(Condition condition) {
        return new ForEvery(type, where, recent, due, condition, grading, rhythm);
    }

    /**
     * States how findings are graded.
     *
     * @param rule the rule
     * @return the examination
     */
    public ForEvery graded(Grading rule) {
        return new ForEvery(type, where, recent, due, expect, rule, rhythm);
    }

    /**
     * States the activity that creates the records: before its first due date an empty population is not yet due.
     *
     * @param key activity
     * @return the examination
     */
    public ForEvery arisingFrom(IntervalKey key) {
        return new ForEvery(type, where, recent, due, expect, grading, Optional.of(key));
    }

    @Override
    public String words() {
        return "For every " + type.label() + Words.filter(where)
                + recent.map(date -> " that is recent by its " + date.label()).orElse("")
                + (due instanceof Condition.Always ? "" : ", once " + due.words()) + ": " + expect.words();
    }

    @Override
    public Set<Read> reads() {
        return Words.union(Words.own(type), where.reads(), due.reads(), expect.reads());
    }
}
