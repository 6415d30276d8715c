package org.isms4j.engine.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.unlinked;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.Truth;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Examinations;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Verbs;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.record.Grade;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.FindingGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The verbs "linked" and "unlinked". Targets are written as signs: {@code +} meets the condition, {@code -} does not,
 * {@code ?} leaves it open, {@code x} was not supplied, {@code >} is dated after the evaluation date and meets it.
 */
class LinkTruthTableTest {

    private static final Condition MAJOR = is(Nonconformity.GRADE, Grade.MAJOR);

    private static List<IsmsRecord> records(Presence presence, String signs, boolean complete) {
        List<IsmsRecord> records = new ArrayList<>();
        List<RecordId> ids = new ArrayList<>();
        for (int i = 0; i < signs.length(); i++) {
            String id = "NC-" + i;
            ids.add(RecordId.of(id));
            if (signs.charAt(i) != 'x') {
                records.add(target(id, signs.charAt(i)));
            }
        }
        records.add(Given.a(CorrectiveAction.TYPE, "CA-1")
                .on(CorrectiveAction.PLANNED_ON, "2026-01-10")
                .in(presence, CorrectiveAction.NONCONFORMITIES, ids.toArray(new RecordId[0]))
                .build());
        if (complete) {
            records.add(Given.complete("2020-01-01", CorrectiveAction.TYPE, Nonconformity.TYPE));
        }
        return records;
    }

    private static Nonconformity target(String id, char sign) {
        return Given.a(Nonconformity.TYPE, id)
                .on(Nonconformity.RAISED_ON, sign == '>' ? "2026-11-02" : "2026-01-01")
                .in(
                        sign == '?' ? Presence.UNKNOWN : Presence.KNOWN,
                        Nonconformity.GRADE,
                        sign == '-' ? Grade.MINOR : Grade.MAJOR)
                .build();
    }

    private static Truth truth(Condition condition, Presence presence, String signs, boolean complete) {
        return Trial.truth(
                CorrectiveAction.TYPE,
                condition,
                records(presence, signs == null ? "" : signs, complete).toArray(new IsmsRecord[0]));
    }

    @ParameterizedTest(name = "{0} [{1}], declared complete: {2}: linked {3}, unlinked {4}")
    @CsvSource(textBlock = """
                    KNOWN,   +,   false, MET,      CONTRARY
                    KNOWN,   +,   true,  MET,      CONTRARY
                    KNOWN,   -,   false, CONTRARY, MET
                    KNOWN,   -,   true,  CONTRARY, MET
                    KNOWN,   ?,   false, OPEN,     OPEN
                    KNOWN,   ?,   true,  OPEN,     OPEN
                    KNOWN,   x,   false, OPEN,     OPEN
                    KNOWN,   x,   true,  OPEN,     OPEN
                    KNOWN,   -+,  false, MET,      CONTRARY
                    KNOWN,   +-,  false, MET,      CONTRARY
                    KNOWN,   ?+,  false, MET,      CONTRARY
                    KNOWN,   x+,  false, MET,      CONTRARY
                    KNOWN,   -?,  false, OPEN,     OPEN
                    KNOWN,   ?-,  true,  OPEN,     OPEN
                    KNOWN,   -x,  true,  OPEN,     OPEN
                    KNOWN,   --,  true,  CONTRARY, MET
                    NONE,    ,    false, CONTRARY, MET
                    NONE,    ,    true,  CONTRARY, MET
                    UNKNOWN, ,    false, OPEN,     OPEN
                    UNKNOWN, ,    true,  OPEN,     OPEN
                    ABSENT,  ,    false, OPEN,     OPEN
                    ABSENT,  ,    true,  ABSENT,   MET
                    """)
    void should_follow_the_table_when_linked_records_are_asked_for(
            Presence presence, String signs, boolean complete, Truth linked, Truth unlinked) {
        assertThat(truth(linked(CorrectiveAction.NONCONFORMITIES, MAJOR), presence, signs, complete))
                .isEqualTo(linked);
        assertThat(truth(unlinked(CorrectiveAction.NONCONFORMITIES, MAJOR), presence, signs, complete))
                .isEqualTo(unlinked);
    }

