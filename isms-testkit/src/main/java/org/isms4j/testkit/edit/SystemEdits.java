package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.neverMade;
import static org.isms4j.testkit.edit.Edit.none;
import static org.isms4j.testkit.edit.Edit.set;

import java.util.List;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.operation.ProviderReview;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.support.DocumentReview;

/** Edits of 4.4, the system as a whole. */
final class SystemEdits {

    private SystemEdits() {}

    static List<BreakingEdit> edits() {
        return List.of(
                BreakingEdit.of(
                        "4.4-01",
                        "process-unknown",
                        "The process that keeps the risk method was given up, and no criteria were ever approved by it",
                        Edit.on(asOf -> set(
                                        ProcessDefinition.TYPE,
                                        process -> process.node()
                                                .filter("RAM"::equals)
                                                .isPresent(),
                                        ProcessDefinition.WITHDRAWN_ON,
                                        asOf.minusMonths(2))
                                .and(none(RiskCriteriaVersion.TYPE, RiskCriteriaVersion.APPROVED_ON)))),
                BreakingEdit.of(
                        "4.4-02",
                        "processes-without-inputs",
                        "Nobody said what the processes take as input",
                        none(ProcessDefinition.TYPE, ProcessDefinition.INPUTS)),
                BreakingEdit.of(
                                "4.4-03",
                                "reviews-long-overdue",
                                "The last management review is more than a year and a half back",
                                Edit.on(asOf -> none(
                                        ManagementReview.TYPE,
                                        review -> review.heldOn()
                                                .filter(day -> day.isAfter(asOf.minusMonths(20)))
                                                .isPresent(),
                                        ManagementReview.HELD_ON)))
                        .touching("9.3.1"),
                BreakingEdit.of(
                                "4.4-08",
                                "documents-left-alone",
                                "No document was reviewed since it was written",
                                neverMade(DocumentReview.TYPE))
                        .touching("7.5.2"),
                BreakingEdit.of(
                        "4.4-09",
                        "improvements-out-of-nowhere",
                        "Improvements and changes were carried out, and none of them has a known origin",
                        none(Improvement.TYPE, Improvement.ORIGIN).and(none(IsmsChange.TYPE, IsmsChange.ORIGIN))),
                BreakingEdit.of(
                                "4.4-11",
                                "documents-only",
                                "Everything is described, and nothing of it was ever carried out",
                                Edit.all(
                                        neverMade(ProcessExecution.TYPE),
                                        neverMade(ControlOperation.TYPE),
                                        neverMade(RiskAssessment.TYPE),
                                        neverMade(TreatmentResult.TYPE),
                                        neverMade(ProviderReview.TYPE)))
                        .touching("6.1.3", "7.5.1", "7.5.3", "8.1", "8.2", "8.3"));
    }
}
