package org.isms4j.engine.evaluation;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.statedWithGrace;
import static org.isms4j.engine.check.Terms.via;
import static org.isms4j.engine.check.Terms.withGrace;
import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.actsAs;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.lately;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.regularly;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Span;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.ImprovementOpportunity;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Objective;

/** Checks of 9.1, monitoring, measurement, analysis and evaluation. */
public final class Clause09_1 {

    private static final Span FREQUENCY = statedWithGrace(MeasureDefinition.FREQUENCY, IntervalKey.MEASUREMENT);

    static final Check DEFINED = Check.of("9.1-01", "a", "b", "c", "d", "e", "f")
            .requires(
                    "Every measure says what is measured, how, how often, by whom, and when and by whom it is evaluated")
            .aspect(Aspect.ESTABLISHED)
            .by(forEvery(MeasureDefinition.TYPE)
                    .where(inForce())
                    .expect(every(
                            any(stated(MeasureDefinition.OBJECTS), stated(MeasureDefinition.OBJECTIVES)),
                            stated(MeasureDefinition.METHOD),
                            stated(MeasureDefinition.FREQUENCY),
                            stated(MeasureDefinition.MEASURER),
                            stated(MeasureDefinition.EVALUATION_TIMING),
                            stated(MeasureDefinition.EVALUATOR)))
                    .graded(Grading.majorWhenWidespread(3, 0.9)));

    static final Check COVERS = Check.of("9.1-02", "a")
            .requires("Measures look at processes, at controls and at every objective")
            .by(atLeastOne(MeasureDefinition.TYPE)
                    .expect(every(inForce(), linked(MeasureDefinition.OBJECTS, a(ProcessDefinition.TYPE)))))
            .by(atLeastOne(MeasureDefinition.TYPE)
                    .expect(every(inForce(), linked(MeasureDefinition.OBJECTS, a(NecessaryControl.TYPE)))))
            .by(forEvery(Objective.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(Objective.SET_ON, interval(IntervalKey.LAG))))
                    .expect(cited(MeasureDefinition.OBJECTIVES, inForce())));

    static final Check MEASURED = Check.of("9.1-03", "c", "p1")
            .requires("Every measure has results as often as it promises, or a gap was handled")
            .aspect(Aspect.MAINTAINED)
            .by(forEvery(MeasureDefinition.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(MeasureDefinition.DEFINED_ON, FREQUENCY)))
                    .expect(any(
                            regularly(
                                    Measurement.MEASURE,
                                    Measurement.MEASURED_ON,
                                    FREQUENCY,
                                    its(MeasureDefinition.DEFINED_ON)),
                            every(
                                    lately(
                                            Measurement.MEASURE,
                                            Measurement.MEASURED_ON,
                                            FREQUENCY,
                                            its(MeasureDefinition.DEFINED_ON)),
                                    any(Actions.handled(), cited(Measurement.MEASURE, Actions.handled()))))));

    static final Check EVALUATED = Check.of("9.1-04", "e", "f")
            .requires("Every result was evaluated by whom the measure names")
            .by(forEvery(Measurement.TYPE)
                    .where(reached(Measurement.MEASURED_ON))
                    .recentBy(Measurement.MEASURED_ON)
                    .onceDue(passed(later(Measurement.MEASURED_ON, withGrace(IntervalKey.EVALUATION))))
                    .expect(cited(
                            Evaluation.MEASUREMENTS,
                            every(
                                    reached(Evaluation.EVALUATED_ON),
                                    actsAs(
                                            its(Evaluation.EVALUATED_BY),
                                            via(Measurement.MEASURE, MeasureDefinition.EVALUATOR),
                                            its(Evaluation.EVALUATED_ON)))))
                    .graded(Grading.majorWhenWidespread(4, 0.9))
                    .arisingFrom(IntervalKey.MEASUREMENT));

    static final Check PERFORMANCE_AND_EFFECTIVENESS = Check.of("9.1-05", "p2")
            .requires(
                    "Both information security performance and the effectiveness of the ISMS were evaluated in the interval")
            .by(rhythm(Evaluation.TYPE, Evaluation.EVALUATED_ON, IntervalKey.EVALUATION)
                    .where(is(Evaluation.CONCLUDES_PERFORMANCE, true)))
            .by(rhythm(Evaluation.TYPE, Evaluation.EVALUATED_ON, IntervalKey.EVALUATION)
                    .where(is(Evaluation.CONCLUDES_EFFECTIVENESS, true)));

    static final Check COMPARABLE = Check.of("9.1-06", "b")
            .requires("Where a measure replaces another, it says how results stay comparable")
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(MeasureDefinition.TYPE)
                    .where(every(inForce(), known(its(MeasureDefinition.SUPERSEDES))))
                    .expect(recorded(MeasureDefinition.CHANGE_NOTE)));

    static final Check MISSES_FOLLOWED_UP = Check.of("9.1-07", "p2")
            .requires("Every missed target led to a nonconformity, an improvement or an accepted explanation")
            .basis(Basis.PRACTICE)
            .aspect(Aspect.IMPROVED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(Measurement.TYPE)
                    .where(is(Measurement.TARGET_MET, false))
                    .recentBy(Measurement.MEASURED_ON)
                    .onceDue(passed(later(Measurement.MEASURED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            recorded(Measurement.EXPLANATION),
                            cited(Nonconformity.SOURCE),
                            cited(ImprovementOpportunity.ORIGIN),
                            cited(Improvement.ORIGIN))));

    private Clause09_1() {}

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(
                DEFINED, COVERS, MEASURED, EVALUATED, PERFORMANCE_AND_EFFECTIVENESS, COMPARABLE, MISSES_FOLLOWED_UP);
    }
}
