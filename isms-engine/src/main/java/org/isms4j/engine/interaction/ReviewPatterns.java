package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.interaction.AntiPattern;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.record.RecordId;

/** Performance that is measured and not reviewed (AP9), and reviews that are theatre (AP14). */
final class ReviewPatterns {

    private final Sight sight;
    private final Facts facts;
    private final List<ManagementReview> reviews;

    ReviewPatterns(Sight sight) {
        this.sight = sight;
        this.facts = sight.facts();
        this.reviews = facts.all(ManagementReview.TYPE)
                .filter(review -> facts.isReached(review.heldOn()))
                .sorted(Comparator.comparing(review -> review.heldOn().orElseThrow()))
                .toList();
    }

    /** Half of what had to be looked at, or several, were not. */
    Optional<Detection> measuredOnly() {
        List<RecordId> measured = unevaluated();
        List<RecordId> evaluated = unseen();
        if (measured.isEmpty() && evaluated.isEmpty()) {
            return Optional.empty();
        }
        String words = Sight.sentence(Stream.of(
                some(measured, "measurement was", "measurements were", " never evaluated"),
                some(evaluated, "evaluation was", "evaluations were", " not seen by the next management review")));
        return Optional.of(sight.detection(
                AntiPattern.AP9,
                words,
                Stream.concat(measured.stream(), evaluated.stream()).toList(),
                sight.carriers("9.1-04", "9.3.2-03", "4.4-04")));
    }

    private static Optional<String> some(List<RecordId> ids, String one, String many, String what) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(Sight.count(ids.size(), one, many) + what);
    }

    private List<RecordId> unevaluated() {
        List<RecordId> due = facts.all(Measurement.TYPE)
                .filter(measurement -> facts.isReached(measurement.measuredOn()))
                .filter(measurement -> isOwed(measurement.measuredOn().orElseThrow()))
                .map(Measurement::id)
                .toList();
        List<RecordId> missed = due.stream()
                .filter(id -> !facts.isCited(Evaluation.MEASUREMENTS, id))
                .toList();
        return facts.speaksOf(Evaluation.TYPE) && 2 * missed.size() > due.size() ? missed : List.of();
    }

    private boolean isOwed(LocalDate measured) {
        int last = facts.moment().yardstick(IntervalKey.EVALUATION).lastDayFrom(Days.of(measured));
        return facts.hasPassed(last) && last >= facts.moment().windowStart();
    }

    private List<RecordId> unseen() {
        if (reviews.isEmpty() || !facts.speaksOf(ReviewInput.TYPE)) {
            return List.of();
        }
        LocalDate last = reviews.get(reviews.size() - 1).heldOn().orElseThrow();
        List<RecordId> due = facts.lately(Evaluation.EVALUATED_ON)
                .filter(evaluation -> evaluation.evaluatedOn().orElseThrow().isBefore(last))
                .map(Evaluation::id)
                .toList();
        List<RecordId> missed = due.stream()
                .filter(id -> !facts.isCited(ReviewInput.SOURCES, id))
                .toList();
        return 2 * missed.size() > due.size() ? missed : List.of();
    }

    Optional<Detection> theatre() {
        List<ManagementReview> empty = reviews.stream()
                .filter(review -> facts.isInWindow(review.heldOn()))
                .filter(this::restsOnNothing)
                .toList();
        List<ManagementReview> idle = idle();
        if (empty.isEmpty() && idle.isEmpty()) {
            return Optional.empty();
        }
        String words = Sight.sentence(Stream.of(
                some(
                        ids(empty),
                        "management review rests",
                        "management reviews rest",
                        " on no record although there were results"),
                idle.isEmpty()
                        ? Optional.empty()
                        : Optional.of("the reviews of "
                                + idle.get(0).heldOn().orElseThrow() + " and "
                                + idle.get(1).heldOn().orElseThrow()
                                + " decided that nothing is needed although there was something to decide")));
        return Optional.of(sight.detection(
                AntiPattern.AP14,
                words,
                ids(Stream.concat(empty.stream(), idle.stream()).toList()),
                sight.carriers("9.3.2-01", "9.3.2-03", "9.3.3-02", "4.4-06")));
    }

    private static List<RecordId> ids(List<ManagementReview> some) {
        return some.stream().map(ManagementReview::id).toList();
    }

    /** It has inputs, none of them names a source, and there were results to name. */
    private boolean restsOnNothing(ManagementReview review) {
        List<ReviewInput> inputs = facts.isms().citing(ReviewInput.REVIEW, review.id());
        boolean told = facts.moment().isClosed(ReviewInput.TYPE.name())
                || facts.all(ReviewInput.TYPE)
                        .anyMatch(input -> !input.sources().isEmpty());
        LocalDate held = review.heldOn().orElseThrow();
        return told
                && !inputs.isEmpty()
                && inputs.stream().allMatch(input -> input.sources().isEmpty())
                && results().anyMatch(day -> !day.isAfter(held) && isWithinInterval(day, held));
    }

    private Stream<LocalDate> results() {
        return Stream.of(
                        facts.all(Audit.TYPE).map(Audit::completedOn),
                        facts.all(Measurement.TYPE).map(Measurement::measuredOn),
                        facts.all(Nonconformity.TYPE).map(Nonconformity::raisedOn))
                .flatMap(days -> days)
                .flatMap(Optional::stream);
    }

    private boolean isWithinInterval(LocalDate day, LocalDate held) {
        return facts.moment().yardstick(IntervalKey.MANAGEMENT_REVIEW).lastDayFrom(Days.of(day)) >= Days.of(held);
    }

    /** The last two reviews, where both only decided that nothing is needed; none otherwise. */
    private List<ManagementReview> idle() {
        if (reviews.size() < 2) {
            return List.of();
        }
        List<ManagementReview> lastTwo = reviews.subList(reviews.size() - 2, reviews.size());
        boolean recent = facts.isInWindow(lastTwo.get(1).heldOn());
        return recent && lastTwo.stream().allMatch(this::decidedNothing) && hadToDecide(lastTwo) ? lastTwo : List.of();
    }

    private boolean decidedNothing(ManagementReview review) {
        List<ReviewDecision> decisions = facts.isms().citing(ReviewDecision.REVIEW, review.id());
        return !decisions.isEmpty()
                && decisions.stream().allMatch(decision -> decision.noneNeeded().orElse(false));
    }

    /** Nonconformities, missed targets, or actions that were not done when they were due. */
    private boolean hadToDecide(List<ManagementReview> lastTwo) {
        LocalDate first = lastTwo.get(0).heldOn().orElseThrow();
        LocalDate last = lastTwo.get(1).heldOn().orElseThrow();
        return Stream.concat(
                                facts.all(Nonconformity.TYPE).flatMap(raised -> raised.raisedOn().stream()),
                                facts.all(Measurement.TYPE)
                                        .filter(measurement ->
                                                !measurement.targetMet().orElse(true))
                                        .flatMap(measurement -> measurement.measuredOn().stream()))
                        .anyMatch(day -> !day.isAfter(last) && isWithinInterval(day, first))
                || new Obligations(facts)
                        .byKind().values().stream()
                                .flatMap(List::stream)
                                .anyMatch(obligation -> !obligation.isMet() && obligation.due() < Days.of(last));
    }
}
