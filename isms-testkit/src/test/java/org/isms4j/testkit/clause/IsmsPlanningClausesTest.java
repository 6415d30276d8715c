package org.isms4j.testkit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.clause.Given.all;
import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.id;
import static org.isms4j.testkit.clause.Given.sample;

import java.time.Period;
import org.isms4j.model.evaluation.DecisionKind;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.planning.ActionEffectivenessEvaluation;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.IsmsRisk;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.ObjectiveOutcome;
import org.isms4j.model.planning.ObjectiveReview;
import org.isms4j.model.planning.PlannedAction;
import org.isms4j.model.planning.Replanning;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of 6.1.1, 6.2 and 6.3 that the sample organizations do not have. */
class IsmsPlanningClausesTest {

    private static IsmsRisk risk(String determinedOn) {
        return IsmsRisk.builder()
                .id(id("R-1"))
                .title("Knowledge rests with one person")
                .determinedOn(day(determinedOn))
                .build();
    }

    @ParameterizedTest(name = "determined {0}: {1}")
    @CsvSource({"2026-10-01, NOT_YET_DUE", "2026-02-01, NOT_DEMONSTRATED"})
    void should_allow_time_for_planning_an_action(String determinedOn, ConformityStatus expected) {
        assertThat(all("6.1.1-03", risk(determinedOn)).status()).isEqualTo(expected);
    }

