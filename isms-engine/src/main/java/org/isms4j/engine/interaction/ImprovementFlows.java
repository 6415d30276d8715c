package org.isms4j.engine.interaction;

import static org.isms4j.engine.interaction.FlowReading.flow;

import java.util.List;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.DecisionKind;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.ImprovementOpportunity;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.improvement.SimilarityCheck;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ExecutionResult;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.Lesson;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;

/** Flows into nonconformity and corrective action, and into improvement (clause 10). */
final class ImprovementFlows {

    private ImprovementFlows() {}

    static List<FlowReading> readings() {
        return List.of(
                flow("E33", "review decisions on improvement")
                        .puts(Output.of(ReviewDecision.TYPE)
                                .where(Sieve.is(ReviewDecision.KIND, DecisionKind.IMPROVEMENT))
                                .where(Sieve.isNot(ReviewDecision.NONE_NEEDED, true)))
                        .takes(
                                Uptake.by(Improvement.ORIGIN),
                                Uptake.by(Improvement.ORIGIN, ImprovementOpportunity.ORIGIN),
                                Uptake.by(ImprovementOpportunity.ORIGIN)),
                flow("E38", "nonconformities found by audits")
                        .puts(Output.of(AuditFinding.TYPE)
                                .on(AuditFinding.RAISED_ON)
                                .where(Sieve.is(AuditFinding.FINDING_TYPE, FindingType.NONCONFORMITY)))
                        .takes(Uptake.by(Nonconformity.SOURCE).on(Nonconformity.RAISED_ON)),
                flow("E42", "missed targets")
                        .puts(Output.of(Measurement.TYPE)
                                .on(Measurement.MEASURED_ON)
                                .where(Sieve.is(Measurement.TARGET_MET, false)))
                        .takes(
                                Uptake.by(Nonconformity.SOURCE).on(Nonconformity.RAISED_ON),
                                Uptake.by(Nonconformity.SOURCE, Evaluation.MEASUREMENTS)
                                        .on(Nonconformity.RAISED_ON)),
                flow("E43", "incidents in which a requirement was not met")
                        .puts(Output.of(Incident.TYPE)
                                .on(Incident.DETECTED_ON)
                                .where(Sieve.is(Incident.REQUIREMENT_MISSED, true)))
                        .takes(
                                Uptake.by(Nonconformity.SOURCE).on(Nonconformity.RAISED_ON),
                                Uptake.by(Nonconformity.SOURCE, Lesson.INCIDENTS)
                                        .on(Nonconformity.RAISED_ON)),
                flow("E48", "completed corrective actions")
                        .puts(Output.of(CorrectiveAction.TYPE).on(CorrectiveAction.COMPLETED_ON))
                        .takes(Uptake.by(EffectivenessReview.ACTIONS).on(EffectivenessReview.REVIEWED_ON))
                        .within(IntervalKey.EFFECTIVENESS_REVIEW_LATEST),
                flow("E49", "nonconformities")
                        .puts(Output.of(Nonconformity.TYPE).on(Nonconformity.RAISED_ON))
                        .takes(Uptake.by(SimilarityCheck.NONCONFORMITY).on(SimilarityCheck.CHECKED_ON)),
                flow("E61", "evaluations")
                        .puts(Output.of(Evaluation.TYPE).on(Evaluation.EVALUATED_ON))
                        .takes(
                                improvement(Improvement.ORIGIN),
                                improvement(ImprovementOpportunity.ORIGIN),
                                improvement(Improvement.ORIGIN, ImprovementOpportunity.ORIGIN))
                        .someAreEnough(),
                flow("E64", "opportunities found by audits")
                        .puts(Output.of(AuditFinding.TYPE)
                                .on(AuditFinding.RAISED_ON)
                                .where(Sieve.is(AuditFinding.FINDING_TYPE, FindingType.OPPORTUNITY_FOR_IMPROVEMENT)))
                        .takes(improvement(ImprovementOpportunity.ORIGIN), improvement(Improvement.ORIGIN)),
                flow("E71", "failed executions")
                        .puts(
                                Output.of(ProcessExecution.TYPE)
                                        .on(ProcessExecution.EXECUTED_ON)
                                        .where(Sieve.is(ProcessExecution.RESULT, ExecutionResult.FAILED)),
                                Output.of(ControlOperation.TYPE)
                                        .on(ControlOperation.EXECUTED_ON)
                                        .where(Sieve.is(ControlOperation.RESULT, ExecutionResult.FAILED)))
                        .takes(Uptake.by(Nonconformity.SOURCE).on(Nonconformity.RAISED_ON)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Uptake improvement(Attribute<?, RecordId> link, Attribute<?, RecordId>... path) {
        return Uptake.by(link, path);
    }
}
