package org.isms4j.engine.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Verbs.lately;
import static org.isms4j.engine.check.Verbs.regularly;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.Truth;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Span;
import org.isms4j.engine.check.Terms;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.record.IsmsRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The verbs "regularly" and "lately": measurements every three months without tolerance, looked at on 2026-11-01 with an
 * evaluation window back to 2025-11-01.
 */
class RegularTruthTableTest {

    private static final Span QUARTER = Terms.stated(MeasureDefinition.FREQUENCY, IntervalKey.MEASUREMENT);

    private static Truth truth(boolean pastGaps, String definedOn, String days, boolean complete) {
        List<IsmsRecord> records = new ArrayList<>();
        Given<MeasureDefinition> measure =
                Given.a(MeasureDefinition.TYPE, "MD-1").with(MeasureDefinition.FREQUENCY, Period.ofMonths(3));
        records.add(
                definedOn == null
                        ? measure.build()
                        : measure.on(MeasureDefinition.DEFINED_ON, definedOn).build());
        int number = 0;
        for (String day : days == null ? new String[0] : days.split(" ")) {
            records.add(Given.a(Measurement.TYPE, "M-" + number++)
                    .to(Measurement.MEASURE, "MD-1")
                    .with(Measurement.MEASURED_ON, LocalDate.parse(day))
                    .build());
        }
        Condition condition = pastGaps
                ? regularly(
                        Measurement.MEASURE, Measurement.MEASURED_ON, QUARTER, Terms.its(MeasureDefinition.DEFINED_ON))
                : lately(
                        Measurement.MEASURE, Measurement.MEASURED_ON, QUARTER, Terms.its(MeasureDefinition.DEFINED_ON));
        return Trial.truth(
                MeasureDefinition.TYPE, condition, complete, Measurement.TYPE, records.toArray(new IsmsRecord[0]));
    }

    @ParameterizedTest(name = "defined {0}, measured {1}, declared complete: {2}: regularly {3}, lately {4}")
    @CsvSource(textBlock = """
                    2026-07-01, ,                                 false, OPEN,   OPEN
                    2026-07-01, ,                                 true,  ABSENT, ABSENT
                    2026-08-01, ,                                 false, OPEN,   OPEN
                    2026-08-01, ,                                 true,  OPEN,   OPEN
                    ,           ,                                 false, OPEN,   OPEN
                    ,           ,                                 true,  ABSENT, ABSENT
                    2026-08-01, 2026-08-01,                       false, MET,    MET
                    2026-07-31, 2026-07-31,                       false, STALE,  STALE
                    2026-07-31, 2026-07-31,                       true,  ABSENT, ABSENT
                    2026-05-01, 2026-08-01,                       true,  MET,    MET
                    2026-05-01, 2026-08-02,                       false, STALE,  MET
                    2026-05-01, 2026-08-02,                       true,  ABSENT, MET
                    2026-02-01, 2026-05-01 2026-08-01,            true,  MET,    MET
                    2026-02-01, 2026-05-01 2026-08-02 2026-10-01, true,  ABSENT, MET
                    2025-01-01, 2025-04-01 2025-10-31 2026-01-31 2026-04-30 2026-07-30 2026-10-30, true, MET, MET
                    2025-01-01, 2025-04-01 2025-11-01 2026-02-01 2026-05-01 2026-08-01 2026-11-01, true, ABSENT, MET
                    2026-08-01, 2026-11-02,                       true,  OPEN,   OPEN
                    """)
    void should_follow_the_table_when_records_are_to_follow_each_other(
            String definedOn, String days, boolean complete, Truth regularly, Truth lately) {
        assertThat(truth(true, definedOn, days, complete)).isEqualTo(regularly);
        assertThat(truth(false, definedOn, days, complete)).isEqualTo(lately);
    }
}
