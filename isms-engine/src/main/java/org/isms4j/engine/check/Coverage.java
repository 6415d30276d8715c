package org.isms4j.engine.check;

import java.util.Optional;
import java.util.Set;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;

/**
 * Every element of a list has to be covered by some record.
 *
 * @param required the list
 * @param type record type that covers
 * @param where which records count
 * @param attribute attribute with the covered elements
 * @param period time in which all have to be covered, with the date that places a record
 * @param grading how findings are graded
 */
public record Coverage(
        Required required,
        RecordType<?> type,
        Condition where,
        Attribute<?, ?> attribute,
        Optional<CoveragePeriod> period,
        Grading grading)
        implements Examination {

    /**
     * Restricts the records that count.
     *
     * @param condition which records count
     * @return the examination
     */
    public Coverage where(Condition condition) {
        return new Coverage(required, type, condition, attribute, period, grading);
    }

    /**
     * States in what time everything has to be covered.
     *
     * @param value the time
     * @return the examination
     */
    public Coverage within(CoveragePeriod value) {
        return new Coverage(required, type, where, attribute, Optional.of(value), grading);
    }

    /**
     * States how findings are graded, by the number and share of missing elements.
     *
     * @param rule the rule
     * @return the examination
     */
    public Coverage graded(Grading rule) {
        return new Coverage(required, type, where, attribute, period, rule);
    }

    @Override
    public String words() {
        return "Each of " + required.words() + " is among the " + attribute.label() + " of some " + type.label()
                + Words.filter(where) + period.map(value -> " " + value.words()).orElse("");
    }

    @Override
    public Set<Read> reads() {
        return Words.union(
                Words.own(type),
                required.reads(),
                where.reads(),
                Words.read(attribute),
                period.map(CoveragePeriod::reads).orElse(Set.of()));
    }
}
