package org.isms4j.engine.interaction;

import static org.isms4j.engine.interaction.FlowReading.flow;

import java.util.List;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.Dependency;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.context.ScopeReview;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.DecisionKind;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.leadership.PolicyKind;
import org.isms4j.model.leadership.PolicyReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.operation.ExternalProvider;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.Lesson;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.Severity;
import org.isms4j.model.operation.ThreatReport;
import org.isms4j.model.operation.Vulnerability;
import org.isms4j.model.planning.AnnexAComparison;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.IsmsRisk;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.ObjectiveReview;
import org.isms4j.model.planning.Opportunity;
import org.isms4j.model.planning.PlanApproval;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentOption;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;

/** Flows into scope, policy, planning, risk assessment, treatment and objectives (clauses 4 to 6 and 8.2). */
final class PlanningFlows {

    private PlanningFlows() {}

    static List<FlowReading> readings() {
        return List.of(
                flow("E01", "issues")
                        .standing()
                        .byAnyVersion()
                        .puts(Output.of(ContextIssue.TYPE)
                                .on(ContextIssue.DETERMINED_ON)
                                .where(Sieve.without(ContextIssue.NO_ACTION_ON)))
                        .takes(
                                Uptake.by(IsmsRisk.SOURCES).on(IsmsRisk.DETERMINED_ON),
                                Uptake.by(Opportunity.SOURCES).on(Opportunity.DETERMINED_ON))
                        .within(IntervalKey.PLANNING)
                        .someAreEnough(),
                flow("E02", "requirements of interested parties")
                        .standing()
                        .puts(Output.of(InterestedPartyRequirement.TYPE).on(InterestedPartyRequirement.IDENTIFIED_ON))
                        .takes(
                                Uptake.by(IsmsRisk.SOURCES).on(IsmsRisk.DETERMINED_ON),
                                Uptake.by(Opportunity.SOURCES).on(Opportunity.DETERMINED_ON))
                        .within(IntervalKey.PLANNING)
                        .someAreEnough(),
                flow("E03", "issues")
                        .standing()
                        .byAnyVersion()
                        .puts(Output.of(ContextIssue.TYPE).on(ContextIssue.DETERMINED_ON))
                        .takes(
                                Uptake.by(ScopeVersion.CONSIDERED).on(ScopeVersion.APPROVED_ON),
                                Uptake.by(ScopeReview.TRIGGER).on(ScopeReview.REVIEWED_ON))
                        .next(ScopeVersion.APPROVED_ON),
                flow("E04", "requirements of interested parties")
                        .standing()
                        .puts(Output.of(InterestedPartyRequirement.TYPE).on(InterestedPartyRequirement.IDENTIFIED_ON))
                        .takes(
                                Uptake.by(ScopeVersion.CONSIDERED).on(ScopeVersion.APPROVED_ON),
                                Uptake.by(ScopeReview.TRIGGER).on(ScopeReview.REVIEWED_ON))
                        .next(ScopeVersion.APPROVED_ON),
                flow("E05", "interfaces and dependencies")
                        .standing()
                        .puts(
                                Output.of(ExternalProvider.TYPE).on(ExternalProvider.ENGAGED_ON),
                                Output.of(Dependency.TYPE).on(Dependency.IDENTIFIED_ON))
                        .takes(
                                Uptake.by(ScopeVersion.INTERFACES).on(ScopeVersion.APPROVED_ON),
                                Uptake.by(ScopeReview.TRIGGER).on(ScopeReview.REVIEWED_ON))
                        .next(ScopeVersion.APPROVED_ON),
                flow("E06", "scope versions")
                        .keptTo()
                        .puts(Output.of(ScopeVersion.TYPE).on(ScopeVersion.APPROVED_ON))
                        .takes(
                                Uptake.by(RiskAssessment.SCOPE_VERSION).on(RiskAssessment.COMPLETED_ON),
                                Uptake.by(Risk.SCOPE_VERSION).at(Risk.ASSESSMENT, RiskAssessment.COMPLETED_ON))
                        .next(IntervalKey.RISK_ASSESSMENT, RiskAssessment.COMPLETED_ON),
                flow("E07", "versions of the risk criteria")
                        .keptTo()
                        .puts(Output.of(RiskCriteriaVersion.TYPE).on(RiskCriteriaVersion.APPROVED_ON))
                        .takes(Uptake.by(RiskAssessment.CRITERIA_VERSION).on(RiskAssessment.COMPLETED_ON))
                        .next(IntervalKey.RISK_ASSESSMENT, RiskAssessment.COMPLETED_ON),
                flow("E08", "risks above the acceptance criteria")
                        .standing()
                        .byAnyVersion()
                        .puts(Output.of(Risk.TYPE).where(Sieve.isNot(Risk.ACCEPTABLE, true)))
                        .takes(Uptake.by(TreatmentDecision.RISK).on(TreatmentDecision.DECIDED_ON))
                        .within(IntervalKey.TREATMENT_DECISION),
                flow("E09", "decisions to modify a risk")
                        .standing()
                        .byAnyVersion()
                        .puts(Output.of(TreatmentDecision.TYPE)
                                .on(TreatmentDecision.DECIDED_ON)
                                .where(Sieve.is(TreatmentDecision.OPTION, TreatmentOption.MODIFY)))
                        .takes(Uptake.by(NecessaryControl.TREATMENTS).on(NecessaryControl.DETERMINED_ON)),
                flow("E10", "necessary controls")
                        .standing()
                        .puts(Output.of(NecessaryControl.TYPE).on(NecessaryControl.DETERMINED_ON))
                        .takes(Uptake.by(AnnexAComparison.NECESSARY_CONTROLS).on(AnnexAComparison.COMPARED_ON))
                        .next(AnnexAComparison.COMPARED_ON),
                flow("E11", "necessary controls")
                        .standing()
                        .puts(Output.of(NecessaryControl.TYPE).on(NecessaryControl.DETERMINED_ON))
                        .takes(Uptake.by(SoAEntry.NECESSARY_CONTROL).at(SoAEntry.STATEMENT, SoAVersion.APPROVED_ON))
                        .next(SoAVersion.APPROVED_ON),
                flow("E12", "decisions to modify a risk")
                        .standing()
                        .byAnyVersion()
                        .puts(Output.of(TreatmentDecision.TYPE)
                                .on(TreatmentDecision.DECIDED_ON)
                                .where(Sieve.is(TreatmentDecision.OPTION, TreatmentOption.MODIFY)))
                        .takes(Uptake.by(TreatmentAction.DECISIONS).on(TreatmentAction.PLANNED_ON)),
                flow("E13", "treatment plans")
                        .standing()
                        .puts(Output.of(TreatmentPlanVersion.TYPE).on(TreatmentPlanVersion.FORMULATED_ON))
                        .takes(Uptake.by(PlanApproval.PLAN).on(PlanApproval.APPROVED_ON)),
                flow("E15", "results of treatment")
                        .puts(Output.of(TreatmentResult.TYPE).on(TreatmentResult.DONE_ON))
                        .takes(Uptake.by(RiskReevaluation.AFTER).on(RiskReevaluation.REEVALUATED_ON)),
                flow("E16", "risk assessments")
                        .puts(Output.of(RiskAssessment.TYPE).on(RiskAssessment.COMPLETED_ON))
                        .takes(
                                objective(Objective.BASIS),
                                objective(Objective.BASIS, Risk.ASSESSMENT),
                                objective(Objective.BASIS, TreatmentDecision.RISK, Risk.ASSESSMENT))
                        .next(IntervalKey.OBJECTIVE_UPDATE, Objective.SET_ON)
                        .someAreEnough(),
                flow("E17", "versions of the policy")
                        .standing()
                        .byAnyVersion()
                        .puts(policy())
                        .takes(objective(Objective.POLICY))
                        .next(Objective.SET_ON),
                flow("E18", "requirements of interested parties")
                        .standing()
                        .puts(Output.of(InterestedPartyRequirement.TYPE).on(InterestedPartyRequirement.IDENTIFIED_ON))
                        .takes(objective(Objective.BASIS))
                        .next(Objective.SET_ON)
                        .someAreEnough(),
                flow("E35", "significant changes")
                        .puts(
                                Output.of(IsmsChange.TYPE).where(Sieve.is(IsmsChange.SIGNIFICANT, true)),
                                Output.of(OperationalChange.TYPE).where(Sieve.is(OperationalChange.SIGNIFICANT, true)))
                        .takes(trigger(), risk(), reevaluation()),
                flow("E44", "serious incidents")
                        .puts(Output.of(Incident.TYPE)
                                .on(Incident.DETECTED_ON)
                                .where(Sieve.is(Incident.SEVERITY, Severity.HIGH, Severity.CRITICAL)))
                        .takes(
                                trigger(),
                                risk(),
                                reevaluation(),
                                trigger(Lesson.INCIDENTS),
                                risk(Lesson.INCIDENTS),
                                reevaluation(Lesson.INCIDENTS)),
                flow("E47", "nonconformities")
                        .puts(Output.of(Nonconformity.TYPE).on(Nonconformity.RAISED_ON))
                        .takes(trigger(), risk(), reevaluation())
                        .someAreEnough(),
                flow("E59", "relevant threats and vulnerabilities")
                        .puts(
                                Output.of(ThreatReport.TYPE)
                                        .on(ThreatReport.RECEIVED_ON)
                                        .where(Sieve.is(ThreatReport.RELEVANT, true)),
                                Output.of(Vulnerability.TYPE)
                                        .on(Vulnerability.IDENTIFIED_ON)
                                        .where(Sieve.is(Vulnerability.RELEVANT, true)))
                        .takes(trigger(), risk(), reevaluation()),
                flow("E60", "members of top management")
                        .standing()
                        .puts(Output.of(RoleAssignment.TYPE)
                                .where(Sieve.citing(RoleAssignment.ROLE, Sieve.is(Role.TOP_MANAGEMENT, true)))
                                .standingFor(RoleAssignment.PERSON))
                        .takes(
                                Uptake.by(PolicyVersion.APPROVED_BY).on(PolicyVersion.APPROVED_ON),
                                Uptake.by(PolicyVersion.APPROVED_BY, RoleAssignment.PERSON)
                                        .on(PolicyVersion.APPROVED_ON))
                        .next(PolicyVersion.APPROVED_ON)
                        .someAreEnough(),
                flow("E62", "review decisions on objectives")
                        .puts(decision(DecisionKind.OBJECTIVES))
                        .takes(
                                objective(Objective.ORIGIN),
                                Uptake.by(ObjectiveReview.ORIGIN).on(ObjectiveReview.REVIEWED_ON)),
                flow("E63", "review decisions")
                        .puts(Output.of(ReviewDecision.TYPE).where(Sieve.isNot(ReviewDecision.NONE_NEEDED, true)))
                        .takes(
                                Uptake.by(PolicyVersion.ORIGIN).on(PolicyVersion.APPROVED_ON),
                                Uptake.by(PolicyReview.ORIGIN).on(PolicyReview.REVIEWED_ON))
                        .someAreEnough(),
                flow("E65", "significant changes of context")
                        .puts(
                                Output.of(ContextIssue.TYPE)
                                        .on(ContextIssue.CHANGED_ON)
                                        .where(Sieve.is(ContextIssue.SIGNIFICANT, true)),
                                Output.of(InterestedPartyRequirement.TYPE)
                                        .on(InterestedPartyRequirement.CHANGED_ON)
                                        .where(Sieve.is(InterestedPartyRequirement.SIGNIFICANT, true)))
                        .takes(trigger(), risk(), reevaluation()),
                flow("E68", "requirements of interested parties")
                        .standing()
                        .puts(Output.of(InterestedPartyRequirement.TYPE).on(InterestedPartyRequirement.IDENTIFIED_ON))
                        .takes(Uptake.by(SoAEntry.JUSTIFICATIONS).at(SoAEntry.STATEMENT, SoAVersion.APPROVED_ON))
                        .next(SoAVersion.APPROVED_ON)
                        .someAreEnough());
    }

