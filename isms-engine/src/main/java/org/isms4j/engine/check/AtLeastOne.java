package org.isms4j.engine.check;

import java.util.Set;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.FindingGrade;

/**
 * At least one record has to meet the expectation.
 *
 * @param type record type
 * @param where which records are candidates
 * @param expect what is expected
 * @param onlyOne whether a second one that meets it is a contradiction
 * @param grading how the finding is graded
 */
public record AtLeastOne(RecordType<?> type, Condition where, Condition expect, boolean onlyOne, Grading grading)
        implements Examination {

    /**
     * Restricts the candidates.
     *
     * @param condition which records are candidates
     * @return the examination
     */
    public AtLeastOne where(Condition condition) {
        return new AtLeastOne(type, condition, expect, onlyOne, grading);
    }

    /**
     * States what is expected.
     *
     * @param condition what is expected
     * @return the examination
     */
    public AtLeastOne expect(Condition condition) {
        return new AtLeastOne(type, where, condition, onlyOne, grading);
    }

    /**
     * States how the finding is graded.
     *
     * @param grade the grade
     * @return the examination
     */
    public AtLeastOne graded(FindingGrade grade) {
        return new AtLeastOne(type, where, expect, onlyOne, Grading.always(grade));
    }

    @Override
    public String words() {
        return (onlyOne ? "Exactly one " : "At least one ") + type.label() + Words.filter(where) + ": "
                + expect.words();
    }

    @Override
    public Set<Read> reads() {
        return Words.union(Words.own(type), where.reads(), expect.reads());
    }
}
