package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.planning.AnnexAComparison;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.PlanApproval;
import org.isms4j.model.planning.ResidualRiskAcceptance;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentOption;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.standard.ControlId;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;
import org.isms4j.model.support.Person;

/** For each check of 6.1.3 that is not about the Statement of Applicability edits that it must find. */
final class TreatmentEdits {

    private static final Pick<Risk> TREATED = Pick.inForce(Risk.TYPE)
            .where((risk, isms, asOf) ->
                    risk.acceptable().filter(acceptable -> !acceptable).isPresent()
                            && !isms.citing(TreatmentDecision.RISK, risk.id()).isEmpty());
    private static final Pick<TreatmentDecision> MODIFYING = Pick.inForce(TreatmentDecision.TYPE)
            .stating(TreatmentDecision.OPTION, TreatmentOption.MODIFY)
            .where((decision, isms, asOf) -> decision.risk()
                    .flatMap(id -> isms.find(Risk.TYPE, id))
                    .filter(risk -> Pick.isInForce(Risk.TYPE, risk, isms, asOf))
                    .isPresent());
    private static final Pick<TreatmentPlanVersion> PLAN = Pick.inForce(TreatmentPlanVersion.TYPE);
    private static final Pick<TreatmentAction> OF_PLAN = Pick.of(TreatmentAction.TYPE)
            .where((action, isms, asOf) -> action.completedOn().isPresent()
                    && action.plan()
                            .flatMap(id -> isms.find(TreatmentPlanVersion.TYPE, id))
                            .filter(plan -> Pick.isInForce(TreatmentPlanVersion.TYPE, plan, isms, asOf))
                            .isPresent());
    private static final Pick<ResidualRiskAcceptance> ACCEPTANCES = Pick.inForce(ResidualRiskAcceptance.TYPE)
            .where((acceptance, isms, asOf) -> acceptance
                    .risk()
                    .flatMap(id -> isms.find(Risk.TYPE, id))
                    .filter(risk -> Pick.isInForce(Risk.TYPE, risk, isms, asOf))
                    .isPresent());

    private static final Pick<Person> WITHOUT_ROLE = Pick.inForce(Person.TYPE)
            .where((person, isms, asOf) ->
                    isms.citing(RoleAssignment.PERSON, person.id()).isEmpty());

    private TreatmentEdits() {}

    static List<BreakingEdit> decisions() {
        return List.of(
                BreakingEdit.of(
                                "6.1.3-01",
                                "treatment-process-not-described",
                                "Nobody ever wrote down how information security risks are treated",
                                Edit.neverMade(DocumentVersion.TYPE, TreatmentEdits::isProcess))
                        .touching("7.5.1"),
                BreakingEdit.of(
                                "6.1.3-01",
                                "treatment-process-withdrawn",
                                "The description of risk treatment was withdrawn last month and not replaced",
                                Edit.on(asOf -> Pick.of(DocumentVersion.TYPE)
                                        .where(TreatmentEdits::isProcess)
                                        .newestBy(DocumentVersion.IN_FORCE_FROM)
                                        .first(document ->
                                                One.set(document, DocumentVersion.IN_FORCE_TO, asOf.minusDays(30)))))
                        .touching("7.5.1"),
                BreakingEdit.of(
                        "6.1.3-02",
                        "risk-left-undecided",
                        "A risk above the acceptance criteria was never decided on",
                        TREATED.first(
                                risk -> Pick.of(TreatmentDecision.TYPE).neverFor(TreatmentDecision.RISK, risk.id()))),
                BreakingEdit.of(
                        "6.1.3-02",
                        "decision-older-than-the-risk",
                        "A risk was evaluated anew, and the decision on its treatment is from before",
                        TREATED.first(risk -> Pick.of(TreatmentDecision.TYPE)
                                .where(decision -> decision.risk()
                                        .filter(risk.id()::equals)
                                        .isPresent())
                                .each(decision -> One.set(
                                        decision,
                                        TreatmentDecision.DECIDED_ON,
                                        risk.evaluatedOn().orElseThrow().minusDays(20))))),
                BreakingEdit.of(
                        "6.1.3-03",
                        "controls-not-determined",
                        "A risk is to be modified, and nobody determined by which controls",
                        MODIFYING.first(decision -> Pick.of(NecessaryControl.TYPE)
                                .stating(NecessaryControl.TREATMENTS, decision.id())
                                .each(control -> One.dropped(control, NecessaryControl.TREATMENTS, decision.id())))),
                BreakingEdit.of(
                        "6.1.3-04",
                        "comparison-left-a-control-out",
                        "The comparison with Annex A left out physical security monitoring each time",
                        Pick.of(AnnexAComparison.TYPE)
                                .stating(AnnexAComparison.COVERS, ControlId.parse("A.7.4"))
                                .each(comparison ->
                                        One.dropped(comparison, AnnexAComparison.COVERS, ControlId.parse("A.7.4")))),
                BreakingEdit.of(
                        "6.1.3-04",
                        "control-changed-after-comparison",
                        "A necessary control was changed, and nobody compared the controls with Annex A since",
                        Edit.on(asOf -> Pick.inForce(NecessaryControl.TYPE)
                                .first(control -> One.set(control, NecessaryControl.CHANGED_ON, asOf.minusDays(5))))));
    }

