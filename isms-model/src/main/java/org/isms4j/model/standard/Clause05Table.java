package org.isms4j.model.standard;

import java.util.List;
import org.isms4j.model.standard.DocumentedInformation.Kind;

/** The rows of clause 5 and its subclauses, in our own words, in clause order. */
final class Clause05Table {
    static final List<ClauseRow> ROWS = List.of(
            ClauseRow.group("5", "Leadership"),
            ClauseRow.subclause("5.1", "Leadership and commitment")
                    .item("a", "policy and objectives exist and fit the strategy")
                    .item("b", "ISMS requirements integrated in the organization's processes")
                    .item("c", "needed resources available")
                    .item("d", "people are told why effective security management and conforming matter")
                    .item("e", "ISMS achieves its intended outcomes")
                    .item("f", "people directed and supported to contribute")
                    .item("g", "continual improvement promoted")
                    .item("h", "other relevant managers supported to lead in their areas")
                    .records(
                            "ManagementReview participation",
                            "LeadershipDecision",
                            "ResourceDecision",
                            "Communication by top management",
                            "objective approvals")
                    .documents("policy foreword, organization chart")
                    .cadence("no interval; shown continuously, mostly through 5.2, 6.2, 7.1, 9.3")
                    .finding("major", "top management absent from the system: no reviews, no decisions, no resources")
                    .finding("minor", "everything delegated to one ISMS manager without authority or resources")
                    .finding("observation", "commitment evident only in signed documents"),
            ClauseRow.subclause("5.2", "Policy")
                    .item("a", "fits what the organization is for")
                    .item("b", "holds objectives or says how they get set")
                    .item("c", "promises to meet the requirements that apply")
                    .item("d", "promises continual improvement of the ISMS")
                    .item("e", "available as documented information")
                    .item("f", "communicated inside the organization")
                    .item("g", "available to interested parties as appropriate")
                    .documented("information security policy", "available", Kind.DOCUMENT)
                    .records("PolicyVersion approval", "PolicyCommunication", "Acknowledgement", "PolicyReview")
                    .documents("the policy itself")
                    .cadence("no interval in 5.2; A.5.1 (when included) asks for review at planned "
                            + "intervals and on significant change; default 12 months")
                    .finding("minor", "policy lacks the improvement or the applicable-requirements commitment")
                    .finding("minor", "no named approver or date; approval by someone without top-management authority")
                    .finding("minor", "policy not reviewed at the interval that the document itself states")
                    .finding("observation", "staff know it exists but not what it asks"),
            ClauseRow.subclause("5.3", "Organizational roles, responsibilities and authorities")
                    .item(
                            "p1",
                            "responsibilities and authorities for relevant roles assigned and communicated "
                                    + "within the organization")
                    .item("a", "someone is responsible for the ISMS conforming to the standard")
                    .item("b", "someone is responsible for reporting ISMS performance to top management")
                    .records("Role", "RoleAssignment (from/to)", "RoleCommunication", "PerformanceReport")
                    .documents("job descriptions, RACI, organization chart")
                    .cadence("event-driven (joiners, leavers, reorganizations)")
                    .finding("minor", "role holder left and responsibilities not reassigned")
                    .finding("minor", "responsibilities known to the ISMS team but not communicated")
                    .finding("major", "nobody responsible for the ISMS"));

    private Clause05Table() {}
}
