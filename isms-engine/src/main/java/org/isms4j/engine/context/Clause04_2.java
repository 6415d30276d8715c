package org.isms4j.engine.context;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.knownAs;
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
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Controls;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ContextReview;
import org.isms4j.model.context.InterestedParty;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.context.RequirementSource;
import org.isms4j.model.context.ScopeReview;
import org.isms4j.model.planning.IsmsRisk;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.Opportunity;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.standard.ControlId;

/** Checks of 4.2, interested parties: who they are, what they require, and what the ISMS takes on. */
public final class Clause04_2 {

    private static final Condition LEGAL = is(
            InterestedPartyRequirement.SOURCE,
            RequirementSource.LAW,
            RequirementSource.REGULATION,
            RequirementSource.CONTRACT);

    static final Check PARTIES_DETERMINED = Check.of("4.2-01", "a")
            .requires("Interested parties are determined, with the reason why they matter")
            .aspect(Aspect.ESTABLISHED)
            .withoutRecordDemand()
            .by(atLeastOne(InterestedParty.TYPE)
                    .expect(every(inForce(), stated(InterestedParty.RELEVANCE)))
                    .graded(FindingGrade.MAJOR))
            .cannotKnow("whether a party that matters is missing");

    static final Check REQUIREMENTS_DETERMINED = Check.of("4.2-02", "b")
            .requires("Every interested party has requirements, or it was decided that none are relevant")
            .aspect(Aspect.ESTABLISHED)
            .withoutRecordDemand()
            .by(forEvery(InterestedParty.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(InterestedParty.DETERMINED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            cited(InterestedPartyRequirement.PARTY, inForce()),
                            every(
                                    recorded(InterestedParty.NO_REQUIREMENTS_REASON),
                                    reached(InterestedParty.NO_REQUIREMENTS_ON)))));

    static final Check DECIDED = Check.of("4.2-03", "c")
            .requires("For every requirement it was decided whether the ISMS addresses it")
            .aspect(Aspect.ESTABLISHED)
            .withoutRecordDemand()
            .by(forEvery(InterestedPartyRequirement.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(InterestedPartyRequirement.IDENTIFIED_ON, interval(IntervalKey.LAG))))
                    .expect(every(
                            stated(InterestedPartyRequirement.ADDRESSED_BY_ISMS),
                            reached(InterestedPartyRequirement.DECIDED_ON))));

    static final Check ADDRESSED = Check.of("4.2-04", "c")
            .requires("Every requirement that the ISMS addresses is taken up by something of it")
            .basis(Basis.OWN)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(InterestedPartyRequirement.TYPE)
                    .where(every(inForce(), is(InterestedPartyRequirement.ADDRESSED_BY_ISMS, true)))
                    .onceDue(passed(later(InterestedPartyRequirement.DECIDED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            linked(InterestedPartyRequirement.ADDRESSED_BY),
                            cited(Objective.BASIS),
                            cited(SoAEntry.JUSTIFICATIONS),
                            cited(IsmsRisk.SOURCES),
                            cited(Opportunity.SOURCES),
                            cited(RiskAssessment.TRIGGER),
                            cited(ScopeReview.TRIGGER))));

    static final Check LEGAL_REQUIREMENTS = Check.of("4.2-05", "b")
            .requires("Where control A.5.31 is included, requirements of law, regulation and contract are identified,"
                    + " named and dated")
            .basis(Basis.CONDITIONAL)
            .withoutRecordDemand()
            .whenEmpty(WhenEmpty.NOT_SELECTED)
            .by(forEvery(SoAEntry.TYPE)
                    .where(every(Controls.included(), is(SoAEntry.CONTROL, ControlId.parse("A.5.31"))))
                    .expect(among(
                            InterestedPartyRequirement.TYPE,
                            every(
                                    inForce(),
                                    LEGAL,
                                    stated(InterestedPartyRequirement.TITLE),
                                    reached(InterestedPartyRequirement.IDENTIFIED_ON)))))
            .cannotKnow("whether a law, regulation or contract is missing");

    static final Check REVIEWED = Check.of("4.2-06", "a", "b")
            .requires("Parties and requirements were looked at again within the planned interval")
            .basis(Basis.OWN)
            .aspect(Aspect.MAINTAINED)
            .by(rhythm(ContextReview.TYPE, ContextReview.REVIEWED_ON, IntervalKey.CONTEXT)
                    .where(not(knownAs(ContextReview.COVERS_PARTIES, false)))
                    .minor());

    static final Check CLIMATE_CONSIDERED = Check.of("4.2-07", "b")
            .requires("It was considered whether parties require something about climate change")
            .basis(Basis.PRACTICE)
            .by(atLeastOne(InterestedPartyRequirement.TYPE)
                    .expect(every(inForce(), stated(InterestedPartyRequirement.CLIMATE))));

    private Clause04_2() {}

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(
                PARTIES_DETERMINED,
                REQUIREMENTS_DETERMINED,
                DECIDED,
                ADDRESSED,
                LEGAL_REQUIREMENTS,
                REVIEWED,
                CLIMATE_CONSIDERED);
    }
}
