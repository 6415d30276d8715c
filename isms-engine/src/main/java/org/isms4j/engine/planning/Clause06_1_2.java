package org.isms4j.engine.planning;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.exactlyOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.steps;
import static org.isms4j.engine.check.Examinations.tally;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.otherVia;
import static org.isms4j.engine.check.Terms.via;
import static org.isms4j.engine.check.Verbs.ahead;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.compare;
import static org.isms4j.engine.check.Verbs.custom;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.People;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;

/** Checks of 6.1.2, information security risk assessment: method, criteria, and risks as assessed. */
public final class Clause06_1_2 {

    static final Check PROCESS_DESCRIBED = Check.of("6.1.2-01", "p1")
            .requires("An approved description of the risk assessment process is in force")
            .aspect(Aspect.ESTABLISHED)
            .by(atLeastOne(DocumentVersion.TYPE)
                    .where(is(DocumentVersion.KIND, MandatedDocument.RISK_ASSESSMENT_PROCESS))
                    .expect(every(inForce(), reached(DocumentVersion.APPROVED_ON)))
                    .graded(FindingGrade.MAJOR));

    static final Check ACCEPTANCE_CRITERIA = Check.of("6.1.2-02", "a.1")
            .requires("One version of the risk criteria is in force and says which risks are acceptable")
            .aspect(Aspect.ESTABLISHED)
            .by(exactlyOne(RiskCriteriaVersion.TYPE)
                    .expect(every(
                            inForce(),
                            any(
                                    stated(RiskCriteriaVersion.ACCEPTANCE_RULE),
                                    stated(RiskCriteriaVersion.ACCEPTABLE_LEVEL))))
                    .graded(FindingGrade.MAJOR));

    static final Check ASSESSMENT_CRITERIA = Check.of("6.1.2-03", "a.2")
            .requires("The criteria in force also say when and on which scales risks are assessed")
            .aspect(Aspect.ESTABLISHED)
            .by(atLeastOne(RiskCriteriaVersion.TYPE)
                    .where(inForce())
                    .expect(every(
                            stated(RiskCriteriaVersion.ASSESSMENT_TRIGGERS),
                            stated(RiskCriteriaVersion.CONSEQUENCE_MAXIMUM),
                            stated(RiskCriteriaVersion.LIKELIHOOD_MAXIMUM),
                            stated(RiskCriteriaVersion.LEVEL_FUNCTION))));

    static final Check RUNS_USE_CRITERIA = Check.of("6.1.2-04", "a.1", "a.2")
            .requires("Every risk assessment uses criteria that were in force on its day")
            .by(forEvery(RiskAssessment.TYPE)
                    .where(every(not(ahead(RiskAssessment.PLANNED_FOR)), reached(RiskAssessment.COMPLETED_ON)))
                    .recentBy(RiskAssessment.COMPLETED_ON)
                    .expect(linked(RiskAssessment.CRITERIA_VERSION, inForceOn(its(RiskAssessment.COMPLETED_ON))))
                    .arisingFrom(IntervalKey.RISK_ASSESSMENT));

    static final Check SCORES_FOLLOW_METHOD = Check.of("6.1.2-05", "b")
            .requires("Every score lies on the declared scale, and every level follows from the declared function")
            .by(forEvery(Risk.TYPE)
                    .where(inForce())
                    .expect(custom(
                            "consequence and likelihood lie on the scales and the level follows from them",
                            RiskMethod.READS,
                            RiskMethod::followsCriteria))
                    .graded(Grading.majorWhenWidespread(2, 0.2))
                    .arisingFrom(IntervalKey.RISK_ASSESSMENT));

