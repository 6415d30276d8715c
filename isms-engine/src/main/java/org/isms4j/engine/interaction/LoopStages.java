package org.isms4j.engine.interaction;

import java.util.List;
import java.util.Map;
import org.isms4j.engine.time.Days;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.ImprovementOpportunity;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.LinkTable;
import org.isms4j.model.snapshot.SnapshotColumns;

/** The stages of the loop, each reached from the one before by references. */
final class LoopStages {

    /** The further back in this list a chain ends, the further it has come. */
    private static final List<String> ORDER =
            List.of("RA", "RT", "RTI", "OPS", "MON", "AUD", "NCA", "MRV", "OBJ", "IMP", "CHG");

    /** By which flow a chain that ends in a process would go on. */
    private static final Map<String, String> NEXT = Map.ofEntries(
            Map.entry("RA", "E08"),
            Map.entry("RT", "E14"),
            Map.entry("RTI", "E73"),
            Map.entry("OPS", "E23"),
            Map.entry("MON", "E24"),
            Map.entry("AUD", "E25"),
            Map.entry("NCA", "E46"),
            Map.entry("MRV", "E34"),
            Map.entry("CHG", "E35"),
            Map.entry("IMP", "E35"),
            Map.entry("OBJ", "E35"));

    private final SnapshotColumns columns;
    private final int known;

    LoopStages(SnapshotColumns columns, int known) {
        this.columns = columns;
        this.known = known;
    }

    static int rank(Trail trail) {
        return ORDER.indexOf(trail.process());
    }

    static String next(Trail trail) {
        return NEXT.getOrDefault(trail.process(), "E08");
    }

    Layer assessedRisks() {
        Layer assessments = new Layer(columns, known);
        for (int ordinal = columns.from(RiskAssessment.TYPE); ordinal < columns.to(RiskAssessment.TYPE); ordinal++) {
            if (columns.record(ordinal) instanceof RiskAssessment assessment
                    && assessment.completedOn().isPresent()) {
                int day = Days.of(assessment.completedOn().get());
                if (day <= known) {
                    assessments.add(new Trail(ordinal, day, "RA", "", "", null));
                }
            }
        }
        Layer risks = assessments.empty();
        LinkTable table = columns.links(Risk.ASSESSMENT);
        for (Trail assessment : assessments.trails()) {
            for (int at = table.citingFrom(assessment.ordinal()); at < table.citingTo(assessment.ordinal()); at++) {
                risks.add(new Trail(table.citing(at), assessment.day(), "RA", "", "found in " + id(assessment), null));
            }
        }
        return risks;
    }

    Layer decisions(Layer risks) {
        return risks.cited(TreatmentDecision.RISK, TreatmentDecision.DECIDED_ON, "RT", "E08", "decides on it");
    }

    Layer actions(Layer decisions) {
        return decisions.cited(TreatmentAction.DECISIONS, TreatmentAction.PLANNED_ON, "RT", "", "plans it");
    }

    Layer results(Layer actions) {
        return actions.cited(TreatmentResult.ACTION, TreatmentResult.DONE_ON, "RTI", "E14", "implements it");
    }

    /** Measurements of controls that the result implements. */
    Layer measured(Layer results) {
        Layer measured = results.empty();
        LinkTable objects = columns.links(MeasureDefinition.OBJECTS);
        for (Trail result : results.trails()) {
            controls(result).forEach(control -> {
                for (int at = objects.citingFrom(control); at < objects.citingTo(control); at++) {
                    measurements(result, objects.citing(at), "E73", "measures " + id(control), measured);
                }
            });
        }
        return measured;
    }

    /** Measurements of processes that operate controls which the result implements. */
    Layer operated(Layer results) {
        Layer operations = results.empty();
        LinkTable operated = columns.links(ControlOperation.CONTROL);
        for (Trail result : results.trails()) {
            controls(result).forEach(control -> {
                for (int at = operated.citingFrom(control); at < operated.citingTo(control); at++) {
                    int taker = operated.citing(at);
                    operations.step(result, taker, columns.existsFrom(taker), "OPS", "E67", "operates " + id(control));
                }
            });
        }
        Layer executions =
                operations.cited(ProcessExecution.INPUTS, ProcessExecution.EXECUTED_ON, "OPS", "", "takes it as input");
        Layer measured = results.empty();
        LinkTable objects = columns.links(MeasureDefinition.OBJECTS);
        for (Trail execution : executions.trails()) {
            targets(ProcessExecution.PROCESS, execution.ordinal()).forEach(process -> {
                for (int at = objects.citingFrom(process); at < objects.citingTo(process); at++) {
                    measurements(execution, objects.citing(at), "E23", "measures " + id(process), measured);
                }
            });
        }
        return measured;
    }

    private void measurements(Trail trail, int definition, String flow, String words, Layer measured) {
        LinkTable measures = columns.links(Measurement.MEASURE);
        for (int at = measures.citingFrom(definition); at < measures.citingTo(definition); at++) {
            int measurement = measures.citing(at);
            measured.step(trail, measurement, columns.existsFrom(measurement), "MON", flow, words);
        }
    }

    /** The controls of the action that a result completes, and those determined for its decision. */
    private Ints controls(Trail result) {
        Ints controls = new Ints();
        Trail action = result.before();
        if (action != null) {
            targets(TreatmentAction.CONTROLS, action.ordinal()).forEach(controls::add);
            Trail decision = action.before();
            LinkTable treatments = columns.links(NecessaryControl.TREATMENTS);
            int decided = decision == null ? -1 : decision.ordinal();
            for (int at = treatments.citingFrom(decided); decided >= 0 && at < treatments.citingTo(decided); at++) {
                controls.add(treatments.citing(at));
            }
        }
        return controls;
    }

