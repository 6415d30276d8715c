package org.isms4j.model.standard;

import java.util.List;
import org.isms4j.model.standard.DocumentedInformation.Kind;

/** The rows of clause 6 and its subclauses, in our own words, in clause order. */
final class Clause06Table {
    static final List<ClauseRow> ROWS = List.of(
            ClauseRow.group("6", "Planning"),
            ClauseRow.group("6.1", "Actions to address risks and opportunities"),
            ClauseRow.subclause("6.1.1", "General")
                    .qualified("Actions to address risks and opportunities - General")
                    .item(
                            "p1",
                            "when planning, consider issues (4.1) and requirements (4.2) and determine "
                                    + "ISMS-level risks and opportunities")
                    .item("a", "so that the ISMS can achieve its intended outcomes")
                    .item("b", "to keep unwanted effects away or small")
                    .item("c", "to achieve continual improvement")
                    .item("d", "plan actions to address them")
                    .item("e.1", "plan how to integrate and implement the actions in ISMS processes")
                    .item("e.2", "plan how to evaluate their effectiveness")
                    .records("IsmsRisk", "Opportunity", "PlannedAction", "ActionEffectivenessEvaluation")
                    .documents("risk & opportunity procedure")
                    .cadence("with the planning or review cycle; default 12 months")
                    .finding(
                            "minor",
                            "only information security risks (6.1.2) are recorded, ISMS-level risks and "
                                    + "opportunities are not")
                    .finding("minor", "effectiveness of actions never evaluated")
                    .finding("observation", "opportunities missing"),
            ClauseRow.subclause("6.1.2", "Information security risk assessment")
                    .item("a.1", "risk acceptance criteria set and kept up")
                    .item("a.2", "criteria for performing assessments set and kept up")
                    .item("b", "repeated assessments give consistent, valid, comparable results")
                    .item("c.1", "identify risks to confidentiality, integrity, availability of information in scope")
                    .item("c.2", "identify risk owners")
                    .item("d.1", "judge what would follow if the risk came true")
                    .item("d.2", "judge how likely that realistically is")
                    .item("d.3", "derive the level of risk")
                    .item("e.1", "compare results with the criteria")
                    .item("e.2", "prioritise for treatment")
                    .item("p1", "retain documented information about the process")
                    .documented("information about the risk assessment process", "retain", Kind.DOCUMENT)
                    .records(
                            "RiskCriteriaVersion",
                            "RiskAssessment (run)",
                            "Risk",
                            "RiskOwnerAssignment",
                            "RiskEvaluation")
                    .documents("method description, matrix, templates")
                    .cadence("the process itself is kept current; runs are measured under 8.2")
                    .finding("major", "documented method and actual register do not match")
                    .finding("major", "no risk acceptance criteria")
                    .finding("minor", "risk owner is a department, a vanished person, or always the ISMS manager")
                    .finding(
                            "minor",
                            "likelihood/consequence scores without stated basis; results not comparable between years")
                    .finding("minor", "risks only for IT assets; parts of the scope not assessed"),
            ClauseRow.subclause("6.1.3", "Information security risk treatment")
                    .item("a", "choose treatment options, using assessment results")
                    .item("b", "determine all controls necessary for the options")
                    .item("c", "compare them with Annex A and verify that no necessary control was left out")
                    .item(
                            "d",
                            "produce a Statement of Applicability: necessary controls, why included, "
                                    + "whether implemented, why Annex A controls are excluded")
                    .item("e", "formulate a risk treatment plan")
                    .item("f", "obtain risk owners' approval of the plan and acceptance of residual risks")
                    .item("p1", "retain documented information about the process")
                    .documented("information about the risk treatment process", "retain", Kind.DOCUMENT)
                    .documented("Statement of Applicability (item d)", "produce", Kind.DOCUMENT)
                    .documented("risk treatment plan (item e)", "formulate", Kind.DOCUMENT)
                    .records(
                            "TreatmentDecision",
                            "NecessaryControl",
                            "AnnexAComparison",
                            "SoAVersion with entries",
                            "TreatmentPlanVersion",
                            "TreatmentAction",
                            "PlanApproval",
                            "ResidualRiskAcceptance")
                    .documents("treatment procedure, SoA layout")
                    .cadence("after each assessment run and each change of treatment; SoA and plan never "
                            + "older than the last change in risks or controls")
                    .finding(
                            "major",
                            "no Statement of Applicability, or SoA claims controls as implemented that are not")
                    .finding("major", "risks above criteria without treatment or without owner acceptance")
                    .finding("minor", "SoA justifications generic or missing for exclusions")
                    .finding(
                            "minor",
                            "SoA not updated after risks or controls changed; controls in the SoA "
                                    + "unrelated to any risk")
                    .finding(
                            "minor",
                            "plan actions without owner or date; residual risk not accepted by the owner "
                                    + "but by the ISMS manager"),
            ClauseRow.subclause("6.2", "Information security objectives and planning to achieve them")
                    .item("a", "in line with the policy")
                    .item("b", "measurable if practicable")
                    .item("c", "take account of applicable requirements and of assessment and treatment results")
                    .item("d", "(new in 2022) monitored")
                    .item("e", "communicated")
                    .item("f", "updated as appropriate")
                    .item("g", "available as documented information")
                    .item("h", "plan what will be done")
                    .item("i", "plan which resources")
                    .item("j", "plan who is responsible")
                    .item("k", "plan when it is completed")
                    .item("l", "plan how results are evaluated")
                    .documented("information security objectives", "available and retain", Kind.DOCUMENT)
                    .records("Objective", "ObjectivePlan", "ObjectiveMeasurement", "ObjectiveReview", "Communication")
                    .documents("objectives list, KPI catalogue")
                    .cadence("measurement frequency declared per objective; fulfilment is a review input "
                            + "(9.3.2 d.4); default quarterly monitoring, yearly update")
                    .finding("minor", "objectives not measurable, no targets, no plan (who, when, resources)")
                    .finding("minor", "objectives never monitored or unchanged since certification")
                    .finding("observation", "objectives are activities ('run a pentest') instead of results"),
            ClauseRow.subclause("6.3", "Planning of changes")
                    .item(
                            "p1",
                            "(new in 2022) when the need for ISMS changes is determined, carry them out in "
                                    + "a planned manner")
                    .records("IsmsChange (need, plan, approval, execution, review)")
                    .documents("change procedure for the ISMS")
                    .cadence("event-driven")
                    .finding(
                            "minor",
                            "reorganization, new tool or new certificate scope introduced without planned ISMS change")
                    .finding("observation", "only IT changes are managed, changes to the management system are not"));

    private Clause06Table() {}
}
