package org.isms4j.engine.planning;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.statedWithGrace;
import static org.isms4j.engine.check.Terms.withGrace;
import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.lately;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Span;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.ObjectiveAction;
import org.isms4j.model.planning.ObjectiveOutcome;
import org.isms4j.model.planning.ObjectivePlan;
import org.isms4j.model.planning.ObjectiveReview;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.support.CommunicationRecord;

/** Checks of 6.2, objectives: set, measurable, founded, monitored, known, planned, reviewed and evaluated. */
public final class Clause06_2 {

    private static final Span MONITORING =
            statedWithGrace(Objective.MONITORING_INTERVAL, IntervalKey.OBJECTIVE_MONITORING);

    /** The review says how the objective ended or goes on, other than that it goes on as before. */
    private static final Condition CONCLUDED = is(
            ObjectiveReview.OUTCOME,
            ObjectiveOutcome.REACHED,
            ObjectiveOutcome.MISSED,
            ObjectiveOutcome.EXTENDED,
            ObjectiveOutcome.REPLACED);

    static final Check SET = Check.of("6.2-01", "g")
            .requires("Documented objectives are in force, set for functions and levels")
            .aspect(Aspect.ESTABLISHED)
            .by(atLeastOne(Objective.TYPE).expect(inForce()).graded(FindingGrade.MAJOR))
            .by(forEvery(Objective.TYPE).where(inForce()).expect(stated(Objective.FUNCTIONS)));

    static final Check FOLLOWS_POLICY = Check.of("6.2-02", "a")
            .requires("Every objective refers to the policy in force when it was set or since")
            .aspect(Aspect.ESTABLISHED)
            .by(forEvery(Objective.TYPE)
                    .where(inForce())
                    .expect(any(
                            linked(Objective.POLICY, inForce()),
                            linked(Objective.POLICY, inForceOn(its(Objective.SET_ON))))));

    static final Check MEASURABLE = Check.of("6.2-03", "b")
            .requires("Every objective has a measure and a target, or a reason why that is not practicable")
            .aspect(Aspect.ESTABLISHED)
            .by(forEvery(Objective.TYPE)
                    .where(inForce())
                    .expect(any(
                            every(stated(Objective.MEASURE), stated(Objective.TARGET)),
                            recorded(Objective.NOT_MEASURABLE_REASON))));

    static final Check FOUNDED = Check.of("6.2-04", "c")
            .requires("Objectives take account of requirements and of risks or their treatment")
            .aspect(Aspect.ESTABLISHED)
            .by(atLeastOne(Objective.TYPE)
                    .expect(every(inForce(), linked(Objective.BASIS, a(InterestedPartyRequirement.TYPE)))))
            .by(atLeastOne(Objective.TYPE)
                    .expect(every(inForce(), linked(Objective.BASIS, any(a(Risk.TYPE), a(TreatmentDecision.TYPE))))))
            .by(forEvery(Objective.TYPE).where(inForce()).expect(linked(Objective.BASIS)));

    static final Check MONITORED = Check.of("6.2-05", "d")
            .requires("Every objective was measured as often as planned, or reviewed where it cannot be measured")
            .by(forEvery(Objective.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(Objective.SET_ON, MONITORING)))
                    .expect(any(
                            cited(
                                    MeasureDefinition.OBJECTIVES,
                                    lately(
                                            Measurement.MEASURE,
                                            Measurement.MEASURED_ON,
                                            MONITORING,
                                            its(Objective.SET_ON))),
                            every(
                                    recorded(Objective.NOT_MEASURABLE_REASON),
                                    lately(
                                            ObjectiveReview.OBJECTIVE,
                                            ObjectiveReview.REVIEWED_ON,
                                            MONITORING,
                                            its(Objective.SET_ON))))));

    static final Check COMMUNICATED = Check.of("6.2-06", "e")
            .requires("Every objective was communicated to those it concerns")
            .by(forEvery(Objective.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(Objective.SET_ON, interval(IntervalKey.LAG))))
                    .expect(cited(CommunicationRecord.SUBJECTS)));

    static final Check PLANNED = Check.of("6.2-07", "h", "i", "j", "k", "l")
            .requires(
                    "Every objective has a plan: what is done, with what, by whom, until when, and how it is evaluated")
            .by(forEvery(Objective.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(Objective.SET_ON, interval(IntervalKey.LAG))))
                    .expect(cited(
                            ObjectivePlan.OBJECTIVE,
                            every(
                                    any(
                                            stated(ObjectivePlan.ACTIONS),
                                            linked(ObjectivePlan.OBJECTIVE, cited(ObjectiveAction.OBJECTIVE))),
                                    stated(ObjectivePlan.RESOURCES),
                                    stated(ObjectivePlan.RESPONSIBLE),
                                    stated(ObjectivePlan.DUE_ON),
                                    stated(ObjectivePlan.EVALUATION_METHOD)))));

    static final Check KEPT_UP = Check.of("6.2-08", "f")
            .requires("Every objective was reviewed in the interval, and none is left as it was after its due date")
            .basis(Basis.OWN)
            .aspect(Aspect.MAINTAINED)
            .by(forEvery(Objective.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(Objective.SET_ON, withGrace(IntervalKey.OBJECTIVE_UPDATE))))
                    .expect(lately(
                            ObjectiveReview.OBJECTIVE,
                            ObjectiveReview.REVIEWED_ON,
                            withGrace(IntervalKey.OBJECTIVE_UPDATE),
                            its(Objective.SET_ON))))
            .by(forEvery(Objective.TYPE)
                    .where(every(inForce(), expired(Objective.DUE_ON)))
                    .onceDue(passed(later(Objective.DUE_ON, interval(IntervalKey.LAG))))
                    .expect(cited(ObjectiveReview.OBJECTIVE, CONCLUDED)));

    static final Check RESULTS_EVALUATED = Check.of("6.2-09", "l")
            .requires("The results of every closed objective were evaluated and reached a management review")
            .aspect(Aspect.IMPROVED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(Objective.TYPE)
                    .where(reached(Objective.CLOSED_ON))
                    .recentBy(Objective.CLOSED_ON)
                    .onceDue(passed(later(Objective.CLOSED_ON, interval(IntervalKey.LAG))))
                    .expect(cited(ObjectiveReview.OBJECTIVE, CONCLUDED)))
            .by(forEvery(Objective.TYPE)
                    .where(every(
                            reached(Objective.CLOSED_ON),
                            not(expired(later(
                                    later(Objective.CLOSED_ON, withGrace(IntervalKey.MANAGEMENT_REVIEW)),
                                    interval(IntervalKey.WINDOW))))))
                    .onceDue(passed(later(Objective.CLOSED_ON, withGrace(IntervalKey.MANAGEMENT_REVIEW))))
                    .expect(any(
                            cited(ReviewInput.SOURCES),
                            cited(ObjectiveReview.OBJECTIVE, cited(ReviewInput.SOURCES)),
                            cited(
                                    MeasureDefinition.OBJECTIVES,
                                    cited(Measurement.MEASURE, cited(ReviewInput.SOURCES))))));

    private Clause06_2() {}

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(
                SET, FOLLOWS_POLICY, MEASURABLE, FOUNDED, MONITORED, COMMUNICATED, PLANNED, KEPT_UP, RESULTS_EVALUATED);
    }
}
