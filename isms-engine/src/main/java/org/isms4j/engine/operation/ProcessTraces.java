package org.isms4j.engine.operation;

import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;

import java.time.LocalDate;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProviderReview;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.support.AwarenessRecord;

/** Records of other clauses that show that a process was carried out, where its definition names the node of the graph. */
final class ProcessTraces {

    private ProcessTraces() {}

    /** A record that only this process makes lies within the evaluation window. */
    static Condition left() {
        return any(
                every(is(ProcessDefinition.NODE, "RA"), recent(RiskAssessment.TYPE, RiskAssessment.COMPLETED_ON)),
                every(is(ProcessDefinition.NODE, "RT"), recent(TreatmentDecision.TYPE, TreatmentDecision.DECIDED_ON)),
                every(is(ProcessDefinition.NODE, "RTI"), recent(TreatmentResult.TYPE, TreatmentResult.DONE_ON)),
                every(is(ProcessDefinition.NODE, "OPS"), recent(ControlOperation.TYPE, ControlOperation.EXECUTED_ON)),
                every(is(ProcessDefinition.NODE, "AWA"), recent(AwarenessRecord.TYPE, AwarenessRecord.GIVEN_ON)),
                every(is(ProcessDefinition.NODE, "EXT"), recent(ProviderReview.TYPE, ProviderReview.REVIEWED_ON)),
                every(is(ProcessDefinition.NODE, "MON"), recent(Measurement.TYPE, Measurement.MEASURED_ON)),
                every(is(ProcessDefinition.NODE, "AUD"), recent(Audit.TYPE, Audit.COMPLETED_ON)),
                every(is(ProcessDefinition.NODE, "MRV"), recent(ManagementReview.TYPE, ManagementReview.HELD_ON)),
                every(is(ProcessDefinition.NODE, "NCA"), recent(CorrectiveAction.TYPE, CorrectiveAction.COMPLETED_ON)));
    }

    private static Condition recent(RecordType<?> type, Attribute.One<?, LocalDate> date) {
        return among(type, every(reached(date), not(passed(later(date, interval(IntervalKey.WINDOW))))));
    }
}
