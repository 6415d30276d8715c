package org.isms4j.engine.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Verbs.after;
import static org.isms4j.engine.check.Verbs.compare;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.notBefore;

import java.time.LocalDate;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.Truth;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.check.Term;
import org.isms4j.engine.check.Terms;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.record.Presence;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb that compares two values. */
class CompareTruthTableTest {

    private static Truth level(Presence presence, int level, Relation relation, boolean complete) {
        Risk risk = Given.a(Risk.TYPE, "R-1")
                .on(Risk.IDENTIFIED_ON, "2026-01-10")
                .in(presence, Risk.LEVEL, level)
                .build();
        return Trial.truth(
                Risk.TYPE, compare(Terms.its(Risk.LEVEL), relation, Terms.value(5)), complete, Risk.TYPE, risk);
    }

    @ParameterizedTest(name = "4, 5, 6 {0} 5 give {1}, {2}, {3}")
    @CsvSource(textBlock = """
                    BEFORE,    MET,      CONTRARY, CONTRARY
                    AT_MOST,   MET,      MET,      CONTRARY
                    EQUAL,     CONTRARY, MET,      CONTRARY
                    AT_LEAST,  CONTRARY, MET,      MET
                    AFTER,     CONTRARY, CONTRARY, MET
                    DIFFERENT, MET,      CONTRARY, MET
                    """)
    void should_follow_the_table_when_both_values_are_known(
            Relation relation, Truth smaller, Truth same, Truth greater) {
        assertThat(level(Presence.KNOWN, 4, relation, false)).isEqualTo(smaller);
        assertThat(level(Presence.KNOWN, 5, relation, false)).isEqualTo(same);
        assertThat(level(Presence.KNOWN, 6, relation, false)).isEqualTo(greater);
    }

    @ParameterizedTest(name = "{0}, declared complete: {1} gives {2}")
    @CsvSource(textBlock = """
                    NONE,    false, CONTRARY
                    NONE,    true,  CONTRARY
                    UNKNOWN, false, OPEN
                    UNKNOWN, true,  OPEN
                    ABSENT,  false, OPEN
                    ABSENT,  true,  OPEN
                    """)
    void should_follow_the_table_when_a_value_is_missing(Presence presence, boolean complete, Truth expected) {
        for (Relation relation : Relation.values()) {
            assertThat(level(presence, 5, relation, complete)).isEqualTo(expected);
        }
    }

    private static TrainingAction action(Presence done, String day, Presence due) {
        return Given.a(TrainingAction.TYPE, "T-1")
                .on(TrainingAction.PLANNED_ON, "2026-01-10")
                .in(done, TrainingAction.COMPLETED_ON, LocalDate.parse(day))
                .in(due, TrainingAction.DUE_ON, LocalDate.of(2026, 6, 30))
                .build();
    }

    @ParameterizedTest(name = "{0}: not after {1}, not before {2}, after {3}")
    @CsvSource(textBlock = """
                    2026-06-29, MET,      CONTRARY, CONTRARY
                    2026-06-30, MET,      MET,      CONTRARY
                    2026-07-01, CONTRARY, MET,      MET
                    2026-11-01, CONTRARY, MET,      MET
                    2026-11-02, CONTRARY, CONTRARY, CONTRARY
                    """)
    void should_follow_the_table_when_days_are_compared(String day, Truth notAfter, Truth notBefore, Truth after) {
        TrainingAction action = action(Presence.KNOWN, day, Presence.KNOWN);

        assertThat(Trial.truth(TrainingAction.TYPE, notAfter(TrainingAction.COMPLETED_ON, due()), action))
                .isEqualTo(notAfter);
        assertThat(Trial.truth(TrainingAction.TYPE, notBefore(TrainingAction.COMPLETED_ON, due()), action))
                .isEqualTo(notBefore);
        assertThat(Trial.truth(TrainingAction.TYPE, after(TrainingAction.COMPLETED_ON, due()), action))
                .isEqualTo(after);
    }

    private static Term<LocalDate> due() {
        return Terms.its(TrainingAction.DUE_ON);
    }

    @ParameterizedTest(name = "event {0} and limit {1}, declared complete: {2} give {3}")
    @CsvSource(textBlock = """
                    NONE,    KNOWN,   false, CONTRARY
                    NONE,    NONE,    false, CONTRARY
                    NONE,    UNKNOWN, true,  CONTRARY
                    NONE,    ABSENT,  true,  CONTRARY
                    UNKNOWN, KNOWN,   true,  OPEN
                    UNKNOWN, NONE,    true,  CONTRARY
                    UNKNOWN, UNKNOWN, true,  OPEN
                    UNKNOWN, ABSENT,  true,  OPEN
                    ABSENT,  KNOWN,   false, OPEN
                    ABSENT,  KNOWN,   true,  ABSENT
                    ABSENT,  NONE,    true,  CONTRARY
                    ABSENT,  UNKNOWN, false, OPEN
                    ABSENT,  UNKNOWN, true,  ABSENT
                    ABSENT,  ABSENT,  false, OPEN
                    ABSENT,  ABSENT,  true,  ABSENT
                    KNOWN,   NONE,    true,  CONTRARY
                    KNOWN,   UNKNOWN, true,  OPEN
                    KNOWN,   ABSENT,  true,  OPEN
                    """)
    void should_follow_the_table_when_an_event_or_its_limit_is_missing(
            Presence event, Presence limit, boolean complete, Truth expected) {
        TrainingAction action = action(event, "2026-06-30", limit);
        Condition inTime = notAfter(TrainingAction.COMPLETED_ON, due());

        Truth truth = Trial.truth(TrainingAction.TYPE, inTime, complete, TrainingAction.TYPE, action);

        assertThat(truth).isEqualTo(expected);
    }
}
