package org.isms4j.model.standard;

import static org.isms4j.model.standard.FlowRow.conditional;
import static org.isms4j.model.standard.FlowRow.explicit;
import static org.isms4j.model.standard.FlowRow.implied;
import static org.isms4j.model.standard.FlowRow.practice;

import java.util.List;

/** The rows of the flows between ISMS processes, in the order of their ids. */
final class FlowTable {
    static final List<FlowRow> ROWS = List.of(
            explicit("E01", "CTX", "ROP", "6.1.1 p1")
                    .lineage("IsmsRisk.sources / Opportunity.sources -> ContextIssue")
                    .note("issues are considered when planning"),
            explicit("E02", "IPR", "ROP", "6.1.1 p1")
                    .lineage("IsmsRisk.sources -> InterestedPartyRequirement")
                    .note("requirements are considered when planning"),
            explicit("E03", "CTX", "SCP", "4.3 a").lineage("ScopeVersion.considered -> ContextIssue"),
            explicit("E04", "IPR", "SCP", "4.3 b").lineage("ScopeVersion.considered -> InterestedPartyRequirement"),
            explicit("E05", "EXT", "SCP", "4.3 c")
                    .lineage("ScopeVersion.interfaces -> ExternalProvider / Dependency")
                    .note("interfaces and dependencies with others' activities"),
            explicit("E06", "SCP", "RA", "6.1.2 c.1")
                    .lineage("RiskAssessment.scopeVersion -> ScopeVersion")
                    .note("risks inside the scope"),
            explicit("E07", "RAM", "RA", "8.2 p3 (6.1.2 a)")
                    .lineage("RiskAssessment.criteriaVersion -> RiskCriteriaVersion"),
            explicit("E08", "RA", "RT", "6.1.3 a")
                    .lineage("TreatmentDecision.risk -> Risk (of a run)")
                    .note("options chosen from assessment results"),
            explicit("E09", "RT", "RT", "6.1.3 b")
                    .lineage("NecessaryControl.treatments -> TreatmentDecision")
                    .note("internal step"),
            explicit("E10", "RT", "RT", "6.1.3 c")
                    .lineage("AnnexAComparison.covers -> all Annex A ids and NecessaryControls")
                    .note("internal step"),
            explicit("E11", "RT", "RT", "6.1.3 d")
                    .lineage("SoAEntry.control -> NecessaryControl; SoAEntry.justifications -> "
                            + "TreatmentDecision / Requirement")
                    .note("internal step; the trace target is practice, the justification is required"),
            explicit("E12", "RT", "RT", "6.1.3 e")
                    .lineage("TreatmentAction.decision -> TreatmentDecision")
                    .note("internal step"),
            explicit("E13", "RT", "RT", "6.1.3 f")
                    .lineage("PlanApproval.plan / ResidualRiskAcceptance.risk, .by = Risk.owner")
                    .note("internal step"),
            explicit("E14", "RT", "RTI", "8.3 p1").lineage("TreatmentResult.action -> TreatmentAction"),
            practice("E15", "RTI", "RA", "(27005 monitoring)")
                    .lineage("RiskReevaluation.after -> TreatmentResult")
                    .note("residual level confirmed after implementation"),
            explicit("E16", "RA", "OBJ", "6.2 c")
                    .lineage("Objective.basis -> Risk / TreatmentDecision")
                    .note("assessment and treatment results taken into account"),
            explicit("E17", "POL", "OBJ", "6.2 a, 5.2 b").lineage("Objective.policy -> PolicyVersion"),
            explicit("E18", "IPR", "OBJ", "6.2 c")
                    .lineage("Objective.basis -> InterestedPartyRequirement")
                    .note("applicable requirements taken into account"),
            explicit("E19", "OBJ", "OPS", "8.1 p1 (actions of clause 6)")
                    .lineage("ProcessExecution / ObjectiveAction.objective -> Objective"),
            explicit("E20", "ROP", "OPS", "6.1.1 e.1, 8.1 p1")
                    .lineage("PlannedAction.process -> ProcessDefinition; execution -> PlannedAction"),
            explicit("E21", "ROP", "MON", "6.1.1 e.2").lineage("ActionEffectivenessEvaluation.action -> PlannedAction"),
            explicit("E22", "OBJ", "MON", "6.2 d, l").lineage("MeasureDefinition.objective -> Objective"),
            explicit("E23", "OPS", "MON", "9.1 a")
                    .lineage("MeasureDefinition.object -> ProcessDefinition")
                    .note("processes are named as objects of monitoring"),
            explicit("E24", "MON", "MRV", "9.3.2 d.2").lineage("ReviewInput(d.2).refs -> Evaluation / Measurement"),
            explicit("E25", "AUD", "MRV", "9.3.2 d.3").lineage("ReviewInput(d.3).refs -> Audit / AuditFinding"),
            explicit("E26", "NCA", "MRV", "9.3.2 d.1")
                    .lineage("ReviewInput(d.1).refs -> Nonconformity / CorrectiveAction"),
            explicit("E27", "OBJ", "MRV", "9.3.2 d.4")
                    .lineage("ReviewInput(d.4).refs -> Objective / ObjectiveMeasurement"),
            explicit("E28", "CTX", "MRV", "9.3.2 b").lineage("ReviewInput(b).refs -> ContextIssue changes"),
            explicit("E29", "IPR", "MRV", "9.3.2 c, e")
                    .lineage("ReviewInput(c).refs -> requirement changes; ReviewInput(e).refs -> Feedback"),
            explicit("E30", "RA", "MRV", "9.3.2 f")
                    .lineage("ReviewInput(f).refs -> RiskAssessment")
                    .note("results of risk assessment"),
            explicit("E31", "MRV", "MRV", "9.3.2 a")
                    .lineage("ReviewInput(a).refs -> ReviewAction of the previous review"),
            explicit("E32", "IMP", "MRV", "9.3.2 g").lineage("ReviewInput(g).refs -> ImprovementOpportunity"),
            explicit("E33", "MRV", "IMP", "9.3.3 p1").lineage("Improvement.origin -> ReviewDecision"),
            explicit("E34", "MRV", "CHG", "9.3.3 p1 with 6.3").lineage("IsmsChange.origin -> ReviewDecision"),
            explicit("E35", "CHG", "RA", "8.2 p2")
                    .lineage("RiskAssessment.trigger -> Change (significant)")
                    .note("proposed as well as occurred"),
            explicit("E36", "CHG", "OPS", "8.1 p5").lineage("ProcessDefinition.version.origin -> Change"),
            explicit("E37", "OPS", "CHG", "8.1 p6").lineage("UnintendedChangeReview.event -> execution / event"),
            implied("E38", "AUD", "NCA", "10.2 (definition of nonconformity)")
                    .lineage("Nonconformity.source -> AuditFinding(nonconformity)")
                    .note("every nonconformity triggers 10.2 whatever its source"),
            explicit("E39", "AUD", "LED", "9.2.2 c")
                    .lineage("AuditReportDelivery.report -> Audit, .to = relevant management"),
            explicit("E40", "AUD", "AUD", "9.2.2 p2").lineage("AuditProgrammeVersion.basis -> earlier Audit results"),
            explicit("E41", "OPS", "AUD", "9.2.2 p2")
                    .lineage("AuditProgrammeVersion.basis -> process importance (risk level, criticality)"),
            practice("E42", "MON", "NCA", "27003 names missed criteria as a nonconformity source")
                    .lineage("Nonconformity.source -> Measurement / Evaluation")
                    .note("own when the target is an own requirement"),
            conditional("E43", "INC", "NCA", "A.5.27, 10.2 when a requirement was not met")
                    .lineage("Nonconformity.source -> Incident")
                    .note("an incident is not by itself a nonconformity"),
            conditional("E44", "INC", "RA", "A.5.27 guidance; 8.2 p2 if significant")
                    .lineage("RiskAssessment.trigger / Risk.updatedBecause -> Incident"),
            practice("E45", "INC", "MRV", "9.3.2 d (performance) - incidents are not named")
                    .lineage("ReviewInput(d).refs -> Incident statistics"),
            explicit("E46", "NCA", "CHG", "10.2 e").lineage("IsmsChange.origin -> CorrectiveAction"),
            practice("E47", "NCA", "RA", "not in 27001 (ISO 9001 10.2.1 e has it)")
                    .lineage("Risk.updatedBecause -> Nonconformity"),
            explicit("E48", "NCA", "NCA", "10.2 d")
                    .lineage("EffectivenessReview.action -> CorrectiveAction")
                    .note("internal loop"),
            explicit("E49", "NCA", "NCA", "10.2 b.3")
                    .lineage("SimilarityCheck.of -> Nonconformity, .found -> Nonconformity")
                    .note("internal loop"),
            explicit("E50", "CMP", "CMP", "7.2 c")
                    .lineage("TrainingEvaluation.action -> TrainingAction -> CompetenceGap")
                    .note("internal loop"),
            implied("E51", "ROL", "CMP", "7.2 a").lineage("CompetenceRequirement.role -> Role"),
            explicit("E52", "POL", "AWA", "7.3 a").lineage("AwarenessRecord.policy -> PolicyVersion"),
            explicit("E53", "POL", "COM", "5.2 f, g").lineage("PolicyCommunication.policy -> PolicyVersion"),
            explicit("E54", "OBJ", "COM", "6.2 e").lineage("Communication.subject -> Objective"),
            explicit("E55", "ROL", "LED", "5.3 b")
                    .lineage("PerformanceReport.by = holder of 5.3 b, .to = top management"),
            explicit("E56", "DOC", "OPS", "7.5.1, 7.5.3 a")
                    .lineage("ProcessExecution.procedure -> DocumentVersion in force")
                    .note("any process, not only operation"),
            explicit("E57", "LED", "RES", "5.1 c, 7.1")
                    .lineage("ResourceDecision.need -> ResourceNeed")
                    .note("review -> resources is practice (9.3.3 does not name resources)"),
            explicit("E58", "EXT", "OPS", "8.1 p7")
                    .lineage("ProviderReview.provider -> ExternalProvider; control -> provider"),
            conditional("E59", "THR", "RA", "A.5.7, A.8.8")
                    .lineage("Risk.updatedBecause -> ThreatReport / Vulnerability"),
            explicit("E60", "LED", "POL", "5.1 a, 5.2").lineage("PolicyVersion.approval.by = top management"),
            practice("E61", "MON", "IMP", "10.1").lineage("Improvement.origin -> Evaluation"),
            practice("E62", "MRV", "OBJ", "6.2 f (updated as appropriate)")
                    .lineage("ObjectiveVersion.origin -> ReviewDecision"),
            practice("E63", "MRV", "POL", "A.5.1 if included").lineage("PolicyReview.origin -> ReviewDecision"),
            practice("E64", "AUD", "IMP", "10.1").lineage("ImprovementOpportunity.origin -> AuditFinding(opportunity)"),
            explicit("E65", "CTX", "RA", "8.2 p2 when the change is significant")
                    .lineage("RiskAssessment.trigger -> ContextIssue change")
                    .note("also IPR -> RA"),
            practice("E66", "RT", "AUD", "9.2.1 a.1")
                    .lineage("Audit.criteria -> SoA controls, policies")
                    .note("included controls audited over the programme cycle"),
            implied("E67", "RTI", "OPS", "8.1 p1, 8.3 p1")
                    .lineage("ControlOperation.control -> NecessaryControl(implemented)")
                    .note("implemented controls are then operated"),
            practice("E68", "IPR", "RT", "6.1.3 d (justification for inclusion)")
                    .lineage("SoAEntry.justifications -> InterestedPartyRequirement"),
            practice("E69", "RES", "RTI", "7.1").lineage("TreatmentAction.resources -> ResourceDecision"),
            conditional("E70", "AWA", "INC", "A.6.8")
                    .lineage("SecurityEvent.reportedBy -> person aware")
                    .note("events reported by people show awareness working"),
            implied("E71", "OPS", "NCA", "10.2 (own requirement not met)")
                    .lineage("Nonconformity.source -> ProcessExecution(missed / failed)"),
            explicit("E72", "RTI", "MRV", "9.3.2 f")
                    .lineage("ReviewInput(f).refs -> TreatmentPlanVersion / TreatmentAction status")
                    .note("status of the treatment plan"),
            explicit("E73", "RTI", "MON", "9.1 a")
                    .lineage("MeasureDefinition.object -> NecessaryControl(implemented)")
                    .note("controls are named as objects of monitoring"));

    private FlowTable() {}
}
