package org.isms4j.testkit.interaction;

import java.util.List;
import org.isms4j.model.context.ScopeReview;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditProgrammeVersion;
import org.isms4j.model.evaluation.AuditReportDelivery;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.ImprovementOpportunity;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.improvement.SimilarityCheck;
import org.isms4j.model.leadership.PerformanceReport;
import org.isms4j.model.leadership.PolicyCommunication;
import org.isms4j.model.leadership.PolicyReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.operation.ProviderReview;
import org.isms4j.model.operation.SecurityEvent;
import org.isms4j.model.operation.UnintendedChangeReview;
import org.isms4j.model.planning.ActionEffectivenessEvaluation;
import org.isms4j.model.planning.AnnexAComparison;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.IsmsRisk;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.ObjectiveAction;
import org.isms4j.model.planning.ObjectiveReview;
import org.isms4j.model.planning.Opportunity;
import org.isms4j.model.planning.PlanApproval;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.CommunicationRecord;
import org.isms4j.model.support.CompetenceRequirement;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.ResourceDecision;
import org.isms4j.model.support.TrainingEvaluation;

/**
 * By which references records show each flow, written down from the lineage of the process graph and not from the
 * engine: an oracle for tests that cut them.
 *
 * @param flow id of the flow
 * @param links the links whose absence leaves the flow without any reference
 */
record Lineage(String flow, List<Attribute<?, RecordId>> links) {

    static final List<Lineage> ALL = List.of(
            cut("E01", IsmsRisk.SOURCES, Opportunity.SOURCES),
            cut("E02", IsmsRisk.SOURCES, Opportunity.SOURCES),
            cut("E03", ScopeVersion.CONSIDERED, ScopeReview.TRIGGER),
            cut("E04", ScopeVersion.CONSIDERED, ScopeReview.TRIGGER),
            cut("E05", ScopeVersion.INTERFACES, ScopeReview.TRIGGER),
            cut("E06", RiskAssessment.SCOPE_VERSION, Risk.SCOPE_VERSION),
            cut("E07", RiskAssessment.CRITERIA_VERSION),
            cut("E08", TreatmentDecision.RISK),
            cut("E09", NecessaryControl.TREATMENTS),
            cut("E10", AnnexAComparison.NECESSARY_CONTROLS),
            cut("E11", SoAEntry.NECESSARY_CONTROL),
            cut("E12", TreatmentAction.DECISIONS),
            cut("E13", PlanApproval.PLAN),
            cut("E14", TreatmentResult.ACTION),
            cut("E15", RiskReevaluation.AFTER),
            cut("E16", Objective.BASIS),
            cut("E17", Objective.POLICY),
            cut("E18", Objective.BASIS),
            cut("E19", ProcessExecution.OBJECTIVES, ObjectiveAction.OBJECTIVE),
            cut("E20", ProcessExecution.ACTIONS),
            cut("E21", ActionEffectivenessEvaluation.ACTION),
            cut("E22", MeasureDefinition.OBJECTIVES),
            cut("E23", MeasureDefinition.OBJECTS),
            cut("E24", ReviewInput.SOURCES),
            cut("E25", ReviewInput.SOURCES),
            cut("E26", ReviewInput.SOURCES),
            cut("E27", ReviewInput.SOURCES),
            cut("E28", ReviewInput.SOURCES),
            cut("E29", ReviewInput.SOURCES),
            cut("E30", ReviewInput.SOURCES),
            cut("E31", ReviewInput.SOURCES),
            cut("E32", ReviewInput.SOURCES),
            cut("E33", Improvement.ORIGIN, ImprovementOpportunity.ORIGIN),
            cut("E34", IsmsChange.ORIGIN, OperationalChange.ORIGIN),
            cut("E35", RiskAssessment.TRIGGER, Risk.UPDATED_BECAUSE, RiskReevaluation.BECAUSE),
            cut("E36", ProcessDefinition.ORIGIN, ProcessExecution.INPUTS),
            cut("E37", UnintendedChangeReview.EVENTS),
            cut("E38", Nonconformity.SOURCE),
            cut("E39", AuditReportDelivery.AUDIT),
            cut("E40", AuditProgrammeVersion.BASIS),
            cut("E41", AuditProgrammeVersion.IMPORTANCE, AuditProgrammeVersion.BASIS),
            cut("E42", Nonconformity.SOURCE),
            cut("E43", Nonconformity.SOURCE),
            cut("E44", RiskAssessment.TRIGGER, Risk.UPDATED_BECAUSE, RiskReevaluation.BECAUSE),
            cut("E45", ReviewInput.SOURCES),
            cut("E46", IsmsChange.ORIGIN, OperationalChange.ORIGIN, DocumentVersion.ORIGIN),
            cut("E47", RiskAssessment.TRIGGER, Risk.UPDATED_BECAUSE, RiskReevaluation.BECAUSE),
            cut("E48", EffectivenessReview.ACTIONS),
            cut("E49", SimilarityCheck.NONCONFORMITY),
            cut("E50", TrainingEvaluation.ACTION),
            cut("E51", CompetenceRequirement.ROLE),
            cut("E52", AwarenessRecord.POLICY),
            cut("E53", PolicyCommunication.POLICY),
            cut("E54", CommunicationRecord.SUBJECTS),
            cut("E55", PerformanceReport.REPORTED_BY),
            cut("E56", ProcessExecution.PROCEDURE),
            cut("E57", ResourceDecision.NEED),
            cut("E58", ProviderReview.PROVIDER, ControlOperation.PROVIDER),
            cut("E59", RiskAssessment.TRIGGER, Risk.UPDATED_BECAUSE, RiskReevaluation.BECAUSE),
            cut("E60", PolicyVersion.APPROVED_BY),
            cut("E61", Improvement.ORIGIN, ImprovementOpportunity.ORIGIN),
            cut("E62", Objective.ORIGIN, ObjectiveReview.ORIGIN),
            cut("E63", PolicyVersion.ORIGIN, PolicyReview.ORIGIN),
            cut("E64", Improvement.ORIGIN, ImprovementOpportunity.ORIGIN),
            cut("E65", RiskAssessment.TRIGGER, Risk.UPDATED_BECAUSE, RiskReevaluation.BECAUSE),
            cut("E66", Audit.OWN_REQUIREMENTS),
            cut("E67", ControlOperation.CONTROL),
            cut("E68", SoAEntry.JUSTIFICATIONS),
            cut("E69", TreatmentAction.RESOURCES),
            cut("E70", SecurityEvent.REPORTED_BY),
            cut("E71", Nonconformity.SOURCE),
            cut("E72", ReviewInput.SOURCES),
            cut("E73", MeasureDefinition.OBJECTS));

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Lineage cut(String flow, Attribute<?, RecordId>... links) {
        return new Lineage(flow, List.of(links));
    }

    @Override
    public String toString() {
        return flow + " " + links;
    }
}
