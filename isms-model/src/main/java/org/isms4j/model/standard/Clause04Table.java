package org.isms4j.model.standard;

import java.util.List;
import org.isms4j.model.standard.DocumentedInformation.Kind;

/** The rows of clause 4 and its subclauses, in our own words, in clause order. */
final class Clause04Table {
    static final List<ClauseRow> ROWS = List.of(
            ClauseRow.group("4", "Context of the organization"),
            ClauseRow.subclause("4.1", "Understanding the organization and its context")
                    .item(
                            "p1",
                            "determine external and internal issues that matter to the organization's "
                                    + "purpose and to the ISMS reaching its intended outcomes")
                    .item("p2", "(Amd 1:2024) decide whether climate change is a relevant issue")
                    .records("ContextIssue", "ContextReview", "ClimateDetermination")
                    .documents("SWOT/PESTLE sheet, context section of a manual, strategy papers")
                    .cadence("no interval in the text; changes in issues are a management-review input "
                            + "(9.3.2 b), so the review cycle is the practical yardstick; default 12 months")
                    .finding("minor", "climate decision never recorded (frequent since 2024)")
                    .finding(
                            "minor",
                            "issues listed once at certification and never revisited although the business changed")
                    .finding("minor", "issues are generic and lead to no risk, scope decision or action")
                    .finding("observation", "only threats listed, no internal issues or opportunities"),
            ClauseRow.subclause("4.2", "Understanding the needs and expectations of interested parties")
                    .item("a", "determine which interested parties are relevant to the ISMS")
                    .item("b", "determine their relevant requirements (law, regulation and contract can be among them)")
                    .item("c", "(new in 2022) determine which of those requirements the ISMS will address")
                    .records("InterestedParty", "InterestedPartyRequirement", "RequirementDecision", "ContextReview")
                    .documents("stakeholder table, legal register, contract summaries")
                    .cadence("as 4.1; legal/contract register also per A.5.31 when that control is included")
                    .finding("minor", "no decision which requirements the ISMS addresses (2022 gap)")
                    .finding("minor", "legal/contract register incomplete or out of date")
                    .finding("observation", "interested parties copied from a template"),
            ClauseRow.subclause("4.3", "Determining the scope of the information security management system")
                    .item("p1", "determine boundaries and applicability of the ISMS")
                    .item("a", "consider the issues of 4.1")
                    .item("b", "consider the requirements of 4.2")
                    .item("c", "consider interfaces and dependencies between own activities and those done by others")
                    .item("p2", "scope available as documented information")
                    .documented("scope of the ISMS", "available", Kind.DOCUMENT)
                    .records("ScopeVersion (dated, approved)", "ScopeReview", "Interface/Dependency entry")
                    .documents("scope statement, network/site diagrams, certificate text")
                    .cadence("no interval; event-driven (new site, unit, product, provider, acquisition) "
                            + "plus the review cycle")
                    .finding("major", "scope leaves out functions that the certified service depends on")
                    .finding(
                            "minor",
                            "interfaces and dependencies not considered (cloud, parent company, outsourced IT)")
                    .finding("minor", "scope document, certificate and SoA name different scopes"),
            ClauseRow.subclause("4.4", "Information security management system")
                    .item("p1", "establish the ISMS")
                    .item("p2", "implement it")
                    .item("p3", "maintain it")
                    .item("p4", "continually improve it")
                    .item("p5", "(explicit in 2022) including the processes needed")
                    .item("p6", "(explicit in 2022) and their interactions")
                    .records(
                            "ProcessDefinition",
                            "ProcessExecution",
                            "every record of clauses 4-10 together with its references to other records")
                    .documents("process map, interaction matrix, ISMS manual, RACI (all optional; never sufficient)")
                    .cadence("none of its own; each process is measured against its own declared interval; "
                            + "two completed cycles before 'consistently' can be claimed")
                    .finding("major", "ISMS exists on paper only, no evidence of operation across several clauses")
                    .finding("minor", "processes and interactions not determined (transition finding after 2022)")
                    .finding(
                            "minor",
                            "activities run in silos: audits, risks, incidents and reviews do not refer to each other")
                    .finding("observation", "process map exists but does not match what is done"));

    private Clause04Table() {}
}
