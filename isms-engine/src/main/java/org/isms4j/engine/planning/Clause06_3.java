package org.isms4j.engine.planning;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.earlier;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.notBefore;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.stated;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.DecisionKind;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;

/** Checks of 6.3, planning of changes: decided needs become planned changes, and significant ones are assessed. */
public final class Clause06_3 {

    static final Check PLANNED_FIRST = Check.of("6.3-01", "p1")
            .requires("Every change of the ISMS was planned before it was carried out")
            .withoutRecordDemand()
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(IsmsChange.TYPE)
                    .where(every(
                            any(reached(IsmsChange.STARTED_ON), reached(IsmsChange.COMPLETED_ON)),
                            not(known(its(IsmsChange.REFUSED_ON)))))
                    .recentBy(IsmsChange.COMPLETED_ON)
                    .expect(any(
                            notAfter(IsmsChange.PLANNED_ON, its(IsmsChange.STARTED_ON)),
                            every(
                                    not(known(its(IsmsChange.STARTED_ON))),
                                    notAfter(IsmsChange.PLANNED_ON, its(IsmsChange.COMPLETED_ON))))));

    static final Check PLAN_COMPLETE = Check.of("6.3-02", "p1")
            .requires("Plans of changes name purpose, responsibilities, resources and effects on other processes")
            .basis(Basis.PRACTICE)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(IsmsChange.TYPE)
                    .where(reached(IsmsChange.PLANNED_ON))
                    .recentBy(IsmsChange.PLANNED_ON)
                    .expect(every(
                            stated(IsmsChange.PURPOSE),
                            stated(IsmsChange.RESPONSIBILITIES),
                            stated(IsmsChange.RESOURCES),
                            stated(IsmsChange.EFFECTS))));

    static final Check NEEDS_TAKEN_UP = Check.of("6.3-03", "p1")
            .requires("Every change that a management review decided on became a change of the ISMS, or was refused")
            .withoutRecordDemand()
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ReviewDecision.TYPE)
                    .where(every(
                            is(ReviewDecision.KIND, DecisionKind.ISMS_CHANGE),
                            not(knownAs(ReviewDecision.NONE_NEEDED, true))))
                    .recentBy(ReviewDecision.DECIDED_ON)
                    .onceDue(passed(later(ReviewDecision.DECIDED_ON, interval(IntervalKey.LAG))))
                    .expect(cited(
                            IsmsChange.ORIGIN,
                            any(
                                    known(its(IsmsChange.NEED_DETERMINED_ON)),
                                    known(its(IsmsChange.PLANNED_ON)),
                                    known(its(IsmsChange.REFUSED_ON))))))
            .cannotKnow("needs for change that nobody recorded");

    static final Check ASSESSED = Check.of("6.3-04", "p1")
            .requires("Every significant change of the ISMS led to a look at the risks")
            .withoutRecordDemand()
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(IsmsChange.TYPE)
                    .where(every(is(IsmsChange.SIGNIFICANT, true), reached(IsmsChange.COMPLETED_ON)))
                    .recentBy(IsmsChange.COMPLETED_ON)
                    .onceDue(passed(later(IsmsChange.COMPLETED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            cited(RiskAssessment.TRIGGER),
                            cited(RiskReevaluation.BECAUSE),
                            cited(Risk.UPDATED_BECAUSE),
                            Actions.handled())));

    static final Check NOTHING_CHANGED_UNPLANNED = Check.of("6.3-05", "p1")
            .requires("New versions of scope, policy, statement and risk criteria belong to a planned change")
            .basis(Basis.PRACTICE)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(renewed(ScopeVersion.TYPE, ScopeVersion.SUPERSEDES, ScopeVersion.APPROVED_ON))
            .by(renewed(PolicyVersion.TYPE, PolicyVersion.SUPERSEDES, PolicyVersion.APPROVED_ON))
            .by(renewed(SoAVersion.TYPE, SoAVersion.SUPERSEDES, SoAVersion.APPROVED_ON))
            .by(renewed(RiskCriteriaVersion.TYPE, RiskCriteriaVersion.SUPERSEDES, RiskCriteriaVersion.APPROVED_ON));

    private Clause06_3() {}

    /** A change was planned in the time before, or is still being carried out. */
    private static <R extends IsmsRecord> Examination renewed(
            RecordType<R> type, Attribute.One<R, RecordId> supersedes, Attribute.One<R, LocalDate> approvedOn) {
        return forEvery(type)
                .where(known(its(supersedes)))
                .recentBy(approvedOn)
                .expect(among(
                        IsmsChange.TYPE,
                        every(
                                notAfter(IsmsChange.PLANNED_ON, its(approvedOn)),
                                notBefore(
                                        IsmsChange.PLANNED_ON,
                                        earlier(its(approvedOn), interval(IntervalKey.WINDOW))))));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(PLANNED_FIRST, PLAN_COMPLETE, NEEDS_TAKEN_UP, ASSESSED, NOTHING_CHANGED_UNPLANNED);
    }
}
