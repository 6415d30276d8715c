package org.isms4j.engine.check;

import java.util.Set;
import org.isms4j.model.record.RecordType;

/**
 * Records cannot decide: an assessor has to judge. There is something to judge once the population is not empty.
 *
 * @param type record type that makes judgement necessary
 * @param where which records do
 * @param grading how a negative judgement is graded
 */
public record Judgement(RecordType<?> type, Condition where, Grading grading) implements Examination {

    @Override
    public String words() {
        return "An assessor judges, as soon as there is " + type.labelWithArticle() + Words.filter(where);
    }

    @Override
    public Set<Read> reads() {
        return Words.union(Words.own(type), where.reads(), Set.of(new Read("AssessorJudgement", "*")));
    }
}
