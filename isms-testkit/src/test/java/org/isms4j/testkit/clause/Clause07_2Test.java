package org.isms4j.testkit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.clause.Given.all;
import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.id;
import static org.isms4j.testkit.clause.Given.sample;
import static org.isms4j.testkit.clause.People.holds;
import static org.isms4j.testkit.clause.People.leaver;
import static org.isms4j.testkit.clause.People.needs;
import static org.isms4j.testkit.clause.People.person;
import static org.isms4j.testkit.clause.People.role;

import org.isms4j.model.leadership.Role;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.support.CompetenceEvidence;
import org.isms4j.model.support.CompetenceGap;
import org.isms4j.model.support.Person;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;

/** Subtle cases of 7.2: several requirements, expired evidence, open gaps, leavers, roles that say nothing. */
class Clause07_2Test {

    private static final Person ADA = person("ADA", "2023-01-01");

    private static CompetenceEvidence evidence(String requirement, String until) {
        return CompetenceEvidence.builder()
                .id(id("EV-" + requirement))
                .person(id("ADA"))
                .addRequirements(id(requirement))
                .obtainedOn(day("2024-02-01"))
                .validUntil(day(until))
                .build();
    }

    private static TrainingAction training(String due) {
        return TrainingAction.builder()
                .id(id("TRAIN"))
                .addCloses(id("GAP"))
                .plannedOn(day("2026-08-01"))
                .dueOn(day(due))
                .build();
    }

    private static final CompetenceGap GAP = CompetenceGap.builder()
            .id(id("GAP"))
            .person(id("ADA"))
            .requirement(id("C2"))
            .identifiedOn(day("2026-08-01"))
            .build();

    @Test
    void should_find_the_holder_when_one_of_two_requirements_is_not_evidenced() {
        assertThat(all(
                                "7.2-02",
                                ADA,
                                role("R"),
                                holds("R", "ADA"),
                                needs("C1", "R"),
                                needs("C2", "R"),
                                evidence("C1", "2027-01-01"))
                        .status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_be_open_when_evidence_is_not_declared_complete() {
        assertThat(sample("7.2-02", ADA, role("R"), holds("R", "ADA"), needs("C1", "R"))
                        .status())
                .isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_accept_evidence_on_its_last_day_and_not_after() {
        assertThat(all("7.2-02", ADA, role("R"), holds("R", "ADA"), needs("C1", "R"), evidence("C1", "2026-11-01"))
                        .status())
                .isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all("7.2-02", ADA, role("R"), holds("R", "ADA"), needs("C1", "R"), evidence("C1", "2026-10-31"))
                        .status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_accept_an_open_gap_when_its_training_is_not_overdue() {
        assertThat(all("7.2-02", ADA, role("R"), holds("R", "ADA"), needs("C2", "R"), GAP, training("2026-12-01"))
                        .status())
                .isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all("7.2-02", ADA, role("R"), holds("R", "ADA"), needs("C2", "R"), GAP, training("2026-10-01"))
                        .status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_not_judge_a_holder_when_the_person_left() {
        assertThat(all(
                                "7.2-02",
                                leaver("ADA", "2023-01-01", "2026-09-01"),
                                role("R"),
                                holds("R", "ADA"),
                                needs("C1", "R"))
                        .findings())
                .isEmpty();
    }

    @Test
    void should_be_open_when_a_role_does_not_say_whether_it_affects_security() {
        Role role = Role.builder().id(id("R")).createdOn(day("2024-01-01")).build();

        assertThat(all("7.2-01", role).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_be_major_when_no_role_has_its_competence_determined() {
        assertThat(all("7.2-01", role("R1"), role("R2"), role("R3")).status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MAJOR);
        assertThat(all("7.2-01", role("R1"), role("R2"), role("R3"), needs("C1", "R1"))
                        .status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_accept_a_closed_gap_when_evidence_closed_it_without_training() {
        CompetenceGap closedGap = CompetenceGap.builder()
                .id(id("GAP"))
                .person(id("ADA"))
                .requirement(id("C1"))
                .identifiedOn(day("2026-01-01"))
                .closedOn(day("2026-02-01"))
                .build();

        assertThat(all("7.2-03", ADA, needs("C1", "R"), closedGap, evidence("C1", "2027-01-01"))
                        .status())
                .isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all("7.2-03", ADA, needs("C1", "R"), closedGap).status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }
}
