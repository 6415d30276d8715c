package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.delayed;
import static org.isms4j.testkit.edit.Edit.none;
import static org.isms4j.testkit.edit.Edit.on;
import static org.isms4j.testkit.edit.Edit.set;
import static org.isms4j.testkit.edit.Edit.with;
import static org.isms4j.testkit.edit.Edit.without;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ControlId;
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.CommunicationNeed;
import org.isms4j.model.support.CommunicationRecord;
import org.isms4j.model.support.CompetenceEvidence;
import org.isms4j.model.support.CompetenceRequirement;
import org.isms4j.model.support.ResourceDecision;
import org.isms4j.model.support.ResourceNeed;
import org.isms4j.model.support.TrainingEvaluation;

/** For each check of 7.1 to 7.4 an edit that it must find. */
final class SupportEdits {

    private static final Period LONG_AGO = Period.ofYears(-2);

    private SupportEdits() {}

    static List<BreakingEdit> edits() {
        return Stream.of(resources(), competence(), awareness(), communication())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BreakingEdit> resources() {
        return List.of(
                BreakingEdit.of(
                                "7.1-01",
                                "resource-needs-two-years-old",
                                "Nobody determined needs for resources in the last two years",
                                delayed(ResourceNeed.TYPE, need -> true, ResourceNeed.DETERMINED_ON, LONG_AGO))
                        .touching("5.1"),
                BreakingEdit.of(
                        "7.1-02",
                        "refusals-without-consequence",
                        "Resources were refused, and it is stated that nothing follows from it",
                        set(ResourceDecision.TYPE, ResourceDecision.GRANTED, false)
                                .and(none(ResourceDecision.TYPE, ResourceDecision.CONSEQUENCE))
                                .and(none(ResourceDecision.TYPE, ResourceDecision.CONSEQUENCES))),
                BreakingEdit.of(
                                "7.1-03",
                                "actions-wait-for-people",
                                "Treatment actions are overdue because nobody has time for them",
                                Pick.inForce(TreatmentPlanVersion.TYPE)
                                        .first(plan -> on(asOf ->
                                                with(waiting("1", plan.id(), asOf), waiting("2", plan.id(), asOf)))))
                        .touching("8.1", "8.3"));
    }

    private static TreatmentAction waiting(String number, RecordId plan, LocalDate asOf) {
        return TreatmentAction.builder()
                .id(RecordId.of("WAITING-" + number))
                .title("Action that waits for people")
                .plan(plan)
                .plannedOn(asOf.minusMonths(6))
                .dueOn(asOf.minusDays(20))
                .none(TreatmentAction.COMPLETED_ON)
                .overdueCause("No time, the team is short of staff")
                .build();
    }

    private static List<BreakingEdit> competence() {
        return List.of(
                BreakingEdit.of(
                                "7.2-01",
                                "competence-never-determined",
                                "It was never determined what competence roles need",
                                without(CompetenceRequirement.TYPE))
                        .touching("4.4", "7.5.3"),
                BreakingEdit.of(
                        "7.2-02",
                        "evidence-expired",
                        "All evidence of competence has expired",
                        on(asOf -> set(CompetenceEvidence.TYPE, CompetenceEvidence.VALID_UNTIL, asOf.minusDays(1)))),
                BreakingEdit.of(
                                "7.2-03",
                                "trainings-not-evaluated",
                                "Nobody evaluated whether trainings worked",
                                without(TrainingEvaluation.TYPE))
                        .touching("7.5.3"),
                BreakingEdit.of(
                                "7.2-04",
                                "evidence-disposed-early",
                                "Evidence of competence was shredded after one year instead of six",
                                DocumentEdits.disposedEarly("CompetenceEvidence"))
                        .touching("7.5.3"));
    }

    private static List<BreakingEdit> awareness() {
        return List.of(
                BreakingEdit.of(
                                "7.3-01",
                                "awareness-two-years-old",
                                "Nobody was made aware of anything in the last two years",
                                delayed(AwarenessRecord.TYPE, record -> true, AwarenessRecord.GIVEN_ON, LONG_AGO))
                        .touching("4.4"),
                BreakingEdit.of(
                                "7.3-02",
                                "new-policy-not-explained",
                                "Sessions explain a policy that is not in force any more",
                                on(asOf -> set(AwarenessRecord.TYPE, AwarenessRecord.POLICY, RecordId.of("POL-OLD"))
                                        .and(with(PolicyVersion.builder()
                                                .id(RecordId.of("POL-OLD"))
                                                .inForceFrom(asOf.minusYears(5))
                                                .inForceTo(asOf.minusYears(4))
                                                .build()))))
                        .touching("4.4", "5.2"),
                BreakingEdit.of(
                                "7.3-03",
                                "newcomers-wait-half-a-year",
                                "Newcomers are made aware half a year after they started",
                                delayed(
                                        AwarenessRecord.TYPE,
                                        record -> true,
                                        AwarenessRecord.GIVEN_ON,
                                        Period.ofMonths(6)))
                        .touching("5.2"),
                BreakingEdit.of(
                        "7.3-04",
                        "understanding-never-checked",
                        "Nobody checked whether awareness was understood",
                        none(AwarenessRecord.TYPE, AwarenessRecord.CHECKED_ON)));
    }

    private static List<BreakingEdit> communication() {
        return List.of(
                BreakingEdit.of(
                        "7.4-01",
                        "no-way-of-communication",
                        "Needs for communication do not say how",
                        none(CommunicationNeed.TYPE, CommunicationNeed.METHOD)),
                BreakingEdit.of(
                        "7.4-01",
                        "nothing-goes-outside",
                        "All needs for communication are internal",
                        set(CommunicationNeed.TYPE, CommunicationNeed.EXTERNAL, false)),
                BreakingEdit.of(
                                "7.4-02",
                                "bulletins-stopped",
                                "What recurs was not communicated any more for a year and a half",
                                on(asOf -> without(CommunicationRecord.TYPE, since(asOf.minusMonths(18)))))
                        .touching("4.4", "5.1", "6.2", "7.5.3"),
                BreakingEdit.of(
                        "7.4-03",
                        "authorities-forgotten",
                        "No need for communication comes from contact with authorities",
                        set(CommunicationNeed.TYPE, CommunicationNeed.CONTROLS, ControlId.parse("A.6.3"))));
    }

    private static Predicate<CommunicationRecord> since(LocalDate day) {
        return record -> record.communicatedOn().filter(day::isBefore).isPresent();
    }
}
