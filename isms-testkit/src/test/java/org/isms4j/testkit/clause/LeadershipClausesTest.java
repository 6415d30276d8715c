package org.isms4j.testkit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.clause.Given.all;
import static org.isms4j.testkit.clause.Given.and;
import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.director;
import static org.isms4j.testkit.clause.Given.id;
import static org.isms4j.testkit.clause.Given.person;
import static org.isms4j.testkit.clause.Given.sample;

import java.util.List;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.leadership.PerformanceReport;
import org.isms4j.model.leadership.PolicyCommunication;
import org.isms4j.model.leadership.PolicyKind;
import org.isms4j.model.leadership.PolicyReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.leadership.Responsibility;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.support.ResourceDecision;
import org.isms4j.model.support.ResourceNeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of 5.1 to 5.3 that the sample organizations do not have. */
class LeadershipClausesTest {

    private static PolicyVersion policy(String id, String from) {
        return PolicyVersion.builder()
                .id(id(id))
                .kind(PolicyKind.INFORMATION_SECURITY)
                .approvedOn(day(from))
                .approvedBy(id("DIRECTOR"))
                .inForceFrom(day(from))
                .build();
    }

    @Test
    void should_be_undetermined_when_two_policies_are_in_force() {
        CheckResult result = all("5.2-01", and(director(), policy("P-1", "2025-01-01"), policy("P-2", "2026-01-01")));

        assertThat(result.status()).isEqualTo(ConformityStatus.UNDETERMINED);
    }

