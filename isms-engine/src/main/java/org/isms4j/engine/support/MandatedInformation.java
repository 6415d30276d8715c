package org.isms4j.engine.support;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.entry;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.engine.check.InventoryEntry;
import org.isms4j.engine.phrase.Documents;
import org.isms4j.engine.phrase.Policies;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.AuditProgrammeVersion;
import org.isms4j.model.evaluation.AuditReportDelivery;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.improvement.Correction;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.support.CompetenceEvidence;
import org.isms4j.model.support.EvidenceAspect;
import org.isms4j.model.support.EvidenceItem;
import org.isms4j.model.support.ExternalDocument;
import org.isms4j.model.support.MandatedDocument;

/**
 * The documented information that the standard asks for by itself, each with the records that can show it: a version of
 * a document, or the record that is that information. What only arises in operation is owed after the first cycle, and
 * what only arises from something else once that is there.
 */
final class MandatedInformation {

    private MandatedInformation() {}

    static InventoryEntry[] entries() {
        return Stream.of(planning(), support(), operation(), evaluation(), improvement())
                .flatMap(List::stream)
                .toArray(InventoryEntry[]::new);
    }

    private static List<InventoryEntry> planning() {
        return List.of(
                entry(
                        "scope (4.3)",
                        Documents.mandated(MandatedDocument.SCOPE),
                        atLeastOne(ScopeVersion.TYPE).expect(inForce())),
                entry(
                        "information security policy (5.2 e)",
                        Documents.mandated(MandatedDocument.INFORMATION_SECURITY_POLICY),
                        atLeastOne(PolicyVersion.TYPE)
                                .where(Policies.informationSecurity())
                                .expect(inForce())),
                entry("risk assessment process (6.1.2)", Documents.mandated(MandatedDocument.RISK_ASSESSMENT_PROCESS)),
                entry("risk treatment process (6.1.3)", Documents.mandated(MandatedDocument.RISK_TREATMENT_PROCESS)),
                entry(
                        "Statement of Applicability (6.1.3 d)",
                        Documents.mandated(MandatedDocument.STATEMENT_OF_APPLICABILITY),
                        atLeastOne(SoAVersion.TYPE).expect(inForce())),
                entry(
                        "risk treatment plan (6.1.3 e)",
                        Documents.mandated(MandatedDocument.RISK_TREATMENT_PLAN),
                        atLeastOne(TreatmentPlanVersion.TYPE).expect(inForce())),
                entry(
                        "information security objectives (6.2)",
                        Documents.mandated(MandatedDocument.OBJECTIVES),
                        atLeastOne(Objective.TYPE).expect(inForce())));
    }

    private static List<InventoryEntry> support() {
        return List.of(
                entry("evidence of competence (7.2 d)", atLeastOne(CompetenceEvidence.TYPE))
                        .arisingFrom(IntervalKey.COMPETENCE),
                entry(
                        "necessary documents of external origin (7.5.3)",
                        atLeastOne(ExternalDocument.TYPE).expect(inForce())));
    }

    private static List<InventoryEntry> operation() {
        return List.of(
                entry(
                                "information that processes were carried out as planned (8.1)",
                                atLeastOne(ProcessExecution.TYPE).expect(reached(ProcessExecution.EXECUTED_ON)),
                                atLeastOne(ControlOperation.TYPE).expect(reached(ControlOperation.EXECUTED_ON)),
                                atLeastOne(EvidenceItem.TYPE)
                                        .where(is(EvidenceItem.ASPECT, EvidenceAspect.OPERATION))
                                        .expect(linked(
                                                EvidenceItem.SUPPORTS,
                                                any(a(ProcessDefinition.TYPE), a(NecessaryControl.TYPE)))))
                        .arisingFrom(IntervalKey.PLANNING),
                entry(
                                "results of risk assessments (8.2)",
                                atLeastOne(RiskAssessment.TYPE)
                                        .expect(every(
                                                reached(RiskAssessment.COMPLETED_ON),
                                                any(
                                                        cited(Risk.ASSESSMENT),
                                                        linked(RiskAssessment.RESULTS),
                                                        stated(RiskAssessment.NO_RISK_UNITS)))),
                                atLeastOne(Risk.TYPE).expect(reached(Risk.EVALUATED_ON)))
                        .arisingFrom(IntervalKey.RISK_ASSESSMENT),
                entry(
                                "results of risk treatment (8.3)",
                                atLeastOne(TreatmentResult.TYPE).expect(reached(TreatmentResult.DONE_ON)),
                                atLeastOne(RiskReevaluation.TYPE).expect(linked(RiskReevaluation.AFTER)))
                        .onlyWith(atLeastOne(TreatmentAction.TYPE)
                                .where(not(known(its(TreatmentAction.CANCELLED_ON))))
                                .expect(passed(TreatmentAction.DUE_ON))));
    }

