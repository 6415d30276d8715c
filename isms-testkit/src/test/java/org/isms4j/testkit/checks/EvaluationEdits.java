package org.isms4j.testkit.checks;

import static org.isms4j.testkit.checks.Edit.none;
import static org.isms4j.testkit.checks.Edit.set;
import static org.isms4j.testkit.checks.Edit.with;
import static org.isms4j.testkit.checks.Edit.without;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

    static Map<String, Edit> edits() {
        Map<String, Edit> edits = new LinkedHashMap<>();
        measurement(edits);
        audit(edits);
        programme(edits);
        review(edits);
        return edits;
    }

    private static void measurement(Map<String, Edit> edits) {
        edits.put("9.1-01", none(MeasureDefinition.TYPE, MeasureDefinition.METHOD));
        edits.put("9.1-02", none(MeasureDefinition.TYPE, MeasureDefinition.OBJECTIVES));
        edits.put("9.1-03", without(Measurement.TYPE));
        edits.put(
                "9.1-04",
                none(Evaluation.TYPE, Evaluation.MEASUREMENTS)
                        .and(set(Measurement.TYPE, Measurement.MEASURED_ON, LocalDate.of(2025, 8, 1))));
        edits.put("9.1-05", set(Evaluation.TYPE, Evaluation.CONCLUDES_EFFECTIVENESS, false));
        edits.put(
                "9.1-06",
                set(MeasureDefinition.TYPE, MeasureDefinition.SUPERSEDES, RecordId.of("OLD-MEASURE"))
                        .and(none(MeasureDefinition.TYPE, MeasureDefinition.CHANGE_NOTE)));
        edits.put(
                "9.1-07",
                set(Measurement.TYPE, Measurement.TARGET_MET, false)
                        .and(none(Measurement.TYPE, Measurement.EXPLANATION))
                        .and(none(Nonconformity.TYPE, Nonconformity.SOURCE)));
    }

    private static void audit(Map<String, Edit> edits) {
        edits.put("9.2.1-01", without(Audit.TYPE));
        edits.put(
                "9.2.1-02",
                with(Audit.builder()
                        .id(RecordId.of("EXTRA-AUDIT"))
                        .plannedFor(LocalDate.of(2026, 7, 1))
                        .none(Audit.COMPLETED_ON)
                        .build()));
        edits.put("9.2.1-03", set(Audit.TYPE, Audit.CLAUSES, ClauseId.parse("9.1")));
        edits.put("9.2.1-04", none(Audit.TYPE, Audit.OWN_REQUIREMENTS));
        edits.put("9.2.1-05", none(Audit.TYPE, Audit.CONCLUSION).and(none(Audit.TYPE, Audit.CONCLUDES_EFFECTIVE)));
    }

    private static void programme(Map<String, Edit> edits) {
        edits.put("9.2.2-01", without(AuditProgrammeVersion.TYPE));
        edits.put("9.2.2-02", none(AuditProgrammeVersion.TYPE, AuditProgrammeVersion.BASIS));
        edits.put("9.2.2-03", none(Audit.TYPE, Audit.CRITERIA));
        edits.put("9.2.2-04", without(AuditorAssignment.TYPE));
        edits.put("9.2.2-05", without(CompetenceEvidence.TYPE));
        edits.put("9.2.2-06", without(AuditReportDelivery.TYPE));
        edits.put("9.2.2-07", without(AuditFinding.TYPE));
        edits.put("9.2.2-08", none(Nonconformity.TYPE, Nonconformity.SOURCE));
    }

    private static void review(Map<String, Edit> edits) {
        edits.put("9.3.1-01", without(ManagementReview.TYPE));
        edits.put(
                "9.3.1-02",
                without(
                        ManagementReview.TYPE,
                        review -> review.heldOn()
                                .filter(day -> day.getYear() == 2025)
                                .isPresent()));
        edits.put("9.3.1-03", none(ManagementReview.TYPE, ManagementReview.PARTICIPANTS));
        edits.put("9.3.1-04", none(ManagementReview.TYPE, ManagementReview.ADEQUACY));
        edits.put("9.3.2-01", set(ReviewInput.TYPE, ReviewInput.LETTER, "a"));
        edits.put("9.3.2-02", none(ReviewInput.TYPE, ReviewInput.SOURCES));
        edits.put("9.3.2-03", set(ReviewInput.TYPE, ReviewInput.NOTHING_TO_REPORT, true));
        edits.put("9.3.2-04", set(ReviewInput.TYPE, ReviewInput.PERIODS_COMPARED, 1));
        edits.put("9.3.2-05", none(ReviewInput.TYPE, ReviewInput.SOURCES));
        edits.put(
                "9.3.3-01",
                without(ReviewDecision.TYPE)
                        .and(none(ManagementReview.TYPE, ManagementReview.RESULTS))
                        .and(set(ManagementReview.TYPE, ManagementReview.RESULTS_RETAINED, false)));
        edits.put("9.3.3-02", without(ReviewDecision.TYPE));
        edits.put(
                "9.3.3-03",
                without(ReviewAction.TYPE)
                        .and(none(Improvement.TYPE, Improvement.ORIGIN))
                        .and(none(IsmsChange.TYPE, IsmsChange.ORIGIN))
                        .and(set(ReviewDecision.TYPE, ReviewDecision.NEEDS_WORK, true)));
        edits.put(
                "9.3.3-04",
                none(ReviewAction.TYPE, ReviewAction.COMPLETED_ON)
                        .and(none(ReviewAction.TYPE, ReviewAction.REDECIDED_BY)));
    }
}
