package org.isms4j.engine.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;

/**
 * A share of the records of a population has to meet the expectation; the whole is the subject.
 *
 * @param each the population and what is expected of each record
 * @param threshold the share, empty while it was not stated
 */
public record Share(ForEvery each, Optional<ThresholdKey> threshold) implements Examination {

    /**
     * Restricts the population.
     *
     * @param condition which records belong to it
     * @return the examination
     */
    public Share where(Condition condition) {
        return new Share(each.where(condition), threshold);
    }

    /**
     * Restricts the population to records of the evaluation window and the newest one.
     *
     * @param date date by which they are recent
     * @return the examination
     */
    public Share recentBy(Attribute.One<?, LocalDate> date) {
        return new Share(each.recentBy(date), threshold);
    }

    /**
     * States since when the expectation is owed; before that, records that do not meet it are left out.
     *
     * @param condition since when
     * @return the examination
     */
    public Share onceDue(Condition condition) {
        return new Share(each.onceDue(condition), threshold);
    }

    /**
     * States what is expected.
     *
     * @param condition what is expected
     * @return the examination
     */
    public Share expect(Condition condition) {
        return new Share(each.expect(condition), threshold);
    }

    /**
     * States the share that has to meet it.
     *
     * @param key threshold of the policy
     * @return the examination
     */
    public Share atLeast(ThresholdKey key) {
        return new Share(each, Optional.of(key));
    }

    /**
     * States how the finding is graded, by the number and share of failing records.
     *
     * @param rule the rule
     * @return the examination
     */
    public Share graded(Grading rule) {
        return new Share(each.graded(rule), threshold);
    }

    /**
     * States the activity that creates the records: before its first due date an empty population is not yet due.
     *
     * @param key activity
     * @return the examination
     */
    public Share arisingFrom(IntervalKey key) {
        return new Share(each.arisingFrom(key), threshold);
    }

    @Override
    public RecordType<?> type() {
        return each.type();
    }

    @Override
    public Grading grading() {
        return each.grading();
    }

    @Override
    public String words() {
        return "At least the threshold for "
                + threshold.map(ThresholdKey::label).orElse("?") + ", of all: " + each.words();
    }

    @Override
    public Set<Read> reads() {
        return each.reads();
    }
}
