package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.none;
import static org.isms4j.testkit.edit.Edit.on;
import static org.isms4j.testkit.edit.Edit.set;
import static org.isms4j.testkit.edit.Edit.with;
import static org.isms4j.testkit.edit.Edit.without;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ExecutionResult;
import org.isms4j.model.operation.ExternalProvider;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.operation.ProviderReview;
import org.isms4j.model.operation.Severity;
import org.isms4j.model.planning.PlannedAction;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.RecordId;

/** For each check of 8.1 to 8.3 an edit that it must find. */
final class OperationEdits {

    private OperationEdits() {}

    static List<BreakingEdit> edits() {
        return Stream.of(control(), assessmentAndTreatment())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BreakingEdit> control() {
        return List.of(
                BreakingEdit.of(
                        "8.1-01",
                        "processes-without-criteria",
                        "Processes have no criteria",
                        none(ProcessDefinition.TYPE, ProcessDefinition.CRITERIA)),
                BreakingEdit.of(
                        "8.1-02",
                        "execution-missed-in-silence",
                        "A process was not carried out when due, and nobody said why",
                        on(asOf -> with(ProcessExecution.builder()
                                .id(RecordId.of("MISSED-RUN"))
                                .process(RecordId.of("PROC-2023-01"))
                                .dueOn(asOf.minusDays(40))
                                .none(ProcessExecution.EXECUTED_ON)
                                .result(ExecutionResult.MISSED)
                                .build()))),
                BreakingEdit.of(
                        "8.1-03",
                        "planned-action-forgotten",
                        "A planned action is overdue and was not moved",
                        on(asOf -> with(PlannedAction.builder()
                                .id(RecordId.of("FORGOTTEN-ACTION"))
                                .title("Action that nobody thought of any more")
                                .plannedOn(asOf.minusMonths(9))
                                .dueOn(asOf.minusDays(10))
                                .none(PlannedAction.COMPLETED_ON)
                                .build()))),
                BreakingEdit.of(
                        "8.1-04",
                        "process-never-carried-out",
                        "A process was defined two years ago, and nothing shows that it was ever carried out",
                        on(asOf -> with(ProcessDefinition.builder()
                                .id(RecordId.of("IDLE-PROCESS"))
                                .title("Exercise of the emergency plan")
                                .owner(RecordId.of("ROLE-2023-03"))
                                .criteria("Every unit takes part")
                                .businessProcess("Terminal operations")
                                .interval(Period.ofMonths(6))
                                .definedOn(asOf.minusYears(2))
                                .build()))),
                BreakingEdit.of(
                        "8.1-05",
                        "change-without-approval",
                        "A planned change took effect without assessment and approval",
                        on(asOf -> with(OperationalChange.builder()
                                .id(RecordId.of("HASTY-CHANGE"))
                                .title("Change in a hurry")
                                .planned(true)
                                .significant(false)
                                .proposedOn(asOf.minusDays(31))
                                .implementedOn(asOf.minusDays(30))
                                .none(OperationalChange.ASSESSED_ON)
                                .build()))),
                BreakingEdit.of(
                        "8.1-06",
                        "unintended-change-not-reviewed",
                        "Nobody looked at what an unintended change caused",
                        on(asOf -> with(OperationalChange.builder()
                                .id(RecordId.of("UNSEEN-CHANGE"))
                                .title("Change that nobody wanted")
                                .planned(false)
                                .significant(false)
                                .implementedOn(asOf.minusDays(120))
                                .build()))),
                BreakingEdit.of(
                        "8.1-07",
                        "providers-without-requirements",
                        "No requirements were agreed with external providers",
                        none(ExternalProvider.TYPE, ExternalProvider.REQUIREMENTS_AGREED_ON)),
                BreakingEdit.of(
                                "8.1-07",
                                "providers-not-reviewed",
                                "External providers were never reviewed",
                                without(ProviderReview.TYPE))
                        .touching("7.5.3"));
    }

    private static List<BreakingEdit> assessmentAndTreatment() {
        return List.of(
                BreakingEdit.of("8.2-01", "name-8.2-01", "TODO", without(RiskAssessment.TYPE)),
                BreakingEdit.of(
                        "8.2-02",
                        "name-8.2-02",
                        "TODO",
                        without(
                                RiskAssessment.TYPE,
                                run -> run.completedOn()
                                        .filter(day -> day.getYear() == 2025)
                                        .isPresent())),
                BreakingEdit.of(
                        "8.2-03",
                        "name-8.2-03",
                        "TODO",
                        without(
                                IntervalDeclaration.TYPE,
                                each -> each.key()
                                        .filter("riskAssessment"::equals)
                                        .isPresent())),
                BreakingEdit.of(
                        "8.2-04",
                        "name-8.2-04",
                        "TODO",
                        with(OperationalChange.builder()
                                .id(RecordId.of("EXTRA-CHANGE"))
                                .significant(true)
                                .planned(true)
                                .proposedOn(LocalDate.of(2026, 4, 1))
                                .implementedOn(LocalDate.of(2026, 5, 1))
                                .build())),
                BreakingEdit.of(
                        "8.2-05", "name-8.2-05", "TODO", none(RiskAssessment.TYPE, RiskAssessment.CRITERIA_VERSION)),
                BreakingEdit.of(
                        "8.2-06",
                        "name-8.2-06",
                        "TODO",
                        none(Risk.TYPE, Risk.ASSESSMENT)
                                .and(none(RiskAssessment.TYPE, RiskAssessment.RESULTS))
                                .and(none(RiskAssessment.TYPE, RiskAssessment.NO_RISK_UNITS))),
                BreakingEdit.of(
                        "8.2-07",
                        "name-8.2-07",
                        "TODO",
                        with(Incident.builder()
                                .id(RecordId.of("EXTRA-INCIDENT"))
                                .severity(Severity.CRITICAL)
                                .detectedOn(LocalDate.of(2026, 4, 1))
                                .build())),
                BreakingEdit.of(
                        "8.3-01",
                        "name-8.3-01",
                        "TODO",
                        set(TreatmentAction.TYPE, TreatmentAction.DUE_ON, LocalDate.of(2024, 6, 1))
                                .and(none(TreatmentAction.TYPE, TreatmentAction.COMPLETED_ON))),
                BreakingEdit.of("8.3-02", "name-8.3-02", "TODO", without(TreatmentResult.TYPE)),
                BreakingEdit.of("8.3-03", "name-8.3-03", "TODO", without(RiskReevaluation.TYPE)),
                BreakingEdit.of("8.3-04", "name-8.3-04", "TODO", without(ControlOperation.TYPE)),
                BreakingEdit.of(
                        "8.3-05",
                        "name-8.3-05",
                        "TODO",
                        set(TreatmentAction.TYPE, TreatmentAction.DUE_ON, LocalDate.of(2024, 6, 1))
                                .and(none(TreatmentAction.TYPE, TreatmentAction.COMPLETED_ON))
                                .and(none(TreatmentAction.TYPE, TreatmentAction.ESCALATED_ON))));
    }
}
