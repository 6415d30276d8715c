package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.declaration.JudgementVerdict;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.Correction;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.improvement.SimilarityCheck;
import org.isms4j.model.planning.Replanning;
import org.isms4j.model.record.RecordId;

/** For the checks of 10.2 on corrective actions and their effect edits that they must find. */
final class CorrectiveActionEdits {

    private CorrectiveActionEdits() {}

    static List<BreakingEdit> action() {
        return List.of(
                BreakingEdit.of(
                        "10.2-04",
                        "corrective-action-overdue",
                        "A corrective action has been overdue for twenty days",
                        Edit.on(asOf ->
                                open().first(action -> One.set(action, CorrectiveAction.DUE_ON, asOf.minusDays(20))))),
                BreakingEdit.of(
                        "10.2-04",
                        "corrective-action-moved-too-late",
                        "A corrective action was moved after its due date had passed",
                        Edit.on(asOf -> open().first(
                                        action -> One.set(action, CorrectiveAction.DUE_ON, asOf.minusDays(20))
                                                .and(Edit.with(Replanning.builder()
                                                        .id(RecordId.of("EXTRA-MOVE-OF-CORRECTION"))
                                                        .action(action.id())
                                                        .replannedOn(asOf.minusDays(5))
                                                        .previousDueOn(asOf.minusDays(20))
                                                        .newDueOn(asOf.plusDays(30))
                                                        .build()))))),
                BreakingEdit.of(
                        "10.2-04",
                        "nonconformity-without-action",
                        "For a nonconformity there is neither a corrective action nor a reason for having none",
                        Edit.on(asOf -> handled(asOf, "EXTRA-NC"))),
                BreakingEdit.of(
                        "10.2-05",
                        "effectiveness-never-reviewed",
                        "A corrective action was completed long ago, and nobody reviewed whether it works",
                        Edit.on(asOf -> ImprovementEdits.CASES.first(each -> withActions(
                                each,
                                action -> Pick.of(EffectivenessReview.TYPE)
                                        .neverFor(EffectivenessReview.ACTIONS, action.id())
                                        .and(One.set(action, CorrectiveAction.COMPLETED_ON, asOf.minusDays(185))))))),
                BreakingEdit.of(
                        "10.2-05",
                        "effectiveness-reviewed-beforehand",
                        "A corrective action was judged effective before it was completed",
                        Edit.on(asOf -> ImprovementEdits.CASES.first(each -> withActions(
                                each,
                                action -> Pick.of(EffectivenessReview.TYPE)
                                        .stating(EffectivenessReview.ACTIONS, action.id())
                                        .each(review ->
                                                One.set(review, EffectivenessReview.REVIEWED_ON, asOf.minusDays(190)))
                                        .and(One.set(action, CorrectiveAction.COMPLETED_ON, asOf.minusDays(185))))))),
                BreakingEdit.of(
                        "10.2-05",
                        "closed-without-review",
                        "A nonconformity was closed although its corrective action is not completed",
                        Edit.on(asOf -> open().first(action -> Pick.of(Nonconformity.TYPE)
                                .where(each -> action.nonconformities().contains(each.id()))
                                .each(each -> One.set(each, Nonconformity.CLOSED_ON, asOf.minusDays(3)))))));
    }

    private static Pick<CorrectiveAction> open() {
        return Pick.of(CorrectiveAction.TYPE)
                .where(action -> action.completedOn().isEmpty());
    }

    private static Edit withActions(Nonconformity each, Function<CorrectiveAction, Edit> edit) {
        return Pick.of(CorrectiveAction.TYPE)
                .stating(CorrectiveAction.NONCONFORMITIES, each.id())
                .each(edit);
    }

