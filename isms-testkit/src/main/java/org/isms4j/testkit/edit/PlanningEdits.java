package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.none;
import static org.isms4j.testkit.edit.Edit.set;
import static org.isms4j.testkit.edit.Edit.with;
import static org.isms4j.testkit.edit.Edit.without;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    static List<BreakingEdit> edits() {
        return Stream.of(assessment(), treatment(), statement())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BreakingEdit> assessment() {
        return List.of(
                BreakingEdit.of(
                        "6.1.2-01",
                        "name-6.1.2-01",
                        "TODO",
                        without(DocumentVersion.TYPE, is(MandatedDocument.RISK_ASSESSMENT_PROCESS))),
                BreakingEdit.of("6.1.2-02", "name-6.1.2-02", "TODO", without(RiskCriteriaVersion.TYPE)),
                BreakingEdit.of(
                        "6.1.2-03",
                        "name-6.1.2-03",
                        "TODO",
                        none(RiskCriteriaVersion.TYPE, RiskCriteriaVersion.ASSESSMENT_TRIGGERS)),
                BreakingEdit.of(
                        "6.1.2-04",
                        "name-6.1.2-04",
                        "TODO",
                        none(RiskAssessment.TYPE, RiskAssessment.CRITERIA_VERSION)),
                BreakingEdit.of("6.1.2-05", "name-6.1.2-05", "TODO", set(Risk.TYPE, Risk.LEVEL, 99)),
                BreakingEdit.of(
                        "6.1.2-06",
                        "name-6.1.2-06",
                        "TODO",
                        set(
                                        RiskCriteriaVersion.TYPE,
                                        version -> version.supersedes().isPresent(),
                                        RiskCriteriaVersion.METHOD_VERSION,
                                        "another method")
                                .and(none(RiskCriteriaVersion.TYPE, RiskCriteriaVersion.CONVERTS_FROM))),
                BreakingEdit.of("6.1.2-07", "name-6.1.2-07", "TODO", none(Risk.TYPE, Risk.PROPERTIES)),
                BreakingEdit.of("6.1.2-08", "name-6.1.2-08", "TODO", none(Risk.TYPE, Risk.OWNER)),
                BreakingEdit.of("6.1.2-09", "name-6.1.2-09", "TODO", none(Risk.TYPE, Risk.LIKELIHOOD)),
                BreakingEdit.of("6.1.2-10", "name-6.1.2-10", "TODO", none(Risk.TYPE, Risk.ACCEPTABLE)),
                BreakingEdit.of(
                        "6.1.2-11",
                        "name-6.1.2-11",
                        "TODO",
                        none(Risk.TYPE, Risk.UNITS)
                                .and(none(RiskAssessment.TYPE, RiskAssessment.UNITS))
                                .and(none(RiskAssessment.TYPE, RiskAssessment.NO_RISK_UNITS))),
                BreakingEdit.of(
                        "6.1.2-12",
                        "name-6.1.2-12",
                        "TODO",
                        set(Risk.TYPE, Risk.TITLE, "the same")
                                .and(set(Risk.TYPE, Risk.CONSEQUENCE, 2))
                                .and(set(Risk.TYPE, Risk.LIKELIHOOD, 2))));
    }

    private static List<BreakingEdit> treatment() {
        return List.of(
                BreakingEdit.of(
                        "6.1.3-01",
                        "name-6.1.3-01",
                        "TODO",
                        without(DocumentVersion.TYPE, is(MandatedDocument.RISK_TREATMENT_PROCESS))),
                BreakingEdit.of("6.1.3-02", "name-6.1.3-02", "TODO", without(TreatmentDecision.TYPE)),
                BreakingEdit.of(
                        "6.1.3-03", "name-6.1.3-03", "TODO", none(NecessaryControl.TYPE, NecessaryControl.TREATMENTS)),
                BreakingEdit.of(
                        "6.1.3-04",
                        "name-6.1.3-04",
                        "TODO",
                        set(AnnexAComparison.TYPE, AnnexAComparison.COVERS, ControlId.parse("A.5.1"))),
                BreakingEdit.of(
                        "6.1.3-10",
                        "name-6.1.3-10",
                        "TODO",
                        none(TreatmentPlanVersion.TYPE, TreatmentPlanVersion.COVERS)),
                BreakingEdit.of("6.1.3-11", "name-6.1.3-11", "TODO", without(PlanApproval.TYPE)),
                BreakingEdit.of(
                        "6.1.3-12",
                        "name-6.1.3-12",
                        "TODO",
                        set(
                                ResidualRiskAcceptance.TYPE,
                                ResidualRiskAcceptance.VALID_UNTIL,
                                LocalDate.of(2024, 1, 1))));
    }

    private static List<BreakingEdit> statement() {
        return List.of(
                BreakingEdit.of("6.1.3-05", "name-6.1.3-05", "TODO", without(SoAVersion.TYPE)),
                BreakingEdit.of("6.1.3-06", "name-6.1.3-06", "TODO", none(SoAEntry.TYPE, SoAEntry.JUSTIFICATION)),
                BreakingEdit.of(
                        "6.1.3-07",
                        "name-6.1.3-07",
                        "TODO",
                        with(NecessaryControl.builder()
                                .id(RecordId.of("EXTRA-CONTROL"))
                                .title("A control nobody included")
                                .none(NecessaryControl.ANNEX_A)
                                .determinedOn(LocalDate.of(2026, 3, 1))
                                .build())),
                BreakingEdit.of(
                        "6.1.3-08",
                        "name-6.1.3-08",
                        "TODO",
                        none(SoAEntry.TYPE, SoAEntry.JUSTIFICATIONS)
                                .and(none(SoAEntry.TYPE, SoAEntry.OWN_DECISION))
                                .and(none(NecessaryControl.TYPE, NecessaryControl.TREATMENTS))),
                BreakingEdit.of(
                        "6.1.3-09",
                        "name-6.1.3-09",
                        "TODO",
                        without(ControlOperation.TYPE).and(without(EvidenceItem.TYPE))),
                BreakingEdit.of(
                        "6.1.3-13",
                        "name-6.1.3-13",
                        "TODO",
                        set(NecessaryControl.TYPE, NecessaryControl.DETERMINED_ON, LATE)),
                BreakingEdit.of(
                        "6.1.3-14",
                        "name-6.1.3-14",
                        "TODO",
                        set(CertificationCycle.TYPE, CertificationCycle.SOA_VERSION, RecordId.of("SOA-OLD"))
                                .and(none(CertificationCycle.TYPE, CertificationCycle.SOA_CHANGE_NOTIFIED_ON))
                                .and(with(SoAVersion.builder()
                                        .id(RecordId.of("SOA-OLD"))
                                        .approvedOn(LocalDate.of(2023, 11, 2))
                                        .inForceFrom(LocalDate.of(2023, 11, 2))
                                        .inForceTo(LocalDate.of(2024, 1, 2))
                                        .build()))));
    }

    private static Predicate<DocumentVersion> is(MandatedDocument kind) {
        return document -> document.kind().filter(kind::equals).isPresent();
    }
}
