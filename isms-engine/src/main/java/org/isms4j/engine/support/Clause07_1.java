package org.isms4j.engine.support;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.entry;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.inventory;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.withGrace;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.custom;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.matched;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.shown;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.support.ResourceDecision;
import org.isms4j.model.support.ResourceNeed;

/** Checks of 7.1, resources: needs are determined and decided on, and nothing stands still for want of them. */
public final class Clause07_1 {

    static final Check DETERMINED = Check.of("7.1-01", "p1")
            .requires("Needs for resources of the ISMS were determined in the last planning cycle")
            .aspect(Aspect.ESTABLISHED)
            .withoutRecordDemand()
            .by(inventory(entry(
                            "needs for resources of the last cycle",
                            atLeastOne(ResourceNeed.TYPE)
                                    .expect(every(
                                            reached(ResourceNeed.DETERMINED_ON),
                                            not(passed(later(
                                                    ResourceNeed.DETERMINED_ON, withGrace(IntervalKey.PLANNING)))))))
                    .arisingFrom(IntervalKey.PLANNING)))
            .cannotKnow("whether the needs of every plan, objective, audit programme and corrective action are among"
                    + " them");

    static final Check DECIDED = Check.of("7.1-02", "p1")
            .requires("Every need for resources was decided on in time, and a refusal says what follows from it")
            .whenEmpty(WhenEmpty.VACUOUS)
            .withoutRecordDemand()
            .by(forEvery(ResourceNeed.TYPE)
                    .where(not(Actions.handled()))
                    .onceDue(passed(later(ResourceNeed.DETERMINED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            cited(
                                    ResourceDecision.NEED,
                                    every(
                                            notAfter(
                                                    ResourceDecision.DECIDED_ON,
                                                    later(ResourceNeed.DETERMINED_ON, interval(IntervalKey.LAG))),
                                            grantedOrFollowedUp())),
                            every(
                                    cited(
                                            ResourceDecision.NEED,
                                            every(reached(ResourceDecision.DECIDED_ON), grantedOrFollowedUp())),
                                    expired(later(
                                            later(ResourceNeed.DETERMINED_ON, interval(IntervalKey.LAG)),
                                            interval(IntervalKey.WINDOW)))))));

    static final Check NOT_HELD_UP = Check.of("7.1-03", "p1")
            .requires("No two open actions of one plan, owner or kind are overdue for want of resources")
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .withoutRecordDemand()
            .by(forEvery(TreatmentAction.TYPE)
                    .where(every(
                            not(known(its(TreatmentAction.CANCELLED_ON))),
                            any(known(its(TreatmentAction.COMPLETED_ON)), not(reached(TreatmentAction.COMPLETED_ON)))))
                    .onceDue(every(passed(TreatmentAction.DUE_ON), not(Actions.replanned())))
                    .expect(any(
                            known(its(TreatmentAction.COMPLETED_ON)),
                            not(shown(every(lacksResources(), anotherTreatmentHeldUp()))))))
            .by(forEvery(CorrectiveAction.TYPE)
                    .where(any(known(its(CorrectiveAction.COMPLETED_ON)), not(reached(CorrectiveAction.COMPLETED_ON))))
                    .onceDue(every(passed(CorrectiveAction.DUE_ON), not(Actions.replanned())))
                    .expect(any(
                            known(its(CorrectiveAction.COMPLETED_ON)),
                            not(shown(every(lacksResources(), anotherCorrectionHeldUp()))))))
            .cannotKnow("causes that nobody wrote down; a single delay for want of resources is no pattern");

    private Clause07_1() {}

    /** The resources are supplied, or the refusal says what follows from it. */
    private static Condition grantedOrFollowedUp() {
        return any(
                is(ResourceDecision.GRANTED, true),
                linked(ResourceDecision.CONSEQUENCES),
                recorded(ResourceDecision.CONSEQUENCE));
    }

    private static Condition lacksResources() {
        return custom("the stated cause of its delay is a want of resources", Wants.READS, Wants::isCauseOfDelay);
    }

    private static Condition anotherTreatmentHeldUp() {
        return any(
                matched(TreatmentAction.PLAN, its(TreatmentAction.PLAN), treatmentHeldUp()),
                matched(TreatmentAction.OWNER, its(TreatmentAction.OWNER), treatmentHeldUp()),
                matched(TreatmentAction.OVERDUE_CAUSE, its(TreatmentAction.OVERDUE_CAUSE), treatmentHeldUp()),
                among(CorrectiveAction.TYPE, correctionHeldUp()));
    }

    private static Condition anotherCorrectionHeldUp() {
        return any(
                matched(CorrectiveAction.OWNER, its(CorrectiveAction.OWNER), correctionHeldUp()),
                matched(CorrectiveAction.OVERDUE_CAUSE, its(CorrectiveAction.OVERDUE_CAUSE), correctionHeldUp()),
                among(TreatmentAction.TYPE, treatmentHeldUp()));
    }

    private static Condition treatmentHeldUp() {
        return every(
                expired(TreatmentAction.DUE_ON),
                not(reached(TreatmentAction.COMPLETED_ON)),
                not(known(its(TreatmentAction.CANCELLED_ON))),
                not(Actions.replanned()),
                lacksResources());
    }

    private static Condition correctionHeldUp() {
        return every(
                expired(CorrectiveAction.DUE_ON),
                not(reached(CorrectiveAction.COMPLETED_ON)),
                not(Actions.replanned()),
                lacksResources());
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(DETERMINED, DECIDED, NOT_HELD_UP);
    }
}
