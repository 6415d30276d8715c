package org.isms4j.engine.interaction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.interaction.Measure;
import org.isms4j.model.interaction.MeasureKey;

/** Measures of what had to be done: timeliness (M4), and closure of corrective actions (M5). */
final class ObligationMeasures {

    private final Facts facts;

    ObligationMeasures(Facts facts) {
        this.facts = facts;
    }

    List<Measure> all() {
        return List.of(timeliness(), closure());
    }

    private Measure timeliness() {
        MeasureSum sum = new MeasureSum(MeasureKey.M4, "the share of executions on time that the policy asks for");
        Map<String, List<Obligation>> kinds = new Obligations(facts).byKind();
        kinds.forEach((kind, obligations) -> {
            long met = obligations.stream().filter(Obligation::isMet).count();
            if (!obligations.isEmpty()) {
                sum.add(
                        kind,
                        met,
                        obligations.size(),
                        oldest(obligations.stream()).orElse(""));
            }
        });
        boolean reached = facts.moment().reaches(ThresholdKey.EXECUTIONS_ON_TIME, sum.count(), sum.population());
        return sum.measure(reached, oldest(kinds.values().stream().flatMap(List::stream)));
    }

    private Optional<String> oldest(Stream<Obligation> obligations) {
        return obligations
                .filter(obligation -> !obligation.isDone())
                .min(Comparator.comparingInt(Obligation::due)
                        .thenComparing(obligation -> obligation.record().value()))
                .map(obligation -> "oldest overdue by " + (facts.moment().today() - obligation.due()) + " days: "
                        + obligation.record());
    }

    private Measure closure() {
        MeasureSum sum = new MeasureSum(MeasureKey.M5, "all, and none left open for longer than allowed");
        facts.all(CorrectiveAction.TYPE)
                .filter(action -> facts.isReached(action.completedOn()))
                .forEach(action -> {
                    boolean judged = isJudged(action);
                    if (judged || isVerdictDue(action)) {
                        sum.sum(judged ? 1 : 0, 1);
                    }
                });
        List<CorrectiveAction> open =
                facts.all(CorrectiveAction.TYPE).filter(this::isOpenTooLong).toList();
        open.forEach(action -> sum.note(action.id().value(), 0, 1, "open since " + Days.date(since(action))));
        boolean closed = sum.count() == sum.population() && open.isEmpty();
        return sum.measure(
                sum.population() == 0 && open.isEmpty() ? Optional.empty() : Optional.of(closed),
                open.isEmpty() ? Optional.empty() : Optional.of(open.size() + " open for longer than allowed"));
    }

    private boolean isJudged(CorrectiveAction action) {
        return facts.isms().citing(EffectivenessReview.ACTIONS, action.id()).stream()
                .anyMatch(review ->
                        facts.isReached(review.reviewedOn()) && review.verdict().isPresent());
    }

    private boolean isVerdictDue(CorrectiveAction action) {
        return facts.hasPassed(facts.moment()
                .yardstick(IntervalKey.EFFECTIVENESS_REVIEW_LATEST)
                .lastDayFrom(Days.of(action.completedOn().orElseThrow())));
    }

    private boolean isOpenTooLong(CorrectiveAction action) {
        return !facts.isReached(action.completedOn())
                && since(action) != Days.NEVER
                && facts.hasPassed(facts.moment()
                        .yardstick(IntervalKey.CORRECTIVE_ACTION_CLOSURE)
                        .lastDayFrom(since(action)));
    }

    /** The day on which the oldest of its nonconformities was raised, or it was planned. */
    private int since(CorrectiveAction action) {
        return Stream.concat(
                        action.nonconformities().stream()
                                .flatMap(id -> facts.isms().find(Nonconformity.TYPE, id).stream())
                                .flatMap(raised -> raised.raisedOn().stream()),
                        action.plannedOn().stream())
                .mapToInt(Days::of)
                .min()
                .orElse(Days.NEVER);
    }
}
