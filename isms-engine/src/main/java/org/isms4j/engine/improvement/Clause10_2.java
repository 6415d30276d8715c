package org.isms4j.engine.improvement;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.judgement;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.other;
import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.after;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.claimed;
import static org.isms4j.engine.check.Verbs.compare;
import static org.isms4j.engine.check.Verbs.custom;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.match;
import static org.isms4j.engine.check.Verbs.matched;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.shown;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.declaration.ExternalAudit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.Correction;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.improvement.SimilarityCheck;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.Grade;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.support.DocumentVersion;

/** Checks of 10.2, nonconformity and corrective action: recorded, corrected, analysed, acted upon, reviewed, not recurring. */
public final class Clause10_2 {

    /** It was decided, with a reason, that no corrective action is needed. */
    private static final Condition NO_ACTION_NEEDED =
            every(recorded(Nonconformity.NO_ACTION_REASON), reached(Nonconformity.NO_ACTION_ON));

    private static final Condition ABOUT_A_MAJOR =
            linked(CorrectiveAction.NONCONFORMITIES, knownAs(Nonconformity.GRADE, Grade.MAJOR));

    static final Check RECORDED = Check.of("10.2-01", "f")
            .requires("Every nonconformity that an audit found, or that an incident was, is recorded")
            .whenEmpty(WhenEmpty.VACUOUS_AFTER_LOOKING)
            .by(forEvery(AuditFinding.TYPE)
                    .where(every(
                            is(AuditFinding.FINDING_TYPE, FindingType.NONCONFORMITY),
                            not(linked(AuditFinding.AUDIT, a(ExternalAudit.TYPE)))))
                    .onceDue(passed(later(AuditFinding.RAISED_ON, interval(IntervalKey.CORRECTIVE_ACTION_PLAN))))
                    .expect(cited(Nonconformity.SOURCE)))
            .by(forEvery(AuditFinding.TYPE)
                    .where(every(
                            is(AuditFinding.FINDING_TYPE, FindingType.NONCONFORMITY),
                            linked(AuditFinding.AUDIT, a(ExternalAudit.TYPE))))
                    .onceDue(passed(later(AuditFinding.RAISED_ON, interval(IntervalKey.CORRECTIVE_ACTION_PLAN))))
                    .expect(cited(Nonconformity.SOURCE))
                    .graded(Grading.always(FindingGrade.MAJOR)))
            .by(forEvery(Incident.TYPE)
                    .where(knownAs(Incident.REQUIREMENT_MISSED, true))
                    .recentBy(Incident.DETECTED_ON)
                    .onceDue(passed(later(Incident.DETECTED_ON, interval(IntervalKey.CORRECTIVE_ACTION_PLAN))))
                    .expect(cited(Nonconformity.SOURCE)));

    static final Check CORRECTED = Check.of("10.2-02", "a.1", "a.2")
            .requires("Every nonconformity was corrected in time, or a reason says why that is impossible")
            .whenEmpty(WhenEmpty.VACUOUS_AFTER_LOOKING)
            .by(forEvery(Nonconformity.TYPE)
                    .onceDue(passed(later(Nonconformity.RAISED_ON, interval(IntervalKey.CORRECTION))))
                    .expect(any(
                            cited(
                                    Correction.NONCONFORMITY,
                                    notAfter(
                                            Correction.CORRECTED_ON,
                                            later(Nonconformity.RAISED_ON, interval(IntervalKey.CORRECTION)))),
                            every(
                                    cited(Correction.NONCONFORMITY, reached(Correction.CORRECTED_ON)),
                                    any(
                                            expired(later(
                                                    later(Nonconformity.RAISED_ON, interval(IntervalKey.CORRECTION)),
                                                    interval(IntervalKey.WINDOW))),
                                            Actions.handled())),
                            recorded(Nonconformity.CORRECTION_IMPOSSIBLE_REASON))));

    static final Check ANALYSED = Check.of("10.2-03", "b.1", "b.2", "b.3")
            .requires("Every nonconformity was reviewed, its causes determined and similar ones looked for, or it was"
                    + " decided that no corrective action is needed")
            .whenEmpty(WhenEmpty.VACUOUS_AFTER_LOOKING)
            .by(forEvery(Nonconformity.TYPE)
                    .onceDue(passed(later(Nonconformity.RAISED_ON, interval(IntervalKey.CORRECTIVE_ACTION_PLAN))))
                    .expect(any(
                            every(
                                    reached(Nonconformity.REVIEWED_ON),
                                    cited(
                                            CauseAnalysis.NONCONFORMITY,
                                            every(reached(CauseAnalysis.ANALYSED_ON), stated(CauseAnalysis.CAUSE))),
                                    cited(SimilarityCheck.NONCONFORMITY, reached(SimilarityCheck.CHECKED_ON))),
                            NO_ACTION_NEEDED)));

    static final Check ACTED_UPON = Check.of("10.2-04", "c")
            .requires(
                    "Every corrective action that is due is completed or was moved in time, and no nonconformity is left"
                            + " without one")
            .whenEmpty(WhenEmpty.VACUOUS_AFTER_LOOKING)
            .by(forEvery(CorrectiveAction.TYPE)
                    .where(not(ABOUT_A_MAJOR))
                    .onceDue(passed(CorrectiveAction.DUE_ON))
                    .expect(any(reached(CorrectiveAction.COMPLETED_ON), Actions.replanned())))
            .by(forEvery(CorrectiveAction.TYPE)
                    .where(ABOUT_A_MAJOR)
                    .onceDue(passed(CorrectiveAction.DUE_ON))
                    .expect(any(reached(CorrectiveAction.COMPLETED_ON), Actions.replanned()))
                    .graded(Grading.always(FindingGrade.MAJOR)))
            .by(forEvery(Nonconformity.TYPE)
                    .onceDue(passed(later(Nonconformity.RAISED_ON, interval(IntervalKey.CORRECTIVE_ACTION_CLOSURE))))
                    .expect(any(cited(CorrectiveAction.NONCONFORMITIES), NO_ACTION_NEEDED)));

