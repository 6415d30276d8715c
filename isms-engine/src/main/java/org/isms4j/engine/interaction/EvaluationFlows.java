package org.isms4j.engine.interaction;

import static org.isms4j.engine.interaction.FlowReading.flow;

import java.util.List;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.ContextReview;
import org.isms4j.model.context.Feedback;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.AuditProgrammeVersion;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.ImprovementOpportunity;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.Lesson;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.planning.ActionEffectivenessEvaluation;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.ObjectiveReview;
import org.isms4j.model.planning.PlannedAction;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;

/** Flows into monitoring, internal audit and management review (clause 9). */
final class EvaluationFlows {

    private EvaluationFlows() {}

    static List<FlowReading> readings() {
        return List.of(
                flow("E21", "completed actions of planning")
                        .puts(Output.of(PlannedAction.TYPE).on(PlannedAction.COMPLETED_ON))
                        .takes(Uptake.by(ActionEffectivenessEvaluation.ACTION)
                                .on(ActionEffectivenessEvaluation.EVALUATED_ON))
                        .within(IntervalKey.EVALUATION),
                flow("E22", "measurable objectives")
                        .standing()
                        .byAnyVersion()
                        .puts(Output.of(Objective.TYPE)
                                .on(Objective.SET_ON)
                                .where(Sieve.without(Objective.NOT_MEASURABLE_REASON)))
                        .takes(Uptake.by(MeasureDefinition.OBJECTIVES).on(MeasureDefinition.DEFINED_ON)),
                flow("E23", "processes")
                        .standing()
                        .byAnyVersion()
                        .puts(Output.of(ProcessDefinition.TYPE).on(ProcessDefinition.DEFINED_ON))
                        .takes(Uptake.by(MeasureDefinition.OBJECTS).on(MeasureDefinition.DEFINED_ON))
                        .within(IntervalKey.EVALUATION)
                        .someAreEnough(),
                flow("E24", "measurements and evaluations")
                        .underLetter("d.2")
                        .puts(
                                Output.of(Evaluation.TYPE).on(Evaluation.EVALUATED_ON),
                                Output.of(Measurement.TYPE).on(Measurement.MEASURED_ON))
                        .takes(review(), review(Evaluation.MEASUREMENTS))
                        .next(IntervalKey.MANAGEMENT_REVIEW, ManagementReview.HELD_ON),
                flow("E25", "audits")
                        .underLetter("d.3")
                        .puts(Output.of(Audit.TYPE).on(Audit.COMPLETED_ON))
                        .takes(review(), review(AuditFinding.AUDIT))
                        .next(IntervalKey.MANAGEMENT_REVIEW, ManagementReview.HELD_ON),
                flow("E26", "nonconformities")
                        .underLetter("d.1")
                        .puts(Output.of(Nonconformity.TYPE).on(Nonconformity.RAISED_ON))
                        .takes(
                                review(),
                                review(CorrectiveAction.NONCONFORMITIES),
                                review(EffectivenessReview.ACTIONS, CorrectiveAction.NONCONFORMITIES))
                        .next(IntervalKey.MANAGEMENT_REVIEW, ManagementReview.HELD_ON),
                flow("E27", "objectives")
                        .keptTo()
                        .underLetter("d.4")
                        .puts(Output.of(Objective.TYPE).on(Objective.SET_ON))
                        .takes(
                                review(),
                                review(ObjectiveReview.OBJECTIVE),
                                review(Measurement.MEASURE, MeasureDefinition.OBJECTIVES))
                        .next(IntervalKey.MANAGEMENT_REVIEW, ManagementReview.HELD_ON),
                flow("E28", "new and changed issues")
                        .underLetter("b")
                        .puts(
                                Output.of(ContextIssue.TYPE).on(ContextIssue.DETERMINED_ON),
                                Output.of(ContextIssue.TYPE).on(ContextIssue.CHANGED_ON))
                        .takes(review(), review(ContextReview.CONSIDERED))
                        .next(IntervalKey.MANAGEMENT_REVIEW, ManagementReview.HELD_ON),
                flow("E29", "changed requirements and feedback of interested parties")
                        .underLetter("c")
                        .puts(
                                Output.of(InterestedPartyRequirement.TYPE).on(InterestedPartyRequirement.IDENTIFIED_ON),
                                Output.of(InterestedPartyRequirement.TYPE).on(InterestedPartyRequirement.CHANGED_ON),
                                Output.of(Feedback.TYPE).on(Feedback.RECEIVED_ON))
                        .takes(review(), review(ContextReview.CONSIDERED))
                        .next(IntervalKey.MANAGEMENT_REVIEW, ManagementReview.HELD_ON),
                flow("E30", "risk assessments")
                        .underLetter("f")
                        .puts(Output.of(RiskAssessment.TYPE).on(RiskAssessment.COMPLETED_ON))
                        .takes(review(), review(Risk.ASSESSMENT))
                        .next(IntervalKey.MANAGEMENT_REVIEW, ManagementReview.HELD_ON),
                flow("E31", "actions of earlier reviews")
                        .underLetter("a")
                        .puts(Output.of(ReviewAction.TYPE).standingFor(ReviewAction.DECISION))
                        .takes(review())
                        .next(IntervalKey.MANAGEMENT_REVIEW, ManagementReview.HELD_ON),
                flow("E32", "opportunities and improvements")
                        .underLetter("g")
                        .puts(Output.of(ImprovementOpportunity.TYPE).on(ImprovementOpportunity.IDENTIFIED_ON))
                        .takes(review(), review(Improvement.ORIGIN))
                        .next(IntervalKey.MANAGEMENT_REVIEW, ManagementReview.HELD_ON),
                flow("E40", "audits")
                        .puts(Output.of(Audit.TYPE).on(Audit.COMPLETED_ON))
                        .takes(
                                programme(AuditProgrammeVersion.BASIS),
                                programme(AuditProgrammeVersion.BASIS, AuditFinding.AUDIT))
                        .next(AuditProgrammeVersion.APPROVED_ON),
                flow("E41", "processes and risks")
                        .standing()
                        .byAnyVersion()
                        .puts(Output.of(ProcessDefinition.TYPE).on(ProcessDefinition.DEFINED_ON), Output.of(Risk.TYPE))
                        .takes(programme(AuditProgrammeVersion.IMPORTANCE), programme(AuditProgrammeVersion.BASIS))
                        .next(AuditProgrammeVersion.APPROVED_ON)
                        .someAreEnough(),
                flow("E45", "incidents")
                        .puts(Output.of(Incident.TYPE).on(Incident.DETECTED_ON))
                        .takes(review(), review(Lesson.INCIDENTS))
                        .next(IntervalKey.MANAGEMENT_REVIEW, ManagementReview.HELD_ON)
                        .someAreEnough(),
                flow("E66", "necessary controls and policies")
                        .standing()
                        .puts(
                                Output.of(NecessaryControl.TYPE).on(NecessaryControl.DETERMINED_ON),
                                Output.of(PolicyVersion.TYPE).on(PolicyVersion.APPROVED_ON))
                        .takes(Uptake.by(Audit.OWN_REQUIREMENTS).on(Audit.COMPLETED_ON))
                        .within(IntervalKey.AUDIT_CYCLE_CONTROLS)
                        .someAreEnough(),
                flow("E72", "treatment plans")
                        .keptTo()
                        .underLetter("f")
                        .puts(Output.of(TreatmentPlanVersion.TYPE).on(TreatmentPlanVersion.FORMULATED_ON))
                        .takes(
                                review(),
                                review(TreatmentAction.PLAN),
                                review(TreatmentResult.ACTION, TreatmentAction.PLAN))
                        .next(IntervalKey.MANAGEMENT_REVIEW, ManagementReview.HELD_ON)
                        .someAreEnough(),
                flow("E73", "implemented controls")
                        .standing()
                        .puts(Output.of(NecessaryControl.TYPE).on(NecessaryControl.IMPLEMENTED_ON))
                        .takes(Uptake.by(MeasureDefinition.OBJECTS).on(MeasureDefinition.DEFINED_ON))
                        .within(IntervalKey.EVALUATION)
                        .someAreEnough());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Uptake review(Attribute<?, RecordId>... path) {
        return Uptake.by(ReviewInput.SOURCES, path).at(ReviewInput.REVIEW, ManagementReview.HELD_ON);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Uptake programme(Attribute<AuditProgrammeVersion, RecordId> link, Attribute<?, RecordId>... path) {
        return Uptake.by(link, path).on(AuditProgrammeVersion.APPROVED_ON);
    }
}
