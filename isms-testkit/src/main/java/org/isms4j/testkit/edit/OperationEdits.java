package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.none;
import static org.isms4j.testkit.edit.Edit.set;
import static org.isms4j.testkit.edit.Edit.with;
import static org.isms4j.testkit.edit.Edit.without;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.Severity;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.RecordId;

/** For each check of 8.2 and 8.3 an edit that it must find. */
final class OperationEdits {

    private OperationEdits() {}

    static List<BreakingEdit> edits() {
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
