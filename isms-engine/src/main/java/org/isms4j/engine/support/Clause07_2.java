package org.isms4j.engine.support;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.entry;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.inventory;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.today;
import static org.isms4j.engine.check.Verbs.actsAs;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notBefore;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.shown;
import static org.isms4j.engine.check.Verbs.stated;
import static org.isms4j.engine.check.Verbs.uncited;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Term;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.CompetenceEvidence;
import org.isms4j.model.support.CompetenceGap;
import org.isms4j.model.support.CompetenceRequirement;
import org.isms4j.model.support.DisposalRecord;
import org.isms4j.model.support.RetentionRule;
import org.isms4j.model.support.TrainingAction;
import org.isms4j.model.support.TrainingEvaluation;

/** Checks of 7.2, competence: what roles need, what their holders have, how gaps are closed, what is kept. */
public final class Clause07_2 {

    /** Type to which a retention rule for evidence of competence applies. */
    private static final String EVIDENCE = CompetenceEvidence.TYPE.name();

    static final Check DETERMINED = Check.of("7.2-01", "a")
            .requires("For every role that affects information security performance it is determined what competence"
                    + " it needs")
            .aspect(Aspect.ESTABLISHED)
            .by(forEvery(Role.TYPE)
                    .where(affectsSecurity())
                    .onceDue(any(
                            not(known(its(Role.CREATED_ON))),
                            passed(later(Role.CREATED_ON, interval(IntervalKey.ONBOARDING)))))
                    .expect(cited(CompetenceRequirement.ROLE, inForce()))
                    .graded(Grading.majorWhenWidespread(3, 1.0)))
            .cannotKnow("people who work without a role, and risk owners who are named as persons");

    static final Check COMPETENT = Check.of("7.2-02", "b", "d")
            .requires("Every holder of such a role has valid evidence for all it needs, or the gap is being closed")
            .by(forEvery(RoleAssignment.TYPE)
                    .where(every(
                            inForce(),
                            not(shown(linked(RoleAssignment.PERSON, not(inForce())))),
                            linked(
                                    RoleAssignment.ROLE,
                                    every(affectsSecurity(), shown(cited(CompetenceRequirement.ROLE, inForce()))))))
                    .onceDue(any(
                            not(known(its(RoleAssignment.ASSIGNED_FROM))),
                            passed(later(RoleAssignment.ASSIGNED_FROM, interval(IntervalKey.ONBOARDING)))))
                    .expect(linked(
                            RoleAssignment.ROLE,
                            uncited(
                                    CompetenceRequirement.ROLE,
                                    every(
                                            inForce(),
                                            not(any(
                                                    evidenced(its(RoleAssignment.PERSON)),
                                                    gapBeingClosed(its(RoleAssignment.PERSON))))))))
                    .graded(Grading.majorWhenWidespread(4, 0.9)))
            .cannotKnow("whether the evidence fits the work");

    static final Check GAPS_CLOSED = Check.of("7.2-03", "c")
            .requires("Every gap has an action or evidence that closed it, and completed actions were evaluated")
            .aspect(Aspect.IMPROVED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(CompetenceGap.TYPE)
                    .where(not(shown(linked(CompetenceGap.PERSON, not(inForce())))))
                    .onceDue(passed(later(CompetenceGap.IDENTIFIED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            cited(TrainingAction.CLOSES),
                            every(
                                    reached(CompetenceGap.CLOSED_ON),
                                    linked(
                                            CompetenceGap.REQUIREMENT,
                                            cited(
                                                    CompetenceEvidence.REQUIREMENTS,
                                                    belongsTo(
                                                            CompetenceEvidence.PERSON, its(CompetenceGap.PERSON))))))))
            .by(forEvery(TrainingAction.TYPE)
                    .where(reached(TrainingAction.COMPLETED_ON))
                    .recentBy(TrainingAction.COMPLETED_ON)
                    .onceDue(passed(
                            later(TrainingAction.COMPLETED_ON, interval(IntervalKey.EFFECTIVENESS_REVIEW_LATEST))))
                    .expect(cited(
                            TrainingEvaluation.ACTION,
                            every(
                                    notBefore(TrainingEvaluation.EVALUATED_ON, its(TrainingAction.COMPLETED_ON)),
                                    stated(TrainingEvaluation.VERDICT)))));

    static final Check EVIDENCE_RETAINED = Check.of("7.2-04", "d")
            .requires("Evidence of competence is retained, and none was disposed of before its time")
            .aspect(Aspect.MAINTAINED)
            .by(inventory(entry(
                            "evidence of competence",
                            atLeastOne(CompetenceEvidence.TYPE)
                                    .expect(any(
                                            reached(CompetenceEvidence.OBTAINED_ON), stated(CompetenceEvidence.TITLE))))
                    .arisingFrom(IntervalKey.COMPETENCE)))
            .by(forEvery(DisposalRecord.TYPE)
                    .where(linked(DisposalRecord.RULE, is(RetentionRule.APPLIES_TO, EVIDENCE)))
                    .recentBy(DisposalRecord.DISPOSED_ON)
                    .expect(any(Disposals.inTime(), Actions.handled())))
            .cannotKnow("evidence that was lost and that no record mentions");

    private Clause07_2() {}

    /** In force, and said or seen to affect information security: roles that own risks or controls do so whatever is said. */
    private static Condition affectsSecurity() {
        return every(
                inForce(),
                any(
                        is(Role.AFFECTS_SECURITY, true),
                        shown(cited(Risk.OWNER, inForce())),
                        shown(cited(NecessaryControl.OWNER, inForce()))));
    }

    private static Condition evidenced(Term<RecordId> person) {
        return cited(
                CompetenceEvidence.REQUIREMENTS,
                every(
                        inForce(),
                        not(expired(CompetenceEvidence.VALID_UNTIL)),
                        belongsTo(CompetenceEvidence.PERSON, person)));
    }

    /** There is an open gap, and a training for it that is not overdue. */
    private static Condition gapBeingClosed(Term<RecordId> person) {
        return cited(
                CompetenceGap.REQUIREMENT,
                every(
                        inForce(),
                        belongsTo(CompetenceGap.PERSON, person),
                        cited(TrainingAction.CLOSES, any(not(expired(TrainingAction.DUE_ON)), Actions.replanned()))));
    }

    private static Condition belongsTo(Attribute.One<?, RecordId> link, Term<RecordId> person) {
        return actsAs(its(link), person, today());
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(DETERMINED, COMPETENT, GAPS_CLOSED, EVIDENCE_RETAINED);
    }
}
