package org.isms4j.engine.operation;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Examinations.steps;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.ahead;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.stated;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Term;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.phrase.Controls;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.Severity;
import org.isms4j.model.operation.ThreatReport;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.record.Grade;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.standard.ControlId;

/** Checks of 8.2, information security risk assessment in operation: at planned intervals and upon significant changes. */
public final class Clause08_2 {

    private static final ControlId LEARNING_FROM_INCIDENTS = ControlId.parse("A.5.27");
    private static final ControlId THREAT_INTELLIGENCE = ControlId.parse("A.5.7");
    private static final ControlId TECHNICAL_VULNERABILITIES = ControlId.parse("A.8.8");

    private static final Condition COMPLETED =
            every(not(ahead(RiskAssessment.PLANNED_FOR)), reached(RiskAssessment.COMPLETED_ON));

    static final Check RECENT = Check.of("8.2-01", "p1")
            .requires("The newest risk assessment is not older than the planned interval")
            .by(rhythm(RiskAssessment.TYPE, RiskAssessment.COMPLETED_ON, IntervalKey.RISK_ASSESSMENT));

    static final Check REGULAR = Check.of("8.2-02", "p1")
            .requires("Risk assessments follow each other within the planned interval, or a gap was handled")
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(steps(RiskAssessment.TYPE, RiskAssessment.COMPLETED_ON)
                    .apartAtMost(IntervalKey.RISK_ASSESSMENT)
                    .expect(Actions.handled()));

    static final Check INTERVAL_DECLARED = Check.of("8.2-03", "p1")
            .requires("The organization has set an interval for risk assessment")
            .aspect(Aspect.ESTABLISHED)
            .by(atLeastOne(IntervalDeclaration.TYPE)
                    .where(is(IntervalDeclaration.KEY, IntervalKey.RISK_ASSESSMENT.key()))
                    .expect(every(inForce(), stated(IntervalDeclaration.INTERVAL))));

