package org.isms4j.engine.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Verbs.ahead;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.happened;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.stated;

import java.time.LocalDate;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.Truth;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Terms;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Presence;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs that compare a day with the evaluation date, which is 2026-11-01. */
class TimeTruthTableTest {

    private static Truth truth(
            Condition condition,
            Attribute.One<TrainingAction, LocalDate> date,
            Presence presence,
            LocalDate day,
            boolean complete) {
        TrainingAction action = Given.a(TrainingAction.TYPE, "T-1")
                .on(TrainingAction.PLANNED_ON, "2026-01-10")
                .in(presence, date, day)
                .build();
        return Trial.truth(TrainingAction.TYPE, condition, complete, TrainingAction.TYPE, action);
    }

    @ParameterizedTest(name = "{0} {1}, declared complete: {2} gives {3}")
    @CsvSource(textBlock = """
                    KNOWN,   2026-10-31, false, MET
                    KNOWN,   2026-10-31, true,  MET
                    KNOWN,   2026-11-01, false, MET
                    KNOWN,   2026-11-01, true,  MET
                    KNOWN,   2026-11-02, false, CONTRARY
                    KNOWN,   2026-11-02, true,  CONTRARY
                    NONE,    2026-11-01, false, CONTRARY
                    NONE,    2026-11-01, true,  CONTRARY
                    UNKNOWN, 2026-11-01, false, OPEN
                    UNKNOWN, 2026-11-01, true,  OPEN
                    ABSENT,  2026-11-01, false, OPEN
                    ABSENT,  2026-11-01, true,  ABSENT
                    """)
    void should_follow_the_table_when_an_event_is_to_be_reached(
            Presence presence, LocalDate day, boolean complete, Truth expected) {
        Condition condition = reached(TrainingAction.COMPLETED_ON);

        assertThat(truth(condition, TrainingAction.COMPLETED_ON, presence, day, complete))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}, declared complete: {2} gives {3}")
    @CsvSource(textBlock = """
                    KNOWN,   2026-10-31, false, MET
                    KNOWN,   2026-11-01, true,  MET
                    KNOWN,   2026-11-02, false, CONTRARY
                    KNOWN,   2026-11-02, true,  CONTRARY
                    NONE,    2026-11-01, false, CONTRARY
                    NONE,    2026-11-01, true,  CONTRARY
                    UNKNOWN, 2026-11-01, false, OPEN
                    UNKNOWN, 2026-11-01, true,  OPEN
                    ABSENT,  2026-11-01, false, OPEN
                    ABSENT,  2026-11-01, true,  OPEN
                    """)
    void should_follow_the_table_when_a_fixed_day_is_to_be_reached(
            Presence presence, LocalDate day, boolean complete, Truth expected) {
        Condition condition = reached(TrainingAction.DUE_ON);

        assertThat(truth(condition, TrainingAction.DUE_ON, presence, day, complete))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}, declared complete: {2} gives {3}, expired {4}")
    @CsvSource(textBlock = """
                    KNOWN,   2026-10-31, false, MET,      MET
                    KNOWN,   2026-10-31, true,  MET,      MET
                    KNOWN,   2026-11-01, false, CONTRARY, CONTRARY
                    KNOWN,   2026-11-01, true,  CONTRARY, CONTRARY
                    KNOWN,   2026-11-02, false, CONTRARY, CONTRARY
                    KNOWN,   2026-11-02, true,  CONTRARY, CONTRARY
                    NONE,    2026-11-01, false, CONTRARY, CONTRARY
                    NONE,    2026-11-01, true,  CONTRARY, CONTRARY
                    UNKNOWN, 2026-11-01, false, OPEN,     CONTRARY
                    UNKNOWN, 2026-11-01, true,  OPEN,     CONTRARY
                    ABSENT,  2026-11-01, false, OPEN,     CONTRARY
                    ABSENT,  2026-11-01, true,  OPEN,     CONTRARY
                    """)
    void should_follow_the_table_when_a_fixed_day_is_to_have_passed(
            Presence presence, LocalDate day, boolean complete, Truth expected, Truth expectedExpired) {
        Attribute.One<TrainingAction, LocalDate> due = TrainingAction.DUE_ON;

        assertThat(truth(passed(due), due, presence, day, complete)).isEqualTo(expected);
        assertThat(truth(expired(due), due, presence, day, complete)).isEqualTo(expectedExpired);
    }

