package org.isms4j.engine.context;

import static org.isms4j.engine.check.Examinations.exactlyOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.custom;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.notAfter;
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
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Term;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.Dependency;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.context.ScopeExclusion;
import org.isms4j.model.context.ScopeReview;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.record.ChangeKind;
import org.isms4j.model.report.FindingGrade;

/** Checks of 4.3, scope: one is in force, considers context and interfaces, leaves nothing out that is in, and follows changes. */
public final class Clause04_3 {

    static final Check SCOPE_IN_FORCE = Check.of("4.3-01", "p2")
            .requires("One approved scope of the ISMS is in force")
            .aspect(Aspect.ESTABLISHED)
            .by(exactlyOne(ScopeVersion.TYPE)
                    .expect(every(inForce(), reached(ScopeVersion.APPROVED_ON)))
                    .graded(FindingGrade.MAJOR));

    static final Check CONSIDERS = Check.of("4.3-02", "a", "b", "c")
            .requires("The scope considers issues, requirements, and interfaces and dependencies or says why there are"
                    + " none")
            .aspect(Aspect.ESTABLISHED)
            .by(forEvery(ScopeVersion.TYPE)
                    .where(inForce())
                    .expect(every(
                            linked(ScopeVersion.CONSIDERED, a(ContextIssue.TYPE)),
                            linked(ScopeVersion.CONSIDERED, a(InterestedPartyRequirement.TYPE)),
                            any(linked(ScopeVersion.INTERFACES), recorded(ScopeVersion.NO_INTERFACES_REASON)))));

    static final Check BOUNDARIES = Check.of("4.3-03", "p1")
            .requires("The scope names units, locations, activities and technology, and every exclusion has a reason")
            .aspect(Aspect.ESTABLISHED)
            .by(forEvery(ScopeVersion.TYPE)
                    .where(inForce())
                    .expect(every(
                            stated(ScopeVersion.UNITS),
                            stated(ScopeVersion.LOCATIONS),
                            stated(ScopeVersion.ACTIVITIES),
                            stated(ScopeVersion.TECHNOLOGIES))))
            .by(forEvery(ScopeExclusion.TYPE)
                    .where(linked(ScopeExclusion.SCOPE, inForce()))
                    .expect(stated(ScopeExclusion.REASON)));

    static final Check NOT_MISLEADING = Check.of("4.3-04", "p1")
            .requires("Nothing is left out of the scope that other records treat as part of it")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ScopeExclusion.TYPE)
                    .where(linked(ScopeExclusion.SCOPE, inForce()))
                    .expect(custom(
                            "neither the scope nor a risk names it as part of the ISMS",
                            Exclusions.READS,
                            Exclusions::isLeftOutEverywhere))
                    .graded(Grading.always(FindingGrade.MAJOR)))
            .cannotKnow("whether a part is left out that the services in scope need");

    static final Check ASSESSMENTS_REFER = Check.of("4.3-05", "p1")
            .requires("Every risk assessment refers to the scope in force on its day")
            .by(forEvery(RiskAssessment.TYPE)
                    .where(reached(RiskAssessment.COMPLETED_ON))
                    .recentBy(RiskAssessment.COMPLETED_ON)
                    .expect(any(
                            linked(RiskAssessment.SCOPE_VERSION, inForceOn(its(RiskAssessment.COMPLETED_ON))),
                            linked(RiskAssessment.SCOPE_VERSION, inForceOn(its(RiskAssessment.STARTED_ON)))))
                    .arisingFrom(IntervalKey.RISK_ASSESSMENT));

    static final Check FOLLOWS_CHANGES = Check.of("4.3-06", "p1")
            .requires("Every significant change of the organization led to a look at the scope in time")
            .basis(Basis.OWN)
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(IsmsChange.TYPE)
                    .where(every(
                            is(IsmsChange.KIND, ChangeKind.ORGANIZATION),
                            is(IsmsChange.SIGNIFICANT, true),
                            reached(IsmsChange.COMPLETED_ON)))
                    .recentBy(IsmsChange.COMPLETED_ON)
                    .onceDue(passed(later(IsmsChange.COMPLETED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            linked(IsmsChange.ORIGIN, a(ScopeVersion.TYPE)),
                            scopeReviewed(its(IsmsChange.PLANNED_ON), its(IsmsChange.COMPLETED_ON)))))
            .by(forEvery(OperationalChange.TYPE)
                    .where(every(
                            is(OperationalChange.KIND, ChangeKind.ORGANIZATION),
                            is(OperationalChange.SIGNIFICANT, true),
                            reached(OperationalChange.IMPLEMENTED_ON)))
                    .recentBy(OperationalChange.IMPLEMENTED_ON)
                    .onceDue(passed(later(OperationalChange.IMPLEMENTED_ON, interval(IntervalKey.LAG))))
                    .expect(scopeReviewed(its(OperationalChange.PROPOSED_ON), its(OperationalChange.IMPLEMENTED_ON))));

    static final Check INTERFACES_CONTROLLED = Check.of("4.3-07", "c")
            .requires("Every dependency on others belongs to a provider under control or to an agreement")
            .basis(Basis.PRACTICE)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(Dependency.TYPE)
                    .where(inForce())
                    .expect(any(linked(Dependency.PROVIDER, inForce()), stated(Dependency.AGREEMENT))));

    private Clause04_3() {}

    /** A review because of the change in time, a scope approved since it was planned, or a gap that was handled. */
    private static Condition scopeReviewed(Term<LocalDate> planned, Term<LocalDate> done) {
        Term<LocalDate> limit = later(done, interval(IntervalKey.LAG));
        return any(
                cited(ScopeReview.TRIGGER, notAfter(ScopeReview.REVIEWED_ON, limit)),
                among(
                        ScopeVersion.TYPE,
                        every(notBefore(ScopeVersion.APPROVED_ON, planned), notAfter(ScopeVersion.APPROVED_ON, limit))),
                Actions.handled());
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(
                SCOPE_IN_FORCE,
                CONSIDERS,
                BOUNDARIES,
                NOT_MISLEADING,
                ASSESSMENTS_REFER,
                FOLLOWS_CHANGES,
                INTERFACES_CONTROLLED);
    }
}
