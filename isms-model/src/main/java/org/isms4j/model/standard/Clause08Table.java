package org.isms4j.model.standard;

import java.util.List;
import org.isms4j.model.standard.DocumentedInformation.Kind;

/** The rows of clause 8 and its subclauses, in our own words, in clause order. */
final class Clause08Table {
    static final List<ClauseRow> ROWS = List.of(
            ClauseRow.group("8", "Operation"),
            ClauseRow.subclause("8.1", "Operational planning and control")
                    .item(
                            "p1",
                            "plan, implement and control the processes needed to meet requirements and to "
                                    + "carry out the clause 6 actions")
                    .item("p2", "set criteria for the processes")
                    .item("p3", "control the processes according to the criteria")
                    .item("p4", "documented information available as far as needed for confidence")
                    .item("p5", "control planned changes")
                    .item("p6", "look at what unintended changes caused and limit harm")
                    .item("p7", "control externally provided processes, products, services relevant to the ISMS")
                    .documented(
                            "information giving confidence that processes ran as planned",
                            "available, to the extent necessary",
                            Kind.RECORD)
                    .records(
                            "ProcessExecution",
                            "OperationalChange",
                            "UnintendedChangeReview",
                            "ExternalProvider",
                            "ProviderReview",
                            "control operation evidence")
                    .documents("operating procedures, process criteria")
                    .cadence("per process; provider reviews per own interval (A.5.22), default 12 months "
                            + "for critical ones")
                    .finding(
                            "minor",
                            "control not operated as own procedure says (access reviews, leaver "
                                    + "revocation, log review)")
                    .finding("minor", "supplier/cloud provider never assessed or reviewed")
                    .finding("major", "controls in the SoA widely without operating evidence")
                    .finding("observation", "criteria implicit"),
            ClauseRow.subclause("8.2", "Information security risk assessment")
                    .qualified("Information security risk assessment (performed)")
                    .item("p1", "assess at the intervals that were planned")
                    .item("p2", "and whenever a significant change is proposed or happens")
                    .item("p3", "using the criteria of 6.1.2 a")
                    .item("p4", "retain results")
                    .documented("results of risk assessments", "retain", Kind.RECORD)
                    .records("RiskAssessment (run with trigger, date, scope, criteria version, results)")
                    .documents("schedule")
                    .cadence("own planned interval is the yardstick; default 12 months")
                    .finding("major", "no assessment since initial certification")
                    .finding("minor", "cloud migration, acquisition or reorganization without reassessment")
                    .finding("minor", "results overwritten; earlier results not retained"),
            ClauseRow.subclause("8.3", "Information security risk treatment")
                    .qualified("Information security risk treatment (implemented)")
                    .item("p1", "implement the risk treatment plan")
                    .item("p2", "retain results")
                    .documented("results of risk treatment", "retain", Kind.RECORD)
                    .records(
                            "TreatmentAction progress and completion",
                            "TreatmentResult",
                            "ResidualRiskEvaluation",
                            "control operation evidence")
                    .documents("plan")
                    .cadence("due dates in the plan; progress looked at in reviews (9.3.2 f)")
                    .finding("major", "plan approved, nothing implemented")
                    .finding("minor", "actions overdue without revised date")
                    .finding("minor", "completion not evidenced"));

    private Clause08Table() {}
}
