package org.isms4j.testkit.generate;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.Feedback;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.declaration.AssertedStatus;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.declaration.CertificationCycle;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.declaration.ExternalAudit;
import org.isms4j.model.declaration.GraceDeclaration;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.AuditProgrammeVersion;
import org.isms4j.model.evaluation.AuditReportDelivery;
import org.isms4j.model.evaluation.AuditorAssignment;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.Correction;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.ImprovementOpportunity;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.improvement.SimilarityCheck;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.operation.ThreatReport;
import org.isms4j.model.planning.AnnexAComparison;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.ObjectiveReview;
import org.isms4j.model.planning.PlanApproval;
import org.isms4j.model.planning.Replanning;
import org.isms4j.model.planning.ResidualRiskAcceptance;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.support.CompetenceEvidence;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.EvidenceItem;
import org.isms4j.model.support.Person;
import org.isms4j.testkit.generate.RandomRecords.Population;

/** The record types of the core loop, from people and documents through risks and audits to improvement. */
final class CoreLoop {

    private CoreLoop() {}

    static List<Population> populations() {
        return Stream.of(
                        of(1, 3, Person.TYPE, Role.TYPE),
                        of(0, 3, RoleAssignment.TYPE, DocumentVersion.TYPE, ProcessDefinition.TYPE),
                        of(0, 1, ScopeVersion.TYPE, PolicyVersion.TYPE, CertificationCycle.TYPE, ExternalAudit.TYPE),
                        of(0, 2, ContextIssue.TYPE, InterestedPartyRequirement.TYPE, Feedback.TYPE, IsmsChange.TYPE),
                        of(0, 2, OperationalChange.TYPE, Incident.TYPE, ThreatReport.TYPE, Objective.TYPE),
                        of(0, 2, RiskCriteriaVersion.TYPE, SoAVersion.TYPE, TreatmentPlanVersion.TYPE),
                        of(0, 3, RiskAssessment.TYPE, TreatmentDecision.TYPE, NecessaryControl.TYPE),
                        of(0, 5, Risk.TYPE, SoAEntry.TYPE, TreatmentAction.TYPE),
                        of(0, 2, AnnexAComparison.TYPE, PlanApproval.TYPE, ResidualRiskAcceptance.TYPE),
                        of(0, 3, RiskReevaluation.TYPE, TreatmentResult.TYPE, ControlOperation.TYPE),
                        of(0, 3, EvidenceItem.TYPE, MeasureDefinition.TYPE, ObjectiveReview.TYPE),
                        of(0, 5, Measurement.TYPE),
                        of(0, 3, Evaluation.TYPE, ProcessExecution.TYPE, CompetenceEvidence.TYPE),
                        of(0, 1, AuditProgrammeVersion.TYPE),
                        of(0, 3, Audit.TYPE, AuditorAssignment.TYPE, AuditReportDelivery.TYPE, AuditFinding.TYPE),
                        of(0, 3, ManagementReview.TYPE, ReviewDecision.TYPE, ReviewAction.TYPE),
                        of(0, 6, ReviewInput.TYPE),
                        of(0, 3, Nonconformity.TYPE, CorrectiveAction.TYPE, Correction.TYPE, CauseAnalysis.TYPE),
                        of(0, 2, SimilarityCheck.TYPE, EffectivenessReview.TYPE, Replanning.TYPE),
                        of(0, 2, ImprovementOpportunity.TYPE, Improvement.TYPE, AssertedStatus.TYPE),
                        of(0, 2, CompletenessDeclaration.TYPE, IntervalDeclaration.TYPE),
                        of(0, 1, GraceDeclaration.TYPE, AssessorJudgement.TYPE))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Population> of(int fewest, int most, RecordType<?>... types) {
        return Stream.of(types).map(type -> new Population(type, fewest, most)).toList();
    }
}
