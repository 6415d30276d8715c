package org.isms4j.engine.leadership;

import static org.isms4j.engine.check.Examinations.exactlyOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.judgement;
import static org.isms4j.engine.check.Examinations.share;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.withGrace;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.custom;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.lately;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.notBefore;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.shown;
import static org.isms4j.engine.check.Verbs.stated;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Term;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.phrase.People;
import org.isms4j.engine.phrase.Policies;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.leadership.PolicyCommunication;
import org.isms4j.model.leadership.PolicyReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.Person;

/** Checks of 5.2, the information security policy: in force, complete, known, available, reviewed. */
public final class Clause05_2 {

    private static final Term<LocalDate> AWARENESS_LIMIT =
            later(PolicyVersion.IN_FORCE_FROM, interval(IntervalKey.LAG));

    /** It took the place of an earlier version within the interval: renewing a policy is looking at it. */
    private static final Condition RENEWED_LATELY = every(
            shown(linked(PolicyVersion.SUPERSEDES)),
            reached(PolicyVersion.APPROVED_ON),
            not(passed(later(PolicyVersion.APPROVED_ON, withGrace(IntervalKey.POLICY)))));

    static final Check POLICY_IN_FORCE = Check.of("5.2-01", "e")
            .requires("One approved information security policy is in force, approved by top management")
            .aspect(Aspect.ESTABLISHED)
            .by(exactlyOne(PolicyVersion.TYPE)
                    .where(Policies.informationSecurity())
                    .expect(every(inForce(), reached(PolicyVersion.APPROVED_ON)))
                    .graded(FindingGrade.MAJOR))
            .by(forEvery(PolicyVersion.TYPE)
                    .where(Policies.inForce())
                    .expect(People.topManagement(PolicyVersion.APPROVED_BY, its(PolicyVersion.APPROVED_ON))));

    static final Check CONTENT = Check.of("5.2-02", "b", "c", "d")
            .requires("The policy holds objectives or says how they are set, and commits to applicable requirements and"
                    + " to continual improvement")
            .aspect(Aspect.ESTABLISHED)
            .by(forEvery(PolicyVersion.TYPE)
                    .where(Policies.inForce())
                    .expect(every(
                            is(PolicyVersion.HOLDS_OBJECTIVES, true),
                            is(PolicyVersion.COMMITS_TO_REQUIREMENTS, true),
                            is(PolicyVersion.COMMITS_TO_IMPROVEMENT, true))));

    static final Check COMMUNICATED = Check.of("5.2-03", "f")
            .requires("The policy was communicated to all groups within the organization since it was approved")
            .by(forEvery(PolicyVersion.TYPE)
                    .where(Policies.inForce())
                    .onceDue(passed(later(PolicyVersion.IN_FORCE_FROM, interval(IntervalKey.LAG))))
                    .expect(every(
                            cited(
                                    PolicyCommunication.POLICY,
                                    notBefore(PolicyCommunication.COMMUNICATED_ON, its(PolicyVersion.APPROVED_ON))),
                            custom(
                                    "no unit of the scope was left out",
                                    PolicyAudience.READS,
                                    PolicyAudience::reachesEveryUnit))))
            .by(share(Person.TYPE)
                    .where(every(inForce(), shown(cited(AwarenessRecord.PERSON, linked(AwarenessRecord.POLICY)))))
                    .onceDue(among(PolicyVersion.TYPE, every(Policies.inForce(), passed(AWARENESS_LIMIT))))
                    .expect(cited(
                            AwarenessRecord.PERSON,
                            every(
                                    reached(AwarenessRecord.GIVEN_ON),
                                    linked(AwarenessRecord.POLICY, Policies.inForce()))))
                    .atLeast(ThresholdKey.POLICY_ACKNOWLEDGEMENT));

    static final Check AVAILABLE = Check.of("5.2-04", "g")
            .requires("It is stated to which interested parties the policy is available, or they were given it")
            .by(forEvery(PolicyVersion.TYPE)
                    .where(Policies.inForce())
                    .expect(any(
                            stated(PolicyVersion.AVAILABLE_TO),
                            cited(PolicyCommunication.POLICY, linked(PolicyCommunication.PARTIES)))));

    static final Check REVIEWED = Check.of("5.2-05", "a")
            .requires("The policy was reviewed or renewed within the planned interval")
            .basis(Basis.OWN)
            .aspect(Aspect.MAINTAINED)
            .by(forEvery(PolicyVersion.TYPE)
                    .where(Policies.inForce())
                    .onceDue(passed(later(PolicyVersion.APPROVED_ON, withGrace(IntervalKey.POLICY))))
                    .expect(any(
                            RENEWED_LATELY,
                            lately(
                                    PolicyReview.POLICY,
                                    PolicyReview.REVIEWED_ON,
                                    withGrace(IntervalKey.POLICY),
                                    its(PolicyVersion.APPROVED_ON)))));

    static final Check FOLLOWED_BY_AWARENESS = Check.of("5.2-06", "f")
            .requires("Every new version was followed in time by communication and awareness")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(PolicyVersion.TYPE)
                    .where(every(Policies.informationSecurity(), reached(PolicyVersion.IN_FORCE_FROM)))
                    .recentBy(PolicyVersion.APPROVED_ON)
                    .onceDue(passed(AWARENESS_LIMIT))
                    .expect(any(
                            every(
                                    cited(
                                            PolicyCommunication.POLICY,
                                            notAfter(PolicyCommunication.COMMUNICATED_ON, AWARENESS_LIMIT)),
                                    cited(AwarenessRecord.POLICY, notAfter(AwarenessRecord.GIVEN_ON, AWARENESS_LIMIT))),
                            Actions.handled())));

    static final Check APPROPRIATE = Check.of("5.2-07", "a")
            .requires("The policy fits what the organization is for")
            .by(judgement(PolicyVersion.TYPE));

    private Clause05_2() {}

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(POLICY_IN_FORCE, CONTENT, COMMUNICATED, AVAILABLE, REVIEWED, FOLLOWED_BY_AWARENESS, APPROPRIATE);
    }
}
