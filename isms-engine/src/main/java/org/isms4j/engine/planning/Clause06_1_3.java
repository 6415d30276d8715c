package org.isms4j.engine.planning;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.coverage;
import static org.isms4j.engine.check.Examinations.exactlyOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.interval;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.later;
import static org.isms4j.engine.check.Terms.via;
import static org.isms4j.engine.check.Verbs.actsAs;
import static org.isms4j.engine.check.Verbs.after;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.compare;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.includes;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.matched;
import static org.isms4j.engine.check.Verbs.noneAmong;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notBefore;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.shown;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.List;
import org.isms4j.engine.check.Aspect;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.phrase.Actions;
import org.isms4j.engine.phrase.Controls;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.declaration.CertificationCycle;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.planning.AnnexAComparison;
import org.isms4j.model.planning.ImplementationStatus;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.PlanApproval;
import org.isms4j.model.planning.ResidualRiskAcceptance;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentOption;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.EvidenceItem;
import org.isms4j.model.support.MandatedDocument;

/** Checks of 6.1.3, information security risk treatment: options, controls, Statement of Applicability, plan, acceptance. */
public final class Clause06_1_3 {

    private static final Condition CURRENT_DECISION = every(inForce(), linked(TreatmentDecision.RISK, inForce()));

    static final Check PROCESS_DESCRIBED = Check.of("6.1.3-01", "p1")
            .requires("An approved description of the risk treatment process is in force")
            .aspect(Aspect.ESTABLISHED)
            .by(atLeastOne(DocumentVersion.TYPE)
                    .where(is(DocumentVersion.KIND, MandatedDocument.RISK_TREATMENT_PROCESS))
                    .expect(every(inForce(), reached(DocumentVersion.APPROVED_ON)))
                    .graded(FindingGrade.MAJOR));

    static final Check DECIDED = Check.of("6.1.3-02", "a")
            .requires("Every risk above the acceptance criteria has a treatment decision since it was evaluated")
            .by(forEvery(Risk.TYPE)
                    .where(every(inForce(), is(Risk.ACCEPTABLE, false)))
                    .onceDue(passed(later(Risk.EVALUATED_ON, interval(IntervalKey.TREATMENT_DECISION))))
                    .expect(cited(
                            TreatmentDecision.RISK,
                            every(
                                    inForce(),
                                    stated(TreatmentDecision.OPTION),
                                    notBefore(TreatmentDecision.DECIDED_ON, its(Risk.EVALUATED_ON)))))
                    .graded(Grading.majorWhenWidespread(3, 0.3))
                    .arisingFrom(IntervalKey.RISK_ASSESSMENT));