    @Test
    void should_take_the_newest_policy_when_it_replaces_the_other() {
        CheckResult result = all(
                "5.2-01",
                and(
                        director(),
                        policy("P-1", "2025-01-01"),
                        policy("P-2", "2026-01-01").withSupersedes(id("P-1"))));

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_pass_over_policies_on_single_topics() {
        CheckResult result = all(
                "5.2-01",
                and(
                        director(),
                        policy("P-1", "2025-01-01"),
                        policy("P-2", "2026-01-01").withKind(PolicyKind.TOPIC_SPECIFIC)));

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_be_minor_when_somebody_below_top_management_approved_the_policy() {
        CheckResult result = all(
                "5.2-01",
                and(director(), person("CLERK"), policy("P-1", "2025-01-01").withApprovedBy(id("CLERK"))));

        assertThat(result.status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_be_open_when_it_is_not_known_who_approved_the_policy() {
        CheckResult result = sample(
                "5.2-01",
                PolicyVersion.builder()
                        .id(id("P-1"))
                        .kind(PolicyKind.INFORMATION_SECURITY)
                        .approvedOn(day("2025-01-01"))
                        .inForceFrom(day("2025-01-01"))
                        .build());

        assertThat(result.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @ParameterizedTest(name = "communicated to {0}: {1}")
    @CsvSource({"Everybody, CONFORMING", "sales|operations, CONFORMING", "Sales, NONCONFORMING_MINOR"})
    void should_miss_a_unit_only_when_others_are_named(String groups, ConformityStatus expected) {
        CheckResult result = all(
                "5.2-03",
                policy("P-1", "2025-01-01"),
                ScopeVersion.builder()
                        .id(id("S-1"))
                        .inForceFrom(day("2025-01-01"))
                        .addUnit("Sales")
                        .addUnit("Operations")
                        .build(),
                PolicyCommunication.builder()
                        .id(id("C-1"))
                        .policy(id("P-1"))
                        .communicatedOn(day("2025-01-15"))
                        .addAllGroups(List.of(groups.split("\\|")))
                        .build());

        assertThat(result.status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "approved {0}, reviewed {1}: {2}")
    @CsvSource({
        "2024-01-01, 2026-02-01, CONFORMING",
        "2026-02-01, 2023-02-01, CONFORMING",
        "2024-01-01, 2025-02-01, NONCONFORMING_MINOR"
    })
    void should_want_a_review_since_the_newest_version(
            String approvedOn, String reviewedOn, ConformityStatus expected) {
        CheckResult result = all(
                "5.2-05",
                policy("P-1", approvedOn),
                PolicyReview.builder()
                        .id(id("R-1"))
                        .policy(id("P-1"))
                        .reviewedOn(day(reviewedOn))
                        .build());

        assertThat(result.status()).isIn(expected, ConformityStatus.NOT_YET_DUE);
    }

    private static IsmsRecord[] responsible(String assignedTo) {
        return new IsmsRecord[] {
            person("CISO"),
            Role.builder()
                    .id(id("MANAGER"))
                    .addResponsibility(Responsibility.ISMS_CONFORMITY)
                    .addResponsibility(Responsibility.PERFORMANCE_REPORTING)
                    .authority("May stop a change")
                    .createdOn(day("2021-01-01"))
                    .build(),
            RoleAssignment.builder()
                    .id(id("A-1"))
                    .role(id("MANAGER"))
                    .person(id("CISO"))
                    .assignedFrom(day("2021-01-01"))
                    .assignedTo(day(assignedTo))
                    .build()
        };
    }

    @ParameterizedTest(name = "held until {0}: {1}")
    @CsvSource({"2027-01-01, CONFORMING", "2026-09-01, NONCONFORMING_MINOR", "2026-03-01, NONCONFORMING_MAJOR"})
    void should_be_worse_the_longer_nobody_is_responsible(String assignedTo, ConformityStatus expected) {
        CheckResult result = all("5.3-01", responsible(assignedTo));

        assertThat(result.status()).isEqualTo(expected);
    }

    @Test
    void should_not_count_a_holder_who_left() {
        IsmsRecord[] records = responsible("2027-01-01");
        records[0] = person("CISO").withLeftOn(day("2026-08-01"));

        assertThat(all("5.3-01", records).status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_accept_papers_of_a_review_as_report_to_top_management() {
        CheckResult result = all(
                "5.3-04",
                and(
                        director(),
                        ManagementReview.builder()
                                .id(id("MR-1"))
                                .heldOn(day("2026-03-01"))
                                .addParticipant(id("DIRECTOR"))
                                .build(),
                        ReviewInput.builder()
                                .id(id("IN-1"))
                                .review(id("MR-1"))
                                .letter("d.2")
                                .build()));

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    /** No documented information is demanded: that nobody reported has to be looked into. */
    @Test
    void should_be_open_when_no_report_is_recorded() {
        CheckResult result = all(
                "5.3-04",
                and(
                        director(),
                        PerformanceReport.builder()
                                .id(id("PR-1"))
                                .reportedOn(day("2022-03-01"))
                                .build()));

        assertThat(result.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    private static ReviewAction action(String dueOn) {
        return ReviewAction.builder().id(id("RA-1")).dueOn(day(dueOn)).build();
    }

    /** A short delay is a finding of 9.3.3; leadership is in question when it lasts. */
    @ParameterizedTest(name = "due {0}: {1}, {2}")
    @CsvSource({"2026-10-20, NONCONFORMING_MINOR, NOT_YET_DUE", "2026-05-20, NONCONFORMING_MINOR, NONCONFORMING_MINOR"})
    void should_question_leadership_only_when_a_decision_stays_undone(
            String dueOn, ConformityStatus review, ConformityStatus leadership) {
        assertThat(all("9.3.3-04", action(dueOn)).status()).isEqualTo(review);
        assertThat(all("5.1-04", action(dueOn)).status()).isEqualTo(leadership);
    }

    private static ResourceNeed need() {
        return ResourceNeed.builder()
                .id(id("N-1"))
                .determinedOn(day("2026-02-01"))
                .build();
    }

    private static ResourceDecision decision(String decidedOn) {
        return ResourceDecision.builder()
                .id(id("D-1"))
                .need(id("N-1"))
                .decidedOn(day(decidedOn))
                .granted(true)
                .build();
    }

    @Test
    void should_propose_a_major_when_top_management_is_absent_everywhere() {
        CheckResult result = all("5.1-07", need(), decision("2026-09-01"), action("2026-05-20"));

        assertThat(result.status()).isEqualTo(ConformityStatus.NONCONFORMING_MAJOR);
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.explain().toString())
                        .contains("management review missed", "resources undecided", "decisions left undone"));
    }

    @Test
    void should_see_no_pattern_when_resources_were_decided_in_time() {
        CheckResult result = all("5.1-07", need(), decision("2026-02-20"), action("2026-05-20"));

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }
}
