package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.Severity;
import org.isms4j.model.operation.ThreatReport;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Replanning;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.Grade;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** For each check of 8.2 and 8.3 edits that it must find. */
final class OperationEdits {

    private static final RecordId CHANGE = RecordId.of("EXTRA-CHANGE");
    private static final Pick<RiskAssessment> NEWEST_RUN =
            Pick.of(RiskAssessment.TYPE).newestBy(RiskAssessment.COMPLETED_ON);

    /** Completed actions that no management review looked at. */
    private static final Pick<TreatmentAction> ACTIONS = Pick.of(TreatmentAction.TYPE)
            .newestBy(TreatmentAction.COMPLETED_ON)
            .where((action, isms, asOf) ->
                    isms.citing(ReviewInput.SOURCES, action.id()).isEmpty());

    private OperationEdits() {}

    static List<BreakingEdit> edits() {
        return Stream.of(assessment(), occasions(), treatment(), results())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BreakingEdit> assessment() {
        return List.of(
                BreakingEdit.of(
                                "8.2-01",
                                "risks-never-assessed",
                                "Risks were written down, and no risk assessment was ever carried out",
                                Edit.none(RiskAssessment.TYPE, RiskAssessment.COMPLETED_ON))
                        .touching("4.4"),
                BreakingEdit.of(
                                "8.2-01",
                                "risk-assessment-overdue",
                                "The last risk assessment is more than a year and a half back; a newer one was begun and not"
                                        + " completed",
                                Edit.on(asOf -> Edit.none(
                                        RiskAssessment.TYPE,
                                        run -> isAfter(run, asOf.minusMonths(18)),
                                        RiskAssessment.COMPLETED_ON)))
                        .touching("4.4"),
                BreakingEdit.of(
                                "8.2-02",
                                "year-without-risk-assessment",
                                "For more than a year no risk assessment was completed",
                                Edit.on(asOf -> Edit.none(
                                        RiskAssessment.TYPE,
                                        run -> isAfter(run, asOf.minusMonths(22))
                                                && !isAfter(run, asOf.minusMonths(10)),
                                        RiskAssessment.COMPLETED_ON)))
                        .touching("4.4"),
                BreakingEdit.of(
                        "8.2-03",
                        "interval-of-assessment-not-set",
                        "The organization never said how often it assesses its risks",
                        Edit.neverMade(
                                IntervalDeclaration.TYPE,
                                each -> each.key()
                                        .filter("riskAssessment"::equals)
                                        .isPresent())),
                BreakingEdit.of(
                                "8.2-05",
                                "run-names-no-criteria",
                                "The newest risk assessment does not say by which criteria it was done",
                                NEWEST_RUN.first(run -> One.none(run, RiskAssessment.CRITERIA_VERSION)))
                        .touching("6.1.2"),
                BreakingEdit.of(
                        "8.2-06",
                        "results-of-assessment-not-kept",
                        "Of the newest risk assessment nothing is left but its date",
                        NEWEST_RUN.first(run -> One.none(run, RiskAssessment.RESULTS, RiskAssessment.NO_RISK_UNITS)
                                .and(Pick.of(Risk.TYPE)
                                        .stating(Risk.ASSESSMENT, run.id())
                                        .each(risk -> One.none(risk, Risk.ASSESSMENT))))));
    }

    private static boolean isAfter(RiskAssessment run, LocalDate day) {
        return run.completedOn().filter(day::isBefore).isPresent();
    }

    private static List<BreakingEdit> occasions() {
        return List.of(
                BreakingEdit.of(
                                "8.2-04",
                                "change-without-assessment",
                                "A significant change was planned and carried out, and nobody assessed its risks",
                                Edit.on(asOf -> change(asOf.minusDays(140), true)))
                        .touching("4.4", "8.1"),
                BreakingEdit.of(
                                "8.2-04",
                                "change-assessed-too-late",
                                "The risks of a significant change were looked at three weeks after it took effect",
                                Edit.on(asOf -> change(asOf.minusDays(60), true)
                                        .and(Pick.inForce(Risk.TYPE)
                                                .first(risk -> Edit.with(RiskReevaluation.builder()
                                                        .id(RecordId.of("EXTRA-REEVALUATION"))
                                                        .risk(risk.id())
                                                        .addBecause(CHANGE)
                                                        .reevaluatedOn(asOf.minusDays(39))
                                                        .residualLevel(6)
                                                        .build())))))
                        .touching("8.1"),
                BreakingEdit.of(
                                "8.2-04",
                                "occurred-change-never-assessed",
                                "A significant change occurred unplanned, and months later nobody had looked at its risks",
                                Edit.on(asOf -> change(asOf.minusDays(140), false)))
                        .touching("4.4", "8.1"),
                BreakingEdit.of(
                                "8.2-07",
                                "critical-incident-ignored",
                                "A critical incident led nobody to look at the risks again",
                                Edit.on(asOf -> Edit.with(Incident.builder()
                                        .id(RecordId.of("EXTRA-INCIDENT"))
                                        .severity(Severity.CRITICAL)
                                        .detectedOn(asOf.minusDays(140))
                                        .build())))
                        .touching("4.4"),
                BreakingEdit.of(
                        "8.2-07",
                        "relevant-threat-ignored",
                        "A threat was found relevant and led nobody to look at the risks again",
                        Edit.on(asOf -> Edit.with(ThreatReport.builder()
                                .id(RecordId.of("EXTRA-THREAT"))
                                .relevant(true)
                                .receivedOn(asOf.minusDays(140))
                                .build()))),
                BreakingEdit.of(
                        "8.2-07",
                        "major-nonconformity-ignored",
                        "A nonconformity turned out to be major, and nobody looked at the risks again",
                        Pick.of(Nonconformity.TYPE)
                                .aged(Nonconformity.RAISED_ON, 120, 330)
                                .where(OperationEdits::reachedNoRisk)
                                .first(each -> One.set(each, Nonconformity.GRADE, Grade.MAJOR))));
    }

    private static boolean reachedNoRisk(Nonconformity each, IsmsSnapshot isms, LocalDate asOf) {
        return isms.citing(RiskAssessment.TRIGGER, each.id()).isEmpty()
                && isms.citing(RiskReevaluation.BECAUSE, each.id()).isEmpty()
                && isms.citing(Risk.UPDATED_BECAUSE, each.id()).isEmpty();
    }

    private static Edit change(LocalDate implemented, boolean planned) {
        return Edit.with(OperationalChange.builder()
                .id(CHANGE)
                .significant(true)
                .planned(planned)
                .proposedOn(implemented.minusDays(30))
                .implementedOn(implemented)
                .build());
    }

    private static List<BreakingEdit> treatment() {
        return List.of(
                BreakingEdit.of(
                                "8.3-01",
                                "treatment-action-overdue",
                                "A treatment action is overdue; management was told, and nobody moved it",
                                Edit.on(asOf -> ACTIONS.first(action -> overdue(action, asOf)
                                        .and(One.set(action, TreatmentAction.ESCALATED_ON, asOf.minusDays(10))))))
                        .touching("8.1"),
                BreakingEdit.of(
                                "8.3-01",
                                "treatment-action-moved-too-late",
                                "A treatment action was moved after its due date had passed",
                                Edit.on(asOf -> ACTIONS.first(action -> overdue(action, asOf)
                                        .and(One.set(action, TreatmentAction.ESCALATED_ON, asOf.minusDays(10)))
                                        .and(moved(action, asOf.minusDays(12), asOf)))))
                        .touching("8.1"),
                BreakingEdit.of(
                                "8.3-04",
                                "control-not-operated",
                                "A control was implemented and never operated",
                                Pick.inForce(NecessaryControl.TYPE)
                                        .aged(NecessaryControl.IMPLEMENTED_ON, 600, 2000)
                                        .first(control -> Pick.of(ControlOperation.TYPE)
                                                .neverFor(ControlOperation.CONTROL, control.id())))
                        .touching("6.1.3"),
                BreakingEdit.of(
                                "8.3-05",
                                "delay-not-escalated",
                                "A treatment action is overdue, and management was not told",
                                Edit.on(asOf -> ACTIONS.first(action ->
                                        overdue(action, asOf).and(One.none(action, TreatmentAction.ESCALATED_ON)))))
                        .touching("8.1"));
    }

    private static Edit overdue(TreatmentAction action, LocalDate asOf) {
        return One.none(action, TreatmentAction.COMPLETED_ON)
                .and(One.set(action, TreatmentAction.DUE_ON, asOf.minusDays(20)));
    }

    private static Edit moved(TreatmentAction action, LocalDate on, LocalDate asOf) {
        return Edit.with(Replanning.builder()
                .id(RecordId.of("EXTRA-MOVE-OF-TREATMENT"))
                .action(action.id())
                .replannedOn(on)
                .previousDueOn(asOf.minusDays(20))
                .newDueOn(asOf.plusDays(40))
                .approvedBy(action.owner())
                .build());
    }

    private static List<BreakingEdit> results() {
        return List.of(
                BreakingEdit.of(
                        "8.3-02",
                        "result-of-action-not-kept",
                        "A treatment action is completed, and nothing says what was done",
                        ACTIONS.first(
                                action -> Pick.of(TreatmentResult.TYPE).neverFor(TreatmentResult.ACTION, action.id()))),
                BreakingEdit.of(
                        "8.3-02",
                        "result-without-content",
                        "The result of a treatment action tells neither what was done nor on what evidence",
                        Pick.of(TreatmentResult.TYPE)
                                .newestBy(TreatmentResult.DONE_ON)
                                .first(result -> One.none(
                                        result,
                                        TreatmentResult.TITLE,
                                        TreatmentResult.EVIDENCE,
                                        TreatmentResult.EVIDENCE_NOTE))),
                BreakingEdit.of(
                        "8.3-03",
                        "risk-not-evaluated-after-action",
                        "A treatment action had its result months ago, and nobody evaluated the risk since",
                        Pick.of(TreatmentResult.TYPE)
                                .aged(TreatmentResult.DONE_ON, 120, 2000)
                                .first(result -> Pick.of(RiskReevaluation.TYPE)
                                        .stating(RiskReevaluation.AFTER, result.id())
                                        .each(later -> One.dropped(later, RiskReevaluation.AFTER, result.id())))));
    }
}