    @Test
    void should_accept_a_decision_not_to_act_when_it_is_dated_and_reasoned() {
        CheckResult result = all(
                "6.1.1-03",
                risk("2026-02-01")
                        .withNoActionOn(day("2026-02-10"))
                        .withNoActionReason("The deputy starts in March anyway"));

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    private static PlannedAction action(String completedOn) {
        return PlannedAction.builder()
                .id(id("A-1"))
                .plannedOn(day("2025-01-10"))
                .dueOn(day("2025-06-30"))
                .completedOn(day(completedOn))
                .build();
    }

    private static ActionEffectivenessEvaluation evaluated(String evaluatedOn) {
        return ActionEffectivenessEvaluation.builder()
                .id(id("E-1"))
                .action(id("A-1"))
                .evaluatedOn(day(evaluatedOn))
                .verdict(EffectivenessVerdict.EFFECTIVE)
                .build();
    }

    @ParameterizedTest(name = "completed {0}, evaluated {1}: {2}")
    @CsvSource({
        "2025-06-10, 2025-09-01, CONFORMING",
        "2025-06-10, 2025-06-10, NONCONFORMING_MINOR",
        "2026-08-10, 2026-08-01, NOT_YET_DUE"
    })
    void should_want_an_evaluation_later_than_the_action(
            String completedOn, String evaluatedOn, ConformityStatus expected) {
        assertThat(all("6.1.1-05", action(completedOn), evaluated(evaluatedOn)).status())
                .isEqualTo(expected);
    }

    /** An action that was moved before it was due is late only by its new date. */
    @ParameterizedTest(name = "moved {0} to {1}: {2}")
    @CsvSource({
        "2026-05-01, 2026-12-31, CONFORMING",
        "2026-07-15, 2026-12-31, NONCONFORMING_MINOR",
        "2026-05-01, 2026-09-30, NONCONFORMING_MINOR"
    })
    void should_accept_a_move_only_in_time(String replannedOn, String newDueOn, ConformityStatus expected) {
        CheckResult result = all(
                "6.1.1-06",
                PlannedAction.builder()
                        .id(id("A-1"))
                        .dueOn(day("2026-06-30"))
                        .none(PlannedAction.COMPLETED_ON)
                        .build(),
                Replanning.builder()
                        .id(id("M-1"))
                        .action(id("A-1"))
                        .replannedOn(day(replannedOn))
                        .previousDueOn(day("2026-06-30"))
                        .newDueOn(day(newDueOn))
                        .build());

        assertThat(result.status()).isEqualTo(expected);
    }

    private static Objective objective() {
        return Objective.builder()
                .id(id("O-1"))
                .setOn(day("2025-01-15"))
                .addFunction("Operations")
                .measure("Availability")
                .target("99.5 %")
                .monitoringInterval(Period.ofMonths(3))
                .build();
    }

    /** The unit is part of the target more often than not. */
    @Test
    void should_accept_a_target_without_a_unit_of_its_own() {
        assertThat(sample("6.2-03", objective()).status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_accept_an_objective_that_cannot_be_measured_when_it_says_why() {
        CheckResult result = all(
                "6.2-03",
                Objective.builder()
                        .id(id("O-1"))
                        .setOn(day("2025-01-15"))
                        .none(Objective.MEASURE)
                        .notMeasurableReason("A single step, done or not")
                        .build());

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @ParameterizedTest(name = "measured {0}: {1} as sample, {2} when complete")
    @CsvSource({"2026-09-30, CONFORMING, CONFORMING", "2026-03-31, NOT_DEMONSTRATED, NONCONFORMING_MINOR"})
    void should_want_measurements_as_often_as_the_objective_says(
            String measuredOn, ConformityStatus asSample, ConformityStatus complete) {
        MeasureDefinition measure = MeasureDefinition.builder()
                .id(id("D-1"))
                .definedOn(day("2025-01-15"))
                .addObjective(id("O-1"))
                .build();
        Measurement measurement = Measurement.builder()
                .id(id("M-1"))
                .measure(id("D-1"))
                .measuredOn(day(measuredOn))
                .build();

        assertThat(sample("6.2-05", objective(), measure, measurement).status()).isEqualTo(asSample);
        assertThat(all("6.2-05", objective(), measure, measurement).status()).isEqualTo(complete);
    }

    @Test
    void should_accept_an_older_policy_when_it_was_in_force_as_the_objective_was_set() {
        CheckResult result = all(
                "6.2-02",
                objective().withPolicy(id("P-1")),
                PolicyVersion.builder()
                        .id(id("P-1"))
                        .inForceFrom(day("2024-01-01"))
                        .build(),
                PolicyVersion.builder()
                        .id(id("P-2"))
                        .inForceFrom(day("2026-01-01"))
                        .supersedes(id("P-1"))
                        .build());

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"EXTENDED, CONFORMING", "CONTINUED, NONCONFORMING_MINOR"})
    void should_want_a_conclusion_when_an_objective_is_past_its_due_date(
            ObjectiveOutcome outcome, ConformityStatus expected) {
        CheckResult result = all(
                "6.2-08",
                objective().withDueOn(day("2026-06-30")),
                ObjectiveReview.builder()
                        .id(id("V-1"))
                        .objective(id("O-1"))
                        .reviewedOn(day("2026-07-10"))
                        .outcome(outcome)
                        .build());

        assertThat(result.status()).isEqualTo(expected);
    }

    private static IsmsChange change() {
        return IsmsChange.builder()
                .id(id("C-1"))
                .startedOn(day("2026-03-10"))
                .completedOn(day("2026-04-10"))
                .build();
    }

    @ParameterizedTest(name = "planned {0}: {1}")
    @CsvSource({"2026-03-10, CONFORMING", "2026-03-11, NONCONFORMING_MINOR"})
    void should_want_the_plan_before_the_start(String plannedOn, ConformityStatus expected) {
        assertThat(all("6.3-01", change().withPlannedOn(day(plannedOn))).status())
                .isEqualTo(expected);
    }

    /** No documented information is demanded here: a change without a recorded plan has to be looked into. */
    @Test
    void should_be_open_when_no_plan_is_recorded() {
        CheckResult result = all("6.3-01", change());

        assertThat(result.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
        assertThat(result.reasons()).containsExactly(ReasonCode.NO_RECORD_DEMANDED);
    }

    @Test
    void should_not_be_triggered_when_nothing_changed_and_all_is_declared() {
        assertThat(all("6.3-01").status()).isEqualTo(ConformityStatus.NOT_APPLICABLE);
        assertThat(sample("6.3-01").status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    private static ReviewDecision decision() {
        return ReviewDecision.builder()
                .id(id("D-1"))
                .kind(DecisionKind.ISMS_CHANGE)
                .decidedOn(day("2026-03-01"))
                .build();
    }

    @Test
    void should_want_nothing_when_a_review_decided_that_no_change_is_needed() {
        assertThat(all("6.3-03", decision().withNoneNeeded(true)).status()).isEqualTo(ConformityStatus.NOT_APPLICABLE);
    }

    @Test
    void should_accept_a_refusal_when_a_decided_change_was_turned_down() {
        CheckResult result = all(
                "6.3-03",
                decision(),
                IsmsChange.builder()
                        .id(id("C-1"))
                        .addOrigin(id("D-1"))
                        .refusedOn(day("2026-04-01"))
                        .refusalReason("Too dear for what it brings")
                        .build());

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }
}
