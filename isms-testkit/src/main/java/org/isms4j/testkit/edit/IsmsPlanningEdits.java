package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.none;
import static org.isms4j.testkit.edit.Edit.set;
import static org.isms4j.testkit.edit.Edit.with;
import static org.isms4j.testkit.edit.Edit.without;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.evaluation.DecisionKind;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.leadership.PolicyKind;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.planning.ActionEffectivenessEvaluation;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.IsmsRisk;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.ObjectivePlan;
import org.isms4j.model.planning.ObjectiveReview;
import org.isms4j.model.planning.Opportunity;
import org.isms4j.model.planning.PlannedAction;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.CommunicationRecord;

/** Edits of 6.1.1, 6.2 and 6.3: planning of the ISMS itself, its objectives and its changes. */
final class IsmsPlanningEdits {

    private IsmsPlanningEdits() {}

    static List<BreakingEdit> edits() {
        return Stream.of(risksAndOpportunities(), objectives(), changes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BreakingEdit> risksAndOpportunities() {
        return List.of(
                BreakingEdit.of(
                        "6.1.1-01",
                        "opportunities-without-date",
                        "Opportunities of the ISMS are a wish list that nobody determined",
                        none(Opportunity.TYPE, Opportunity.DETERMINED_ON)),
                BreakingEdit.of(
                        "6.1.1-02",
                        "isms-risks-out-of-nowhere",
                        "Risks of the ISMS come from no issue and no requirement",
                        none(IsmsRisk.TYPE, IsmsRisk.SOURCES)),
                BreakingEdit.of(
                        "6.1.1-03",
                        "isms-risks-without-action",
                        "For risks of the ISMS nothing was planned, and nobody decided against it",
                        none(PlannedAction.TYPE, PlannedAction.ADDRESSES)
                                .and(none(IsmsRisk.TYPE, IsmsRisk.NO_ACTION_REASON))),
                BreakingEdit.of(
                        "6.1.1-04",
                        "actions-carried-by-no-process",
                        "Planned actions belong to no process",
                        none(PlannedAction.TYPE, PlannedAction.PROCESS)),
                BreakingEdit.of(
                                "6.1.1-05",
                                "actions-evaluated-before-completion",
                                "Whether planned actions worked was evaluated before they were completed",
                                Edit.on(asOf -> set(
                                        ActionEffectivenessEvaluation.TYPE,
                                        ActionEffectivenessEvaluation.EVALUATED_ON,
                                        asOf.minusYears(4))))
                        .touching("4.4"),
                BreakingEdit.of(
                                "6.1.1-06",
                                "planned-action-overdue",
                                "A planned action is overdue, and it is stated that it was not completed",
                                Edit.on(asOf -> with(PlannedAction.builder()
                                        .id(RecordId.of("EXTRA-PLANNED"))
                                        .title("Train a deputy")
                                        .plannedOn(asOf.minusMonths(6))
                                        .dueOn(asOf.minusMonths(1))
                                        .none(PlannedAction.COMPLETED_ON)
                                        .build())))
                        .touching("8.1"));
    }

    private static List<BreakingEdit> objectives() {
        return List.of(
                BreakingEdit.of(
                        "6.2-01",
                        "objectives-all-closed",
                        "All objectives were closed, and no new ones were set",
                        Edit.on(asOf -> set(Objective.TYPE, Objective.CLOSED_ON, asOf.minusDays(20)))),
                BreakingEdit.of(
                                "6.2-02",
                                "objectives-apart-from-the-policy",
                                "Objectives refer to no policy",
                                none(Objective.TYPE, Objective.POLICY))
                        .touching("4.4"),
                BreakingEdit.of(
                        "6.2-03",
                        "objectives-without-target",
                        "Objectives have no target, and no reason why",
                        none(Objective.TYPE, Objective.TARGET)),
                BreakingEdit.of(
                                "6.2-04",
                                "objectives-without-foundation",
                                "Objectives rest on no risk and no requirement",
                                none(Objective.TYPE, Objective.BASIS))
                        .touching("4.4"),
                BreakingEdit.of(
                                "6.2-05",
                                "objectives-not-monitored",
                                "Objectives were measured when they were set, and never since",
                                Edit.on(asOf -> without(
                                        Measurement.TYPE,
                                        each -> each.measuredOn()
                                                .filter(day -> day.isAfter(asOf.minusMonths(5)))
                                                .isPresent())))
                        .touching("7.5.3", "9.1"),
                BreakingEdit.of(
                                "6.2-06",
                                "objectives-kept-quiet",
                                "Objectives were not communicated",
                                none(CommunicationRecord.TYPE, CommunicationRecord.SUBJECTS))
                        .touching("4.4"),
                BreakingEdit.of(
                        "6.2-07",
                        "objectives-without-resources",
                        "Plans for objectives do not say which resources they need",
                        none(ObjectivePlan.TYPE, ObjectivePlan.RESOURCES)),
                BreakingEdit.of(
                        "6.2-08",
                        "objective-left-after-its-due-date",
                        "An objective went past its due date, and nobody looked at it",
                        Edit.on(asOf -> set(Objective.TYPE, Objective.DUE_ON, asOf.minusMonths(4)))),
                BreakingEdit.of(
                        "6.2-09",
                        "results-of-objectives-not-evaluated",
                        "Objectives were closed, and their results never evaluated",
                        none(ObjectiveReview.TYPE, ObjectiveReview.OUTCOME)),
                BreakingEdit.of(
                                "6.2-09",
                                "results-of-objectives-not-reviewed",
                                "Results of objectives never reached a management review",
                                none(ReviewInput.TYPE, ReviewInput.SOURCES))
                        .touching("4.4", "9.3.2"));
    }

    private static List<BreakingEdit> changes() {
        return List.of(
                BreakingEdit.of(
                        "6.3-01",
                        "change-planned-afterwards",
                        "Changes of the ISMS were planned after they had begun",
                        Edit.changed(
                                IsmsChange.TYPE,
                                change -> change.startedOn()
                                        .map(day -> change.withPlannedOn(day.plusDays(3)))
                                        .orElse(change))),
                BreakingEdit.of(
                        "6.3-02",
                        "plans-of-changes-name-no-effects",
                        "Plans of changes do not say what they do to other processes",
                        none(IsmsChange.TYPE, IsmsChange.EFFECTS)),
                BreakingEdit.of(
                                "6.3-03",
                                "decided-change-forgotten",
                                "A management review decided on a change, and nobody took it up",
                                Edit.on(asOf -> with(ReviewDecision.builder()
                                        .id(RecordId.of("EXTRA-DECISION"))
                                        .kind(DecisionKind.ISMS_CHANGE)
                                        .decision("Bring the depot into the scope")
                                        .needsWork(true)
                                        .decidedOn(asOf.minusMonths(5))
                                        .build())))
                        .touching("9.3.3"),
                BreakingEdit.of(
                                "6.3-04",
                                "significant-change-not-assessed",
                                "A significant change of the ISMS was completed, and nothing shows that anybody looked at the risks",
                                Edit.on(asOf -> with(IsmsChange.builder()
                                        .id(RecordId.of("EXTRA-CHANGE"))
                                        .title("Two teams merged")
                                        .significant(true)
                                        .plannedOn(asOf.minusMonths(7))
                                        .startedOn(asOf.minusMonths(6))
                                        .completedOn(asOf.minusMonths(5))
                                        .build())))
                        .touching("4.4", "8.2"),
                BreakingEdit.of(
                        "6.3-05",
                        "new-policy-without-a-planned-change",
                        "A new version of the policy was put in force without any planned change",
                        Pick.inForce(PolicyVersion.TYPE)
                                .where(policy -> policy.kind()
                                        .filter(PolicyKind.TOPIC_SPECIFIC::equals)
                                        .isPresent())
                                .first(policy -> Edit.on(asOf -> with(PolicyVersion.builder()
                                                .id(RecordId.of("EXTRA-POLICY"))
                                                .approvedOn(asOf.minusMonths(1))
                                                .inForceFrom(asOf.minusMonths(1))
                                                .supersedes(policy.id())
                                                .build())
                                        .and(none(IsmsChange.TYPE, IsmsChange.PLANNED_ON))))));
    }
}
