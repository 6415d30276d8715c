package org.isms4j.engine.check;

import java.util.Set;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.FindingGrade;

/**
 * What the other examinations cannot say: two numbers are counted and compared.
 *
 * @param name what is asked, in words
 * @param type record type that is walked
 * @param reads what is read
 * @param tally the count; must be pure
 */
public record Tally(String name, RecordType<?> type, Set<Read> reads, CustomTally tally) implements Examination {

    @Override
    public String words() {
        return name;
    }

    @Override
    public Grading grading() {
        return Grading.always(FindingGrade.MINOR);
    }
}
