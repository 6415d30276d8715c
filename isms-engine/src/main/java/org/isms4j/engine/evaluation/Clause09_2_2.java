package org.isms4j.engine.evaluation;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.earlier;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.newestBefore;
import static org.isms4j.engine.check.Terms.via;
import static org.isms4j.engine.check.Terms.withGrace;
import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.actsAs;
import static org.isms4j.engine.check.Verbs.after;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.includes;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.names;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.notBefore;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.shown;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.AuditProgrammeVersion;
import org.isms4j.model.evaluation.AuditReportDelivery;
import org.isms4j.model.evaluation.AuditorAssignment;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.leadership.Responsibility;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.support.CompetenceEvidence;

/** Checks of 9.2.2, internal audit programme: the programme, impartial and competent auditors, reports and findings. */
public final class Clause09_2_2 {

    static final Check PROGRAMME = Check.of("9.2.2-01", "p1", "p3")
            .requires(
                    "An audit programme is in force with frequency, methods, responsibilities, planning and reporting")
            .aspect(Aspect.ESTABLISHED)
            .by(atLeastOne(AuditProgrammeVersion.TYPE).expect(inForce()).graded(FindingGrade.MAJOR))
            .by(forEvery(AuditProgrammeVersion.TYPE)
                    .where(inForce())
                    .expect(every(
                            stated(AuditProgrammeVersion.FREQUENCY),
                            stated(AuditProgrammeVersion.METHODS),
                            stated(AuditProgrammeVersion.RESPONSIBILITIES),
                            stated(AuditProgrammeVersion.PLANNING_REQUIREMENTS),
                            stated(AuditProgrammeVersion.REPORTING))));

    static final Check PROGRAMME_RISK_BASED = Check.of("9.2.2-02", "p2")
            .requires("The programme takes account of the importance of processes and of earlier audits")
            .aspect(Aspect.MAINTAINED)
            .by(forEvery(AuditProgrammeVersion.TYPE)
                    .where(inForce())
                    .expect(every(
                            any(
                                    linked(AuditProgrammeVersion.IMPORTANCE),
                                    recorded(AuditProgrammeVersion.IMPORTANCE_NOTE)),
                            any(
                                    linked(AuditProgrammeVersion.BASIS),
                                    not(known(newestBefore(
                                            Audit.COMPLETED_ON, its(AuditProgrammeVersion.APPROVED_ON))))))));

    static final Check CRITERIA_BEFOREHAND = Check.of("9.2.2-03", "a")
            .requires("Every audit had its criteria and scope before it started")
            .by(forEvery(Audit.TYPE)
                    .where(reached(Audit.COMPLETED_ON))
                    .recentBy(Audit.COMPLETED_ON)
                    .expect(every(
                            stated(Audit.CRITERIA),
                            stated(Audit.SCOPE),
                            notAfter(Audit.CRITERIA_DEFINED_ON, its(Audit.STARTED_ON))))
                    .arisingFrom(IntervalKey.AUDIT));

    static final Check IMPARTIAL = Check.of("9.2.2-04", "b")
            .requires("Every audit has auditors, and nobody audits own work without a safeguard")
            .by(forEvery(Audit.TYPE)
                    .where(reached(Audit.COMPLETED_ON))
                    .recentBy(Audit.COMPLETED_ON)
                    .expect(cited(AuditorAssignment.AUDIT))
                    .arisingFrom(IntervalKey.AUDIT))
            .by(forEvery(AuditorAssignment.TYPE)
                    .where(every(recentAudit(), not(shown(wholeOwnSystem()))))
                    .expect(impartial())
                    .graded(Grading.majorWhenWidespread(3, 0.5))
                    .arisingFrom(IntervalKey.AUDIT))
            .by(forEvery(AuditorAssignment.TYPE)
                    .where(every(recentAudit(), shown(wholeOwnSystem())))
                    .expect(impartial())
                    .graded(Grading.always(FindingGrade.MAJOR))
                    .arisingFrom(IntervalKey.AUDIT))
            .cannotKnow(
                    "whether an auditor is objective in mind; own work shows only where audits name their processes");

    static final Check COMPETENT = Check.of("9.2.2-05", "b")
            .requires("Every auditor has evidence of competence that was valid at the audit")
            .by(forEvery(AuditorAssignment.TYPE)
                    .where(recentAudit())
                    .expect(linked(
                            AuditorAssignment.AUDITOR,
                            cited(
                                    CompetenceEvidence.PERSON,
                                    every(
                                            notAfter(
                                                    CompetenceEvidence.OBTAINED_ON,
                                                    via(AuditorAssignment.AUDIT, Audit.COMPLETED_ON)),
                                            any(
                                                    not(known(its(CompetenceEvidence.VALID_UNTIL))),
                                                    notBefore(
                                                            CompetenceEvidence.VALID_UNTIL,
                                                            via(AuditorAssignment.AUDIT, Audit.COMPLETED_ON)))))))
                    .arisingFrom(IntervalKey.AUDIT));

