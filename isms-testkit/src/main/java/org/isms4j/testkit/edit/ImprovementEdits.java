package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.declaration.ExternalAudit;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.Correction;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.ImprovementOpportunity;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.improvement.SimilarityCheck;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** For each check of 10.1 and 10.2 edits that it must find. */
final class ImprovementEdits {

    private static final Pick<AuditFinding> NONCONFORMITIES_FOUND =
            Pick.of(AuditFinding.TYPE).stating(AuditFinding.FINDING_TYPE, FindingType.NONCONFORMITY);

    /** Nonconformities that are long over, with one corrective action of their own. */
    static final Pick<Nonconformity> CASES = Pick.of(Nonconformity.TYPE)
            .aged(Nonconformity.RAISED_ON, 200, 330)
            .where((each, isms, asOf) ->
                    isms.citing(CorrectiveAction.NONCONFORMITIES, each.id()).size() == 1);

    private ImprovementEdits() {}

    static List<BreakingEdit> edits() {
        return Stream.of(improvement(), reaction(), CorrectiveActionEdits.action(), CorrectiveActionEdits.effect())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BreakingEdit> improvement() {
        return List.of(
                BreakingEdit.of(
                        "10.1-01",
                        "nothing-improved-for-years",
                        "For more than two years no improvement was completed",
                        Edit.on(asOf -> Edit.none(
                                Improvement.TYPE,
                                each -> each.completedOn()
                                        .filter(asOf.minusMonths(26)::isBefore)
                                        .isPresent(),
                                Improvement.COMPLETED_ON))),
                BreakingEdit.of(
                        "10.1-01",
                        "nothing-improved-but-corrected",
                        "All that is called improvement only corrects nonconformities",
                        Edit.set(Improvement.TYPE, Improvement.CORRECTION_ONLY, true)),
                BreakingEdit.of(
                        "10.1-02",
                        "opportunity-undecided",
                        "An opportunity for improvement has waited for a decision for months",
                        Pick.of(ImprovementOpportunity.TYPE)
                                .aged(ImprovementOpportunity.IDENTIFIED_ON, 120, 2000)
                                .first(each -> One.none(each, ImprovementOpportunity.DISPOSITION))),
                BreakingEdit.of(
                        "10.1-03",
                        "improvement-from-nowhere",
                        "Nothing tells what the newest improvement came from, which was more than a year ago",
                        Edit.on(asOf -> onlyOld(asOf, Improvement.ORIGIN))),
                BreakingEdit.of(
                        "10.1-03",
                        "improvement-without-effect",
                        "Nothing tells what the newest improvement changed, which was more than a year ago",
                        Edit.on(asOf -> onlyOld(asOf, Improvement.EFFECTS))));
    }

    /** The newest improvement is as old as it may be and does not state an attribute. */
    private static Edit onlyOld(LocalDate asOf, Attribute<Improvement, ?> missing) {
        return Edit.neverMade(
                        Improvement.TYPE,
                        each -> each.completedOn()
                                .filter(asOf.minusMonths(14)::isBefore)
                                .isPresent())
                .and(Pick.of(Improvement.TYPE)
                        .newestBy(Improvement.COMPLETED_ON)
                        .first(each -> One.set(
                                        each,
                                        Improvement.COMPLETED_ON,
                                        asOf.minusMonths(13).minusDays(2))
                                .and(One.none(each, missing))));
    }

    private static List<BreakingEdit> reaction() {
        return List.of(
                BreakingEdit.of(
                        "10.2-01",
                        "finding-of-certification-body-ignored",
                        "The certification body found a nonconformity, and nobody recorded it as one",
                        NONCONFORMITIES_FOUND
                                .where((found, isms, asOf) -> isAbout(found, isms, ExternalAudit.TYPE))
                                .first(ImprovementEdits::unrecorded)),
                BreakingEdit.of(
                                "10.2-01",
                                "finding-of-internal-audit-ignored",
                                "An internal audit found a nonconformity, and nobody recorded it as one",
                                NONCONFORMITIES_FOUND
                                        .where((found, isms, asOf) -> isAbout(found, isms, Audit.TYPE))
                                        .first(ImprovementEdits::unrecorded))
                        .touching("9.2.2"),
                BreakingEdit.of(
                        "10.2-02",
                        "never-corrected",
                        "A nonconformity was recorded and never corrected",
                        CASES.first(each -> Pick.of(Correction.TYPE).neverFor(Correction.NONCONFORMITY, each.id()))),
                BreakingEdit.of(
                        "10.2-02",
                        "corrected-too-late",
                        "A nonconformity was corrected weeks after the time for it had passed",
                        CASES.first(each -> Pick.of(Correction.TYPE)
                                .stating(Correction.NONCONFORMITY, each.id())
                                .each(late -> One.set(
                                        late,
                                        Correction.CORRECTED_ON,
                                        each.raisedOn().orElseThrow().plusDays(60))))),
                BreakingEdit.of(
                        "10.2-03",
                        "cause-never-determined",
                        "Nobody asked why a nonconformity occurred",
                        CASES.first(
                                each -> Pick.of(CauseAnalysis.TYPE).neverFor(CauseAnalysis.NONCONFORMITY, each.id()))),
                BreakingEdit.of(
                        "10.2-03",
                        "similar-ones-not-looked-for",
                        "Nobody looked whether a nonconformity exists elsewhere too",
                        CASES.first(each ->
                                Pick.of(SimilarityCheck.TYPE).neverFor(SimilarityCheck.NONCONFORMITY, each.id()))));
    }

    static Edit unrecorded(AuditFinding found) {
        return Pick.of(Nonconformity.TYPE)
                .stating(Nonconformity.SOURCE, found.id())
                .each(each -> One.dropped(each, Nonconformity.SOURCE, found.id()));
    }

    private static boolean isAbout(AuditFinding found, IsmsSnapshot isms, RecordType<? extends IsmsRecord> type) {
        return found.audit()
                .flatMap(isms::find)
                .filter(audit -> audit.recordType() == type)
                .isPresent();
    }
}
