package org.isms4j.engine.interaction;

import static org.isms4j.engine.interaction.FlowReading.flow;

import java.util.List;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditReportDelivery;
import org.isms4j.model.evaluation.DecisionKind;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.leadership.PerformanceReport;
import org.isms4j.model.leadership.PolicyCommunication;
import org.isms4j.model.leadership.PolicyKind;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.leadership.Responsibility;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ExternalProvider;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.operation.ProviderReview;
import org.isms4j.model.operation.SecurityEvent;
import org.isms4j.model.operation.UnintendedChangeReview;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.ObjectiveAction;
import org.isms4j.model.planning.PlannedAction;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.CommunicationRecord;
import org.isms4j.model.support.CompetenceRequirement;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;
import org.isms4j.model.support.ResourceDecision;
import org.isms4j.model.support.ResourceNeed;
import org.isms4j.model.support.TrainingAction;
import org.isms4j.model.support.TrainingEvaluation;

/** Flows into leadership, support, operation, changes, incidents and the implementation of treatment (clauses 5, 6.3, 7 and 8). */
final class OperationFlows {

    private OperationFlows() {}

    static List<FlowReading> readings() {
        return List.of(
                flow("E14", "treatment actions")
                        .puts(Output.of(TreatmentAction.TYPE)
                                .on(TreatmentAction.PLANNED_ON)
                                .where(Sieve.without(TreatmentAction.CANCELLED_ON))
                                .dueOn(TreatmentAction.DUE_ON))
                        .takes(Uptake.by(TreatmentResult.ACTION).on(TreatmentResult.DONE_ON)),
                flow("E19", "objectives")
                        .standing()
                        .byAnyVersion()
                        .puts(Output.of(Objective.TYPE).on(Objective.SET_ON))
                        .takes(
                                Uptake.by(ProcessExecution.OBJECTIVES).on(ProcessExecution.EXECUTED_ON),
                                Uptake.by(ObjectiveAction.OBJECTIVE)),
                flow("E20", "planned actions")
                        .puts(Output.of(PlannedAction.TYPE)
                                .on(PlannedAction.PLANNED_ON)
                                .dueOn(PlannedAction.DUE_ON))
                        .takes(Uptake.by(ProcessExecution.ACTIONS).on(ProcessExecution.EXECUTED_ON)),
                flow("E34", "review decisions on changes of the system")
                        .puts(Output.of(ReviewDecision.TYPE)
                                .where(Sieve.is(ReviewDecision.KIND, DecisionKind.ISMS_CHANGE))
                                .where(Sieve.isNot(ReviewDecision.NONE_NEEDED, true)))
                        .takes(Uptake.by(IsmsChange.ORIGIN), Uptake.by(OperationalChange.ORIGIN)),
                flow("E36", "changes of the system")
                        .puts(
                                Output.of(IsmsChange.TYPE).on(IsmsChange.COMPLETED_ON),
                                Output.of(OperationalChange.TYPE).on(OperationalChange.IMPLEMENTED_ON))
                        .takes(
                                Uptake.by(ProcessDefinition.ORIGIN).on(ProcessDefinition.DEFINED_ON),
                                Uptake.by(ProcessExecution.INPUTS).on(ProcessExecution.EXECUTED_ON))
                        .someAreEnough(),
                flow("E37", "unintended changes")
                        .puts(Output.of(OperationalChange.TYPE).where(Sieve.is(OperationalChange.PLANNED, false)))
                        .takes(Uptake.by(UnintendedChangeReview.EVENTS).on(UnintendedChangeReview.REVIEWED_ON)),
                flow("E39", "audits")
                        .puts(Output.of(Audit.TYPE).on(Audit.COMPLETED_ON))
                        .takes(Uptake.by(AuditReportDelivery.AUDIT).on(AuditReportDelivery.DELIVERED_ON))
                        .within(IntervalKey.REPORT_DELIVERY),
                flow("E46", "causes that lie in the system")
                        .puts(Output.of(CauseAnalysis.TYPE)
                                .on(CauseAnalysis.ANALYSED_ON)
                                .where(Sieve.is(CauseAnalysis.CAUSE_IN_ISMS, true))
                                .standingFor(CauseAnalysis.NONCONFORMITY))
                        .takes(
                                Uptake.by(IsmsChange.ORIGIN),
                                Uptake.by(IsmsChange.ORIGIN, CorrectiveAction.NONCONFORMITIES),
                                Uptake.by(OperationalChange.ORIGIN),
                                Uptake.by(OperationalChange.ORIGIN, CorrectiveAction.NONCONFORMITIES),
                                Uptake.by(DocumentVersion.ORIGIN),
                                Uptake.by(DocumentVersion.ORIGIN, CorrectiveAction.NONCONFORMITIES)),
                flow("E50", "training actions")
                        .puts(Output.of(TrainingAction.TYPE).on(TrainingAction.COMPLETED_ON))
                        .takes(Uptake.by(TrainingEvaluation.ACTION).on(TrainingEvaluation.EVALUATED_ON)),
                flow("E51", "roles that affect security")
                        .standing()
                        .puts(Output.of(Role.TYPE).where(Sieve.is(Role.AFFECTS_SECURITY, true)))
                        .takes(Uptake.by(CompetenceRequirement.ROLE).on(CompetenceRequirement.DETERMINED_ON)),
                flow("E52", "versions of the policy")
                        .keptTo()
                        .puts(policy())
                        .takes(Uptake.by(AwarenessRecord.POLICY).on(AwarenessRecord.GIVEN_ON))
                        .within(IntervalKey.AWARENESS),
                flow("E53", "versions of the policy")
                        .standing()
                        .puts(policy())
                        .takes(Uptake.by(PolicyCommunication.POLICY).on(PolicyCommunication.COMMUNICATED_ON)),
                flow("E54", "objectives")
                        .standing()
                        .puts(Output.of(Objective.TYPE).on(Objective.SET_ON))
                        .takes(Uptake.by(CommunicationRecord.SUBJECTS).on(CommunicationRecord.COMMUNICATED_ON)),
                flow("E55", "persons who have to report on performance")
                        .keptTo()
                        .puts(Output.of(RoleAssignment.TYPE)
                                .where(Sieve.citing(
                                        RoleAssignment.ROLE,
                                        Sieve.is(Role.RESPONSIBILITIES, Responsibility.PERFORMANCE_REPORTING)))
                                .standingFor(RoleAssignment.PERSON))
                        .takes(
                                Uptake.by(PerformanceReport.REPORTED_BY).on(PerformanceReport.REPORTED_ON),
                                Uptake.by(PerformanceReport.REPORTED_BY, RoleAssignment.PERSON)
                                        .on(PerformanceReport.REPORTED_ON))
                        .within(IntervalKey.MANAGEMENT_REVIEW),
                flow("E56", "procedures in force")
                        .keptTo()
                        .puts(Output.of(DocumentVersion.TYPE)
                                .on(DocumentVersion.APPROVED_ON)
                                .where(Sieve.is(DocumentVersion.KIND, MandatedDocument.PROCEDURE)))
                        .takes(Uptake.by(ProcessExecution.PROCEDURE).on(ProcessExecution.EXECUTED_ON))
                        .within(IntervalKey.PROCEDURE_REVIEW),
                flow("E57", "needs of resources")
                        .puts(Output.of(ResourceNeed.TYPE).on(ResourceNeed.DETERMINED_ON))
                        .takes(Uptake.by(ResourceDecision.NEED).on(ResourceDecision.DECIDED_ON)),
                flow("E58", "relevant providers")
                        .keptTo()
                        .puts(Output.of(ExternalProvider.TYPE)
                                .on(ExternalProvider.ENGAGED_ON)
                                .where(Sieve.isNot(ExternalProvider.RELEVANT, false)))
                        .takes(
                                Uptake.by(ProviderReview.PROVIDER).on(ProviderReview.REVIEWED_ON),
                                Uptake.by(ControlOperation.PROVIDER).on(ControlOperation.EXECUTED_ON))
                        .within(IntervalKey.CRITICAL_PROVIDER_REVIEW),
                flow("E67", "implemented controls")
                        .keptTo()
                        .puts(Output.of(NecessaryControl.TYPE).on(NecessaryControl.IMPLEMENTED_ON))
                        .takes(Uptake.by(ControlOperation.CONTROL).on(ControlOperation.EXECUTED_ON))
                        .someAreEnough(),
                flow("E69", "granted resources")
                        .standing()
                        .puts(Output.of(ResourceDecision.TYPE)
                                .on(ResourceDecision.DECIDED_ON)
                                .where(Sieve.isNot(ResourceDecision.GRANTED, false)))
                        .takes(Uptake.by(TreatmentAction.RESOURCES).on(TreatmentAction.PLANNED_ON))
                        .someAreEnough(),
                flow("E70", "persons made aware")
                        .puts(Output.of(AwarenessRecord.TYPE)
                                .on(AwarenessRecord.GIVEN_ON)
                                .standingFor(AwarenessRecord.PERSON))
                        .takes(Uptake.by(SecurityEvent.REPORTED_BY).on(SecurityEvent.REPORTED_ON))
                        .within(IntervalKey.AWARENESS)
                        .someAreEnough());
    }

    private static Output policy() {
        return Output.of(PolicyVersion.TYPE)
                .on(PolicyVersion.APPROVED_ON)
                .where(Sieve.isNot(PolicyVersion.KIND, PolicyKind.TOPIC_SPECIFIC));
    }
}
