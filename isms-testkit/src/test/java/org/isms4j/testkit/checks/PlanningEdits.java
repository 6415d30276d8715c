package org.isms4j.testkit.checks;

import static org.isms4j.testkit.checks.Edit.none;
import static org.isms4j.testkit.checks.Edit.set;
import static org.isms4j.testkit.checks.Edit.with;
import static org.isms4j.testkit.checks.Edit.without;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.isms4j.model.declaration.CertificationCycle;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.planning.AnnexAComparison;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.PlanApproval;
import org.isms4j.model.planning.ResidualRiskAcceptance;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ControlId;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.EvidenceItem;
import org.isms4j.model.support.MandatedDocument;

/** For each check of 6.1.2 and 6.1.3 an edit that it must find. */
final class PlanningEdits {

    private static final LocalDate LATE = LocalDate.of(2026, 6, 1);

    private PlanningEdits() {}

    static Map<String, Edit> edits() {
        Map<String, Edit> edits = new LinkedHashMap<>();
        assessment(edits);
        treatment(edits);
        statement(edits);
        return edits;
    }

    private static void assessment(Map<String, Edit> edits) {
        edits.put("6.1.2-01", without(DocumentVersion.TYPE, is(MandatedDocument.RISK_ASSESSMENT_PROCESS)));
        edits.put("6.1.2-02", without(RiskCriteriaVersion.TYPE));
        edits.put("6.1.2-03", none(RiskCriteriaVersion.TYPE, RiskCriteriaVersion.ASSESSMENT_TRIGGERS));
        edits.put("6.1.2-04", none(RiskAssessment.TYPE, RiskAssessment.CRITERIA_VERSION));
        edits.put("6.1.2-05", set(Risk.TYPE, Risk.LEVEL, 99));
        edits.put(
                "6.1.2-06",
                set(
                                RiskCriteriaVersion.TYPE,
                                version -> version.supersedes().isPresent(),
                                RiskCriteriaVersion.METHOD_VERSION,
                                "another method")
                        .and(none(RiskCriteriaVersion.TYPE, RiskCriteriaVersion.CONVERTS_FROM)));
        edits.put("6.1.2-07", none(Risk.TYPE, Risk.PROPERTIES));
        edits.put("6.1.2-08", none(Risk.TYPE, Risk.OWNER));
        edits.put("6.1.2-09", none(Risk.TYPE, Risk.LIKELIHOOD));
        edits.put("6.1.2-10", none(Risk.TYPE, Risk.ACCEPTABLE));
        edits.put(
                "6.1.2-11",
                none(Risk.TYPE, Risk.UNITS)
                        .and(none(RiskAssessment.TYPE, RiskAssessment.UNITS))
                        .and(none(RiskAssessment.TYPE, RiskAssessment.NO_RISK_UNITS)));
        edits.put(
                "6.1.2-12",
                set(Risk.TYPE, Risk.TITLE, "the same")
                        .and(set(Risk.TYPE, Risk.CONSEQUENCE, 2))
                        .and(set(Risk.TYPE, Risk.LIKELIHOOD, 2)));
    }

    private static void treatment(Map<String, Edit> edits) {
        edits.put("6.1.3-01", without(DocumentVersion.TYPE, is(MandatedDocument.RISK_TREATMENT_PROCESS)));
        edits.put("6.1.3-02", without(TreatmentDecision.TYPE));
        edits.put("6.1.3-03", none(NecessaryControl.TYPE, NecessaryControl.TREATMENTS));
        edits.put("6.1.3-04", set(AnnexAComparison.TYPE, AnnexAComparison.COVERS, ControlId.parse("A.5.1")));
        edits.put("6.1.3-10", none(TreatmentPlanVersion.TYPE, TreatmentPlanVersion.COVERS));
        edits.put("6.1.3-11", without(PlanApproval.TYPE));
        edits.put(
                "6.1.3-12",
                set(ResidualRiskAcceptance.TYPE, ResidualRiskAcceptance.VALID_UNTIL, LocalDate.of(2024, 1, 1)));
    }

    private static void statement(Map<String, Edit> edits) {
        edits.put("6.1.3-05", without(SoAVersion.TYPE));
        edits.put("6.1.3-06", none(SoAEntry.TYPE, SoAEntry.JUSTIFICATION));
        edits.put(
                "6.1.3-07",
                with(NecessaryControl.builder()
                        .id(RecordId.of("EXTRA-CONTROL"))
                        .title("A control nobody included")
                        .none(NecessaryControl.ANNEX_A)
                        .determinedOn(LocalDate.of(2026, 3, 1))
                        .build()));
        edits.put(
                "6.1.3-08",
                none(SoAEntry.TYPE, SoAEntry.JUSTIFICATIONS)
                        .and(none(SoAEntry.TYPE, SoAEntry.OWN_DECISION))
                        .and(none(NecessaryControl.TYPE, NecessaryControl.TREATMENTS)));
        edits.put("6.1.3-09", without(ControlOperation.TYPE).and(without(EvidenceItem.TYPE)));
        edits.put("6.1.3-13", set(NecessaryControl.TYPE, NecessaryControl.DETERMINED_ON, LATE));
        edits.put(
                "6.1.3-14",
                set(CertificationCycle.TYPE, CertificationCycle.SOA_VERSION, RecordId.of("SOA-OLD"))
                        .and(none(CertificationCycle.TYPE, CertificationCycle.SOA_CHANGE_NOTIFIED_ON))
                        .and(with(SoAVersion.builder()
                                .id(RecordId.of("SOA-OLD"))
                                .approvedOn(LocalDate.of(2023, 11, 2))
                                .inForceFrom(LocalDate.of(2023, 11, 2))
                                .inForceTo(LocalDate.of(2024, 1, 2))
                                .build())));
    }

    private static Predicate<DocumentVersion> is(MandatedDocument kind) {
        return document -> document.kind().filter(kind::equals).isPresent();
    }
}