    static final Check EFFECTIVENESS_REVIEWED = Check.of("10.2-05", "d", "g")
            .requires("Every completed corrective action has a later review of its effectiveness, and nothing is closed"
                    + " without one")
            .aspect(Aspect.IMPROVED)
            .whenEmpty(WhenEmpty.VACUOUS_AFTER_LOOKING)
            .by(forEvery(CorrectiveAction.TYPE)
                    .where(reached(CorrectiveAction.COMPLETED_ON))
                    .onceDue(passed(
                            later(CorrectiveAction.COMPLETED_ON, interval(IntervalKey.EFFECTIVENESS_REVIEW_LATEST))))
                    .expect(effectivenessReviewed())
                    .graded(Grading.majorWhenWidespread(4, 0.5)))
            .by(forEvery(Nonconformity.TYPE)
                    .where(shown(reached(Nonconformity.CLOSED_ON)))
                    .expect(any(NO_ACTION_NEEDED, cited(CorrectiveAction.NONCONFORMITIES, effectivenessReviewed()))))
            .cannotKnow("whether whoever reviewed was able to judge");

    static final Check CHANGES_THE_ISMS = Check.of("10.2-06", "e")
            .requires("Where the cause lies in the ISMS, something of it was changed")
            .aspect(Aspect.IMPROVED)
            .whenEmpty(WhenEmpty.VACUOUS_AFTER_LOOKING)
            .by(forEvery(CauseAnalysis.TYPE)
                    .where(is(CauseAnalysis.CAUSE_IN_ISMS, true))
                    .onceDue(
                            passed(later(CauseAnalysis.ANALYSED_ON, interval(IntervalKey.EFFECTIVENESS_REVIEW_LATEST))))
                    .expect(linked(
                            CauseAnalysis.NONCONFORMITY,
                            any(
                                    cited(
                                            CorrectiveAction.NONCONFORMITIES,
                                            any(
                                                    linked(CorrectiveAction.CHANGES),
                                                    cited(IsmsChange.ORIGIN),
                                                    cited(DocumentVersion.ORIGIN),
                                                    cited(ProcessDefinition.ORIGIN))),
                                    cited(IsmsChange.ORIGIN),
                                    cited(Risk.UPDATED_BECAUSE),
                                    cited(RiskReevaluation.BECAUSE)))));

    static final Check NOT_RECURRING = Check.of("10.2-07", "d")
            .requires("No nonconformity came back after its cause was said to be removed")
            .aspect(Aspect.IMPROVED)
            .whenEmpty(WhenEmpty.VACUOUS_AFTER_LOOKING)
            .by(forEvery(Nonconformity.TYPE)
                    .recentBy(Nonconformity.RAISED_ON)
                    .expect(any(
                            every(not(claimed(Nonconformity.RECURRENCE_OF)), not(shown(curedBefore()))),
                            shown(Actions.curedEffectively()))));

    static final Check PROPORTIONATE = Check.of("10.2-08", "p1")
            .requires("Corrective actions fit the effects of the nonconformities")
            .whenEmpty(WhenEmpty.VACUOUS_AFTER_LOOKING)
            .by(judgement(Nonconformity.TYPE));

    static final Check CAUSES_NOT_TRIVIAL = Check.of("10.2-09", "b.2")
            .requires("Causes say why something happened instead of repeating what happened")
            .basis(Basis.PRACTICE)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(CauseAnalysis.TYPE)
                    .recentBy(CauseAnalysis.ANALYSED_ON)
                    .expect(custom(
                            "the cause is more than a catchword and not the nonconformity itself",
                            Causes.READS,
                            Causes::isMoreThanRestatement)));

    private Clause10_2() {}

    private static Condition effectivenessReviewed() {
        return cited(
                EffectivenessReview.ACTIONS,
                every(
                        reached(EffectivenessReview.REVIEWED_ON),
                        after(EffectivenessReview.REVIEWED_ON, its(CorrectiveAction.COMPLETED_ON)),
                        stated(EffectivenessReview.VERDICT)));
    }

    /** An earlier nonconformity of the same requirement and cause had been found cured before this one was raised. */
    private static Condition curedBefore() {
        return matched(
                List.of(
                        match(Nonconformity.CAUSE_KEY, its(Nonconformity.CAUSE_KEY)),
                        match(Nonconformity.REQUIREMENT, its(Nonconformity.REQUIREMENT))),
                cited(
                        CorrectiveAction.NONCONFORMITIES,
                        cited(
                                EffectivenessReview.ACTIONS,
                                every(
                                        is(EffectivenessReview.VERDICT, EffectivenessVerdict.EFFECTIVE),
                                        compare(
                                                its(EffectivenessReview.REVIEWED_ON),
                                                Relation.BEFORE,
                                                other(Nonconformity.RAISED_ON))))));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(
                RECORDED,
                CORRECTED,
                ANALYSED,
                ACTED_UPON,
                EFFECTIVENESS_REVIEWED,
                CHANGES_THE_ISMS,
                NOT_RECURRING,
                PROPORTIONATE,
                CAUSES_NOT_TRIVIAL);
    }
}
