package org.isms4j.testkit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.clause.Given.all;
import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.id;
import static org.isms4j.testkit.clause.Given.sample;

import java.time.Period;
import org.isms4j.model.context.ClimateDetermination;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.ContextReview;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.context.IssueKind;
import org.isms4j.model.context.RequirementSource;
import org.isms4j.model.context.ScopeExclusion;
import org.isms4j.model.context.ScopeReview;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.record.ChangeKind;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.standard.ControlId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of 4.1 to 4.3 that the sample organizations do not have. */
class ContextClausesTest {

    private static ContextIssue issue(String id, IssueKind kind) {
        return ContextIssue.builder()
                .id(id(id))
                .kind(kind)
                .determinedOn(day("2025-03-01"))
                .build();
    }

    @Test
    void should_stay_open_when_only_external_issues_are_known() {
        CheckResult result = all("4.1-01", issue("I-1", IssueKind.EXTERNAL));

        assertThat(result.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
        assertThat(result.reasons()).containsExactly(ReasonCode.NO_RECORD_DEMANDED);
    }

    @Test
    void should_conform_when_internal_and_external_issues_are_known() {
        CheckResult result = sample("4.1-01", issue("I-1", IssueKind.EXTERNAL), issue("I-2", IssueKind.INTERNAL));

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @ParameterizedTest(name = "relevant {0}, an issue about it {1}: {2}")
    @CsvSource({"false, false, CONFORMING", "true, true, CONFORMING", "true, false, NONCONFORMING_MINOR"})
    void should_want_an_issue_only_when_climate_is_relevant(
            boolean relevant, boolean about, ConformityStatus expected) {
        CheckResult result = all(
                "4.1-02",
                ClimateDetermination.builder()
                        .id(id("C-1"))
                        .relevant(relevant)
                        .determinedOn(day("2024-05-01"))
                        .determinedBy(id("P-1"))
                        .build(),
                issue("I-1", IssueKind.EXTERNAL).withClimate(about));

        assertThat(result.status()).isEqualTo(expected);
    }

    private static ContextReview contextReview(String reviewedOn) {
        return ContextReview.builder().id(id("R-1")).reviewedOn(day(reviewedOn)).build();
    }

    private static IntervalDeclaration yearly() {
        return IntervalDeclaration.builder()
                .id(id("Y-1"))
                .key("context")
                .interval(Period.ofYears(1))
                .from(day("2022-01-01"))
                .build();
    }

    @Test
    void should_be_a_nonconformity_when_the_own_interval_for_context_was_missed() {
        CheckResult result = all("4.1-04", contextReview("2024-10-01"), yearly());

        assertThat(result.status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    /** The standard names no interval: who has set none has missed none, and hears about it as an observation. */
    @Test
    void should_be_an_observation_when_no_own_interval_for_context_is_set() {
        CheckResult result = all("4.1-04", contextReview("2024-10-01"));

        assertThat(result.status()).isEqualTo(ConformityStatus.NOT_APPLICABLE);
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(FindingGrade.OBSERVATION));
        assertThat(result.assumptions()).anyMatch(text -> text.contains("management review"));
    }

    @Test
    void should_be_open_when_the_last_look_at_the_context_is_old_and_there_may_be_others() {
        CheckResult result = sample("4.1-04", contextReview("2024-10-01"));

        assertThat(result.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
        assertThat(result.findings()).isEmpty();
    }

    private static SoAVersion statement() {
        return SoAVersion.builder()
                .id(id("SOA-1"))
                .approvedOn(day("2025-01-10"))
                .inForceFrom(day("2025-01-10"))
                .build();
    }

    private static SoAEntry entry(String control, boolean included) {
        return SoAEntry.builder()
                .id(id("E-" + control))
                .statement(id("SOA-1"))
                .control(ControlId.parse(control))
                .included(included)
                .build();
    }

    private static InterestedPartyRequirement requirement(RequirementSource source) {
        return InterestedPartyRequirement.builder()
                .id(id("Q-1"))
                .title("Report incidents within a day")
                .source(source)
                .identifiedOn(day("2025-01-05"))
                .build();
    }

    @ParameterizedTest(name = "A.5.31 included: {0}, requirement from {1}: {2}")
    @CsvSource({"true, LAW, CONFORMING", "true, EXPECTATION, NONCONFORMING_MINOR", "false, EXPECTATION, NOT_APPLICABLE"
    })
    void should_ask_for_legal_requirements_only_when_the_control_is_included(
            boolean included, RequirementSource source, ConformityStatus expected) {
        CheckResult result = all("4.2-05", statement(), entry("A.5.31", included), requirement(source));

        assertThat(result.status()).isEqualTo(expected);
    }

    @Test
    void should_not_say_that_a_control_is_excluded_when_there_is_no_statement() {
        CheckResult result = sample("4.2-05", requirement(RequirementSource.LAW));

        assertThat(result.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    private static ScopeVersion scope(String id, String from) {
        return ScopeVersion.builder()
                .id(id(id))
                .approvedOn(day(from))
                .inForceFrom(day(from))
                .addUnit("Sales")
                .addUnit("Operations")
                .build();
    }

    @Test
    void should_be_undetermined_when_two_scopes_are_in_force() {
        CheckResult result = all("4.3-01", scope("S-1", "2024-01-01"), scope("S-2", "2025-01-01"));

        assertThat(result.status()).isEqualTo(ConformityStatus.UNDETERMINED);
        assertThat(result.reasons()).containsExactly(ReasonCode.CONFLICT);
    }

    @ParameterizedTest(name = "excluded {0}, risk of {1}: {2}")
    @CsvSource({
        "Canteen, Operations, CONFORMING",
        "operations, Sales, NONCONFORMING_MAJOR",
        "Warehouse, Warehouse, NONCONFORMING_MAJOR"
    })
    void should_find_a_misleading_scope_when_what_is_left_out_is_treated_as_in(
            String excluded, String assessed, ConformityStatus expected) {
        CheckResult result = all(
                "4.3-04",
                scope("S-1", "2024-01-01"),
                ScopeExclusion.builder()
                        .id(id("X-1"))
                        .scope(id("S-1"))
                        .subject(excluded)
                        .reason("Not needed")
                        .build(),
                Risk.builder()
                        .id(id("K-1"))
                        .identifiedOn(day("2025-02-01"))
                        .addUnit(assessed)
                        .build());

        assertThat(result.status()).isEqualTo(expected);
    }

    /** A run that began under the old scope and ended under the new one refers to either. */
    @Test
    void should_accept_the_scope_of_the_first_day_when_it_changed_during_an_assessment() {
        CheckResult result = all(
                "4.3-05",
                scope("S-1", "2024-01-01").withInForceTo(day("2026-03-10")),
                scope("S-2", "2026-03-10").withSupersedes(id("S-1")),
                RiskAssessment.builder()
                        .id(id("RA-1"))
                        .startedOn(day("2026-03-01"))
                        .completedOn(day("2026-03-20"))
                        .scopeVersion(id("S-1"))
                        .build());

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    private static OperationalChange move() {
        return OperationalChange.builder()
                .id(id("M-1"))
                .kind(ChangeKind.ORGANIZATION)
                .significant(true)
                .proposedOn(day("2026-04-01"))
                .implementedOn(day("2026-05-01"))
                .build();
    }

    @ParameterizedTest(name = "reviewed on {0}: {1}")
    @CsvSource({"2026-04-20, CONFORMING", "2026-07-30, CONFORMING", "2026-07-31, NONCONFORMING_MINOR"})
    void should_want_a_look_at_the_scope_in_time_when_the_organization_changed(
            String reviewedOn, ConformityStatus expected) {
        CheckResult result = all(
                "4.3-06",
                move(),
                ScopeReview.builder()
                        .id(id("SR-1"))
                        .reviewedOn(day(reviewedOn))
                        .addTrigger(id("M-1"))
                        .build());

        assertThat(result.status()).isEqualTo(expected);
    }

    @Test
    void should_accept_a_new_scope_when_it_was_approved_for_the_change() {
        CheckResult result = all("4.3-06", move(), scope("S-9", "2026-04-15"));

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }
}
