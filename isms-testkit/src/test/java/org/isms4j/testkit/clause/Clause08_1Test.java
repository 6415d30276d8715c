package org.isms4j.testkit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.clause.Given.all;
import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.id;
import static org.isms4j.testkit.clause.Given.sample;

import java.time.Period;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.operation.ExecutionResult;
import org.isms4j.model.operation.ExternalProvider;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.operation.ProviderReview;
import org.isms4j.model.operation.UnintendedChangeReview;
import org.isms4j.model.planning.PlannedAction;
import org.isms4j.model.planning.Replanning;
import org.isms4j.model.report.ConformityStatus;
import org.junit.jupiter.api.Test;

/** Subtle cases of 8.1: late and missed executions, moved actions, changes, providers of which little is known. */
class Clause08_1Test {

    private static ProcessExecution.Builder run(String due) {
        return ProcessExecution.builder().id(id("RUN")).dueOn(day(due));
    }

    private static ExternalProvider.Builder provider() {
        return ExternalProvider.builder()
                .id(id("PROV"))
                .relevant(true)
                .owner(id("SUP"))
                .engagedOn(day("2024-01-01"));
    }

    @Test
    void should_accept_a_run_when_it_came_a_little_late_and_passed() {
        ProcessExecution late = run("2026-05-01")
                .executedOn(day("2026-05-20"))
                .result(ExecutionResult.PASSED)
                .build();

        assertThat(all("8.1-02", late).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all("8.1-02", late.withExecutedOn(day("2026-08-20"))).status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_accept_a_missed_run_when_it_was_raised_or_justified() {
        ProcessExecution missed =
                run("2026-05-01").result(ExecutionResult.MISSED).build();
        Nonconformity raised = Nonconformity.builder()
                .id(id("NC"))
                .raisedOn(day("2026-05-10"))
                .addSource(id("RUN"))
                .build();

        assertThat(all("8.1-02", missed).status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(all("8.1-02", missed, raised).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all("8.1-02", missed.withJustification("The site was closed"))
                        .status())
                .isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_be_open_when_the_result_of_a_run_is_not_exported() {
        assertThat(sample(
                                "8.1-02",
                                run("2026-05-01").executedOn(day("2026-05-01")).build())
                        .status())
                .isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_wait_when_a_run_is_due_today() {
        assertThat(all("8.1-02", run("2026-11-01").build()).status()).isEqualTo(ConformityStatus.NOT_YET_DUE);
    }

    @Test
    void should_accept_a_planned_action_when_it_was_moved_in_time() {
        PlannedAction action = PlannedAction.builder()
                .id(id("ACT"))
                .plannedOn(day("2026-01-01"))
                .dueOn(day("2026-06-01"))
                .build();
        Replanning moved = Replanning.builder()
                .id(id("MOVE"))
                .action(id("ACT"))
                .replannedOn(day("2026-05-20"))
                .previousDueOn(day("2026-06-01"))
                .newDueOn(day("2026-12-01"))
                .build();

        assertThat(all("8.1-03", action).status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(all("8.1-03", action, moved).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all("8.1-03", action, moved.withReplannedOn(day("2026-06-20")))
                        .status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(sample("8.1-03", action).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_measure_a_process_against_its_own_interval() {
        ProcessDefinition everyTwoYears = ProcessDefinition.builder()
                .id(id("PROC"))
                .interval(Period.ofMonths(24))
                .definedOn(day("2022-01-01"))
                .build();
        ProcessExecution run = ProcessExecution.builder()
                .id(id("RUN"))
                .process(id("PROC"))
                .executedOn(day("2025-03-01"))
                .build();

        assertThat(all("8.1-04", everyTwoYears, run).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all("8.1-04", everyTwoYears.withInterval(Period.ofMonths(3)), run)
                        .status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(all("8.1-04", everyTwoYears.withDefinedOn(day("2026-01-01"))).status())
                .isEqualTo(ConformityStatus.NOT_YET_DUE);
    }

    @Test
    void should_ask_planned_changes_for_assessment_and_approval_beforehand() {
        OperationalChange change = OperationalChange.builder()
                .id(id("CHG"))
                .planned(true)
                .assessedOn(day("2026-03-01"))
                .approvedOn(day("2026-03-10"))
                .implementedOn(day("2026-03-10"))
                .build();

        assertThat(all("8.1-05", change).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all("8.1-05", change.withApprovedOn(day("2026-03-11"))).status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(all("8.1-05", change.withPlanned(false)).status()).isEqualTo(ConformityStatus.NOT_APPLICABLE);
    }

    @Test
    void should_ask_unintended_changes_for_a_review_and_harm_for_mitigation() {
        OperationalChange change = OperationalChange.builder()
                .id(id("CHG"))
                .planned(false)
                .implementedOn(day("2026-03-10"))
                .build();
        UnintendedChangeReview review = UnintendedChangeReview.builder()
                .id(id("REV"))
                .addEvents(id("CHG"))
                .reviewedOn(day("2026-03-20"))
                .adverse(false)
                .build();

        assertThat(all("8.1-06", change).status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(all("8.1-06", change, review).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all("8.1-06", change, review.withAdverse(true)).status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(all("8.1-06", change, review.withAdverse(true).withMitigation("Undone"))
                        .status())
                .isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_be_major_when_a_critical_provider_is_not_controlled_at_all() {
        assertThat(all("8.1-07", provider().critical(true).build()).status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MAJOR);
    }

    @Test
    void should_not_ask_an_uncritical_provider_without_interval_for_reviews() {
        ExternalProvider uncritical = provider()
                .critical(false)
                .requirementsAgreedOn(day("2024-01-01"))
                .build();
        ProviderReview old = ProviderReview.builder()
                .id(id("OLD"))
                .provider(id("PROV"))
                .reviewedOn(day("2024-06-01"))
                .build();

        assertThat(all("8.1-07", uncritical).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all("8.1-07", uncritical.withReviewInterval(Period.ofMonths(12)), old)
                        .status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_not_judge_providers_that_ended_or_of_which_relevance_is_unknown() {
        ExternalProvider unknown = ExternalProvider.builder()
                .id(id("PROV"))
                .engagedOn(day("2024-01-01"))
                .build();

        assertThat(all(
                                "8.1-07",
                                provider()
                                        .critical(true)
                                        .endedOn(day("2026-06-01"))
                                        .build())
                        .findings())
                .isEmpty();
        assertThat(all("8.1-07", unknown).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }
}
