package org.isms4j.testkit.checks;

import static org.isms4j.testkit.checks.Edit.none;
import static org.isms4j.testkit.checks.Edit.set;
import static org.isms4j.testkit.checks.Edit.without;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    static Map<String, Edit> edits() {
        Map<String, Edit> edits = new LinkedHashMap<>();
        edits.put("10.1-01", without(Improvement.TYPE));
        edits.put("10.1-02", none(ImprovementOpportunity.TYPE, ImprovementOpportunity.DISPOSITION));
        edits.put(
                "10.1-03",
                none(Improvement.TYPE, Improvement.ORIGIN)
                        .and(set(Improvement.TYPE, Improvement.COMPLETED_ON, LocalDate.of(2025, 6, 1))));
        edits.put("10.2-01", none(Nonconformity.TYPE, Nonconformity.SOURCE));
        edits.put("10.2-02", without(Correction.TYPE));
        edits.put("10.2-03", without(SimilarityCheck.TYPE));
        edits.put(
                "10.2-04",
                none(CorrectiveAction.TYPE, CorrectiveAction.COMPLETED_ON).and(without(Replanning.TYPE)));
        edits.put("10.2-05", without(EffectivenessReview.TYPE));
        edits.put(
                "10.2-06",
                none(CorrectiveAction.TYPE, CorrectiveAction.CHANGES)
                        .and(none(IsmsChange.TYPE, IsmsChange.ORIGIN))
                        .and(none(DocumentVersion.TYPE, DocumentVersion.ORIGIN))
                        .and(none(ProcessDefinition.TYPE, ProcessDefinition.ORIGIN))
                        .and(none(Risk.TYPE, Risk.UPDATED_BECAUSE))
                        .and(none(RiskReevaluation.TYPE, RiskReevaluation.BECAUSE)));
        edits.put(
                "10.2-07",
                isms -> isms.with(Nonconformity.builder()
                        .id(RecordId.of("EXTRA-NC"))
                        .raisedOn(LocalDate.of(2026, 9, 1))
                        .addAllRecurrenceOf(
                                List.of(isms.all(Nonconformity.TYPE).get(0).id()))
                        .build()));
        edits.put(
                "10.2-08",
                set(AssessorJudgement.TYPE, AssessorJudgement.VERDICT, JudgementVerdict.NONCONFORMING_MINOR));
        edits.put("10.2-09", set(CauseAnalysis.TYPE, CauseAnalysis.CAUSE, "Human error."));
        return edits;
    }
}
