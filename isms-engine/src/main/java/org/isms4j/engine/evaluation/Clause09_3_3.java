package org.isms4j.engine.evaluation;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.DecisionKind;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.planning.IsmsChange;

/** Checks of 9.3.3, management review results: decisions, kept, and carried out. */
public final class Clause09_3_3 {

    static final Check RETAINED = Check.of("9.3.3-01", "p2")
            .requires("Every management review has retained results")
            .by(forEvery(ManagementReview.TYPE)
                    .where(reached(ManagementReview.HELD_ON))
                    .recentBy(ManagementReview.HELD_ON)
                    .onceDue(passed(later(ManagementReview.HELD_ON, interval(IntervalKey.REPORT_DELIVERY))))
                    .expect(any(
                            knownAs(ManagementReview.RESULTS_RETAINED, true),
                            linked(ManagementReview.RESULTS),
                            cited(ReviewDecision.REVIEW)))
                    .graded(Grading.majorWhenWidespread(2, 0.5))
                    .arisingFrom(IntervalKey.MANAGEMENT_REVIEW));

    static final Check DECIDES = Check.of("9.3.3-02", "p1")
            .requires(
                    "Every review decides on improvement and on changes of the ISMS, 'none needed' with a reason included")
            .by(forEvery(ManagementReview.TYPE)
                    .where(reached(ManagementReview.HELD_ON))
                    .recentBy(ManagementReview.HELD_ON)
                    .onceDue(passed(later(ManagementReview.HELD_ON, interval(IntervalKey.REPORT_DELIVERY))))
                    .expect(every(decision(DecisionKind.IMPROVEMENT), decision(DecisionKind.ISMS_CHANGE)))
                    .arisingFrom(IntervalKey.MANAGEMENT_REVIEW));

    static final Check FOLLOWED_UP = Check.of("9.3.3-03", "p1")
            .requires(
                    "Every decision that needs work has an action with owner and due date, an improvement or a change")
            .basis(Basis.PRACTICE)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ReviewDecision.TYPE)
                    .where(is(ReviewDecision.NEEDS_WORK, true))
                    .recentBy(ReviewDecision.DECIDED_ON)
                    .onceDue(passed(later(ReviewDecision.DECIDED_ON, interval(IntervalKey.REPORT_DELIVERY))))
                    .expect(any(
                            cited(
                                    ReviewAction.DECISION,
                                    every(stated(ReviewAction.OWNER), stated(ReviewAction.DUE_ON))),
                            cited(Improvement.ORIGIN),
                            cited(IsmsChange.ORIGIN))));

    static final Check CARRIED_OUT = Check.of("9.3.3-04", "p1")
            .requires("Every action of a review that is due is completed, moved in time or decided anew")
            .basis(Basis.OWN)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ReviewAction.TYPE)
                    .onceDue(passed(ReviewAction.DUE_ON))
                    .expect(any(
                            reached(ReviewAction.COMPLETED_ON),
                            linked(ReviewAction.REDECIDED_BY),
                            Actions.replanned())));

    private Clause09_3_3() {}

    private static Condition decision(DecisionKind kind) {
        return cited(
                ReviewDecision.REVIEW,
                every(
                        is(ReviewDecision.KIND, kind),
                        any(
                                every(not(knownAs(ReviewDecision.NONE_NEEDED, true)), stated(ReviewDecision.DECISION)),
                                every(knownAs(ReviewDecision.NONE_NEEDED, true), recorded(ReviewDecision.REASON)))));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(RETAINED, DECIDES, FOLLOWED_UP, CARRIED_OUT);
    }
}
