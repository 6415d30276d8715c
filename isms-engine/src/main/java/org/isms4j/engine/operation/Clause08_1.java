package org.isms4j.engine.operation;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.other;
import static org.isms4j.engine.check.Terms.statedWithGrace;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.claimed;
import static org.isms4j.engine.check.Verbs.compare;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.lately;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.matched;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.shown;
import static org.isms4j.engine.check.Verbs.stated;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.check.Span;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.phrase.Executions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ExecutionResult;
import org.isms4j.model.operation.ExternalProvider;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.operation.ProviderReview;
import org.isms4j.model.operation.UnintendedChangeReview;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.ObjectiveAction;
import org.isms4j.model.planning.PlannedAction;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.report.FindingGrade;

/** Checks of 8.1, operational planning and control: criteria, executions, actions, changes and external providers. */
public final class Clause08_1 {

    private static final Span INTERVAL = statedWithGrace(ProcessDefinition.INTERVAL, IntervalKey.WINDOW);

    private static final Span PROVIDER_REVIEW =
            statedWithGrace(ExternalProvider.REVIEW_INTERVAL, IntervalKey.CRITICAL_PROVIDER_REVIEW);

    private static final Span OPERATION = statedWithGrace(NecessaryControl.OPERATION_INTERVAL, IntervalKey.LAG);

    private static final Condition RELEVANT = every(inForce(), is(ExternalProvider.RELEVANT, true));

    static final Check CRITERIA = Check.of("8.1-01", "p2")
            .requires("Every process has criteria and an owner, and every operated control an owner and a rhythm or"
                    + " measure")
            .aspect(Aspect.ESTABLISHED)
            .by(forEvery(ProcessDefinition.TYPE)
                    .where(inForce())
                    .expect(every(stated(ProcessDefinition.CRITERIA), stated(ProcessDefinition.OWNER))))
            .by(forEvery(NecessaryControl.TYPE)
                    .where(every(
                            inForce(),
                            any(
                                    reached(NecessaryControl.IMPLEMENTED_ON),
                                    shown(cited(ControlOperation.CONTROL, reached(ControlOperation.EXECUTED_ON))))))
                    .expect(every(
                            stated(NecessaryControl.OWNER),
                            any(
                                    stated(NecessaryControl.OPERATION_INTERVAL),
                                    cited(MeasureDefinition.OBJECTS, inForce())))))
            .cannotKnow("whether criteria are good enough");

    static final Check CRITERIA_MET = Check.of("8.1-02", "p1", "p3")
            .requires("What was due was carried out in time and met its criteria, or the miss was justified or raised")
            .by(forEvery(ProcessExecution.TYPE)
                    .where(ofTheWindow())
                    .onceDue(any(
                            every(not(reached(ProcessExecution.EXECUTED_ON)), passed(ProcessExecution.DUE_ON)),
                            every(
                                    known(its(ProcessExecution.EXECUTED_ON)),
                                    passed(later(
                                            ProcessExecution.EXECUTED_ON,
                                            interval(IntervalKey.CORRECTIVE_ACTION_PLAN))))))
                    .expect(any(
                            every(is(ProcessExecution.RESULT, ExecutionResult.PASSED), carriedOutInTime()),
                            recorded(ProcessExecution.JUSTIFICATION),
                            cited(Nonconformity.SOURCE)))
                    .graded(Grading.majorWhenWidespread(4, 0.5)))
            .by(forEvery(ControlOperation.TYPE)
                    .where(knownAs(ControlOperation.RESULT, ExecutionResult.FAILED, ExecutionResult.MISSED))
                    .recentBy(ControlOperation.EXECUTED_ON)
                    .onceDue(passed(later(ControlOperation.EXECUTED_ON, interval(IntervalKey.CORRECTIVE_ACTION_PLAN))))
                    .expect(any(
                            cited(Nonconformity.SOURCE),
                            matched(
                                    ControlOperation.CONTROL,
                                    its(ControlOperation.CONTROL),
                                    every(
                                            is(ControlOperation.RESULT, ExecutionResult.PASSED),
                                            compare(
                                                    its(ControlOperation.EXECUTED_ON),
                                                    Relation.AFTER,
                                                    other(ControlOperation.EXECUTED_ON))))))
                    .graded(Grading.majorWhenWidespread(4, 0.5)))
            .by(forEvery(NecessaryControl.TYPE)
                    .where(every(
                            inForce(),
                            known(its(NecessaryControl.OPERATION_INTERVAL)),
                            shown(cited(ControlOperation.CONTROL, reached(ControlOperation.EXECUTED_ON)))))
                    .onceDue(passed(later(NecessaryControl.IMPLEMENTED_ON, OPERATION)))
                    .expect(any(
                            lately(
                                    ControlOperation.CONTROL,
                                    ControlOperation.EXECUTED_ON,
                                    OPERATION,
                                    its(NecessaryControl.IMPLEMENTED_ON)),
                            shown(cited(Nonconformity.SOURCE, not(reached(Nonconformity.CLOSED_ON))))))
                    .graded(Grading.majorWhenWidespread(4, 0.5)))
            .cannotKnow("executions of processes that were due and that no record mentions");

