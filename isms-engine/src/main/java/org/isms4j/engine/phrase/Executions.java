package org.isms4j.engine.phrase;

import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.shown;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isms4j.engine.check.Condition;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.ContextReview;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.context.ScopeReview;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.leadership.PerformanceReport;
import org.isms4j.model.leadership.PolicyReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProviderReview;
import org.isms4j.model.operation.SecurityEvent;
import org.isms4j.model.operation.ThreatReport;
import org.isms4j.model.operation.Vulnerability;
import org.isms4j.model.planning.ActionEffectivenessEvaluation;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.IsmsRisk;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.ObjectiveReview;
import org.isms4j.model.planning.Opportunity;
import org.isms4j.model.planning.ResidualRiskAcceptance;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.CommunicationRecord;
import org.isms4j.model.support.CompetenceEvidence;
import org.isms4j.model.support.DocumentReview;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.ResourceDecision;
import org.isms4j.model.support.TrainingAction;
import org.isms4j.model.vocabulary.RecordTypes;

/**
 * Phrases about the processes of the ISMS and what shows that they were carried out. A host product rarely keeps an
 * execution of its own for what leaves a record anyway: a management review is one of the review process.
 */
public final class Executions {

    private static final Map<String, List<Attribute.One<?, LocalDate>>> TRACES = traces(
            row("CTX", ContextReview.REVIEWED_ON, ContextIssue.DETERMINED_ON),
            row("IPR", ContextReview.REVIEWED_ON, InterestedPartyRequirement.DECIDED_ON),
            row("SCP", ScopeReview.REVIEWED_ON, ScopeVersion.APPROVED_ON),
            row("LED", ManagementReview.HELD_ON, ResourceDecision.DECIDED_ON),
            row("POL", PolicyReview.REVIEWED_ON, PolicyVersion.APPROVED_ON),
            row("ROL", PerformanceReport.REPORTED_ON, RoleAssignment.COMMUNICATED_ON),
            row("ROP", IsmsRisk.DETERMINED_ON, Opportunity.DETERMINED_ON, ActionEffectivenessEvaluation.EVALUATED_ON),
            row("RAM", RiskCriteriaVersion.APPROVED_ON),
            row("RA", RiskAssessment.COMPLETED_ON, RiskReevaluation.REEVALUATED_ON),
            row(
                    "RT",
                    TreatmentDecision.DECIDED_ON,
                    TreatmentPlanVersion.APPROVED_ON,
                    ResidualRiskAcceptance.ACCEPTED_ON),
            row("RTI", TreatmentResult.DONE_ON),
            row("OBJ", Objective.SET_ON, ObjectiveReview.REVIEWED_ON),
            row("CHG", IsmsChange.COMPLETED_ON, OperationalChange.IMPLEMENTED_ON),
            row("RES", ResourceDecision.DECIDED_ON),
            row("CMP", CompetenceEvidence.OBTAINED_ON, TrainingAction.COMPLETED_ON),
            row("AWA", AwarenessRecord.GIVEN_ON),
            row("COM", CommunicationRecord.COMMUNICATED_ON),
            row("DOC", DocumentReview.REVIEWED_ON, DocumentVersion.APPROVED_ON),
            row("OPS", ControlOperation.EXECUTED_ON),
            row("EXT", ProviderReview.REVIEWED_ON),
            row("MON", Measurement.MEASURED_ON, Evaluation.EVALUATED_ON),
            row("AUD", Audit.COMPLETED_ON),
            row("MRV", ManagementReview.HELD_ON),
            row("NCA", Nonconformity.RAISED_ON, CorrectiveAction.COMPLETED_ON, EffectivenessReview.REVIEWED_ON),
            row("IMP", Improvement.COMPLETED_ON),
            row("INC", Incident.DETECTED_ON, SecurityEvent.REPORTED_ON),
            row("THR", ThreatReport.RECEIVED_ON, Vulnerability.IDENTIFIED_ON));

    private Executions() {}

    private record Row(String node, List<Attribute.One<?, LocalDate>> dates) {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Row row(String node, Attribute.One<?, LocalDate>... dates) {
        return new Row(node, List.of(dates));
    }

    private static Map<String, List<Attribute.One<?, LocalDate>>> traces(Row... rows) {
        Map<String, List<Attribute.One<?, LocalDate>>> traces = new LinkedHashMap<>();
        for (Row row : rows) {
            traces.put(row.node(), row.dates());
        }
        return Collections.unmodifiableMap(traces);
    }

    /**
     * Returns the dates of records that show a process of the graph being carried out.
     *
     * @param node node of the process graph, such as {@code AUD}
     * @return the dates, empty for a node that is not in the graph
     */
    public static List<Attribute.One<?, LocalDate>> traces(String node) {
        return TRACES.getOrDefault(node, List.of());
    }

    /**
     * It is shown that records of the process definition's node have a date that meets a condition.
     *
     * @param condition condition on a date
     * @return the condition on a process definition
     */
    public static Condition leftTraces(Function<Attribute.One<?, LocalDate>, Condition> condition) {
        return any(TRACES.keySet().stream()
                .map(node -> every(knownAs(ProcessDefinition.NODE, node), any(found(node, condition))))
                .toArray(Condition[]::new));
    }

    private static Condition[] found(String node, Function<Attribute.One<?, LocalDate>, Condition> condition) {
        return traces(node).stream()
                .map(date -> shown(among(typeOf(date), condition.apply(date))))
                .toArray(Condition[]::new);
    }

    /**
     * Returns the record type to which a date belongs.
     *
     * @param date the date
     * @return the type
     */
    public static RecordType<?> typeOf(Attribute.One<?, LocalDate> date) {
        return RecordTypes.named(date.owner().getSimpleName()).orElseThrow();
    }
}
