package org.isms4j.engine.leadership;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.judgement;
import static org.isms4j.engine.check.Examinations.oneOf;
import static org.isms4j.engine.check.Examinations.pattern;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.phrase.People;
import org.isms4j.engine.phrase.Policies;
import org.isms4j.engine.phrase.Reviews;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.support.CommunicationRecord;
import org.isms4j.model.support.ResourceDecision;
import org.isms4j.model.support.ResourceNeed;

/** Checks of 5.1, leadership and commitment: top management sets the direction, gives what is needed, and sees it through. */
public final class Clause05_1 {

    static final Check DIRECTION_SET = Check.of("5.1-01", "a")
            .requires("The policy in force and every objective were approved by top management")
            .aspect(Aspect.ESTABLISHED)
            .withoutRecordDemand()
            .by(forEvery(PolicyVersion.TYPE)
                    .where(Policies.inForce())
                    .expect(People.topManagement(PolicyVersion.APPROVED_BY, its(PolicyVersion.APPROVED_ON))))
            .by(forEvery(Objective.TYPE)
                    .where(inForce())
                    .expect(People.topManagement(Objective.APPROVED_BY, its(Objective.SET_ON))))
            .cannotKnow("whether policy and objectives fit the strategy");

    static final Check RESOURCES_DECIDED = Check.of("5.1-02", "c")
            .requires(
                    "Every need for resources was decided in time, and no action of the treatment plan is late for want"
                            + " of them")
            .withoutRecordDemand()
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ResourceNeed.TYPE)
                    .recentBy(ResourceNeed.DETERMINED_ON)
                    .onceDue(passed(later(ResourceNeed.DETERMINED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            cited(
                                    ResourceDecision.NEED,
                                    notAfter(
                                            ResourceDecision.DECIDED_ON,
                                            later(ResourceNeed.DETERMINED_ON, interval(IntervalKey.LAG)))),
                            Actions.handled())));

    static final Check COMMUNICATES = Check.of("5.1-03", "d")
            .requires("Top management spoke about information security within the interval for its review")
            .basis(Basis.PRACTICE)
            .by(rhythm(CommunicationRecord.TYPE, CommunicationRecord.COMMUNICATED_ON, IntervalKey.MANAGEMENT_REVIEW)
                    .where(People.topManagement(
                            CommunicationRecord.COMMUNICATED_BY, its(CommunicationRecord.COMMUNICATED_ON))));

    static final Check SEES_IT_THROUGH = Check.of("5.1-04", "e", "g")
            .requires("No decision of top management is left undone for long after it was due")
            .basis(Basis.OWN)
            .aspect(Aspect.IMPROVED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ReviewAction.TYPE)
                    .onceDue(passed(later(ReviewAction.DUE_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            reached(ReviewAction.COMPLETED_ON),
                            linked(ReviewAction.REDECIDED_BY),
                            Actions.replanned())));

    static final Check INTEGRATED = Check.of("5.1-05", "b")
            .requires("Every ISMS process names the business process it lives in")
            .basis(Basis.PRACTICE)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ProcessDefinition.TYPE).where(inForce()).expect(stated(ProcessDefinition.BUSINESS_PROCESS)));

    static final Check EXPLAINED = Check.of("5.1-06", "b", "d", "e", "f", "h")
            .requires("Top management can explain how the ISMS performs and what its own part is, and lets people know"
                    + " why it matters in their work")
            .by(judgement(Role.TYPE));

    /** Part of the pattern only: the check of 9.3.1 with the same number speaks for itself. */
    private static final Check REVIEWS_HELD = Check.of("9.3.1-01", "p1").by(Reviews.heldLately());

    static final Check NOT_ABSENT = Check.of("5.1-07", "a", "c", "e")
            .requires("Top management is not absent: reviews missed, resources withheld and decisions undone at once")
            .withoutRecordDemand()
            .by(pattern(
                            "top management is absent from the ISMS",
                            oneOf("management review missed", REVIEWS_HELD),
                            oneOf("resources undecided or withheld", RESOURCES_DECIDED),
                            oneOf("decisions left undone", SEES_IT_THROUGH))
                    .graded(FindingGrade.MAJOR));

    private Clause05_1() {}

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(
                DIRECTION_SET, RESOURCES_DECIDED, COMMUNICATES, SEES_IT_THROUGH, INTEGRATED, EXPLAINED, NOT_ABSENT);
    }
}
