package org.isms4j.engine.leadership;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.actsAs;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.shown;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.AtLeastOne;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.People;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.leadership.PerformanceReport;
import org.isms4j.model.leadership.Responsibility;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.operation.ExternalProvider;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.PlannedAction;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.support.CommunicationRecord;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.Person;

/** Checks of 5.3, roles, responsibilities and authorities: held, known, and used to report to top management. */
public final class Clause05_3 {

    static final Check RESPONSIBLE = Check.of("5.3-01", "a", "b")
            .requires("Somebody with authority is responsible for the ISMS conforming, and somebody for reporting its"
                    + " performance")
            .aspect(Aspect.ESTABLISHED)
            .withoutRecordDemand()
            .by(heldLately(Responsibility.ISMS_CONFORMITY))
            .by(heldToday(Responsibility.ISMS_CONFORMITY))
            .by(heldLately(Responsibility.PERFORMANCE_REPORTING))
            .by(heldToday(Responsibility.PERFORMANCE_REPORTING));

    static final Check ROLES_HELD = Check.of("5.3-02", "p1")
            .requires("Every role that owns something is held by somebody")
            .withoutRecordDemand()
            .by(forEvery(Role.TYPE)
                    .where(every(inForce(), shown(ownsSomething())))
                    .expect(held()));

    static final Check COMMUNICATED = Check.of("5.3-03", "p1")
            .requires("Every assignment of a role was made known")
            .withoutRecordDemand()
            .by(forEvery(RoleAssignment.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(RoleAssignment.ASSIGNED_FROM, interval(IntervalKey.ONBOARDING))))
                    .expect(any(reached(RoleAssignment.COMMUNICATED_ON), shown(cited(CommunicationRecord.SUBJECTS)))));

    static final Check REPORTED = Check.of("5.3-04", "b")
            .requires("Top management received a report on the performance of the ISMS within the interval for its"
                    + " review")
            .withoutRecordDemand()
            .by(rhythm(PerformanceReport.TYPE, PerformanceReport.REPORTED_ON, IntervalKey.MANAGEMENT_REVIEW)
                    .where(every(
                            responsibleForReporting(),
                            People.topManagement(PerformanceReport.REPORTED_TO, its(PerformanceReport.REPORTED_ON))))
                    .orBy(ManagementReview.TYPE, ManagementReview.HELD_ON)
                    .where(every(
                            cited(ReviewInput.REVIEW),
                            People.topManagement(ManagementReview.PARTICIPANTS, its(ManagementReview.HELD_ON))))
                    .minor());

    static final Check DUTIES_APART = Check.of("5.3-05", "p1")
            .requires("Nobody approves a document of his own or judges an action of his own")
            .basis(Basis.PRACTICE)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(DocumentVersion.TYPE)
                    .where(inForce())
                    .expect(not(shown(actsAs(
                            its(DocumentVersion.APPROVED_BY),
                            its(DocumentVersion.AUTHOR),
                            its(DocumentVersion.APPROVED_ON))))))
            .by(forEvery(EffectivenessReview.TYPE)
                    .recentBy(EffectivenessReview.REVIEWED_ON)
                    .expect(linked(
                            EffectivenessReview.ACTIONS,
                            not(shown(actsAs(
                                    its(EffectivenessReview.REVIEWED_BY),
                                    its(CorrectiveAction.OWNER),
                                    its(EffectivenessReview.REVIEWED_ON)))))))
            .cannotKnow("duties that conflict outside of documents and corrective actions");

    private Clause05_3() {}

    /** Vacant for longer than the time for taking up an event: nobody is responsible. */
    private static Examination heldLately(Responsibility responsibility) {
        return assignments(responsibility)
                .expect(every(
                        reached(RoleAssignment.ASSIGNED_FROM),
                        not(expired(later(RoleAssignment.ASSIGNED_TO, interval(IntervalKey.LAG))))))
                .graded(FindingGrade.MAJOR);
    }

    private static Examination heldToday(Responsibility responsibility) {
        return assignments(responsibility)
                .expect(every(
                        inForce(),
                        linked(RoleAssignment.PERSON, inForce()),
                        any(stated(RoleAssignment.AUTHORITY), linked(RoleAssignment.ROLE, stated(Role.AUTHORITY)))));
    }

    private static AtLeastOne assignments(Responsibility responsibility) {
        return atLeastOne(RoleAssignment.TYPE)
                .where(linked(RoleAssignment.ROLE, is(Role.RESPONSIBILITIES, responsibility)));
    }

    private static Condition held() {
        return cited(RoleAssignment.ROLE, every(inForce(), linked(RoleAssignment.PERSON, inForce())));
    }

    private static Condition ownsSomething() {
        return any(
                cited(Risk.OWNER, inForce()),
                cited(NecessaryControl.OWNER, inForce()),
                cited(ProcessDefinition.OWNER, inForce()),
                cited(ExternalProvider.OWNER, inForce()),
                cited(Objective.OWNER, inForce()),
                cited(MeasureDefinition.MEASURER, inForce()),
                cited(MeasureDefinition.EVALUATOR, inForce()),
                cited(TreatmentAction.OWNER, not(known(its(TreatmentAction.COMPLETED_ON)))),
                cited(PlannedAction.OWNER, not(known(its(PlannedAction.COMPLETED_ON)))),
                cited(CorrectiveAction.OWNER, not(known(its(CorrectiveAction.COMPLETED_ON)))),
                cited(ReviewAction.OWNER, not(known(its(ReviewAction.COMPLETED_ON)))));
    }

    /** Reported by a role that carries the responsibility, or by somebody who held one on that day. */
    private static Condition responsibleForReporting() {
        return linked(
                PerformanceReport.REPORTED_BY,
                any(
                        a(Role.TYPE, is(Role.RESPONSIBILITIES, Responsibility.PERFORMANCE_REPORTING)),
                        a(
                                Person.TYPE,
                                cited(
                                        RoleAssignment.PERSON,
                                        every(
                                                inForceOn(its(PerformanceReport.REPORTED_ON)),
                                                linked(
                                                        RoleAssignment.ROLE,
                                                        is(
                                                                Role.RESPONSIBILITIES,
                                                                Responsibility.PERFORMANCE_REPORTING)))))));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(RESPONSIBLE, ROLES_HELD, COMMUNICATED, REPORTED, DUTIES_APART);
    }
}