    static final Check REPORTED = Check.of("9.2.2-06", "c")
            .requires("The results of every audit went to the management responsible in time")
            .by(forEvery(Audit.TYPE)
                    .where(reached(Audit.COMPLETED_ON))
                    .recentBy(Audit.COMPLETED_ON)
                    .onceDue(passed(later(Audit.COMPLETED_ON, interval(IntervalKey.REPORT_DELIVERY))))
                    .expect(any(
                            cited(
                                    AuditReportDelivery.AUDIT,
                                    every(
                                            stated(AuditReportDelivery.DELIVERED_TO),
                                            notAfter(
                                                    AuditReportDelivery.DELIVERED_ON,
                                                    later(
                                                            Audit.COMPLETED_ON,
                                                            withGrace(IntervalKey.REPORT_DELIVERY))))),
                            Actions.handled()))
                    .arisingFrom(IntervalKey.AUDIT));

    static final Check YIELDS_FINDINGS = Check.of("9.2.2-07", "p3")
            .requires("Every audit has findings, conformity included, with evidence")
            .by(forEvery(Audit.TYPE)
                    .where(reached(Audit.COMPLETED_ON))
                    .recentBy(Audit.COMPLETED_ON)
                    .onceDue(passed(later(Audit.COMPLETED_ON, interval(IntervalKey.REPORT_DELIVERY))))
                    .expect(cited(
                            AuditFinding.AUDIT,
                            any(linked(AuditFinding.EVIDENCE), recorded(AuditFinding.EVIDENCE_NOTE))))
                    .arisingFrom(IntervalKey.AUDIT));

    static final Check NONCONFORMITIES_RAISED = Check.of("9.2.2-08", "c")
            .requires("Every nonconformity that an internal audit found was raised as a nonconformity")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(AuditFinding.TYPE)
                    .where(every(
                            is(AuditFinding.FINDING_TYPE, FindingType.NONCONFORMITY),
                            linked(AuditFinding.AUDIT, a(Audit.TYPE))))
                    .onceDue(passed(later(AuditFinding.RAISED_ON, interval(IntervalKey.CORRECTIVE_ACTION_PLAN))))
                    .expect(cited(Nonconformity.SOURCE)));

    private Clause09_2_2() {}

    /** The assignment belongs to an audit of the evaluation window. */
    private static Condition recentAudit() {
        return linked(
                AuditorAssignment.AUDIT,
                every(
                        reached(Audit.COMPLETED_ON),
                        not(expired(later(Audit.COMPLETED_ON, interval(IntervalKey.WINDOW))))));
    }

    private static Condition impartial() {
        return any(
                recorded(AuditorAssignment.SAFEGUARD),
                linked(AuditorAssignment.AUDIT, not(shown(linked(Audit.PROCESSES, ownWork())))));
    }

    /** An audit of all clauses by whoever was responsible for the ISMS conforming on the day it ended (5.3 a). */
    private static Condition wholeOwnSystem() {
        return every(
                linked(AuditorAssignment.AUDIT, includes(Audit.CLAUSES, Required.subclauses())),
                linked(
                        AuditorAssignment.AUDITOR,
                        cited(
                                RoleAssignment.PERSON,
                                every(
                                        inForceOn(via(AuditorAssignment.AUDIT, Audit.COMPLETED_ON)),
                                        linked(
                                                RoleAssignment.ROLE,
                                                is(Role.RESPONSIBILITIES, Responsibility.ISMS_CONFORMITY))))));
    }

    /** The audited process is owned by the auditor, or was carried out by the auditor in the interval before the audit. */
    private static Condition ownWork() {
        return any(
                actsAs(
                        its(AuditorAssignment.AUDITOR),
                        its(ProcessDefinition.OWNER),
                        via(AuditorAssignment.AUDIT, Audit.COMPLETED_ON)),
                cited(
                        ProcessExecution.PROCESS,
                        every(
                                notAfter(
                                        ProcessExecution.EXECUTED_ON, via(AuditorAssignment.AUDIT, Audit.COMPLETED_ON)),
                                after(
                                        ProcessExecution.EXECUTED_ON,
                                        earlier(
                                                via(AuditorAssignment.AUDIT, Audit.COMPLETED_ON),
                                                interval(IntervalKey.AUDIT))),
                                names(ProcessExecution.PERFORMED_BY, its(AuditorAssignment.AUDITOR)))));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(
                PROGRAMME,
                PROGRAMME_RISK_BASED,
                CRITERIA_BEFOREHAND,
                IMPARTIAL,
                COMPETENT,
                REPORTED,
                YIELDS_FINDINGS,
                NONCONFORMITIES_RAISED);
    }
}
