package org.isms4j.engine.planning;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.after;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.planning.ActionEffectivenessEvaluation;
import org.isms4j.model.planning.IsmsRisk;
import org.isms4j.model.planning.Opportunity;
import org.isms4j.model.planning.PlannedAction;

/** Checks of 6.1.1, risks and opportunities of the ISMS itself: determined, acted upon, evaluated. */
public final class Clause06_1_1 {

    static final Check DETERMINED = Check.of("6.1.1-01", "p1", "a", "b", "c")
            .requires("Risks and opportunities of the ISMS are determined, with a date")
            .aspect(Aspect.ESTABLISHED)
            .withoutRecordDemand()
            .by(atLeastOne(IsmsRisk.TYPE).expect(reached(IsmsRisk.DETERMINED_ON)))
            .by(atLeastOne(Opportunity.TYPE).expect(reached(Opportunity.DETERMINED_ON)));

    static final Check ROOTED_IN_CONTEXT = Check.of("6.1.1-02", "p1")
            .requires("Every risk and opportunity of the ISMS comes from an issue or a requirement")
            .withoutRecordDemand()
            .by(forEvery(IsmsRisk.TYPE).where(inForce()).expect(linked(IsmsRisk.SOURCES)))
            .by(forEvery(Opportunity.TYPE).where(inForce()).expect(linked(Opportunity.SOURCES)));

    static final Check ACTIONS_PLANNED = Check.of("6.1.1-03", "d")
            .requires("Every risk and opportunity of the ISMS has an action, or it was decided not to act")
            .withoutRecordDemand()
            .by(forEvery(IsmsRisk.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(IsmsRisk.DETERMINED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            cited(PlannedAction.ADDRESSES),
                            every(recorded(IsmsRisk.NO_ACTION_REASON), reached(IsmsRisk.NO_ACTION_ON)))))
            .by(forEvery(Opportunity.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(Opportunity.DETERMINED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            cited(PlannedAction.ADDRESSES),
                            every(recorded(Opportunity.NO_ACTION_REASON), reached(Opportunity.NO_ACTION_ON)))));

    static final Check INTEGRATED = Check.of("6.1.1-04", "e.1")
            .requires("Every action names the process that carries it, an owner and a due date")
            .withoutRecordDemand()
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(PlannedAction.TYPE)
                    .where(not(expired(later(PlannedAction.COMPLETED_ON, interval(IntervalKey.WINDOW)))))
                    .expect(every(
                            linked(PlannedAction.PROCESS), stated(PlannedAction.OWNER), stated(PlannedAction.DUE_ON))));

    static final Check EVALUATED = Check.of("6.1.1-05", "e.2")
            .requires("Every completed action was evaluated later for whether it worked")
            .aspect(Aspect.MAINTAINED)
            .withoutRecordDemand()
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(PlannedAction.TYPE)
                    .where(reached(PlannedAction.COMPLETED_ON))
                    .onceDue(passed(
                            later(PlannedAction.COMPLETED_ON, interval(IntervalKey.EFFECTIVENESS_REVIEW_LATEST))))
                    .expect(any(
                            cited(
                                    ActionEffectivenessEvaluation.ACTION,
                                    every(
                                            after(
                                                    ActionEffectivenessEvaluation.EVALUATED_ON,
                                                    its(PlannedAction.COMPLETED_ON)),
                                            stated(ActionEffectivenessEvaluation.VERDICT))),
                            Actions.handled())));

    static final Check IN_TIME = Check.of("6.1.1-06", "d")
            .requires("No action is overdue without having been moved in time")
            .withoutRecordDemand()
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(PlannedAction.TYPE)
                    .onceDue(passed(PlannedAction.DUE_ON))
                    .expect(any(reached(PlannedAction.COMPLETED_ON), Actions.replanned())));

    private Clause06_1_1() {}

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(DETERMINED, ROOTED_IN_CONTEXT, ACTIONS_PLANNED, INTEGRATED, EVALUATED, IN_TIME);
    }
}