    static final Check RUNS_COMPARABLE = Check.of("6.1.2-06", "b")
            .requires("Consecutive risk assessments use the same method, or a conversion is documented")
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(steps(RiskAssessment.TYPE, RiskAssessment.COMPLETED_ON)
                    .expect(any(
                            compare(
                                    via(RiskAssessment.CRITERIA_VERSION, RiskCriteriaVersion.METHOD_VERSION),
                                    Relation.EQUAL,
                                    otherVia(RiskAssessment.CRITERIA_VERSION, RiskCriteriaVersion.METHOD_VERSION)),
                            linked(RiskAssessment.CRITERIA_VERSION, recorded(RiskCriteriaVersion.CONVERTS_FROM)))));

    static final Check PROPERTIES_AND_SCOPE = Check.of("6.1.2-07", "c.1")
            .requires("Every risk says which property of information it affects and lies inside the scope")
            .by(forEvery(Risk.TYPE)
                    .where(inForce())
                    .expect(every(
                            stated(Risk.PROPERTIES),
                            any(
                                    linked(Risk.SCOPE_VERSION),
                                    linked(Risk.ASSESSMENT, linked(RiskAssessment.SCOPE_VERSION)))))
                    .arisingFrom(IntervalKey.RISK_ASSESSMENT))
            .cannotKnow("whether the risk really lies inside the boundaries that the scope describes in words");

    static final Check OWNERS = Check.of("6.1.2-08", "c.2")
            .requires("Every risk has an owner who is active")
            .by(forEvery(Risk.TYPE)
                    .where(inForce())
                    .expect(People.active(Risk.OWNER))
                    .graded(Grading.majorWhenWidespread(3, 0.5))
                    .arisingFrom(IntervalKey.RISK_ASSESSMENT))
            .cannotKnow("whether the owner really has the authority to accept the risk and to act on it");

    static final Check ANALYSED = Check.of("6.1.2-09", "d.1", "d.2", "d.3")
            .requires("Every risk has a consequence, a likelihood and a level")
            .by(forEvery(Risk.TYPE)
                    .where(inForce())
                    .expect(every(stated(Risk.CONSEQUENCE), stated(Risk.LIKELIHOOD), stated(Risk.LEVEL)))
                    .arisingFrom(IntervalKey.RISK_ASSESSMENT));

    static final Check EVALUATED = Check.of("6.1.2-10", "e.1", "e.2")
            .requires("Every risk was compared with the criteria, and those for treatment are ordered")
            .by(forEvery(Risk.TYPE)
                    .where(inForce())
                    .expect(every(stated(Risk.ACCEPTABLE), any(is(Risk.ACCEPTABLE, true), stated(Risk.PRIORITY))))
                    .arisingFrom(IntervalKey.RISK_ASSESSMENT));

    static final Check SCOPE_COVERED = Check.of("6.1.2-11", "c.1")
            .requires("Every unit in scope was looked at in the risk assessments of the interval")
            .basis(Basis.PRACTICE)
            .whenEmpty(WhenEmpty.NOT_APPLICABLE)
            .by(tally(
                    "Each unit of the scope in force is named by a risk or by a recent risk assessment",
                    RiskAssessment.TYPE,
                    RiskTallies.UNIT_READS,
                    RiskTallies::unitsCovered));

    static final Check NOT_COPIED_FORWARD = Check.of("6.1.2-12", "b")
            .requires("Fewer than 95 in a hundred risks are the same as in the run before although something happened")
            .basis(Basis.PRACTICE)
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(tally(
                    "Risks of the newest run differ from those they replace, if incidents or changes lie between",
                    Risk.TYPE,
                    RiskTallies.COPY_READS,
                    RiskTallies::notCopiedForward));

    private Clause06_1_2() {}

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(
                PROCESS_DESCRIBED,
                ACCEPTANCE_CRITERIA,
                ASSESSMENT_CRITERIA,
                RUNS_USE_CRITERIA,
                SCORES_FOLLOW_METHOD,
                RUNS_COMPARABLE,
                PROPERTIES_AND_SCOPE,
                OWNERS,
                ANALYSED,
                EVALUATED,
                SCOPE_COVERED,
                NOT_COPIED_FORWARD);
    }
}