    static final Check CHANGES_ASSESSED = Check.of("8.2-04", "p2")
            .requires(
                    "Every significant change led to a risk assessment: before it took effect when planned, in time when it occurred")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(OperationalChange.TYPE)
                    .where(every(
                            is(OperationalChange.SIGNIFICANT, true),
                            knownAs(OperationalChange.PLANNED, true),
                            reached(OperationalChange.IMPLEMENTED_ON)))
                    .expect(assessedBy(its(OperationalChange.IMPLEMENTED_ON)))
                    .graded(Grading.majorWhenWidespread(2, 0.5)))
            .by(forEvery(OperationalChange.TYPE)
                    .where(every(
                            is(OperationalChange.SIGNIFICANT, true),
                            not(knownAs(OperationalChange.PLANNED, true)),
                            reached(OperationalChange.IMPLEMENTED_ON)))
                    .onceDue(passed(later(OperationalChange.IMPLEMENTED_ON, interval(IntervalKey.LAG))))
                    .expect(assessedBy(later(OperationalChange.IMPLEMENTED_ON, interval(IntervalKey.LAG))))
                    .graded(Grading.majorWhenWidespread(2, 0.5)))
            .by(forEvery(IsmsChange.TYPE)
                    .where(every(is(IsmsChange.SIGNIFICANT, true), reached(IsmsChange.COMPLETED_ON)))
                    .onceDue(passed(later(IsmsChange.COMPLETED_ON, interval(IntervalKey.LAG))))
                    .expect(assessedBy(later(IsmsChange.COMPLETED_ON, interval(IntervalKey.LAG)))))
            .by(forEvery(ContextIssue.TYPE)
                    .where(every(is(ContextIssue.SIGNIFICANT, true), known(its(ContextIssue.CHANGED_ON))))
                    .onceDue(passed(later(ContextIssue.CHANGED_ON, interval(IntervalKey.LAG))))
                    .expect(assessedBy(later(ContextIssue.CHANGED_ON, interval(IntervalKey.LAG)))))
            .by(forEvery(InterestedPartyRequirement.TYPE)
                    .where(every(
                            is(InterestedPartyRequirement.SIGNIFICANT, true),
                            known(its(InterestedPartyRequirement.CHANGED_ON))))
                    .onceDue(passed(later(InterestedPartyRequirement.CHANGED_ON, interval(IntervalKey.LAG))))
                    .expect(assessedBy(later(InterestedPartyRequirement.CHANGED_ON, interval(IntervalKey.LAG)))));

    static final Check CRITERIA_USED = Check.of("8.2-05", "p3")
            .requires("Every risk assessment refers to the criteria in force on its day")
            .by(forEvery(RiskAssessment.TYPE)
                    .where(COMPLETED)
                    .recentBy(RiskAssessment.COMPLETED_ON)
                    .expect(linked(RiskAssessment.CRITERIA_VERSION, inForceOn(its(RiskAssessment.COMPLETED_ON))))
                    .arisingFrom(IntervalKey.RISK_ASSESSMENT));

    static final Check RESULTS_RETAINED = Check.of("8.2-06", "p4")
            .requires("Every risk assessment has retained results")
            .by(forEvery(RiskAssessment.TYPE)
                    .where(COMPLETED)
                    .recentBy(RiskAssessment.COMPLETED_ON)
                    .expect(any(
                            cited(Risk.ASSESSMENT),
                            linked(RiskAssessment.RESULTS),
                            stated(RiskAssessment.NO_RISK_UNITS)))
                    .graded(Grading.always(FindingGrade.MAJOR))
                    .arisingFrom(IntervalKey.RISK_ASSESSMENT))
            .cannotKnow("whether the results cover everything that the scope of the run promised");

    static final Check EVENTS_REACH_RISKS = Check.of("8.2-07", "p2")
            .requires("Serious incidents and relevant threats, where controls on them are included, and major"
                    + " nonconformities led to a look at the affected risks")
            .basis(Basis.PRACTICE)
            .aspect(Aspect.IMPROVED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(Incident.TYPE)
                    .where(every(
                            is(Incident.SEVERITY, Severity.HIGH, Severity.CRITICAL),
                            Controls.includeOneOf(LEARNING_FROM_INCIDENTS)))
                    .recentBy(Incident.DETECTED_ON)
                    .onceDue(passed(later(Incident.DETECTED_ON, interval(IntervalKey.LAG))))
                    .expect(reachesRisk()))
            .by(forEvery(ThreatReport.TYPE)
                    .where(every(
                            is(ThreatReport.RELEVANT, true),
                            Controls.includeOneOf(THREAT_INTELLIGENCE, TECHNICAL_VULNERABILITIES)))
                    .recentBy(ThreatReport.RECEIVED_ON)
                    .onceDue(passed(later(ThreatReport.RECEIVED_ON, interval(IntervalKey.LAG))))
                    .expect(reachesRisk()))
            .by(forEvery(Nonconformity.TYPE)
                    .where(knownAs(Nonconformity.GRADE, Grade.MAJOR))
                    .recentBy(Nonconformity.RAISED_ON)
                    .onceDue(passed(later(Nonconformity.RAISED_ON, interval(IntervalKey.LAG))))
                    .expect(reachesRisk()));

    private Clause08_2() {}

    /** Assessed by a day, or later but that is out of sight by now, or the gap was handled as a nonconformity. */
    private static Condition assessedBy(Term<LocalDate> limit) {
        return any(
                cited(RiskAssessment.TRIGGER, every(COMPLETED, notAfter(RiskAssessment.COMPLETED_ON, limit))),
                cited(RiskReevaluation.BECAUSE, notAfter(RiskReevaluation.REEVALUATED_ON, limit)),
                every(
                        expired(later(limit, interval(IntervalKey.WINDOW))),
                        any(cited(RiskAssessment.TRIGGER, COMPLETED), cited(RiskReevaluation.BECAUSE))),
                Actions.handled());
    }

    private static Condition reachesRisk() {
        return any(cited(RiskAssessment.TRIGGER), cited(RiskReevaluation.BECAUSE), cited(Risk.UPDATED_BECAUSE));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(
                RECENT,
                REGULAR,
                INTERVAL_DECLARED,
                CHANGES_ASSESSED,
                CRITERIA_USED,
                RESULTS_RETAINED,
                EVENTS_REACH_RISKS);
    }
}
