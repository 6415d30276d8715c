package org.isms4j.engine.context;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notBefore;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.stated;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Term;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ClimateDetermination;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.ContextReview;
import org.isms4j.model.context.IssueKind;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.Severity;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.IsmsRisk;
import org.isms4j.model.planning.Opportunity;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.record.ChangeKind;
import org.isms4j.model.report.FindingGrade;

/** Checks of 4.1, the organization and its context: issues are known, lead somewhere, and are looked at again. */
public final class Clause04_1 {

    static final Check ISSUES_DETERMINED = Check.of("4.1-01", "p1")
            .requires("External and internal issues that matter are determined, with a date")
            .aspect(Aspect.ESTABLISHED)
            .withoutRecordDemand()
            .by(atLeastOne(ContextIssue.TYPE).expect(determined()).graded(FindingGrade.MAJOR))
            .by(atLeastOne(ContextIssue.TYPE)
                    .where(is(ContextIssue.KIND, IssueKind.INTERNAL))
                    .expect(determined()))
            .by(atLeastOne(ContextIssue.TYPE)
                    .where(is(ContextIssue.KIND, IssueKind.EXTERNAL))
                    .expect(determined()))
            .cannotKnow("whether an issue that matters is missing");

    static final Check CLIMATE_DECIDED = Check.of("4.1-02", "p2")
            .requires("It was decided whether climate change is a relevant issue, and if it is, an issue says so")
            .aspect(Aspect.ESTABLISHED)
            .withoutRecordDemand()
            .by(atLeastOne(ClimateDetermination.TYPE)
                    .expect(every(
                            stated(ClimateDetermination.RELEVANT),
                            reached(ClimateDetermination.DETERMINED_ON),
                            stated(ClimateDetermination.DETERMINED_BY),
                            any(
                                    is(ClimateDetermination.RELEVANT, false),
                                    among(ContextIssue.TYPE, every(inForce(), is(ContextIssue.CLIMATE, true)))))));

    static final Check LEAD_SOMEWHERE = Check.of("4.1-03", "p1")
            .requires("Every issue is taken up by scope, planning, risk assessment or change, or says why it is not")
            .basis(Basis.PRACTICE)
            .by(forEvery(ContextIssue.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(ContextIssue.DETERMINED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            cited(ScopeVersion.CONSIDERED),
                            cited(IsmsRisk.SOURCES),
                            cited(Opportunity.SOURCES),
                            cited(RiskAssessment.TRIGGER),
                            cited(Risk.UPDATED_BECAUSE),
                            cited(IsmsChange.ORIGIN),
                            every(recorded(ContextIssue.NO_ACTION_REASON), reached(ContextIssue.NO_ACTION_ON)))));

    static final Check REVIEWED = Check.of("4.1-04", "p1")
            .requires("Issues were looked at again within the interval that the organization has set")
            .basis(Basis.OWN)
            .aspect(Aspect.MAINTAINED)
            .by(rhythm(ContextReview.TYPE, ContextReview.REVIEWED_ON, IntervalKey.CONTEXT)
                    .where(not(knownAs(ContextReview.COVERS_ISSUES, false)))
                    .minor()
                    .undeclaredLike(IntervalKey.MANAGEMENT_REVIEW));

    static final Check FOLLOWS_CHANGES = Check.of("4.1-05", "p1")
            .requires("Significant changes and serious incidents were followed by a look at the issues")
            .basis(Basis.PRACTICE)
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(IsmsChange.TYPE)
                    .where(every(
                            is(IsmsChange.SIGNIFICANT, true),
                            not(knownAs(IsmsChange.KIND, ChangeKind.TECHNOLOGY)),
                            reached(IsmsChange.COMPLETED_ON)))
                    .recentBy(IsmsChange.COMPLETED_ON)
                    .onceDue(passed(later(IsmsChange.COMPLETED_ON, interval(IntervalKey.LAG))))
                    .expect(reviewedSince(its(IsmsChange.PLANNED_ON))))
            .by(forEvery(OperationalChange.TYPE)
                    .where(every(
                            is(OperationalChange.SIGNIFICANT, true),
                            not(knownAs(OperationalChange.KIND, ChangeKind.TECHNOLOGY)),
                            reached(OperationalChange.IMPLEMENTED_ON)))
                    .recentBy(OperationalChange.IMPLEMENTED_ON)
                    .onceDue(passed(later(OperationalChange.IMPLEMENTED_ON, interval(IntervalKey.LAG))))
                    .expect(reviewedSince(its(OperationalChange.PROPOSED_ON))))
            .by(forEvery(Incident.TYPE)
                    .where(is(Incident.SEVERITY, Severity.CRITICAL))
                    .recentBy(Incident.DETECTED_ON)
                    .onceDue(passed(later(Incident.DETECTED_ON, interval(IntervalKey.LAG))))
                    .expect(reviewedSince(its(Incident.DETECTED_ON))));

    private Clause04_1() {}

    private static Condition determined() {
        return every(inForce(), reached(ContextIssue.DETERMINED_ON));
    }

    private static Condition reviewedSince(Term<LocalDate> day) {
        return among(ContextReview.TYPE, notBefore(ContextReview.REVIEWED_ON, day));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(ISSUES_DETERMINED, CLIMATE_DECIDED, LEAD_SOMEWHERE, REVIEWED, FOLLOWS_CHANGES);
    }
}
