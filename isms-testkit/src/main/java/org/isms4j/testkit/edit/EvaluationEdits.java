package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.none;
import static org.isms4j.testkit.edit.Edit.set;
import static org.isms4j.testkit.edit.Edit.with;
import static org.isms4j.testkit.edit.Edit.without;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.AuditProgrammeVersion;
import org.isms4j.model.evaluation.AuditReportDelivery;
import org.isms4j.model.evaluation.AuditorAssignment;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.support.CompetenceEvidence;

/** For each check of 9.1 to 9.3.3 an edit that it must find. */
final class EvaluationEdits {

    private EvaluationEdits() {}

    static List<BreakingEdit> edits() {
        return Stream.of(measurement(), audit(), programme(), review())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BreakingEdit> measurement() {
        return List.of(
                BreakingEdit.of(
                        "9.1-01", "name-9.1-01", "TODO", none(MeasureDefinition.TYPE, MeasureDefinition.METHOD)),
                BreakingEdit.of(
                        "9.1-02", "name-9.1-02", "TODO", none(MeasureDefinition.TYPE, MeasureDefinition.OBJECTIVES)),
                BreakingEdit.of("9.1-03", "name-9.1-03", "TODO", without(Measurement.TYPE)),
                BreakingEdit.of(
                        "9.1-04",
                        "name-9.1-04",
                        "TODO",
                        none(Evaluation.TYPE, Evaluation.MEASUREMENTS)
                                .and(set(Measurement.TYPE, Measurement.MEASURED_ON, LocalDate.of(2025, 8, 1)))),
                BreakingEdit.of(
                        "9.1-05",
                        "name-9.1-05",
                        "TODO",
                        set(Evaluation.TYPE, Evaluation.CONCLUDES_EFFECTIVENESS, false)),
                BreakingEdit.of(
                        "9.1-06",
                        "name-9.1-06",
                        "TODO",
                        set(MeasureDefinition.TYPE, MeasureDefinition.SUPERSEDES, RecordId.of("OLD-MEASURE"))
                                .and(none(MeasureDefinition.TYPE, MeasureDefinition.CHANGE_NOTE))),
                BreakingEdit.of(
                        "9.1-07",
                        "name-9.1-07",
                        "TODO",
                        set(Measurement.TYPE, Measurement.TARGET_MET, false)
                                .and(none(Measurement.TYPE, Measurement.EXPLANATION))
                                .and(none(Nonconformity.TYPE, Nonconformity.SOURCE))));
    }

    private static List<BreakingEdit> audit() {
        return List.of(
                BreakingEdit.of("9.2.1-01", "name-9.2.1-01", "TODO", without(Audit.TYPE)),
                BreakingEdit.of(
                        "9.2.1-02",
                        "name-9.2.1-02",
                        "TODO",
                        with(Audit.builder()
                                .id(RecordId.of("EXTRA-AUDIT"))
                                .plannedFor(LocalDate.of(2026, 7, 1))
                                .none(Audit.COMPLETED_ON)
                                .build())),
                BreakingEdit.of(
                        "9.2.1-03", "name-9.2.1-03", "TODO", set(Audit.TYPE, Audit.CLAUSES, ClauseId.parse("9.1"))),
                BreakingEdit.of("9.2.1-04", "name-9.2.1-04", "TODO", none(Audit.TYPE, Audit.OWN_REQUIREMENTS)),
                BreakingEdit.of(
                        "9.2.1-05",
                        "name-9.2.1-05",
                        "TODO",
                        none(Audit.TYPE, Audit.CONCLUSION).and(none(Audit.TYPE, Audit.CONCLUDES_EFFECTIVE))));
    }

    private static List<BreakingEdit> programme() {
        return List.of(
                BreakingEdit.of("9.2.2-01", "name-9.2.2-01", "TODO", without(AuditProgrammeVersion.TYPE)),
                BreakingEdit.of(
                        "9.2.2-02",
                        "name-9.2.2-02",
                        "TODO",
                        none(AuditProgrammeVersion.TYPE, AuditProgrammeVersion.BASIS)),
                BreakingEdit.of("9.2.2-03", "name-9.2.2-03", "TODO", none(Audit.TYPE, Audit.CRITERIA)),
                BreakingEdit.of("9.2.2-04", "name-9.2.2-04", "TODO", without(AuditorAssignment.TYPE)),
                BreakingEdit.of("9.2.2-05", "name-9.2.2-05", "TODO", without(CompetenceEvidence.TYPE)),
                BreakingEdit.of("9.2.2-06", "name-9.2.2-06", "TODO", without(AuditReportDelivery.TYPE)),
                BreakingEdit.of("9.2.2-07", "name-9.2.2-07", "TODO", without(AuditFinding.TYPE)),
                BreakingEdit.of("9.2.2-08", "name-9.2.2-08", "TODO", none(Nonconformity.TYPE, Nonconformity.SOURCE)));
    }

    private static List<BreakingEdit> review() {
        return List.of(
                BreakingEdit.of("9.3.1-01", "name-9.3.1-01", "TODO", without(ManagementReview.TYPE)),
                BreakingEdit.of(
                        "9.3.1-02",
                        "name-9.3.1-02",
                        "TODO",
                        without(
                                ManagementReview.TYPE,
                                review -> review.heldOn()
                                        .filter(day -> day.getYear() == 2025)
                                        .isPresent())),
                BreakingEdit.of(
                        "9.3.1-03",
                        "name-9.3.1-03",
                        "TODO",
                        none(ManagementReview.TYPE, ManagementReview.PARTICIPANTS)),
                BreakingEdit.of(
                        "9.3.1-04", "name-9.3.1-04", "TODO", none(ManagementReview.TYPE, ManagementReview.ADEQUACY)),
                BreakingEdit.of("9.3.2-01", "name-9.3.2-01", "TODO", set(ReviewInput.TYPE, ReviewInput.LETTER, "a")),
                BreakingEdit.of("9.3.2-02", "name-9.3.2-02", "TODO", none(ReviewInput.TYPE, ReviewInput.SOURCES)),
                BreakingEdit.of(
                        "9.3.2-03",
                        "name-9.3.2-03",
                        "TODO",
                        set(ReviewInput.TYPE, ReviewInput.NOTHING_TO_REPORT, true)),
                BreakingEdit.of(
                        "9.3.2-04", "name-9.3.2-04", "TODO", set(ReviewInput.TYPE, ReviewInput.PERIODS_COMPARED, 1)),
                BreakingEdit.of("9.3.2-05", "name-9.3.2-05", "TODO", none(ReviewInput.TYPE, ReviewInput.SOURCES)),
                BreakingEdit.of(
                        "9.3.3-01",
                        "name-9.3.3-01",
                        "TODO",
                        without(ReviewDecision.TYPE)
                                .and(none(ManagementReview.TYPE, ManagementReview.RESULTS))
                                .and(set(ManagementReview.TYPE, ManagementReview.RESULTS_RETAINED, false))),
                BreakingEdit.of("9.3.3-02", "name-9.3.3-02", "TODO", without(ReviewDecision.TYPE)),
                BreakingEdit.of(
                        "9.3.3-03",
                        "name-9.3.3-03",
                        "TODO",
                        without(ReviewAction.TYPE)
                                .and(none(Improvement.TYPE, Improvement.ORIGIN))
                                .and(none(IsmsChange.TYPE, IsmsChange.ORIGIN))
                                .and(set(ReviewDecision.TYPE, ReviewDecision.NEEDS_WORK, true))),
                BreakingEdit.of(
                        "9.3.3-04",
                        "name-9.3.3-04",
                        "TODO",
                        none(ReviewAction.TYPE, ReviewAction.COMPLETED_ON)
                                .and(none(ReviewAction.TYPE, ReviewAction.REDECIDED_BY))));
    }
}
