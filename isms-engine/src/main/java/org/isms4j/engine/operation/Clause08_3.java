package org.isms4j.engine.operation;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.statedWithGrace;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notBefore;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentResult;

/** Checks of 8.3, information security risk treatment in operation: the plan is carried out and results are kept. */
public final class Clause08_3 {

    private static final Condition NOT_CANCELLED = not(known(its(TreatmentAction.CANCELLED_ON)));

    static final Check ACTIONS_DONE = Check.of("8.3-01", "p1")
            .requires("Every treatment action that is due is completed, or was moved with approval before its due date")
            .by(forEvery(TreatmentAction.TYPE)
                    .where(NOT_CANCELLED)
                    .onceDue(passed(TreatmentAction.DUE_ON))
                    .expect(any(reached(TreatmentAction.COMPLETED_ON), Actions.replannedWithApproval()))
                    .graded(Grading.majorWhenWidespread(3, 0.5)));

    static final Check RESULTS_KEPT = Check.of("8.3-02", "p2")
            .requires("Every completed treatment action has a result: what was done, when, on what evidence")
            .by(forEvery(TreatmentAction.TYPE)
                    .where(every(NOT_CANCELLED, reached(TreatmentAction.COMPLETED_ON)))
                    .expect(cited(
                            TreatmentResult.ACTION,
                            every(
                                    reached(TreatmentResult.DONE_ON),
                                    any(
                                            linked(TreatmentResult.EVIDENCE),
                                            stated(TreatmentResult.EVIDENCE_NOTE),
                                            stated(TreatmentResult.TITLE))))));

    static final Check RISK_REEVALUATED = Check.of("8.3-03", "p2")
            .requires("After a completed treatment action the risk was evaluated again")
            .basis(Basis.PRACTICE)
            .aspect(Aspect.IMPROVED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(TreatmentResult.TYPE)
                    .where(reached(TreatmentResult.DONE_ON))
                    .onceDue(passed(later(TreatmentResult.DONE_ON, interval(IntervalKey.LAG))))
                    .expect(cited(RiskReevaluation.AFTER, stated(RiskReevaluation.RESIDUAL_LEVEL))));

    static final Check CONTROLS_OPERATED = Check.of("8.3-04", "p1")
            .requires("Every implemented control has evidence of operation since it was implemented")
            .by(forEvery(NecessaryControl.TYPE)
                    .where(every(inForce(), reached(NecessaryControl.IMPLEMENTED_ON)))
                    .onceDue(passed(later(
                            NecessaryControl.IMPLEMENTED_ON,
                            statedWithGrace(NecessaryControl.OPERATION_INTERVAL, IntervalKey.LAG))))
                    .expect(cited(
                            ControlOperation.CONTROL,
                            notBefore(ControlOperation.EXECUTED_ON, its(NecessaryControl.IMPLEMENTED_ON))))
                    .graded(Grading.majorWhenWidespread(3, 0.5)));

    static final Check DELAY_ESCALATED = Check.of("8.3-05", "p1")
            .requires("The delay of an overdue treatment action was brought to management")
            .basis(Basis.PRACTICE)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(TreatmentAction.TYPE)
                    .where(every(
                            NOT_CANCELLED,
                            not(known(its(TreatmentAction.COMPLETED_ON))),
                            expired(TreatmentAction.DUE_ON),
                            not(Actions.replanned())))
                    .expect(any(recorded(TreatmentAction.ESCALATED_ON), cited(ReviewInput.SOURCES))));

    private Clause08_3() {}

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(ACTIONS_DONE, RESULTS_KEPT, RISK_REEVALUATED, CONTROLS_OPERATED, DELAY_ESCALATED);
    }
}
