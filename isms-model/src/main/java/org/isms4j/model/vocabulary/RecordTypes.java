package org.isms4j.model.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isms4j.model.context.ClimateDetermination;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.ContextReview;
import org.isms4j.model.context.Dependency;
import org.isms4j.model.context.Feedback;
import org.isms4j.model.context.InterestedParty;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.context.ScopeExclusion;
import org.isms4j.model.context.ScopeReview;
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
import org.isms4j.model.leadership.PerformanceReport;
import org.isms4j.model.leadership.PolicyCommunication;
import org.isms4j.model.leadership.PolicyReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.DeclaredFlow;
import org.isms4j.model.operation.ExternalProvider;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.Lesson;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.operation.ProviderReview;
import org.isms4j.model.operation.SecurityEvent;
import org.isms4j.model.operation.ThreatReport;
import org.isms4j.model.operation.UnintendedChangeReview;
import org.isms4j.model.operation.Vulnerability;
import org.isms4j.model.planning.ActionEffectivenessEvaluation;
import org.isms4j.model.planning.AnnexAComparison;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.IsmsRisk;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.ObjectiveAction;
import org.isms4j.model.planning.ObjectivePlan;
import org.isms4j.model.planning.ObjectiveReview;
import org.isms4j.model.planning.Opportunity;
import org.isms4j.model.planning.PlanApproval;
import org.isms4j.model.planning.PlannedAction;
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
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.CommunicationNeed;
import org.isms4j.model.support.CommunicationRecord;
import org.isms4j.model.support.CompetenceEvidence;
import org.isms4j.model.support.CompetenceGap;
import org.isms4j.model.support.CompetenceRequirement;
import org.isms4j.model.support.DisposalRecord;
import org.isms4j.model.support.DocumentReview;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.EvidenceItem;
import org.isms4j.model.support.ExternalDocument;
import org.isms4j.model.support.Person;
import org.isms4j.model.support.ResourceDecision;
import org.isms4j.model.support.ResourceNeed;
import org.isms4j.model.support.RetentionRule;
import org.isms4j.model.support.TrainingAction;
import org.isms4j.model.support.TrainingEvaluation;

/** All record types. Thread-safe. */
public final class RecordTypes {

    private static final List<RecordType<?>> ALL = List.of(
            ContextIssue.TYPE,
            ContextReview.TYPE,
            ClimateDetermination.TYPE,
            InterestedParty.TYPE,
            InterestedPartyRequirement.TYPE,
            ScopeVersion.TYPE,
            ScopeExclusion.TYPE,
            ScopeReview.TYPE,
            Dependency.TYPE,
            Feedback.TYPE,
            PolicyVersion.TYPE,
            PolicyReview.TYPE,
            PolicyCommunication.TYPE,
            Role.TYPE,
            RoleAssignment.TYPE,
            PerformanceReport.TYPE,
            IsmsRisk.TYPE,
            Opportunity.TYPE,
            PlannedAction.TYPE,
            ActionEffectivenessEvaluation.TYPE,
            RiskCriteriaVersion.TYPE,
            RiskAssessment.TYPE,
            Risk.TYPE,
            RiskReevaluation.TYPE,
            TreatmentDecision.TYPE,
            NecessaryControl.TYPE,
            AnnexAComparison.TYPE,
            SoAVersion.TYPE,
            SoAEntry.TYPE,
            TreatmentPlanVersion.TYPE,
            TreatmentAction.TYPE,
            TreatmentResult.TYPE,
            Replanning.TYPE,
            PlanApproval.TYPE,
            ResidualRiskAcceptance.TYPE,
            Objective.TYPE,
            ObjectivePlan.TYPE,
            ObjectiveAction.TYPE,
            ObjectiveReview.TYPE,
            IsmsChange.TYPE,
            Person.TYPE,
            ResourceNeed.TYPE,
            ResourceDecision.TYPE,
            CompetenceRequirement.TYPE,
            CompetenceEvidence.TYPE,
            CompetenceGap.TYPE,
            TrainingAction.TYPE,
            TrainingEvaluation.TYPE,
            AwarenessRecord.TYPE,
            CommunicationNeed.TYPE,
            CommunicationRecord.TYPE,
            DocumentVersion.TYPE,
            DocumentReview.TYPE,
            ExternalDocument.TYPE,
            RetentionRule.TYPE,
            DisposalRecord.TYPE,
            EvidenceItem.TYPE,
            ProcessDefinition.TYPE,
            DeclaredFlow.TYPE,
            ProcessExecution.TYPE,
            ControlOperation.TYPE,
            OperationalChange.TYPE,
            UnintendedChangeReview.TYPE,
            ExternalProvider.TYPE,
            ProviderReview.TYPE,
            SecurityEvent.TYPE,
            Incident.TYPE,
            Lesson.TYPE,
            ThreatReport.TYPE,
            Vulnerability.TYPE,
            MeasureDefinition.TYPE,
            Measurement.TYPE,
            Evaluation.TYPE,
            AuditProgrammeVersion.TYPE,
            Audit.TYPE,
            AuditorAssignment.TYPE,
            AuditFinding.TYPE,
            AuditReportDelivery.TYPE,
            ManagementReview.TYPE,
            ReviewInput.TYPE,
            ReviewDecision.TYPE,
            ReviewAction.TYPE,
            Nonconformity.TYPE,
            Correction.TYPE,
            CauseAnalysis.TYPE,
            SimilarityCheck.TYPE,
            CorrectiveAction.TYPE,
            EffectivenessReview.TYPE,
            ImprovementOpportunity.TYPE,
            Improvement.TYPE,
            CompletenessDeclaration.TYPE,
            IntervalDeclaration.TYPE,
            GraceDeclaration.TYPE,
            AssessorJudgement.TYPE,
            AssertedStatus.TYPE,
            CertificationCycle.TYPE,
            ExternalAudit.TYPE);

    private static final Map<String, RecordType<?>> BY_NAME = byName();

    private RecordTypes() {}

    /**
     * Returns all record types.
     *
     * @return the types, grouped by clause of the standard, declarations last
     */
    public static List<RecordType<?>> all() {
        return ALL;
    }

    /**
     * Returns a record type by name.
     *
     * @param name name of the type, such as {@code CorrectiveAction}
     * @return the type, empty where there is none of that name
     */
    public static Optional<RecordType<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, RecordType<?>> byName() {
        Map<String, RecordType<?>> types = new LinkedHashMap<>();
        ALL.forEach(type -> types.put(type.name(), type));
        return types;
    }
}
