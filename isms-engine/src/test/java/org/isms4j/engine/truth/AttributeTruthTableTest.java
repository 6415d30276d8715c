package org.isms4j.engine.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Verbs.claimed;
import static org.isms4j.engine.check.Verbs.custom;
import static org.isms4j.engine.check.Verbs.includes;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.names;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.stated;
import static org.isms4j.engine.check.Verbs.there;

import java.util.List;
import java.util.Set;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.Truth;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.engine.check.Read;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.Terms;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.leadership.Responsibility;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs that look at an attribute of the record itself. */
class AttributeTruthTableTest {

    private static TrainingAction titled(Presence title) {
        return Given.a(TrainingAction.TYPE, "T-1")
                .on(TrainingAction.PLANNED_ON, "2026-01-10")
                .in(title, TrainingAction.TITLE, "Phishing")
                .build();
    }

    private static Truth aboutTitle(Condition condition, Presence title, boolean complete) {
        return Trial.truth(TrainingAction.TYPE, condition, complete, TrainingAction.TYPE, titled(title));
    }

    @Test
    void should_be_met_when_the_condition_is_that_the_record_is_there() {
        assertThat(aboutTitle(there(), Presence.ABSENT, false)).isEqualTo(Truth.MET);
    }

    @ParameterizedTest(name = "{0}, declared complete: {1} gives {2}")
    @CsvSource(textBlock = """
                    KNOWN,   false, MET
                    KNOWN,   true,  MET
                    NONE,    false, CONTRARY
                    NONE,    true,  CONTRARY
                    UNKNOWN, false, OPEN
                    UNKNOWN, true,  OPEN
                    ABSENT,  false, OPEN
                    ABSENT,  true,  OPEN
                    """)
    void should_follow_the_table_when_an_attribute_is_to_be_stated(Presence title, boolean complete, Truth expected) {
        assertThat(aboutTitle(stated(TrainingAction.TITLE), title, complete)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, declared complete: {1} gives {2}")
    @CsvSource(textBlock = """
                    KNOWN,   false, MET
                    KNOWN,   true,  MET
                    NONE,    false, CONTRARY
                    NONE,    true,  CONTRARY
                    UNKNOWN, false, OPEN
                    UNKNOWN, true,  OPEN
                    ABSENT,  false, OPEN
                    ABSENT,  true,  ABSENT
                    """)
    void should_follow_the_table_when_an_attribute_is_to_be_recorded(Presence title, boolean complete, Truth expected) {
        assertThat(aboutTitle(recorded(TrainingAction.TITLE), title, complete)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, declared complete: {1} gives {2}")
    @CsvSource(textBlock = """
                    KNOWN,   false, MET
                    KNOWN,   true,  MET
                    NONE,    false, CONTRARY
                    NONE,    true,  CONTRARY
                    UNKNOWN, false, CONTRARY
                    UNKNOWN, true,  CONTRARY
                    ABSENT,  false, CONTRARY
                    ABSENT,  true,  CONTRARY
                    """)
    void should_follow_the_table_when_an_attribute_is_to_be_claimed(Presence title, boolean complete, Truth expected) {
        assertThat(aboutTitle(claimed(TrainingAction.TITLE), title, complete)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, declared complete: {1} gives {2}")
    @CsvSource(textBlock = """
                    KNOWN,   false, MET
                    KNOWN,   true,  MET
                    NONE,    false, CONTRARY
                    NONE,    true,  CONTRARY
                    UNKNOWN, false, CONTRARY
                    UNKNOWN, true,  CONTRARY
                    ABSENT,  false, CONTRARY
                    ABSENT,  true,  CONTRARY
                    """)
    void should_follow_the_table_when_a_value_is_to_be_known(Presence title, boolean complete, Truth expected) {
        assertThat(aboutTitle(known(Terms.its(TrainingAction.TITLE)), title, complete))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}, declared complete: {2} gives {3}, shown gives {4}")
    @CsvSource(textBlock = """
                    KNOWN,   true,  false, MET,      MET
                    KNOWN,   true,  true,  MET,      MET
                    KNOWN,   false, false, CONTRARY, CONTRARY
                    KNOWN,   false, true,  CONTRARY, CONTRARY
                    NONE,    false, false, CONTRARY, CONTRARY
                    NONE,    false, true,  CONTRARY, CONTRARY
                    UNKNOWN, false, false, OPEN,     CONTRARY
                    UNKNOWN, false, true,  OPEN,     CONTRARY
                    ABSENT,  false, false, OPEN,     CONTRARY
                    ABSENT,  false, true,  OPEN,     CONTRARY
                    """)
    void should_follow_the_table_when_an_attribute_is_to_have_a_value(
            Presence presence, boolean value, boolean complete, Truth expected, Truth shown) {
        Measurement measurement = Given.a(Measurement.TYPE, "M-1")
                .on(Measurement.MEASURED_ON, "2026-01-10")
                .in(presence, Measurement.TARGET_MET, value)
                .build();

        Truth truth = Trial.truth(
                Measurement.TYPE, is(Measurement.TARGET_MET, true), complete, Measurement.TYPE, measurement);
        Truth shownTruth = Trial.truth(
                Measurement.TYPE, knownAs(Measurement.TARGET_MET, true), complete, Measurement.TYPE, measurement);

        assertThat(truth).isEqualTo(expected);
        assertThat(shownTruth).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} {1} gives {2}")
    @CsvSource(textBlock = """
                    KNOWN,   ISMS_CONFORMITY,       MET
                    KNOWN,   PERFORMANCE_REPORTING, CONTRARY
                    NONE,    ,                      CONTRARY
                    UNKNOWN, ,                      OPEN
                    ABSENT,  ,                      OPEN
                    """)
    void should_follow_the_table_when_one_of_several_values_is_asked_for(
            Presence presence, Responsibility value, Truth expected) {
        Given<Role> role = Given.a(Role.TYPE, "R-1").on(Role.CREATED_ON, "2026-01-10");
        Role given = presence == Presence.KNOWN
                ? role.with(Role.RESPONSIBILITIES, value).build()
                : role.in(presence, Role.RESPONSIBILITIES).build();

        Truth truth = Trial.truth(Role.TYPE, is(Role.RESPONSIBILITIES, Responsibility.ISMS_CONFORMITY), given);

        assertThat(truth).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}, declared complete: {2} gives {3}")
    @CsvSource(textBlock = """
                    KNOWN,   ISMS_CONFORMITY PERFORMANCE_REPORTING, false, MET
                    KNOWN,   ISMS_CONFORMITY PERFORMANCE_REPORTING, true,  MET
                    KNOWN,   ISMS_CONFORMITY,                       false, CONTRARY
                    KNOWN,   ISMS_CONFORMITY,                       true,  CONTRARY
                    NONE,    ,                                      false, CONTRARY
                    NONE,    ,                                      true,  CONTRARY
                    UNKNOWN, ,                                      false, OPEN
                    UNKNOWN, ,                                      true,  OPEN
                    ABSENT,  ,                                      false, OPEN
                    ABSENT,  ,                                      true,  OPEN
                    """)
    void should_follow_the_table_when_all_of_a_list_are_asked_for(
            Presence presence, String values, boolean complete, Truth expected) {
        Responsibility[] given = values == null
                ? new Responsibility[0]
                : List.of(values.split(" ")).stream()
                        .map(Responsibility::valueOf)
                        .toArray(Responsibility[]::new);
        Role role = Given.a(Role.TYPE, "R-1")
                .on(Role.CREATED_ON, "2026-01-10")
                .in(presence, Role.RESPONSIBILITIES, given)
                .build();
        Required both = new Required.Fixed("both responsibilities", List.of(Responsibility.values()));

        Truth truth = Trial.truth(Role.TYPE, includes(Role.RESPONSIBILITIES, both), complete, Role.TYPE, role);

        assertThat(truth).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}, declared complete: {2} gives {3}")
    @CsvSource(textBlock = """
                    KNOWN,   P-1, false, MET
                    KNOWN,   P-1, true,  MET
                    KNOWN,   P-2, false, CONTRARY
                    KNOWN,   P-2, true,  CONTRARY
                    NONE,    P-1, false, CONTRARY
                    NONE,    P-1, true,  CONTRARY
                    UNKNOWN, P-1, false, OPEN
                    UNKNOWN, P-1, true,  OPEN
                    ABSENT,  P-1, false, OPEN
                    ABSENT,  P-1, true,  OPEN
                    """)
    void should_follow_the_table_when_references_are_to_name_somebody(
            Presence presence, String who, boolean complete, Truth expected) {
        ProcessExecution execution = Given.a(ProcessExecution.TYPE, "X-1")
                .on(ProcessExecution.EXECUTED_ON, "2026-01-10")
                .in(presence, ProcessExecution.PERFORMED_BY, RecordId.of(who))
                .build();
        Condition named = names(ProcessExecution.PERFORMED_BY, Terms.value(RecordId.of("P-1")));

        Truth truth = Trial.truth(ProcessExecution.TYPE, named, complete, ProcessExecution.TYPE, execution);

        assertThat(truth).isEqualTo(expected);
    }

    /** Links to people describe a record; links to other records tell what was done. */
    @ParameterizedTest(name = "{0}, declared complete: {1} gives {2}")
    @CsvSource({"KNOWN, false, MET", "NONE, true, CONTRARY", "ABSENT, false, OPEN", "ABSENT, true, ABSENT"})
    void should_follow_the_table_when_references_are_to_name_a_record(
            Presence presence, boolean complete, Truth expected) {
        ReviewInput input = Given.a(ReviewInput.TYPE, "RI-1")
                .in(presence, ReviewInput.SOURCES, RecordId.of("M-1"))
                .build();
        Condition named = names(ReviewInput.SOURCES, Terms.value(RecordId.of("M-1")));

        assertThat(Trial.truth(ReviewInput.TYPE, named, complete, ReviewInput.TYPE, input))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"MET, MET", "UNMET, CONTRARY", "OPEN, OPEN"})
    void should_follow_the_table_when_the_test_is_plain_java(CustomAnswer.Outcome outcome, Truth expected) {
        Condition condition = custom(
                "it is as the test says",
                Set.of(new Read("TrainingAction", "title")),
                (record, isms) -> new CustomAnswer(outcome, "said by the test"));

        assertThat(aboutTitle(condition, Presence.KNOWN, true)).isEqualTo(expected);
    }
}
