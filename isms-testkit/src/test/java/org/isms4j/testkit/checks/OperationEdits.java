package org.isms4j.testkit.checks;

import static org.isms4j.testkit.checks.Edit.none;
import static org.isms4j.testkit.checks.Edit.set;
import static org.isms4j.testkit.checks.Edit.with;
import static org.isms4j.testkit.checks.Edit.without;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

    static Map<String, Edit> edits() {
        Map<String, Edit> edits = new LinkedHashMap<>();
        edits.put("8.2-01", without(RiskAssessment.TYPE));
        edits.put(
                "8.2-02",
                without(
                        RiskAssessment.TYPE,
                        run -> run.completedOn()
                                .filter(day -> day.getYear() == 2025)
                                .isPresent()));
        edits.put(
                "8.2-03",
                without(
                        IntervalDeclaration.TYPE,
                        each -> each.key().filter("riskAssessment"::equals).isPresent()));
        edits.put(
                "8.2-04",
                with(OperationalChange.builder()
                        .id(RecordId.of("EXTRA-CHANGE"))
                        .significant(true)
                        .planned(true)
                        .proposedOn(LocalDate.of(2026, 4, 1))
                        .implementedOn(LocalDate.of(2026, 5, 1))
                        .build()));
        edits.put("8.2-05", none(RiskAssessment.TYPE, RiskAssessment.CRITERIA_VERSION));
        edits.put(
                "8.2-06",
                none(Risk.TYPE, Risk.ASSESSMENT)
                        .and(none(RiskAssessment.TYPE, RiskAssessment.RESULTS))
                        .and(none(RiskAssessment.TYPE, RiskAssessment.NO_RISK_UNITS)));
        edits.put(
                "8.2-07",
                with(Incident.builder()
                        .id(RecordId.of("EXTRA-INCIDENT"))
                        .severity(Severity.CRITICAL)
                        .detectedOn(LocalDate.of(2026, 4, 1))
                        .build()));
        edits.put(
                "8.3-01",
                set(TreatmentAction.TYPE, TreatmentAction.DUE_ON, LocalDate.of(2024, 6, 1))
                        .and(none(TreatmentAction.TYPE, TreatmentAction.COMPLETED_ON)));
        edits.put("8.3-02", without(TreatmentResult.TYPE));
        edits.put("8.3-03", without(RiskReevaluation.TYPE));
        edits.put("8.3-04", without(ControlOperation.TYPE));
        edits.put(
                "8.3-05",
                set(TreatmentAction.TYPE, TreatmentAction.DUE_ON, LocalDate.of(2024, 6, 1))
                        .and(none(TreatmentAction.TYPE, TreatmentAction.COMPLETED_ON))
                        .and(none(TreatmentAction.TYPE, TreatmentAction.ESCALATED_ON)));
        return edits;
    }
}