    @ParameterizedTest(name = "[{0}], declared complete: {1} is like a record that was not supplied")
    @CsvSource({">, false", ">, true", "->, false", "->, true"})
    void should_be_as_if_not_supplied_when_a_target_is_dated_after_the_evaluation_date(String signs, boolean complete) {
        String supplied = signs.replace('>', 'x');
        Condition linked = linked(CorrectiveAction.NONCONFORMITIES, MAJOR);
        Condition unlinked = unlinked(CorrectiveAction.NONCONFORMITIES, MAJOR);

        assertThat(truth(linked, Presence.KNOWN, signs, complete))
                .isEqualTo(truth(linked, Presence.KNOWN, supplied, complete));
        assertThat(truth(unlinked, Presence.KNOWN, signs, complete))
                .isEqualTo(truth(unlinked, Presence.KNOWN, supplied, complete));
    }

    @ParameterizedTest(name = "[{0}] gives {1}")
    @CsvSource({"+, MET", "-, MET", "?, MET", "x, OPEN", "-x, MET"})
    void should_ask_only_for_the_record_when_there_is_no_condition_on_it(String signs, Truth expected) {
        Condition condition = linked(CorrectiveAction.NONCONFORMITIES);

        assertThat(truth(condition, Presence.KNOWN, signs, false)).isEqualTo(expected);
    }

    private static final Measurement MEASUREMENT = Given.a(Measurement.TYPE, "SRC-1")
            .on(Measurement.MEASURED_ON, "2026-02-01")
            .build();
    private static final Incident INCIDENT = Given.a(Incident.TYPE, "SRC-1")
            .on(Incident.DETECTED_ON, "2026-02-01")
            .build();

    private static Truth source(Condition condition, IsmsRecord source) {
        ReviewInput input = Given.a(ReviewInput.TYPE, "RI-1")
                .to(ReviewInput.SOURCES, "SRC-1")
                .build();
        return Trial.truth(ReviewInput.TYPE, linked(ReviewInput.SOURCES, condition), input, source);
    }

    @Test
    void should_be_met_when_the_linked_record_is_of_the_type_asked_for() {
        assertThat(source(a(Measurement.TYPE), MEASUREMENT)).isEqualTo(Truth.MET);
    }

    @Test
    void should_be_contrary_when_the_linked_record_is_of_another_type() {
        assertThat(source(a(Measurement.TYPE), INCIDENT)).isEqualTo(Truth.CONTRARY);
    }

    @ParameterizedTest(name = "{0} {1} gives {2}")
    @CsvSource({"KNOWN, true, MET", "KNOWN, false, CONTRARY", "NONE, true, CONTRARY", "ABSENT, true, OPEN"})
    void should_answer_as_the_condition_when_the_linked_record_is_of_the_type(
            Presence presence, boolean value, Truth expected) {
        Measurement measurement = Given.a(Measurement.TYPE, "SRC-1")
                .on(Measurement.MEASURED_ON, "2026-02-01")
                .in(presence, Measurement.TARGET_MET, value)
                .build();
        Condition condition = a(Measurement.TYPE, is(Measurement.TARGET_MET, true));

        assertThat(source(condition, measurement)).isEqualTo(expected);
    }

    @Test
    void should_count_a_record_once_when_it_is_linked_twice() {
        List<IsmsRecord> records = new ArrayList<>();
        records.add(target("NC-0", '+'));
        records.add(Given.a(CorrectiveAction.TYPE, "CA-1")
                .to(CorrectiveAction.NONCONFORMITIES, "NC-0", "NC-0")
                .build());

        var result = Trial.result(
                Examinations.forEvery(Nonconformity.TYPE)
                        .expect(Verbs.cited(CorrectiveAction.NONCONFORMITIES))
                        .graded(Grading.always(FindingGrade.MINOR)),
                records.toArray(new IsmsRecord[0]));

        assertThat(result.counts().examined()).isEqualTo(1);
        assertThat(result.counts().conforming()).isEqualTo(1);
    }
}
