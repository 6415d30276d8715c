package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.none;
import static org.isms4j.testkit.edit.Edit.set;
import static org.isms4j.testkit.edit.Edit.without;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.declaration.JudgementVerdict;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.Correction;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.ImprovementOpportunity;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.improvement.SimilarityCheck;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.Replanning;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.DocumentVersion;

/** For each check of 10.1 and 10.2 an edit that it must find. */
final class ImprovementEdits {

    private ImprovementEdits() {}

    static List<BreakingEdit> edits() {
        return List.of(
                BreakingEdit.of("10.1-01", "name-10.1-01", "TODO", without(Improvement.TYPE)),
                BreakingEdit.of(
                        "10.1-02",
                        "name-10.1-02",
                        "TODO",
                        none(ImprovementOpportunity.TYPE, ImprovementOpportunity.DISPOSITION)),
                BreakingEdit.of(
                        "10.1-03",
                        "name-10.1-03",
                        "TODO",
                        none(Improvement.TYPE, Improvement.ORIGIN)
                                .and(set(Improvement.TYPE, Improvement.COMPLETED_ON, LocalDate.of(2025, 6, 1)))),
                BreakingEdit.of("10.2-01", "name-10.2-01", "TODO", none(Nonconformity.TYPE, Nonconformity.SOURCE)),
                BreakingEdit.of("10.2-02", "name-10.2-02", "TODO", without(Correction.TYPE)),
                BreakingEdit.of("10.2-03", "name-10.2-03", "TODO", without(SimilarityCheck.TYPE)),
                BreakingEdit.of(
                        "10.2-04",
                        "name-10.2-04",
                        "TODO",
                        none(CorrectiveAction.TYPE, CorrectiveAction.COMPLETED_ON)
                                .and(without(Replanning.TYPE))),
                BreakingEdit.of("10.2-05", "name-10.2-05", "TODO", without(EffectivenessReview.TYPE)),
                BreakingEdit.of(
                        "10.2-06",
                        "name-10.2-06",
                        "TODO",
                        none(CorrectiveAction.TYPE, CorrectiveAction.CHANGES)
                                .and(none(IsmsChange.TYPE, IsmsChange.ORIGIN))
                                .and(none(DocumentVersion.TYPE, DocumentVersion.ORIGIN))
                                .and(none(ProcessDefinition.TYPE, ProcessDefinition.ORIGIN))
                                .and(none(Risk.TYPE, Risk.UPDATED_BECAUSE))
                                .and(none(RiskReevaluation.TYPE, RiskReevaluation.BECAUSE))),
                BreakingEdit.of(
                        "10.2-07",
                        "name-10.2-07",
                        "TODO",
                        (isms, asOf) -> isms.with(Nonconformity.builder()
                                .id(RecordId.of("EXTRA-NC"))
                                .raisedOn(LocalDate.of(2026, 9, 1))
                                .addAllRecurrenceOf(List.of(
                                        isms.all(Nonconformity.TYPE).get(0).id()))
                                .build())),
                BreakingEdit.of(
                        "10.2-08",
                        "name-10.2-08",
                        "TODO",
                        set(AssessorJudgement.TYPE, AssessorJudgement.VERDICT, JudgementVerdict.NONCONFORMING_MINOR)),
                BreakingEdit.of(
                        "10.2-09",
                        "name-10.2-09",
                        "TODO",
                        set(CauseAnalysis.TYPE, CauseAnalysis.CAUSE, "Human error.")));
    }
}