    static final Check CONTROLS_DETERMINED = Check.of("6.1.3-03", "b")
            .requires("Every decision to modify a risk is followed by the controls it needs")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(TreatmentDecision.TYPE)
                    .where(every(CURRENT_DECISION, is(TreatmentDecision.OPTION, TreatmentOption.MODIFY)))
                    .onceDue(passed(later(TreatmentDecision.DECIDED_ON, interval(IntervalKey.TREATMENT_DECISION))))
                    .expect(cited(NecessaryControl.TREATMENTS, inForce())));

    static final Check COMPARED = Check.of("6.1.3-04", "c")
            .requires("Necessary controls were compared with all of Annex A since they last changed")
            .by(atLeastOne(AnnexAComparison.TYPE)
                    .expect(every(
                            reached(AnnexAComparison.COMPARED_ON),
                            includes(AnnexAComparison.COVERS, Required.annexA()),
                            noneAmong(
                                    NecessaryControl.TYPE,
                                    shown(every(inForce(), any(laterThanComparison(), changedAfterComparison())))))));

    static final Check STATEMENT_IN_FORCE = Check.of("6.1.3-05", "d")
            .requires("One approved Statement of Applicability is in force")
            .aspect(Aspect.ESTABLISHED)
            .by(exactlyOne(SoAVersion.TYPE)
                    .expect(every(inForce(), reached(SoAVersion.APPROVED_ON)))
                    .graded(FindingGrade.MAJOR));

    static final Check STATEMENT_COMPLETE = Check.of("6.1.3-06", "d")
            .requires(
                    "Every entry is justified, included controls have an implementation status, and no control of Annex A"
                            + " is left out")
            .by(forEvery(SoAEntry.TYPE)
                    .where(Controls.ofStatementInForce())
                    .expect(every(
                            stated(SoAEntry.INCLUDED),
                            stated(SoAEntry.JUSTIFICATION),
                            any(is(SoAEntry.INCLUDED, false), stated(SoAEntry.IMPLEMENTATION)))))
            .by(coverage(Required.annexA(), SoAEntry.TYPE, SoAEntry.CONTROL).where(Controls.ofStatementInForce()));

    static final Check NECESSARY_CONTROLS_INCLUDED = Check.of("6.1.3-07", "d")
            .requires("Every necessary control is included in the statement in force")
            .by(forEvery(NecessaryControl.TYPE)
                    .where(inForce())
                    .onceDue(passed(later(NecessaryControl.DETERMINED_ON, interval(IntervalKey.LAG))))
                    .expect(any(
                            cited(SoAEntry.NECESSARY_CONTROL, Controls.included()),
                            matched(SoAEntry.CONTROL, its(NecessaryControl.ANNEX_A), Controls.included()))));

    static final Check NO_ORPHAN_CONTROLS = Check.of("6.1.3-08", "d")
            .requires("Every included control traces to a treatment, a requirement or an own decision")
            .basis(Basis.PRACTICE)
            .by(forEvery(SoAEntry.TYPE)
                    .where(Controls.included())
                    .expect(any(
                            linked(SoAEntry.JUSTIFICATIONS),
                            knownAs(SoAEntry.OWN_DECISION, true),
                            Controls.behind(linked(NecessaryControl.TREATMENTS)))));

    static final Check STATUS_AGREES = Check.of("6.1.3-09", "d")
            .requires("Implemented controls have evidence of operation, and those not implemented an open action")
            .by(forEvery(SoAEntry.TYPE)
                    .where(every(
                            Controls.included(),
                            is(
                                    SoAEntry.IMPLEMENTATION,
                                    ImplementationStatus.IMPLEMENTED,
                                    ImplementationStatus.PARTLY_IMPLEMENTED)))
                    .expect(any(
                            Controls.behind(cited(ControlOperation.CONTROL, reached(ControlOperation.EXECUTED_ON))),
                            Controls.behind(cited(EvidenceItem.SUPPORTS)),
                            cited(EvidenceItem.SUPPORTS)))
                    .graded(Grading.majorWhenWidespread(3, 0.1)))
            .by(forEvery(SoAEntry.TYPE)
                    .where(every(
                            Controls.included(), is(SoAEntry.IMPLEMENTATION, ImplementationStatus.NOT_IMPLEMENTED)))
                    .expect(Controls.behind(cited(TreatmentAction.CONTROLS, not(knownOver()))))
                    .graded(Grading.majorWhenWidespread(3, 0.1)));

    static final Check PLAN = Check.of("6.1.3-10", "e")
            .requires(
                    "A risk treatment plan is in force, covers every decision, and its actions have owner and due date")
            .aspect(Aspect.ESTABLISHED)
            .by(atLeastOne(TreatmentPlanVersion.TYPE).expect(inForce()).graded(FindingGrade.MAJOR))
            .by(forEvery(TreatmentDecision.TYPE)
                    .where(every(
                            CURRENT_DECISION,
                            is(TreatmentDecision.OPTION, TreatmentOption.MODIFY, TreatmentOption.SHARE)))
                    .onceDue(passed(later(TreatmentDecision.DECIDED_ON, interval(IntervalKey.LAG))))
                    .expect(cited(TreatmentPlanVersion.COVERS, inForce())))
            .by(forEvery(TreatmentAction.TYPE)
                    .where(linked(TreatmentAction.PLAN, inForce()))
                    .expect(every(stated(TreatmentAction.OWNER), stated(TreatmentAction.DUE_ON))));

    static final Check OWNERS_APPROVE = Check.of("6.1.3-11", "f")
            .requires("For every treated risk its owner approved the plan and accepted the residual risk")
            .by(forEvery(Risk.TYPE)
                    .where(every(inForce(), cited(TreatmentDecision.RISK, inForce())))
                    .onceDue(passed(later(Risk.EVALUATED_ON, interval(IntervalKey.LAG))))
                    .expect(every(planApprovedByOwner(), residualAcceptedByOwner()))
                    .graded(Grading.majorWhenWidespread(3, 0.2)));

    static final Check RESIDUALS_ACCEPTABLE = Check.of("6.1.3-12", "f")
            .requires(
                    "Every accepted residual level meets the criteria or has a recorded exception, and has not expired")
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(ResidualRiskAcceptance.TYPE)
                    .where(every(inForce(), linked(ResidualRiskAcceptance.RISK, inForce())))
                    .expect(every(
                            not(expired(ResidualRiskAcceptance.VALID_UNTIL)),
                            any(
                                    among(
                                            RiskCriteriaVersion.TYPE,
                                            every(
                                                    inForce(),
                                                    compare(
                                                            its(ResidualRiskAcceptance.RESIDUAL_LEVEL),
                                                            Relation.AT_MOST,
                                                            its(RiskCriteriaVersion.ACCEPTABLE_LEVEL)))),
                                    recorded(ResidualRiskAcceptance.EXCEPTION_REASON)))));

    static final Check KEPT_UP = Check.of("6.1.3-13", "d", "e")
            .requires("Statement and plan were renewed since decisions or controls last changed")
            .basis(Basis.OWN)
            .aspect(Aspect.MAINTAINED)
            .by(forEvery(SoAVersion.TYPE)
                    .where(inForce())
                    .expect(noneAmong(
                            NecessaryControl.TYPE,
                            shown(every(
                                    inForce(),
                                    after(NecessaryControl.DETERMINED_ON, its(SoAVersion.APPROVED_ON)),
                                    passed(later(NecessaryControl.DETERMINED_ON, interval(IntervalKey.LAG))))))))
            .by(forEvery(TreatmentPlanVersion.TYPE)
                    .where(inForce())
                    .expect(noneAmong(
                            TreatmentDecision.TYPE,
                            shown(every(
                                    CURRENT_DECISION,
                                    is(TreatmentDecision.OPTION, TreatmentOption.MODIFY),
                                    after(TreatmentDecision.DECIDED_ON, its(TreatmentPlanVersion.APPROVED_ON)),
                                    passed(later(TreatmentDecision.DECIDED_ON, interval(IntervalKey.LAG))))))));

    static final Check CERTIFICATE_NAMES_STATEMENT = Check.of("6.1.3-14", "d")
            .requires("The statement named on the certificate is the one in force, or the change was notified")
            .basis(Basis.CONDITIONAL)
            .aspect(Aspect.MAINTAINED)
            .whenEmpty(WhenEmpty.NOT_APPLICABLE)
            .by(forEvery(CertificationCycle.TYPE)
                    .where(not(expired(CertificationCycle.EXPIRES_ON)))
                    .expect(any(
                            linked(CertificationCycle.SOA_VERSION, inForce()),
                            reached(CertificationCycle.SOA_CHANGE_NOTIFIED_ON))));

    private Clause06_1_3() {}

    private static Condition laterThanComparison() {
        return after(NecessaryControl.DETERMINED_ON, its(AnnexAComparison.COMPARED_ON));
    }

    private static Condition changedAfterComparison() {
        return every(
                known(its(NecessaryControl.CHANGED_ON)),
                after(NecessaryControl.CHANGED_ON, its(AnnexAComparison.COMPARED_ON)));
    }

    /** The action is known to be completed, given up, or past its due date without having been moved. */
    private static Condition knownOver() {
        return any(
                known(its(TreatmentAction.COMPLETED_ON)),
                known(its(TreatmentAction.CANCELLED_ON)),
                every(expired(TreatmentAction.DUE_ON), not(Actions.replanned())));
    }

    private static Condition planApprovedByOwner() {
        Condition byOwner = actsAs(its(PlanApproval.APPROVED_BY), its(Risk.OWNER), its(PlanApproval.APPROVED_ON));
        return any(
                cited(PlanApproval.RISKS, byOwner),
                cited(TreatmentDecision.RISK, cited(TreatmentPlanVersion.COVERS, cited(PlanApproval.PLAN, byOwner))));
    }

    private static Condition residualAcceptedByOwner() {
        return cited(
                ResidualRiskAcceptance.RISK,
                every(
                        inForce(),
                        actsAs(
                                its(ResidualRiskAcceptance.ACCEPTED_BY),
                                its(Risk.OWNER),
                                its(ResidualRiskAcceptance.ACCEPTED_ON)),
                        any(
                                not(known(via(ResidualRiskAcceptance.EVALUATION, RiskReevaluation.REEVALUATED_ON))),
                                notBefore(
                                        ResidualRiskAcceptance.ACCEPTED_ON,
                                        via(ResidualRiskAcceptance.EVALUATION, RiskReevaluation.REEVALUATED_ON)))));
    }

    /**
     * Returns the checks of the subclause.
     *
     * @return the checks in order
     */
    public static List<Check> checks() {
        return List.of(
                PROCESS_DESCRIBED,
                DECIDED,
                CONTROLS_DETERMINED,
                COMPARED,
                STATEMENT_IN_FORCE,
                STATEMENT_COMPLETE,
                NECESSARY_CONTROLS_INCLUDED,
                NO_ORPHAN_CONTROLS,
                STATUS_AGREES,
                PLAN,
                OWNERS_APPROVE,
                RESIDUALS_ACCEPTABLE,
                KEPT_UP,
                CERTIFICATE_NAMES_STATEMENT);
    }
}