    static List<BreakingEdit> plan() {
        return List.of(
                BreakingEdit.of(
                        "6.1.3-10",
                        "decision-not-in-the-plan",
                        "The risk treatment plan in force leaves out a decision",
                        MODIFYING.first(decision ->
                                PLAN.first(plan -> One.dropped(plan, TreatmentPlanVersion.COVERS, decision.id())))),
                BreakingEdit.of(
                        "6.1.3-10",
                        "planned-action-without-owner",
                        "An action of the risk treatment plan has no owner",
                        OF_PLAN.first(action -> One.none(action, TreatmentAction.OWNER))),
                BreakingEdit.of(
                        "6.1.3-10",
                        "plan-withdrawn",
                        "The risk treatment plan was withdrawn last month and not replaced",
                        Edit.on(asOf -> PLAN.first(
                                plan -> One.set(plan, TreatmentPlanVersion.IN_FORCE_TO, asOf.minusDays(30))))),
                BreakingEdit.of(
                        "6.1.3-11",
                        "plan-never-approved",
                        "The owner of some risks never approved how they are treated",
                        TREATED.first(risk -> Pick.of(PlanApproval.TYPE).neverFor(PlanApproval.RISKS, risk.id()))),
                BreakingEdit.of(
                        "6.1.3-11",
                        "residual-risk-never-accepted",
                        "The owner of a treated risk never accepted what remains of it",
                        TREATED.first(risk ->
                                Pick.of(ResidualRiskAcceptance.TYPE).neverFor(ResidualRiskAcceptance.RISK, risk.id()))),
                BreakingEdit.of(
                        "6.1.3-11",
                        "residual-risk-accepted-by-another",
                        "What remains of a treated risk was accepted by somebody who does not own it",
                        TREATED.first(risk -> WITHOUT_ROLE.first(stranger -> Pick.of(ResidualRiskAcceptance.TYPE)
                                .stating(ResidualRiskAcceptance.RISK, risk.id())
                                .each(acceptance ->
                                        One.set(acceptance, ResidualRiskAcceptance.ACCEPTED_BY, stranger.id()))))),
                BreakingEdit.of(
                        "6.1.3-12",
                        "acceptance-expired",
                        "The acceptance of a residual risk ended last month and was not renewed",
                        Edit.on(asOf -> ACCEPTANCES.first(acceptance ->
                                One.set(acceptance, ResidualRiskAcceptance.VALID_UNTIL, asOf.minusDays(30))))),
                BreakingEdit.of(
                        "6.1.3-12",
                        "residual-risk-above-criteria",
                        "A residual risk above the criteria was accepted without a reason",
                        ACCEPTANCES.first(acceptance -> One.set(acceptance, ResidualRiskAcceptance.RESIDUAL_LEVEL, 20)
                                .and(One.none(acceptance, ResidualRiskAcceptance.EXCEPTION_REASON)))),
                BreakingEdit.of(
                        "6.1.3-13",
                        "plan-not-renewed",
                        "A treatment was decided on months after the plan was approved, and the plan was not renewed",
                        Edit.on(TreatmentEdits::planOvertaken)));
    }

    /** The approval of the plan moves back and a decision forward, more than the time for taking up between them. */
    private static Edit planOvertaken(LocalDate asOf) {
        return PLAN.first(plan -> One.set(plan, TreatmentPlanVersion.APPROVED_ON, asOf.minusDays(130)))
                .and(MODIFYING.first(decision -> One.set(decision, TreatmentDecision.DECIDED_ON, asOf.minusDays(100))));
    }

    private static boolean isProcess(DocumentVersion document) {
        return document.kind()
                .filter(MandatedDocument.RISK_TREATMENT_PROCESS::equals)
                .isPresent();
    }
}
