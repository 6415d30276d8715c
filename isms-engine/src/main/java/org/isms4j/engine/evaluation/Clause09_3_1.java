package org.isms4j.engine.evaluation;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.steps;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.phrase.People;
import org.isms4j.engine.phrase.Reviews;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.ManagementReview;

/** Checks of 9.3.1, management review: top management looks at the ISMS at planned intervals. */
public final class Clause09_3_1 {

    static final Check RECENT = Check.of("9.3.1-01", "p1")
            .requires("The newest management review is not older than the planned interval")
            .by(Reviews.heldLately());

    static final Check REGULAR = Check.of("9.3.1-02", "p1")
            .requires("Management reviews follow each other within the planned interval, or a gap was handled")
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(steps(ManagementReview.TYPE, ManagementReview.HELD_ON)
                    .apartAtMost(IntervalKey.MANAGEMENT_REVIEW)
                    .expect(Actions.handled()));

    static final Check TOP_MANAGEMENT = Check.of("9.3.1-03", "p1")
            .requires("Somebody of top management took part in every review")
            .by(forEvery(ManagementReview.TYPE)
                    .where(reached(ManagementReview.HELD_ON))
                    .recentBy(ManagementReview.HELD_ON)
                    .expect(People.topManagement(ManagementReview.PARTICIPANTS, its(ManagementReview.HELD_ON)))
                    .graded(Grading.majorWhenWidespread(2, 1))
                    .arisingFrom(IntervalKey.MANAGEMENT_REVIEW));

    static final Check CONCLUDED = Check.of("9.3.1-04", "p1")
            .requires("Every review concludes on suitability, adequacy and effectiveness")
            .basis(Basis.PRACTICE)
            .by(forEvery(ManagementReview.TYPE)
                    .where(reached(ManagementReview.HELD_ON))
                    .recentBy(ManagementReview.HELD_ON)
                    .expect(every(
                            recorded(ManagementReview.SUITABILITY),
                            recorded(ManagementReview.ADEQUACY),
                            recorded(ManagementReview.EFFECTIVENESS)))
                    .arisingFrom(IntervalKey.MANAGEMENT_REVIEW));

    private Clause09_3_1() {}

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(RECENT, REGULAR, TOP_MANAGEMENT, CONCLUDED);
    }
}
