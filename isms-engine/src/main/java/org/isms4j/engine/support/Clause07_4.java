package org.isms4j.engine.support;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.statedWithGrace;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.lately;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.regularly;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Span;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.phrase.Controls;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.standard.ControlId;
import org.isms4j.model.support.CommunicationNeed;
import org.isms4j.model.support.CommunicationRecord;

/** Checks of 7.4, communication: needs inside and outside, what recurs, what included controls call for. */
public final class Clause07_4 {

    private static final Span PERIOD = statedWithGrace(CommunicationNeed.INTERVAL, IntervalKey.LAG);

    private static final ControlId AUTHORITIES = ControlId.parse("A.5.5");
    private static final ControlId SPECIAL_INTEREST_GROUPS = ControlId.parse("A.5.6");
    private static final ControlId INCIDENT_RESPONSE = ControlId.parse("A.5.26");

    static final Check DETERMINED = Check.of("7.4-01", "p1", "a", "b", "c", "d")
            .requires("Needs for communication inside and outside are determined, each with what, when, with whom and"
                    + " how")
            .aspect(Aspect.ESTABLISHED)
            .withoutRecordDemand()
            .by(atLeastOne(CommunicationNeed.TYPE).expect(every(inForce(), is(CommunicationNeed.EXTERNAL, false))))
            .by(atLeastOne(CommunicationNeed.TYPE).expect(every(inForce(), is(CommunicationNeed.EXTERNAL, true))))
            .by(forEvery(CommunicationNeed.TYPE)
                    .where(inForce())
                    .expect(every(
                            stated(CommunicationNeed.TITLE),
                            any(stated(CommunicationNeed.TIMING), stated(CommunicationNeed.INTERVAL)),
                            stated(CommunicationNeed.AUDIENCE),
                            stated(CommunicationNeed.METHOD))))
            .cannotKnow("needs that nobody has thought of");

    static final Check CARRIED_OUT = Check.of("7.4-02", "b")
            .requires("What recurs was communicated as often as determined, or a gap was handled")
            .basis(Basis.OWN)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(CommunicationNeed.TYPE)
                    .where(every(inForce(), known(its(CommunicationNeed.INTERVAL))))
                    .onceDue(passed(later(CommunicationNeed.DETERMINED_ON, PERIOD)))
                    .expect(any(
                            regularly(
                                    CommunicationRecord.NEED,
                                    CommunicationRecord.COMMUNICATED_ON,
                                    PERIOD,
                                    its(CommunicationNeed.DETERMINED_ON)),
                            every(
                                    lately(
                                            CommunicationRecord.NEED,
                                            CommunicationRecord.COMMUNICATED_ON,
                                            PERIOD,
                                            its(CommunicationNeed.DETERMINED_ON)),
                                    any(Actions.handled(), cited(CommunicationRecord.NEED, Actions.handled()))))));

    static final Check CONTROLS_SERVED = Check.of("7.4-03", "c")
            .requires("Included controls on authorities, groups and incidents have their need for communication")
            .basis(Basis.CONDITIONAL)
            .aspect(Aspect.ESTABLISHED)
            .whenEmpty(WhenEmpty.NOT_SELECTED)
            .withoutRecordDemand()
            .by(needFor(AUTHORITIES))
            .by(needFor(SPECIAL_INTEREST_GROUPS))
            .by(needFor(INCIDENT_RESPONSE))
            .cannotKnow("needs that contracts call for");

    private Clause07_4() {}

    private static Examination needFor(ControlId control) {
        return forEvery(SoAEntry.TYPE)
                .where(every(is(SoAEntry.CONTROL, control), Controls.included()))
                .expect(among(CommunicationNeed.TYPE, every(inForce(), is(CommunicationNeed.CONTROLS, control))))
                .graded(Grading.always(FindingGrade.OBSERVATION));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(DETERMINED, CARRIED_OUT, CONTROLS_SERVED);
    }
}
