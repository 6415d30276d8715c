package org.isms4j.engine.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.is;

import java.time.LocalDate;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.Truth;
import org.isms4j.engine.check.Examinations;
import org.isms4j.engine.check.Terms;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.record.Presence;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;
import org.isms4j.model.support.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb "in force": started, not ended, not replaced; the evaluation date is 2026-11-01. */
class InForceTruthTableTest {

    private static RoleAssignment assignment(Presence from, String fromDay, Presence to, String toDay) {
        return Given.a(RoleAssignment.TYPE, "RA-1")
                .on(RoleAssignment.COMMUNICATED_ON, "2024-01-01")
                .in(from, RoleAssignment.ASSIGNED_FROM, LocalDate.parse(fromDay))
                .in(to, RoleAssignment.ASSIGNED_TO, LocalDate.parse(toDay))
                .build();
    }

    @ParameterizedTest(name = "from {0} {1}, to {2} {3} gives {4}")
    @CsvSource(textBlock = """
                    KNOWN,   2026-10-31, ABSENT,  2026-11-01, MET
                    KNOWN,   2026-11-01, ABSENT,  2026-11-01, MET
                    KNOWN,   2026-11-02, ABSENT,  2026-11-01, CONTRARY
                    KNOWN,   2026-01-01, KNOWN,   2026-10-31, CONTRARY
                    KNOWN,   2026-01-01, KNOWN,   2026-11-01, CONTRARY
                    KNOWN,   2026-01-01, KNOWN,   2026-11-02, MET
                    KNOWN,   2026-01-01, NONE,    2026-11-01, MET
                    KNOWN,   2026-01-01, UNKNOWN, 2026-11-01, MET
                    NONE,    2026-01-01, ABSENT,  2026-11-01, MET
                    UNKNOWN, 2026-01-01, ABSENT,  2026-11-01, MET
                    ABSENT,  2026-01-01, ABSENT,  2026-11-01, MET
                    ABSENT,  2026-01-01, KNOWN,   2026-11-01, CONTRARY
                    """)
    void should_follow_the_table_when_start_and_end_are_fixed_in_advance(
            Presence from, String fromDay, Presence to, String toDay, Truth expected) {
        RoleAssignment assignment = assignment(from, fromDay, to, toDay);

        assertThat(Trial.truth(RoleAssignment.TYPE, inForce(), assignment)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "joined {0}, left {1} gives {2}")
    @CsvSource(textBlock = """
                    2026-10-31, ,           MET
                    2026-11-01, ,           MET
                    2026-01-01, 2026-10-31, CONTRARY
                    2026-01-01, 2026-11-01, CONTRARY
                    2026-01-01, 2026-11-02, MET
                    """)
    void should_follow_the_table_when_start_and_end_are_events(String joined, String left, Truth expected) {
        Given<Person> person = Given.a(Person.TYPE, "P-1").on(Person.JOINED_ON, joined);
        Person given =
                left == null ? person.build() : person.on(Person.LEFT_ON, left).build();

        assertThat(Trial.truth(Person.TYPE, inForce(), given)).isEqualTo(expected);
    }

    @Test
    void should_not_exist_yet_when_its_first_day_lies_ahead() {
        Person newcomer =
                Given.a(Person.TYPE, "P-1").on(Person.JOINED_ON, "2026-11-02").build();

        var result = Trial.result(Examinations.forEvery(Person.TYPE).expect(inForce()), newcomer);

        assertThat(result.counts().examined()).isZero();
    }

    private static DocumentVersion version(String id, String kind, String created, String from) {
        return Given.a(DocumentVersion.TYPE, id)
                .with(DocumentVersion.KIND, MandatedDocument.valueOf(kind))
                .on(DocumentVersion.CREATED_ON, created)
                .on(DocumentVersion.IN_FORCE_FROM, from)
                .build();
    }

    @ParameterizedTest(name = "successor in force from {0} gives {1}")
    @CsvSource({"2026-10-31, CONTRARY", "2026-11-01, CONTRARY", "2026-11-02, MET"})
    void should_be_replaced_when_a_successor_is_in_force(String from, Truth expected) {
        DocumentVersion old = version("DOC-1", "SCOPE", "2025-01-01", "2025-01-01");
        DocumentVersion successor = Given.a(DocumentVersion.TYPE, "DOC-2")
                .with(DocumentVersion.KIND, MandatedDocument.PROCEDURE)
                .on(DocumentVersion.CREATED_ON, "2026-06-01")
                .on(DocumentVersion.IN_FORCE_FROM, from)
                .to(DocumentVersion.SUPERSEDES, "DOC-1")
                .build();

        Truth truth = Truth.of(Trial.result(
                Examinations.forEvery(DocumentVersion.TYPE)
                        .where(is(DocumentVersion.KIND, MandatedDocument.SCOPE))
                        .expect(inForce()),
                old,
                successor));

        assertThat(truth).isEqualTo(expected);
    }

    @Test
    void should_stay_in_force_when_the_successor_was_written_after_the_evaluation_date() {
        TreatmentDecision old = Given.a(TreatmentDecision.TYPE, "TD-1")
                .on(TreatmentDecision.DECIDED_ON, "2026-01-01")
                .build();
        TreatmentDecision later = Given.a(TreatmentDecision.TYPE, "TD-2")
                .on(TreatmentDecision.DECIDED_ON, "2026-11-02")
                .to(TreatmentDecision.SUPERSEDES, "TD-1")
                .build();

        assertThat(Trial.truth(TreatmentDecision.TYPE, inForce(), old, later)).isEqualTo(Truth.MET);
    }

    @ParameterizedTest(name = "on {0} gives {1}")
    @CsvSource(textBlock = """
                    2026-02-28, CONTRARY
                    2026-03-01, MET
                    2026-05-31, MET
                    2026-06-01, CONTRARY
                    """)
    void should_follow_the_table_when_another_day_is_asked_about(LocalDate day, Truth expected) {
        RoleAssignment assignment = assignment(Presence.KNOWN, "2026-03-01", Presence.KNOWN, "2026-06-01");

        assertThat(Trial.truth(RoleAssignment.TYPE, inForceOn(Terms.value(day)), assignment))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, declared complete: {1} gives {2}")
    @CsvSource({
        "NONE, false, CONTRARY",
        "NONE, true, CONTRARY",
        "UNKNOWN, false, OPEN",
        "UNKNOWN, true, OPEN",
        "ABSENT, false, OPEN",
        "ABSENT, true, CONTRARY"
    })
    void should_follow_the_table_when_the_other_day_is_missing(Presence presence, boolean complete, Truth expected) {
        RoleAssignment assignment = Given.a(RoleAssignment.TYPE, "RA-1")
                .on(RoleAssignment.ASSIGNED_FROM, "2026-03-01")
                .in(presence, RoleAssignment.COMMUNICATED_ON)
                .build();

        Truth truth = Trial.truth(
                RoleAssignment.TYPE,
                inForceOn(Terms.its(RoleAssignment.COMMUNICATED_ON)),
                complete,
                RoleAssignment.TYPE,
                assignment);

        assertThat(truth).isEqualTo(expected);
    }
}