    private static Output policy() {
        return Output.of(PolicyVersion.TYPE)
                .on(PolicyVersion.APPROVED_ON)
                .where(Sieve.isNot(PolicyVersion.KIND, PolicyKind.TOPIC_SPECIFIC));
    }

    private static Output decision(DecisionKind kind) {
        return Output.of(ReviewDecision.TYPE)
                .where(Sieve.is(ReviewDecision.KIND, kind))
                .where(Sieve.isNot(ReviewDecision.NONE_NEEDED, true));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Uptake objective(Attribute<Objective, RecordId> link, Attribute<?, RecordId>... path) {
        return Uptake.by(link, path).on(Objective.SET_ON);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Uptake trigger(Attribute<?, RecordId>... path) {
        return Uptake.by(RiskAssessment.TRIGGER, path).on(RiskAssessment.COMPLETED_ON);
    }

    /** A risk belongs to its assessment, and so does the reason for which it was updated. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Uptake risk(Attribute<?, RecordId>... path) {
        return Uptake.by(Risk.UPDATED_BECAUSE, path).at(Risk.ASSESSMENT, RiskAssessment.COMPLETED_ON);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Uptake reevaluation(Attribute<?, RecordId>... path) {
        return Uptake.by(RiskReevaluation.BECAUSE, path).on(RiskReevaluation.REEVALUATED_ON);
    }
}
