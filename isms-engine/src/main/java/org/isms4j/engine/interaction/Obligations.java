package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.isms4j.engine.time.Days;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.operation.ExecutionResult;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.operation.Vulnerability;
import org.isms4j.model.planning.ObjectiveAction;
import org.isms4j.model.planning.PlannedAction;
import org.isms4j.model.planning.Replanning;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.TrainingAction;

/**
 * What had to be done by a day: actions of every kind, executions that were due, vulnerabilities. Those count whose day
 * passed in the evaluation window, and those of before that are still open. What was moved before its day with
 * somebody's approval has to be done by the new one.
 */
final class Obligations {

    private final Facts facts;

    Obligations(Facts facts) {
        this.facts = facts;
    }

    /** The obligations by kind in words. */
    Map<String, List<Obligation>> byKind() {
        Map<String, List<Obligation>> all = new LinkedHashMap<>();
        all.put(
                "treatment actions",
                of(
                        TreatmentAction.DUE_ON,
                        TreatmentAction.COMPLETED_ON,
                        action -> action.cancelledOn().isEmpty()));
        all.put("planned actions", of(PlannedAction.DUE_ON, PlannedAction.COMPLETED_ON, action -> true));
        all.put("actions for objectives", of(ObjectiveAction.DUE_ON, ObjectiveAction.COMPLETED_ON, action -> true));
        all.put("corrective actions", correctiveActions());
        all.put(
                "actions of management reviews",
                of(
                        ReviewAction.DUE_ON,
                        ReviewAction.COMPLETED_ON,
                        action -> action.redecidedBy().isEmpty()));
        all.put("training actions", of(TrainingAction.DUE_ON, TrainingAction.COMPLETED_ON, action -> true));
        all.put(
                "process executions",
                of(
                        ProcessExecution.DUE_ON,
                        ProcessExecution.EXECUTED_ON,
                        execution -> execution.justification().isEmpty()));
        all.put(
                "vulnerabilities",
                of(
                        Vulnerability.DUE_ON,
                        Vulnerability.HANDLED_ON,
                        vulnerability -> vulnerability.relevant().orElse(true)));
        return all;
    }

    List<Obligation> correctiveActions() {
        return of(CorrectiveAction.DUE_ON, CorrectiveAction.COMPLETED_ON, action -> true);
    }

    private <R extends IsmsRecord> List<Obligation> of(
            Attribute.One<R, LocalDate> due, Attribute.One<R, LocalDate> done, Predicate<R> which) {
        return facts.all(facts.type(due))
                .filter(which)
                .filter(record -> due.value(record).isPresent())
                .map(record -> obligation(record, Days.of(due.value(record).orElseThrow()), done.value(record)))
                .filter(this::counts)
                .toList();
    }

    private Obligation obligation(IsmsRecord record, int due, Optional<LocalDate> done) {
        boolean missed = record instanceof ProcessExecution execution
                && execution.result().filter(ExecutionResult.MISSED::equals).isPresent();
        int day = facts.isReached(done) && !missed ? Days.of(done.orElseThrow()) : Days.NEVER;
        return new Obligation(record.id(), moved(record.id(), due), day);
    }

    private boolean counts(Obligation obligation) {
        return facts.hasPassed(obligation.due())
                && (obligation.due() >= facts.moment().windowStart() || !obligation.isDone());
    }

    private int moved(RecordId action, int due) {
        return facts.isms().citing(Replanning.ACTION, action).stream()
                .filter(move -> move.approvedBy().isPresent() && facts.isReached(move.replannedOn()))
                .filter(move -> move.newDueOn().isPresent() && isInTime(move))
                .max(Comparator.comparing(
                                (Replanning move) -> move.replannedOn().orElseThrow())
                        .thenComparing(move -> move.newDueOn().orElseThrow()))
                .map(move -> Days.of(move.newDueOn().orElseThrow()))
                .orElse(due);
    }

    private static boolean isInTime(Replanning move) {
        return move.previousDueOn()
                .filter(day -> day.isBefore(move.replannedOn().orElseThrow()))
                .isEmpty();
    }
}
