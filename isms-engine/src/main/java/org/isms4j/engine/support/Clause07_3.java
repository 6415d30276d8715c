package org.isms4j.engine.support;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.withGrace;
import static org.isms4j.engine.check.Verbs.after;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.compare;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.noneAmong;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.notBefore;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.shown;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.phrase.Policies;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.Person;

/** Checks of 7.3, awareness: everybody, after a new policy, newcomers, and whether it was understood. */
public final class Clause07_3 {

    static final Check EVERYBODY = Check.of("7.3-01", "a", "b", "c")
            .requires("Everybody working here, whoever employs them, was lately made aware of the policy, the own"
                    + " contribution and the implications of not conforming")
            .whenEmpty(WhenEmpty.NOT_DEMONSTRATED)
            .withoutRecordDemand()
            .by(forEvery(Person.TYPE)
                    .where(inForce())
                    .onceDue(any(
                            not(known(its(Person.JOINED_ON))),
                            passed(later(Person.JOINED_ON, withGrace(IntervalKey.ONBOARDING)))))
                    .expect(madeAware(not(passed(later(AwarenessRecord.GIVEN_ON, withGrace(IntervalKey.AWARENESS)))))))
            .cannotKnow("whether people remember it; that takes interviews");

    static final Check NEW_POLICY = Check.of("7.3-02", "a")
            .requires("Everybody who was here when the policy in force came into force was made aware of it in time")
            .whenEmpty(WhenEmpty.VACUOUS)
            .withoutRecordDemand()
            .by(forEvery(Person.TYPE)
                    .where(every(
                            inForce(),
                            shown(among(PolicyVersion.TYPE, Policies.inForce())),
                            not(shown(among(PolicyVersion.TYPE, every(Policies.inForce(), Actions.handled())))),
                            noneAmong(
                                    PolicyVersion.TYPE,
                                    every(
                                            Policies.inForce(),
                                            after(Person.JOINED_ON, its(PolicyVersion.IN_FORCE_FROM))))))
                    .onceDue(noneAmong(
                            PolicyVersion.TYPE,
                            every(
                                    Policies.inForce(),
                                    not(passed(later(PolicyVersion.IN_FORCE_FROM, interval(IntervalKey.LAG)))))))
                    .expect(cited(
                            AwarenessRecord.PERSON,
                            every(
                                    reached(AwarenessRecord.GIVEN_ON),
                                    any(
                                            linked(AwarenessRecord.POLICY, every(Policies.inForce(), inTime())),
                                            policyNotNamedButGivenSince())))));

    static final Check NEWCOMERS = Check.of("7.3-03", "a", "b", "c")
            .requires("Everybody who joined under the own rule was made aware within its limit")
            .basis(Basis.OWN)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(Person.TYPE)
                    .where(every(
                            inForce(),
                            shown(among(IntervalDeclaration.TYPE, ruleInForce())),
                            noneAmong(IntervalDeclaration.TYPE, every(ruleInForce(), setAfterJoining()))))
                    .recentBy(Person.JOINED_ON)
                    .onceDue(passed(later(Person.JOINED_ON, withGrace(IntervalKey.ONBOARDING))))
                    .expect(any(
                            madeAware(notAfter(
                                    AwarenessRecord.GIVEN_ON,
                                    later(Person.JOINED_ON, withGrace(IntervalKey.ONBOARDING)))),
                            Actions.handled())));

    static final Check UNDERSTOOD = Check.of("7.3-04", "b")
            .requires("It was lately checked whether awareness was understood")
            .basis(Basis.PRACTICE)
            .aspect(Aspect.IMPROVED)
            .by(rhythm(AwarenessRecord.TYPE, AwarenessRecord.CHECKED_ON, IntervalKey.AWARENESS))
            .cannotKnow("whether what the checks showed was evaluated under 9.1");

    private Clause07_3() {}

    /** All three subjects were covered, by one record or by several, each of which meets the condition. */
    private static Condition madeAware(Condition condition) {
        return every(
                cited(AwarenessRecord.PERSON, every(condition, coversPolicy())),
                cited(AwarenessRecord.PERSON, every(condition, is(AwarenessRecord.COVERS_CONTRIBUTION, true))),
                cited(AwarenessRecord.PERSON, every(condition, is(AwarenessRecord.COVERS_IMPLICATIONS, true))));
    }

    /** It says so, or it names the policy that was explained and says nothing else. */
    private static Condition coversPolicy() {
        return any(
                is(AwarenessRecord.COVERS_POLICY, true),
                every(not(known(its(AwarenessRecord.COVERS_POLICY))), linked(AwarenessRecord.POLICY)));
    }

    /** Within the lag, or later but that is out of sight by now. */
    private static Condition inTime() {
        return any(
                not(known(its(PolicyVersion.IN_FORCE_FROM))),
                notAfter(AwarenessRecord.GIVEN_ON, later(PolicyVersion.IN_FORCE_FROM, interval(IntervalKey.LAG))),
                expired(later(
                        later(PolicyVersion.IN_FORCE_FROM, interval(IntervalKey.LAG)), interval(IntervalKey.WINDOW))));
    }

    private static Condition policyNotNamedButGivenSince() {
        return every(
                not(known(its(AwarenessRecord.POLICY))),
                is(AwarenessRecord.COVERS_POLICY, true),
                among(
                        PolicyVersion.TYPE,
                        every(
                                Policies.inForce(),
                                notBefore(AwarenessRecord.GIVEN_ON, its(PolicyVersion.IN_FORCE_FROM)),
                                inTime())));
    }

    private static Condition ruleInForce() {
        return every(is(IntervalDeclaration.KEY, IntervalKey.ONBOARDING.key()), inForce());
    }

    /** Whoever was here before the rule is no newcomer (ruling R14). */
    private static Condition setAfterJoining() {
        return every(
                known(its(IntervalDeclaration.FROM)),
                compare(its(Person.JOINED_ON), Relation.BEFORE, its(IntervalDeclaration.FROM)));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(EVERYBODY, NEW_POLICY, NEWCOMERS, UNDERSTOOD);
    }
}