    Layer audited(Layer results) {
        Layer audited = results.empty();
        LinkTable criteria = columns.links(Audit.OWN_REQUIREMENTS);
        for (Trail result : results.trails()) {
            controls(result).forEach(control -> {
                for (int at = criteria.citingFrom(control); at < criteria.citingTo(control); at++) {
                    if (columns.record(criteria.citing(at)) instanceof Audit audit
                            && audit.completedOn().isPresent()) {
                        int day = Days.of(audit.completedOn().get());
                        audited.step(result, criteria.citing(at), day, "AUD", "E66", "audits " + id(control));
                    }
                }
            });
        }
        return audited;
    }

    /** Reviews that saw measurements, or evaluations of them. */
    Layer reviewsOfResults(Layer measured) {
        Layer evaluated = measured.cited(Evaluation.MEASUREMENTS, Evaluation.EVALUATED_ON, "MON", "", "evaluates it");
        return reviews(measured.and(evaluated), "E24");
    }

    Layer reviewsOfAudits(Layer audited) {
        return reviews(audited.and(findings(audited)), "E25");
    }

    private static Layer findings(Layer audited) {
        return audited.cited(AuditFinding.AUDIT, AuditFinding.RAISED_ON, "AUD", "", "is found by it");
    }

    /** Reviews that saw the action, its plan, or its result. */
    Layer reviewsOfTreatment(Layer results) {
        Layer seen = results.empty();
        for (Trail result : results.trails()) {
            seen.add(result);
            Trail action = result.before();
            if (action != null) {
                seen.step(result, action.ordinal(), result.day(), "RTI", "", "completes");
                targets(TreatmentAction.PLAN, action.ordinal())
                        .forEach(plan -> seen.step(result, plan, result.day(), "RTI", "", "belongs to"));
            }
        }
        return reviews(seen, "E72");
    }

    private Layer reviews(Layer seen, String flow) {
        Layer reviews = seen.empty();
        LinkTable sources = columns.links(ReviewInput.SOURCES);
        for (Trail trail : seen.trails()) {
            for (int at = sources.citingFrom(trail.ordinal()); at < sources.citingTo(trail.ordinal()); at++) {
                int input = sources.citing(at);
                targets(ReviewInput.REVIEW, input).forEach(review -> review(trail, input, review, flow, reviews));
            }
        }
        return reviews;
    }

    private void review(Trail trail, int input, int review, String flow, Layer reviews) {
        if (columns.record(review) instanceof ManagementReview held
                && held.heldOn().isPresent()) {
            reviews.step(trail, review, Days.of(held.heldOn().get()), "MRV", flow, "sees it in " + id(input));
        }
    }

    Layer reviewDecisions(Layer reviews) {
        return reviews.cited(ReviewDecision.REVIEW, ReviewDecision.DECIDED_ON, "MRV", "", "decides");
    }

    /** What came of decisions; a decision that nothing is needed, with its reason, is an outcome by itself. */
    Layer outcomes(Layer decisions) {
        Layer improved = decisions.cited(Improvement.ORIGIN, Improvement.COMPLETED_ON, "IMP", "E33", "improves");
        Layer opportunities = decisions.cited(
                ImprovementOpportunity.ORIGIN, ImprovementOpportunity.IDENTIFIED_ON, "IMP", "E33", "notes");
        return changes(decisions, "E34")
                .and(improved)
                .and(opportunities.cited(Improvement.ORIGIN, Improvement.COMPLETED_ON, "IMP", "", "improves"))
                .and(decisions.cited(Objective.ORIGIN, Objective.SET_ON, "OBJ", "E62", "sets an objective"))
                .and(decisions.where(record -> record instanceof ReviewDecision decision
                        && decision.noneNeeded().orElse(false)
                        && decision.reason().isPresent()));
    }

    private static Layer changes(Layer origins, String flow) {
        return origins.cited(IsmsChange.ORIGIN, IsmsChange.COMPLETED_ON, "CHG", flow, "changes the system")
                .and(origins.cited(
                        OperationalChange.ORIGIN, OperationalChange.IMPLEMENTED_ON, "CHG", flow, "changes operation"));
    }

    /** Changes that correct what an audit found. */
    Layer corrections(Layer audited) {
        Layer nonconformities =
                findings(audited).cited(Nonconformity.SOURCE, Nonconformity.RAISED_ON, "NCA", "E38", "takes it up");
        Layer actions = nonconformities.cited(
                CorrectiveAction.NONCONFORMITIES, CorrectiveAction.COMPLETED_ON, "NCA", "", "removes its cause");
        return changes(nonconformities.and(actions), "E46");
    }

    private Ints targets(Attribute<?, RecordId> link, int source) {
        Ints targets = new Ints();
        LinkTable table = columns.links(link);
        for (int at = table.targetsFrom(source); at < table.targetsTo(source); at++) {
            if (table.target(at) >= 0) {
                targets.add(table.target(at));
            }
        }
        return targets;
    }

    private String id(Trail trail) {
        return id(trail.ordinal());
    }

    private String id(int ordinal) {
        return columns.record(ordinal).id().value();
    }
}