    private static List<InventoryEntry> evaluation() {
        return List.of(
                entry(
                                "results of monitoring and measurement (9.1)",
                                atLeastOne(Measurement.TYPE).expect(reached(Measurement.MEASURED_ON)),
                                atLeastOne(Evaluation.TYPE).expect(reached(Evaluation.EVALUATED_ON)))
                        .arisingFrom(IntervalKey.MEASUREMENT),
                entry(
                                "audit programme (9.2.2)",
                                Documents.mandated(MandatedDocument.AUDIT_PROGRAMME),
                                atLeastOne(AuditProgrammeVersion.TYPE).expect(inForce()))
                        .arisingFrom(IntervalKey.AUDIT),
                entry(
                                "audit results (9.2.2)",
                                atLeastOne(Audit.TYPE)
                                        .expect(every(
                                                reached(Audit.COMPLETED_ON),
                                                any(
                                                        cited(AuditFinding.AUDIT),
                                                        cited(AuditReportDelivery.AUDIT),
                                                        stated(Audit.CONCLUSION)))))
                        .arisingFrom(IntervalKey.AUDIT),
                entry(
                                "results of management reviews (9.3.3)",
                                atLeastOne(ManagementReview.TYPE)
                                        .expect(every(
                                                reached(ManagementReview.HELD_ON),
                                                any(
                                                        cited(ReviewDecision.REVIEW),
                                                        linked(ManagementReview.RESULTS),
                                                        is(ManagementReview.RESULTS_RETAINED, true)))))
                        .arisingFrom(IntervalKey.MANAGEMENT_REVIEW));
    }

    private static List<InventoryEntry> improvement() {
        return List.of(
                entry("nature of nonconformities (10.2 f)", atLeastOne(Nonconformity.TYPE))
                        .onlyWith(atLeastOne(AuditFinding.TYPE)
                                .where(is(AuditFinding.FINDING_TYPE, FindingType.NONCONFORMITY))
                                .expect(passed(
                                        later(AuditFinding.RAISED_ON, interval(IntervalKey.CORRECTIVE_ACTION_PLAN))))),
                entry(
                                "actions taken on nonconformities (10.2 f)",
                                atLeastOne(CorrectiveAction.TYPE),
                                atLeastOne(Correction.TYPE).expect(reached(Correction.CORRECTED_ON)),
                                atLeastOne(Nonconformity.TYPE).expect(reached(Nonconformity.NO_ACTION_ON)))
                        .onlyWith(atLeastOne(Nonconformity.TYPE)
                                .expect(passed(later(
                                        Nonconformity.RAISED_ON, interval(IntervalKey.CORRECTIVE_ACTION_CLOSURE))))),
                entry(
                                "results of corrective actions (10.2 g)",
                                atLeastOne(EffectivenessReview.TYPE).expect(reached(EffectivenessReview.REVIEWED_ON)))
                        .onlyWith(atLeastOne(CorrectiveAction.TYPE)
                                .expect(passed(later(
                                        CorrectiveAction.COMPLETED_ON,
                                        interval(IntervalKey.EFFECTIVENESS_REVIEW_LATEST))))));
    }
}
