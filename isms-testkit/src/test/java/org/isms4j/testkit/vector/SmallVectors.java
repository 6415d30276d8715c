package org.isms4j.testkit.vector;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.declaration.JudgementVerdict;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.SampleIsms;

/** A few records each, by hand: how what is known, missing and declared leads to a status and its reason. */
final class SmallVectors {

    static final LocalDate DAY = LocalDate.of(2026, 9, 20);

    private static final RecordId NONCONFORMITY = RecordId.of("NC-1");
    private static final RecordId ACTION = RecordId.of("CA-1");

    private SmallVectors() {}

    /** A record set and what one check answers, as somebody who knows the standard would say. */
    record Small(
            String name,
            String says,
            String check,
            ConformityStatus status,
            ReasonCode reason,
            List<IsmsRecord> records) {

        SampleIsms sample() {
            return SampleIsms.of(IsmsSnapshot.of(records), DAY);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Small> all() {
        return List.of(
                small(
                        "evidenced",
                        "An internal audit was completed half a year ago",
                        "9.2.1-01",
                        ConformityStatus.CONFORMING,
                        ReasonCode.EVIDENCED,
                        audit(LocalDate.of(2026, 3, 2))),
                small(
                        "contrary-evidence",
                        "A corrective action is overdue, and it is stated that it is not completed",
                        "10.2-04",
                        ConformityStatus.NONCONFORMING_MINOR,
                        ReasonCode.CONTRARY_EVIDENCE,
                        action().dueOn(LocalDate.of(2026, 6, 1))
                                .none(CorrectiveAction.COMPLETED_ON)
                                .build(),
                        nonconformity()),
                small(
                        "absent-closed-world",
                        "All audits are said to be here, and there is none although one has been due",
                        "9.2.1-01",
                        ConformityStatus.NONCONFORMING_MAJOR,
                        ReasonCode.ABSENT_CLOSED_WORLD,
                        complete(Audit.TYPE)),
                small(
                        "no-evidence",
                        "A completed corrective action has no review of effectiveness here, and there may be one elsewhere",
                        "10.2-05",
                        ConformityStatus.NOT_DEMONSTRATED,
                        ReasonCode.NO_EVIDENCE,
                        action().completedOn(LocalDate.of(2025, 6, 1)).build()),
                small(
                        "absent-event-closed-world",
                        "The same, and all reviews of effectiveness are said to be here",
                        "10.2-05",
                        ConformityStatus.NONCONFORMING_MINOR,
                        ReasonCode.ABSENT_CLOSED_WORLD,
                        action().completedOn(LocalDate.of(2025, 6, 1)).build(),
                        complete(EffectivenessReview.TYPE)),
                small(
                        "review-before-completion",
                        "The only review of effectiveness was held before the action was completed",
                        "10.2-05",
                        ConformityStatus.NONCONFORMING_MINOR,
                        ReasonCode.CONTRARY_EVIDENCE,
                        action().completedOn(LocalDate.of(2025, 6, 1)).build(),
                        review(LocalDate.of(2025, 5, 31)),
                        complete(EffectivenessReview.TYPE)),
                small(
                        "stale",
                        "The newest audit here is older than the interval, and there may be a newer one elsewhere",
                        "9.2.1-01",
                        ConformityStatus.NOT_DEMONSTRATED,
                        ReasonCode.STALE,
                        audit(LocalDate.of(2024, 3, 1))),
                small(
                        "declared-interval",
                        "The same audit, where the organization audits every three years",
                        "9.2.1-01",
                        ConformityStatus.CONFORMING,
                        ReasonCode.EVIDENCED,
                        audit(LocalDate.of(2024, 3, 1)),
                        IntervalDeclaration.builder()
                                .id(RecordId.of("INTERVAL-1"))
                                .key("audit")
                                .interval(Period.ofYears(3))
                                .from(LocalDate.of(2020, 1, 1))
                                .build()),
                small(
                        "not-due",
                        "The only corrective action is due tomorrow",
                        "10.2-04",
                        ConformityStatus.NOT_YET_DUE,
                        ReasonCode.NOT_DUE,
                        action().dueOn(DAY.plusDays(1)).build(),
                        nonconformity()),
                small(
                        "no-record-demanded",
                        "All improvements are said to be here and there is none, but none has to be documented",
                        "10.1-01",
                        ConformityStatus.NOT_DEMONSTRATED,
                        ReasonCode.NO_RECORD_DEMANDED,
                        complete(Improvement.TYPE)),
                small(
                        "vacuous",
                        "All actions of management reviews are said to be here, and none was called for",
                        "9.3.3-04",
                        ConformityStatus.NOT_APPLICABLE,
                        ReasonCode.VACUOUS,
                        complete(ReviewAction.TYPE)),
                small(
                        "future",
                        "An internal audit is completed tomorrow, which has not happened",
                        "9.2.1-01",
                        ConformityStatus.NOT_DEMONSTRATED,
                        ReasonCode.NO_EVIDENCE,
                        audit(DAY.plusDays(1))),
                small(
                        "judgement-needed",
                        "Whether corrective actions fit the effects is for an assessor to say",
                        "10.2-08",
                        ConformityStatus.UNDETERMINED,
                        ReasonCode.JUDGEMENT_NEEDED,
                        nonconformity()),
                small(
                        "judged",
                        "An assessor said that corrective actions fit the effects",
                        "10.2-08",
                        ConformityStatus.CONFORMING,
                        ReasonCode.JUDGED,
                        nonconformity(),
                        judgement(LocalDate.of(2027, 1, 1))),
                small(
                        "judgement-expired",
                        "What the assessor said held until yesterday",
                        "10.2-08",
                        ConformityStatus.UNDETERMINED,
                        ReasonCode.JUDGEMENT_NEEDED,
                        nonconformity(),
                        judgement(DAY.minusDays(1))),
                small(
                        "conflict",
                        "Two versions of the risk criteria are in force at once",
                        "6.1.2-02",
                        ConformityStatus.UNDETERMINED,
                        ReasonCode.CONFLICT,
                        criteria("CRIT-1"),
                        criteria("CRIT-2")),
                small(
                        "owner-known-to-be-none",
                        "A risk is stated to have no owner",
                        "6.1.2-08",
                        ConformityStatus.NONCONFORMING_MINOR,
                        ReasonCode.CONTRARY_EVIDENCE,
                        risk().none(Risk.OWNER).build()),
                small(
                        "owner-not-exported",
                        "A risk came without its owner",
                        "6.1.2-08",
                        ConformityStatus.NOT_DEMONSTRATED,
                        ReasonCode.NO_EVIDENCE,
                        risk().build()));
    }

    private static Small small(
            String name, String says, String check, ConformityStatus status, ReasonCode reason, IsmsRecord... records) {
        return new Small(name, says, check, status, reason, List.of(records));
    }

    private static Audit audit(LocalDate completed) {
        return Audit.builder().id(RecordId.of("AUD-1")).completedOn(completed).build();
    }

    private static CorrectiveAction.Builder action() {
        return CorrectiveAction.builder().id(ACTION).addNonconformity(NONCONFORMITY);
    }

    private static EffectivenessReview review(LocalDate day) {
        return EffectivenessReview.builder()
                .id(RecordId.of("EFF-1"))
                .addAction(ACTION)
                .reviewedOn(day)
                .verdict(EffectivenessVerdict.EFFECTIVE)
                .build();
    }

    private static Nonconformity nonconformity() {
        return Nonconformity.builder()
                .id(NONCONFORMITY)
                .raisedOn(LocalDate.of(2026, 9, 1))
                .build();
    }

    private static AssessorJudgement judgement(LocalDate until) {
        return AssessorJudgement.builder()
                .id(RecordId.of("JUDGE-1"))
                .target("10.2-08")
                .verdict(JudgementVerdict.CONFORMING)
                .judgedBy("An assessor")
                .judgedOn(LocalDate.of(2026, 9, 10))
                .reason("Sample of all")
                .validUntil(until)
                .build();
    }

    private static RiskCriteriaVersion criteria(String id) {
        return RiskCriteriaVersion.builder()
                .id(RecordId.of(id))
                .inForceFrom(LocalDate.of(2026, 1, 1))
                .acceptableLevel(6)
                .build();
    }

    private static Risk.Builder risk() {
        return Risk.builder().id(RecordId.of("RISK-1")).identifiedOn(LocalDate.of(2026, 5, 1));
    }

    private static CompletenessDeclaration complete(RecordType<?> type) {
        return CompletenessDeclaration.builder()
                .id(RecordId.of("COMPLETE-1"))
                .addRecordType(type.name())
                .from(LocalDate.of(2020, 1, 1))
                .build();
    }
}