    /** A nonconformity that was corrected and analysed, and nothing more. */
    private static Edit handled(LocalDate asOf, String id) {
        RecordId nonconformity = RecordId.of(id);
        LocalDate raised = asOf.minusDays(120);
        return Edit.with(
                Nonconformity.builder()
                        .id(nonconformity)
                        .title("A visitor went alone")
                        .requirement("A.7.2")
                        .raisedOn(raised)
                        .reviewedOn(raised.plusDays(2))
                        .build(),
                Correction.builder()
                        .id(RecordId.of(id + "-CORRECTION"))
                        .nonconformity(nonconformity)
                        .correctedOn(raised.plusDays(1))
                        .build(),
                CauseAnalysis.builder()
                        .id(RecordId.of(id + "-CAUSE"))
                        .nonconformity(nonconformity)
                        .analysedOn(raised.plusDays(5))
                        .cause("The reception is not told when a visit ends")
                        .causeInIsms(false)
                        .build(),
                SimilarityCheck.builder()
                        .id(RecordId.of(id + "-SIMILAR"))
                        .nonconformity(nonconformity)
                        .checkedOn(raised.plusDays(6))
                        .build());
    }

    static List<BreakingEdit> effect() {
        return List.of(
                BreakingEdit.of(
                        "10.2-06",
                        "cause-in-the-isms-left-there",
                        "The cause of a nonconformity lies in the ISMS, and nothing of it was changed",
                        Edit.on(asOf -> handled(asOf, "EXTRA-NC")
                                .and(Edit.set(
                                        CauseAnalysis.TYPE,
                                        cause -> cause.id().value().equals("EXTRA-NC-CAUSE"),
                                        CauseAnalysis.CAUSE_IN_ISMS,
                                        true))
                                .and(Edit.set(
                                        CauseAnalysis.TYPE,
                                        cause -> cause.id().value().equals("EXTRA-NC-CAUSE"),
                                        CauseAnalysis.ANALYSED_ON,
                                        asOf.minusDays(200))))),
                BreakingEdit.of(
                        "10.2-07",
                        "nonconformity-came-back",
                        "A nonconformity of last year came back",
                        Edit.on(asOf -> ImprovementEdits.CASES.first(each -> Edit.with(Nonconformity.builder()
                                .id(RecordId.of("EXTRA-NC"))
                                .raisedOn(asOf.minusDays(19))
                                .addRecurrenceOf(each.id())
                                .build())))),
                BreakingEdit.of(
                        "10.2-07",
                        "same-cause-again",
                        "A nonconformity has the cause that an effective action is said to have removed",
                        Edit.on(asOf -> ImprovementEdits.CASES
                                .where(each -> each.causeKey().isPresent())
                                .first(each -> Edit.with(Nonconformity.builder()
                                        .id(RecordId.of("EXTRA-NC"))
                                        .raisedOn(asOf.minusDays(19))
                                        .requirement(each.requirement())
                                        .causeKey(each.causeKey())
                                        .build())))),
                BreakingEdit.of(
                        "10.2-08",
                        "actions-judged-out-of-proportion",
                        "An assessor judged that corrective actions do not fit the effects of the nonconformities",
                        Edit.set(
                                AssessorJudgement.TYPE,
                                judgement -> judgement
                                        .target()
                                        .filter("10.2-08"::equals)
                                        .isPresent(),
                                AssessorJudgement.VERDICT,
                                JudgementVerdict.NONCONFORMING_MINOR)),
                BreakingEdit.of(
                        "10.2-09",
                        "human-error-as-cause",
                        "The cause of a nonconformity is given as human error",
                        Pick.of(CauseAnalysis.TYPE)
                                .newestBy(CauseAnalysis.ANALYSED_ON)
                                .first(cause -> One.set(cause, CauseAnalysis.CAUSE, "Human error."))),
                BreakingEdit.of(
                        "10.2-09",
                        "cause-repeats-the-nonconformity",
                        "The cause of a nonconformity says no more than the nonconformity itself",
                        Pick.of(CauseAnalysis.TYPE)
                                .newestBy(CauseAnalysis.ANALYSED_ON)
                                .first(cause -> Pick.of(Nonconformity.TYPE)
                                        .where(each -> cause.nonconformity()
                                                .filter(each.id()::equals)
                                                .isPresent())
                                        .first(each -> One.set(
                                                cause,
                                                CauseAnalysis.CAUSE,
                                                each.title().orElseThrow())))));
    }
}
