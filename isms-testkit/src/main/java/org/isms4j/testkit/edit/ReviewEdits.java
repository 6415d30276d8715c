package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.Feedback;
import org.isms4j.model.evaluation.DecisionKind;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.planning.Replanning;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.Person;

/** For each check of 9.3.1, 9.3.2 and 9.3.3 edits that it must find. */
final class ReviewEdits {

    private static final Pick<ManagementReview> NEWEST =
            Pick.of(ManagementReview.TYPE).newestBy(ManagementReview.HELD_ON);
    private static final Pick<ReviewInput> INPUTS = Pick.of(ReviewInput.TYPE);
    private static final Pick<ReviewAction> ACTIONS = Pick.of(ReviewAction.TYPE).newestBy(ReviewAction.COMPLETED_ON);

    private ReviewEdits() {}

    static List<BreakingEdit> reviews() {
        return List.of(
                BreakingEdit.of(
                                "9.3.1-01",
                                "never-reviewed",
                                "Top management never reviewed the ISMS",
                                Edit.neverMade(ManagementReview.TYPE))
                        .touching("4.4", "7.5.1", "9.3.2"),
                BreakingEdit.of(
                                "9.3.1-01",
                                "review-overdue",
                                "The last management review is more than a year and a half back",
                                Edit.on(asOf -> Edit.neverMade(
                                        ManagementReview.TYPE, review -> isAfter(review, asOf.minusMonths(18)))))
                        .touching("4.4"),
                BreakingEdit.of(
                        "9.3.1-02",
                        "year-without-review",
                        "For more than a year top management did not review the ISMS",
                        Edit.on(asOf -> Edit.neverMade(
                                ManagementReview.TYPE,
                                review -> isAfter(review, asOf.minusMonths(21))
                                        && !isAfter(review, asOf.minusMonths(12))))),
                BreakingEdit.of(
                        "9.3.1-03",
                        "review-without-participants",
                        "Nothing tells who took part in the newest management review",
                        NEWEST.first(review -> One.none(review, ManagementReview.PARTICIPANTS))),
                BreakingEdit.of(
                        "9.3.1-03",
                        "review-without-top-management",
                        "Nobody of top management took part in the newest management review",
                        NEWEST.first(review -> Pick.inForce(Person.TYPE)
                                .where((person, isms, asOf) -> isms.citing(RoleAssignment.PERSON, person.id())
                                        .isEmpty())
                                .first(person -> One.set(review, ManagementReview.PARTICIPANTS, person.id())))),
                BreakingEdit.of(
                        "9.3.1-04",
                        "review-without-conclusion",
                        "The newest management review does not say whether the ISMS is adequate",
                        NEWEST.first(review -> One.none(review, ManagementReview.ADEQUACY))));
    }

    private static boolean isAfter(ManagementReview review, LocalDate day) {
        return review.heldOn().filter(day::isBefore).isPresent();
    }

    static List<BreakingEdit> inputs() {
        return List.of(
                BreakingEdit.of(
                                "9.3.2-01",
                                "input-left-out",
                                "No management review looked at opportunities for improvement",
                                Edit.neverMade(ReviewInput.TYPE, input -> isLetter(input, "g")))
                        .touching("4.4"),
                BreakingEdit.of(
                                "9.3.2-01",
                                "input-left-empty",
                                "Opportunities for improvement are on the agenda of reviews, and nothing was said about them",
                                Edit.none(ReviewInput.TYPE, input -> isLetter(input, "g"), ReviewInput.CONTENT)
                                        .and(Edit.none(
                                                ReviewInput.TYPE, input -> isLetter(input, "g"), ReviewInput.SOURCES)))
                        .touching("4.4"),
                BreakingEdit.of(
                        "9.3.2-02",
                        "decision-not-taken-up",
                        "A decision of the review before was never taken up again",
                        Pick.of(ReviewDecision.TYPE)
                                .aged(ReviewDecision.DECIDED_ON, 366, 630)
                                .first(ReviewEdits::notTakenUp)),
                BreakingEdit.of(
                                "9.3.2-03",
                                "input-without-records",
                                "The newest review heard about audits, and no record shows what it heard",
                                ofNewest("d.3", input -> One.none(input, ReviewInput.SOURCES)))
                        .touching("4.4"),
                BreakingEdit.of(
                        "9.3.2-03",
                        "nothing-said-although-there-was",
                        "The newest review was told that there were no nonconformities, although there were",
                        ofNewest("d.1", input -> One.set(input, ReviewInput.NOTHING_TO_REPORT, true))),
                BreakingEdit.of(
                        "9.3.2-04",
                        "trend-of-one-period",
                        "The newest review was shown results of measurement of one period only",
                        ofNewest("d.2", input -> One.set(input, ReviewInput.PERIODS_COMPARED, 1))),
                BreakingEdit.of(
                        "9.3.2-05",
                        "feedback-not-presented",
                        "Feedback of an interested party never reached a review",
                        Edit.on(asOf -> Edit.with(Feedback.builder()
                                .id(RecordId.of("EXTRA-FEEDBACK"))
                                .receivedOn(asOf.minusDays(300))
                                .build()))),
                BreakingEdit.of(
                                "9.3.2-05",
                                "changed-issue-not-presented",
                                "An external or internal issue changed, and no review was told",
                                Pick.of(ContextIssue.TYPE)
                                        .newestBy(ContextIssue.CHANGED_ON)
                                        .aged(ContextIssue.CHANGED_ON, 230, 360)
                                        .first(issue -> INPUTS.stating(ReviewInput.SOURCES, issue.id())
                                                .each(input -> One.dropped(input, ReviewInput.SOURCES, issue.id()))))
                        .touching("4.4"));
    }