    static final Check ACTIONS_DONE = Check.of("8.1-03", "p1")
            .requires("Every action planned under clause 6 that is due is completed, or was moved before its due date")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(PlannedAction.TYPE)
                    .onceDue(passed(PlannedAction.DUE_ON))
                    .expect(any(reached(PlannedAction.COMPLETED_ON), Actions.replanned())))
            .by(forEvery(ObjectiveAction.TYPE)
                    .where(not(shown(linked(ObjectiveAction.OBJECTIVE, not(inForce())))))
                    .onceDue(passed(ObjectiveAction.DUE_ON))
                    .expect(any(reached(ObjectiveAction.COMPLETED_ON), Actions.replanned())))
            .by(forEvery(TreatmentAction.TYPE)
                    .where(not(known(its(TreatmentAction.CANCELLED_ON))))
                    .onceDue(passed(TreatmentAction.DUE_ON))
                    .expect(any(reached(TreatmentAction.COMPLETED_ON), Actions.replanned())));

    static final Check EXECUTIONS_KEPT = Check.of("8.1-04", "p4")
            .requires("Every process that has an interval has records of having been carried out lately")
            .aspect(Aspect.MAINTAINED)
            .by(forEvery(ProcessDefinition.TYPE)
                    .where(every(inForce(), stated(ProcessDefinition.INTERVAL)))
                    .onceDue(passed(later(ProcessDefinition.DEFINED_ON, INTERVAL)))
                    .expect(any(executedLately(), Executions.leftTraces(Clause08_1::recent)))
                    .graded(Grading.majorWhenWidespread(4, 0.5)));

    static final Check CHANGES_CONTROLLED = Check.of("8.1-05", "p5")
            .requires("Every planned change was assessed and approved before it took effect")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(OperationalChange.TYPE)
                    .where(every(is(OperationalChange.PLANNED, true), reached(OperationalChange.IMPLEMENTED_ON)))
                    .recentBy(OperationalChange.IMPLEMENTED_ON)
                    .expect(any(
                            every(
                                    notAfter(OperationalChange.ASSESSED_ON, its(OperationalChange.IMPLEMENTED_ON)),
                                    notAfter(OperationalChange.APPROVED_ON, its(OperationalChange.IMPLEMENTED_ON))),
                            Actions.handled())));

    static final Check UNINTENDED_REVIEWED = Check.of("8.1-06", "p6")
            .requires("The consequences of every unintended change were reviewed in time, and harm was limited")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(OperationalChange.TYPE)
                    .where(is(OperationalChange.PLANNED, false))
                    .recentBy(OperationalChange.IMPLEMENTED_ON)
                    .onceDue(passed(later(OperationalChange.IMPLEMENTED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            cited(
                                    UnintendedChangeReview.EVENTS,
                                    any(
                                            notAfter(
                                                    UnintendedChangeReview.REVIEWED_ON,
                                                    later(OperationalChange.IMPLEMENTED_ON, interval(IntervalKey.LAG))),
                                            notAfter(
                                                    UnintendedChangeReview.REVIEWED_ON,
                                                    later(
                                                            UnintendedChangeReview.DETECTED_ON,
                                                            interval(IntervalKey.LAG))))),
                            Actions.handled())))
            .by(forEvery(UnintendedChangeReview.TYPE)
                    .where(reached(UnintendedChangeReview.REVIEWED_ON))
                    .recentBy(UnintendedChangeReview.REVIEWED_ON)
                    .onceDue(passed(later(UnintendedChangeReview.REVIEWED_ON, interval(IntervalKey.CORRECTION))))
                    .expect(any(
                            is(UnintendedChangeReview.ADVERSE, false),
                            recorded(UnintendedChangeReview.MITIGATION),
                            reached(UnintendedChangeReview.MITIGATED_ON))))
            .cannotKnow("changes that nobody noticed");

    static final Check PROVIDERS_CONTROLLED = Check.of("8.1-07", "p7")
            .requires("Every relevant external provider has agreed requirements, an owner and a review within its"
                    + " interval")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ExternalProvider.TYPE)
                    .where(RELEVANT)
                    .expect(every(reached(ExternalProvider.REQUIREMENTS_AGREED_ON), stated(ExternalProvider.OWNER))))
            .by(forEvery(ExternalProvider.TYPE)
                    .where(every(
                            RELEVANT,
                            any(known(its(ExternalProvider.REVIEW_INTERVAL)), is(ExternalProvider.CRITICAL, true))))
                    .onceDue(passed(later(ExternalProvider.ENGAGED_ON, PROVIDER_REVIEW)))
                    .expect(any(
                            lately(
                                    ProviderReview.PROVIDER,
                                    ProviderReview.REVIEWED_ON,
                                    PROVIDER_REVIEW,
                                    its(ExternalProvider.ENGAGED_ON)),
                            Actions.handled())))
            .by(forEvery(ExternalProvider.TYPE)
                    .where(every(RELEVANT, is(ExternalProvider.CRITICAL, true)))
                    .onceDue(any(
                            not(known(its(ExternalProvider.ENGAGED_ON))),
                            passed(later(ExternalProvider.ENGAGED_ON, interval(IntervalKey.LAG)))))
                    .expect(any(
                            reached(ExternalProvider.REQUIREMENTS_AGREED_ON),
                            claimed(ExternalProvider.AGREEMENT),
                            cited(ProviderReview.PROVIDER, reached(ProviderReview.REVIEWED_ON))))
                    .graded(Grading.always(FindingGrade.MAJOR)))
            .cannotKnow("providers that nobody listed");

    private Clause08_1() {}

    /** Due, or carried out where no due date is known, in the evaluation window. */
    private static Condition ofTheWindow() {
        return every(
                not(expired(later(ProcessExecution.DUE_ON, interval(IntervalKey.WINDOW)))),
                any(
                        known(its(ProcessExecution.DUE_ON)),
                        not(expired(later(ProcessExecution.EXECUTED_ON, interval(IntervalKey.WINDOW))))));
    }

    private static Condition executedLately() {
        return cited(
                ProcessExecution.PROCESS,
                every(
                        not(knownAs(ProcessExecution.RESULT, ExecutionResult.MISSED)),
                        recent(ProcessExecution.EXECUTED_ON)));
    }

    /** Within the evaluation window, or within the interval of the process where that is longer. */
    private static Condition recent(Attribute.One<?, LocalDate> date) {
        return every(
                reached(date),
                any(not(passed(later(date, interval(IntervalKey.WINDOW)))), not(passed(later(date, INTERVAL)))));
    }

    /** By its due date, or late but within the time the organization allows itself for corrections. */
    private static Condition carriedOutInTime() {
        return any(
                not(known(its(ProcessExecution.DUE_ON))),
                notAfter(
                        ProcessExecution.EXECUTED_ON,
                        later(ProcessExecution.DUE_ON, interval(IntervalKey.CORRECTION))));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(
                CRITERIA,
                CRITERIA_MET,
                ACTIONS_DONE,
                EXECUTIONS_KEPT,
                CHANGES_CONTROLLED,
                UNINTENDED_REVIEWED,
                PROVIDERS_CONTROLLED);
    }
}
