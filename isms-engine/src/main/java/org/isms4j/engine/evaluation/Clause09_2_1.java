package org.isms4j.engine.evaluation;

import static org.isms4j.engine.check.Examinations.coverage;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.notBefore;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.shown;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import java.util.Optional;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.CoveragePeriod;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.phrase.Controls;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.planning.Replanning;
import org.isms4j.model.planning.SoAEntry;

/** Checks of 9.2.1, internal audit: at planned intervals, over the whole standard and the own requirements. */
public final class Clause09_2_1 {

    static final Check RECENT = Check.of("9.2.1-01", "p1")
            .requires("The newest internal audit is not older than the planned interval")
            .by(rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT));

    static final Check PROGRAMME_FOLLOWED = Check.of("9.2.1-02", "p1")
            .requires("Every planned audit took place in time, was moved in time, or was called off with a reason")
            .basis(Basis.OWN)
            .by(forEvery(Audit.TYPE)
                    .where(not(expired(later(Audit.PLANNED_FOR, interval(IntervalKey.WINDOW)))))
                    .onceDue(passed(Audit.PLANNED_FOR))
                    .expect(any(
                            completedInTime(),
                            every(reached(Audit.CANCELLED_ON), recorded(Audit.CANCELLATION_REASON)),
                            Actions.replanned(),
                            every(reached(Audit.COMPLETED_ON), Actions.handled())))
                    .arisingFrom(IntervalKey.AUDIT));

    static final Check CLAUSES_COVERED = Check.of("9.2.1-03", "a.2")
            .requires("Audits of one cycle together cover clauses 4.1 to 10.2")
            .aspect(Aspect.MAINTAINED)
            .by(coverage(Required.subclauses(), Audit.TYPE, Audit.CLAUSES)
                    .where(reached(Audit.COMPLETED_ON))
                    .within(new CoveragePeriod(
                            IntervalKey.AUDIT_CYCLE_CLAUSES, Audit.COMPLETED_ON, Optional.empty(), false))
                    .graded(Grading.majorWhenWidespread(10, 0.33)));

    static final Check OWN_REQUIREMENTS_COVERED = Check.of("9.2.1-04", "a.1")
            .requires("Audits of the cycle look at the own requirements: policies, procedures and included controls")
            .aspect(Aspect.MAINTAINED)
            .by(rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT_CYCLE_CLAUSES)
                    .where(linked(Audit.OWN_REQUIREMENTS))
                    .minor())
            .by(coverage(
                            new Required.ValuesOf(
                                    "the included controls of Annex A",
                                    SoAEntry.TYPE,
                                    Controls.included(),
                                    SoAEntry.CONTROL),
                            Audit.TYPE,
                            Audit.CONTROLS)
                    .where(reached(Audit.COMPLETED_ON))
                    .within(new CoveragePeriod(
                            IntervalKey.AUDIT_CYCLE_CONTROLS, Audit.COMPLETED_ON, Optional.empty(), false)));

    static final Check CONCLUDED = Check.of("9.2.1-05", "b")
            .requires("Every audit concludes whether the ISMS is effectively implemented and maintained")
            .by(forEvery(Audit.TYPE)
                    .where(reached(Audit.COMPLETED_ON))
                    .recentBy(Audit.COMPLETED_ON)
                    .expect(any(stated(Audit.CONCLUDES_EFFECTIVE), stated(Audit.CONCLUSION)))
                    .arisingFrom(IntervalKey.AUDIT));

    private Clause09_2_1() {}

    /** By the planned day or the one it was moved to in time, or later by no more than is allowed for corrections. */
    private static Condition completedInTime() {
        return any(
                notAfter(Audit.COMPLETED_ON, later(Audit.PLANNED_FOR, interval(IntervalKey.CORRECTION))),
                every(reached(Audit.COMPLETED_ON), any(not(known(its(Audit.PLANNED_FOR))), movedInTime())));
    }

    private static Condition movedInTime() {
        return shown(cited(
                Replanning.ACTION,
                every(
                        notAfter(Replanning.REPLANNED_ON, its(Replanning.PREVIOUS_DUE_ON)),
                        notBefore(Replanning.NEW_DUE_ON, its(Audit.COMPLETED_ON)))));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(RECENT, PROGRAMME_FOLLOWED, CLAUSES_COVERED, OWN_REQUIREMENTS_COVERED, CONCLUDED);
    }
}
