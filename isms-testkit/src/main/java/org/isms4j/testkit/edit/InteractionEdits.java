package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.neverMade;
import static org.isms4j.testkit.edit.Edit.none;

import java.util.List;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.support.ResourceDecision;

/** Edits of 4.4 that cut what connects processes: every activity still takes place. */
final class InteractionEdits {

    private InteractionEdits() {}

    static List<BreakingEdit> edits() {
        return List.of(
                BreakingEdit.of(
                                "4.4-04",
                                "reviews-without-sources",
                                "Reviews are held and cite nothing of what the system has put out",
                                none(ReviewInput.TYPE, ReviewInput.SOURCES))
                        .touching("6.2", "9.3.2"),
                BreakingEdit.of(
                                "4.4-05",
                                "nonconformities-not-presented",
                                "The last reviews saw no nonconformity",
                                none(
                                        ReviewInput.TYPE,
                                        input -> input.letter()
                                                .filter("d.1"::equals)
                                                .isPresent(),
                                        ReviewInput.SOURCES))
                        .touching("9.3.2"),
                BreakingEdit.of(
                                "4.4-06",
                                "implementation-without-plan",
                                "Controls are implemented, and no result belongs to an action of the treatment plan",
                                none(TreatmentResult.TYPE, TreatmentResult.ACTION))
                        .touching("8.3"),
                BreakingEdit.of(
                                "4.4-07",
                                "processes-at-rest",
                                "Processes were not carried out for most of a year, except what leaves records of its own",
                                Edit.on(asOf -> none(
                                        ProcessExecution.TYPE,
                                        execution -> execution
                                                .executedOn()
                                                .filter(day -> day.isAfter(asOf.minusMonths(17)))
                                                .isPresent(),
                                        ProcessExecution.EXECUTED_ON)))
                        .touching("8.1"),
                BreakingEdit.of(
                        "4.4-10",
                        "resources-apart",
                        "Resources are granted, and no decision belongs to a need or is used by an action",
                        none(ResourceDecision.TYPE, ResourceDecision.NEED)
                                .and(none(TreatmentAction.TYPE, TreatmentAction.RESOURCES))),
                BreakingEdit.of(
                                "4.4-12",
                                "parts-that-fail-together",
                                "Reviews cite nothing, risks were not assessed for two years, and no corrective action was reviewed",
                                Edit.all(
                                        none(ReviewInput.TYPE, ReviewInput.SOURCES),
                                        Edit.on(asOf -> none(
                                                RiskAssessment.TYPE,
                                                assessment -> assessment
                                                        .completedOn()
                                                        .filter(day -> day.isAfter(asOf.minusMonths(20)))
                                                        .isPresent(),
                                                RiskAssessment.COMPLETED_ON)),
                                        neverMade(EffectivenessReview.TYPE)))
                        .touching("6.2", "7.5.1", "8.2", "9.3.2", "10.2"));
    }
}
