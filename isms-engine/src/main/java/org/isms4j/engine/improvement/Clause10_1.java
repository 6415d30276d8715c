package org.isms4j.engine.improvement;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.withGrace;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.ImprovementOpportunity;

/** Checks of 10.1, continual improvement. */
public final class Clause10_1 {

    /** Cycles without any improvement after which absence is a nonconformity instead of "not demonstrated". */
    private static final int PATIENCE = 2;

    static final Check IMPROVED = Check.of("10.1-01", "p1")
            .requires("An improvement beyond the correction of nonconformities was completed within the interval")
            .aspect(Aspect.IMPROVED)
            .withoutRecordDemand()
            .by(rhythm(Improvement.TYPE, Improvement.COMPLETED_ON, IntervalKey.IMPROVEMENT)
                    .where(not(knownAs(Improvement.CORRECTION_ONLY, true)))
                    .patient(PATIENCE));

    static final Check OPPORTUNITIES_DECIDED = Check.of("10.1-02", "p1")
            .requires("Every recorded opportunity for improvement was decided on")
            .basis(Basis.PRACTICE)
            .aspect(Aspect.IMPROVED)
            .withoutRecordDemand()
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ImprovementOpportunity.TYPE)
                    .onceDue(passed(later(ImprovementOpportunity.IDENTIFIED_ON, interval(IntervalKey.LAG))))
                    .expect(recorded(ImprovementOpportunity.DISPOSITION)));

    static final Check TRACED = Check.of("10.1-03", "p1")
            .requires("Every improvement traces to an origin and to an effect that was seen")
            .basis(Basis.PRACTICE)
            .aspect(Aspect.IMPROVED)
            .withoutRecordDemand()
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(Improvement.TYPE)
                    .where(reached(Improvement.COMPLETED_ON))
                    .recentBy(Improvement.COMPLETED_ON)
                    .onceDue(passed(later(Improvement.COMPLETED_ON, withGrace(IntervalKey.EVALUATION))))
                    .expect(every(linked(Improvement.ORIGIN), linked(Improvement.EFFECTS))));

    private Clause10_1() {}

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(IMPROVED, OPPORTUNITIES_DECIDED, TRACED);
    }
}
