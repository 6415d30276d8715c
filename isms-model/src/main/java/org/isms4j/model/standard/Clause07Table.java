package org.isms4j.model.standard;

import java.util.List;
import org.isms4j.model.standard.DocumentedInformation.Kind;

/** The rows of clause 7 and its subclauses, in our own words, in clause order. */
final class Clause07Table {
    static final List<ClauseRow> ROWS = List.of(
            ClauseRow.group("7", "Support"),
            ClauseRow.subclause("7.1", "Resources")
                    .item("p1", "find out and supply the resources the ISMS needs over its whole life")
                    .records("ResourceNeed", "ResourceDecision", "budget line", "staffing record")
                    .documents("budget, staffing plan")
                    .cadence("with planning/review cycle; default 12 months")
                    .finding("minor", "recurrent delays because nobody has time for ISMS work")
                    .finding("observation", "resources not visible in planning"),
            ClauseRow.subclause("7.2", "Competence")
                    .item(
                            "a",
                            "determine needed competence of people whose work affects information security performance")
                    .item("b", "make sure they are competent by education, training or experience")
                    .item("c", "where applicable act to acquire competence and evaluate the effect")
                    .item("d", "retain appropriate documented information as evidence")
                    .documented("evidence of competence", "retain", Kind.RECORD)
                    .records(
                            "CompetenceRequirement",
                            "CompetenceEvidence",
                            "CompetenceGap",
                            "TrainingAction",
                            "TrainingEvaluation")
                    .documents("skills matrix, job profiles")
                    .cadence("own rule; at appointment and with appraisal cycle; default 12 months; "
                            + "certificates by their expiry date")
                    .finding("minor", "needed competence never determined; list of what people happen to have instead")
                    .finding("minor", "no evidence for a key role (internal auditor, ISMS manager, developer)")
                    .finding("minor", "training effectiveness not evaluated"),
            ClauseRow.subclause("7.3", "Awareness")
                    .item("a", "people working under the organization's control know the policy")
                    .item("b", "know their contribution and the benefit of better performance")
                    .item("c", "know what non-conforming implies")
                    .records(
                            "AwarenessRecord (person, content, policy version, date)",
                            "onboarding record",
                            "campaign result")
                    .documents("training material")
                    .cadence("own rule (A.6.3 when included: regular updates); default at start and every 12 months")
                    .finding("minor", "contractors or new starters not covered")
                    .finding("minor", "staff cannot name the policy or how to report an event (interview)")
                    .finding("observation", "completion counted, understanding not checked"),
            ClauseRow.subclause("7.4", "Communication")
                    .item("p1", "determine the need for internal and external communication")
                    .item("a", "on what")
                    .item("b", "when")
                    .item("c", "with whom")
                    .item("d", "how (2022; the former 'who' and 'process' items are gone)")
                    .records("CommunicationNeed", "CommunicationRecord")
                    .documents("communication plan or matrix")
                    .cadence("per determined need")
                    .finding("minor", "communication plan lacks external communication or 'how'")
                    .finding("observation", "plan exists, no sign of use"),
            ClauseRow.group("7.5", "Documented information"),
            ClauseRow.subclause("7.5.1", "General")
                    .qualified("Documented information - General")
                    .item("a", "documented information required by the standard")
                    .item("b", "documented information the organization determined as necessary")
                    .documented("documented information required by the standard", "include", Kind.BOTH)
                    .documented("documented information the organization finds necessary", "include", Kind.BOTH)
                    .records("DocumentRegister entry")
                    .documents("document list")
                    .cadence("continuous")
                    .finding("minor", "one mandated document or record missing")
                    .finding("major", "several mandated records missing"),
            ClauseRow.subclause("7.5.2", "Creating and updating")
                    .item("a", "identified and described fittingly")
                    .item("b", "fitting format and media")
                    .item("c", "checked and approved as fit for use before use")
                    .records("DocumentVersion", "Approval", "DocumentReview")
                    .documents("document control procedure, templates")
                    .cadence("own review intervals; default 12 months for policies, 24-36 for procedures")
                    .finding("minor", "documents past their own review date")
                    .finding("minor", "approval missing or after publication")
                    .finding("observation", "inconsistent version numbers"),
            ClauseRow.subclause("7.5.3", "Control of documented information")
                    .item("a", "usable at the place and time of need")
                    .item("b", "protected well enough")
                    .item("c", "distribution, access, retrieval, use addressed")
                    .item("d", "storage and preservation, legibility addressed")
                    .item("e", "control of changes (versions) addressed")
                    .item("f", "retention and disposition addressed")
                    .item("p1", "necessary documents of external origin identified and controlled")
                    .documented(
                            "necessary documented information of external origin",
                            "identify and control",
                            Kind.DOCUMENT)
                    .records(
                            "DocumentVersion history",
                            "AccessGrant",
                            "RetentionRule",
                            "DisposalRecord",
                            "ExternalDocument entry")
                    .documents("retention schedule")
                    .cadence("continuous; retention per rule")
                    .finding("minor", "outdated version in use")
                    .finding("minor", "records that own rules require cannot be retrieved")
                    .finding("observation", "external standards not version-controlled"));

    private Clause07Table() {}
}