    @ParameterizedTest(name = "{0} {1}, declared complete: {2} gives {3}")
    @CsvSource(textBlock = """
                    KNOWN,   2026-10-31, false, MET
                    KNOWN,   2026-11-01, false, CONTRARY
                    KNOWN,   2026-11-02, false, CONTRARY
                    KNOWN,   2026-11-02, true,  CONTRARY
                    NONE,    2026-11-01, true,  CONTRARY
                    UNKNOWN, 2026-11-01, true,  OPEN
                    ABSENT,  2026-11-01, false, OPEN
                    ABSENT,  2026-11-01, true,  ABSENT
                    """)
    void should_follow_the_table_when_the_day_of_an_event_is_to_have_passed(
            Presence presence, LocalDate day, boolean complete, Truth expected) {
        Attribute.One<TrainingAction, LocalDate> done = TrainingAction.COMPLETED_ON;

        assertThat(truth(passed(done), done, presence, day, complete)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}, declared complete: {2} gives {3}")
    @CsvSource(textBlock = """
                    KNOWN,   2026-10-31, false, CONTRARY
                    KNOWN,   2026-11-01, false, CONTRARY
                    KNOWN,   2026-11-02, false, MET
                    KNOWN,   2026-11-02, true,  MET
                    NONE,    2026-11-01, false, CONTRARY
                    NONE,    2026-11-01, true,  CONTRARY
                    UNKNOWN, 2026-11-01, false, CONTRARY
                    UNKNOWN, 2026-11-01, true,  CONTRARY
                    ABSENT,  2026-11-01, false, CONTRARY
                    ABSENT,  2026-11-01, true,  CONTRARY
                    """)
    void should_follow_the_table_when_a_fixed_day_is_to_be_known_and_ahead(
            Presence presence, LocalDate day, boolean complete, Truth expected) {
        Attribute.One<TrainingAction, LocalDate> due = TrainingAction.DUE_ON;

        assertThat(truth(ahead(due), due, presence, day, complete)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"2026-10-31, MET", "2026-11-01, MET", "2026-11-02, CONTRARY"})
    void should_not_have_happened_when_an_event_that_is_to_be_stated_lies_ahead(LocalDate day, Truth expected) {
        Attribute.One<TrainingAction, LocalDate> done = TrainingAction.COMPLETED_ON;

        assertThat(truth(stated(done), done, Presence.KNOWN, day, false)).isEqualTo(expected);
        assertThat(truth(recorded(done), done, Presence.KNOWN, day, false)).isEqualTo(expected);
        assertThat(truth(known(Terms.its(done)), done, Presence.KNOWN, day, false))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "planned {0}, completed {1}, window after {2} up to {3} gives {4}")
    @CsvSource(textBlock = """
                    2026-03-10, ,           2026-03-09, 2026-03-31, MET
                    2026-03-10, ,           2026-03-10, 2026-03-31, CONTRARY
                    2026-03-10, ,           2026-02-01, 2026-03-10, MET
                    2026-03-10, ,           2026-02-01, 2026-03-09, CONTRARY
                    2026-03-10, 2026-06-01, 2026-05-01, 2026-06-30, MET
                    2026-03-10, 2026-06-01, 2026-07-01, 2026-07-30, CONTRARY
                    2026-03-10, 2026-11-02, 2026-10-01, 2026-12-31, CONTRARY
                    """)
    void should_follow_the_table_when_something_is_to_have_happened(
            String planned, String completed, LocalDate after, LocalDate upTo, Truth expected) {
        Given<TrainingAction> action = Given.a(TrainingAction.TYPE, "T-1").on(TrainingAction.PLANNED_ON, planned);
        TrainingAction given = completed == null
                ? action.build()
                : action.on(TrainingAction.COMPLETED_ON, completed).build();

        Truth truth = Trial.truth(TrainingAction.TYPE, happened(Terms.value(after), Terms.value(upTo)), given);

        assertThat(truth).isEqualTo(expected);
    }

    @ParameterizedTest(name = "declared complete: {0} gives {1}")
    @CsvSource({"false, OPEN", "true, OPEN"})
    void should_be_open_when_something_is_to_have_happened_to_a_record_without_a_date(
            boolean complete, Truth expected) {
        TrainingAction undated = Given.a(TrainingAction.TYPE, "T-1").build();
        Condition condition = happened(Terms.value(LocalDate.of(2026, 1, 1)), Terms.value(LocalDate.of(2026, 12, 31)));

        Truth truth = Trial.truth(TrainingAction.TYPE, condition, complete, TrainingAction.TYPE, undated);

        assertThat(truth).isEqualTo(expected);
    }
}