    private static boolean isLetter(ReviewInput input, String letter) {
        return input.letter().filter(letter::equals).isPresent();
    }

    private static Edit ofNewest(String letter, Function<ReviewInput, Edit> edit) {
        return NEWEST.first(review -> INPUTS.stating(ReviewInput.REVIEW, review.id())
                .stating(ReviewInput.LETTER, letter)
                .each(edit));
    }

    private static Edit notTakenUp(ReviewDecision decision) {
        return (isms, asOf) -> {
            Set<RecordId> about = Stream.concat(
                            Stream.of(decision.id()),
                            isms.citing(ReviewAction.DECISION, decision.id()).stream()
                                    .map(ReviewAction::id))
                    .collect(Collectors.toUnmodifiableSet());
            return Edit.changed(
                            ReviewInput.TYPE,
                            input -> input.withSources(input.sources().stream()
                                    .filter(id -> !about.contains(id))
                                    .toList()))
                    .apply(isms, asOf);
        };
    }

    static List<BreakingEdit> results() {
        return List.of(
                BreakingEdit.of(
                        "9.3.3-01",
                        "results-of-review-not-kept",
                        "Of the newest management review no results are left",
                        NEWEST.first(review -> One.none(review, ManagementReview.RESULTS)
                                .and(One.set(review, ManagementReview.RESULTS_RETAINED, false))
                                .and(Pick.of(ReviewDecision.TYPE)
                                        .stating(ReviewDecision.REVIEW, review.id())
                                        .each(decision -> One.none(decision, ReviewDecision.REVIEW))))),
                BreakingEdit.of(
                        "9.3.3-02",
                        "nothing-decided-on-improvement",
                        "The newest review decided nothing on improvement, not even that none is needed",
                        decisionsOfNewest(
                                DecisionKind.IMPROVEMENT,
                                decision -> One.set(decision, ReviewDecision.KIND, DecisionKind.OTHER))),
                BreakingEdit.of(
                        "9.3.3-02",
                        "none-needed-without-reason",
                        "The newest review decided that the ISMS needs no change, and gave no reason",
                        decisionsOfNewest(
                                DecisionKind.ISMS_CHANGE,
                                decision -> One.set(decision, ReviewDecision.NONE_NEEDED, true)
                                        .and(One.none(decision, ReviewDecision.REASON)))),
                BreakingEdit.of(
                        "9.3.3-03",
                        "decision-without-action",
                        "A decision of the newest review needs work, and nobody was asked to do it",
                        NEWEST.first(review -> Edit.with(ReviewDecision.builder()
                                .id(RecordId.of("EXTRA-DECISION"))
                                .review(review.id())
                                .kind(DecisionKind.OTHER)
                                .decision("The gates are looked at")
                                .needsWork(true)
                                .decidedOn(review.heldOn())
                                .build()))),
                BreakingEdit.of(
                        "9.3.3-04",
                        "review-action-overdue",
                        "An action of a management review is overdue",
                        Edit.on(asOf -> ACTIONS.first(action -> overdue(action, asOf)))),
                BreakingEdit.of(
                        "9.3.3-04",
                        "review-action-moved-too-late",
                        "An action of a management review was moved after its due date had passed",
                        Edit.on(asOf -> ACTIONS.first(action -> overdue(action, asOf)
                                .and(Edit.with(Replanning.builder()
                                        .id(RecordId.of("EXTRA-MOVE-OF-REVIEW"))
                                        .action(action.id())
                                        .replannedOn(asOf.minusDays(5))
                                        .previousDueOn(asOf.minusDays(20))
                                        .newDueOn(asOf.plusDays(30))
                                        .build()))))));
    }

    private static Edit overdue(ReviewAction action, LocalDate asOf) {
        return One.none(action, ReviewAction.COMPLETED_ON, ReviewAction.REDECIDED_BY)
                .and(One.set(action, ReviewAction.DUE_ON, asOf.minusDays(20)));
    }

    private static Edit decisionsOfNewest(DecisionKind kind, Function<ReviewDecision, Edit> edit) {
        return NEWEST.first(review -> Pick.of(ReviewDecision.TYPE)
                .stating(ReviewDecision.REVIEW, review.id())
                .stating(ReviewDecision.KIND, kind)
                .each(edit));
    }
}
