package org.isms4j.model.standard;

import java.util.List;
import org.isms4j.model.standard.DocumentedInformation.Kind;

/** The rows of clause 9 and its subclauses, in our own words, in clause order. */
final class Clause09Table {
    static final List<ClauseRow> ROWS = List.of(
            ClauseRow.group("9", "Performance evaluation"),
            ClauseRow.subclause("9.1", "Monitoring, measurement, analysis and evaluation")
                    .item("a", "determine what to monitor and measure, incl. processes and controls")
                    .item("b", "methods that give valid (comparable, reproducible) results")
                    .item("c", "when to monitor and measure")
                    .item("d", "who does it")
                    .item("e", "when results are analysed and evaluated")
                    .item("f", "who analyses and evaluates")
                    .item("p1", "documented information available as evidence of results")
                    .item("p2", "evaluate information security performance and ISMS effectiveness")
                    .documented("evidence of monitoring and measurement results", "available", Kind.RECORD)
                    .records("MeasureDefinition", "Measurement", "Evaluation")
                    .documents("measurement plan, dashboard")
                    .cadence("per measure; default quarterly, evaluation at least once per review cycle")
                    .finding("minor", "measures not defined with frequency/method/who")
                    .finding("minor", "data collected but not analysed; control effectiveness not evaluated")
                    .finding("major", "no performance evaluation at all"),
            ClauseRow.group("9.2", "Internal audit"),
            ClauseRow.subclause("9.2.1", "General")
                    .qualified("Internal audit - General")
                    .item("p1", "conduct internal audits at planned intervals")
                    .item("a.1", "to tell whether the ISMS conforms to the organization's own requirements")
                    .item("a.2", "and to this standard")
                    .item("b", "and is effectively implemented and maintained")
                    .records("Audit (dates, scope, criteria)", "AuditFinding", "AuditConclusion")
                    .documents("audit procedure")
                    .cadence("own planned interval; default: full coverage of clauses 4-10 in 12 months and "
                            + "of included controls in 36 months (certification practice, not text)")
                    .finding("major", "no internal audit in the cycle, or before stage 2")
                    .finding("minor", "audit covers controls only, not clauses 4-10 (or the reverse)")
                    .finding("minor", "planned audits skipped"),
            ClauseRow.subclause("9.2.2", "Internal audit programme")
                    .item(
                            "p1",
                            "plan, establish, implement, maintain programme(s): frequency, methods, "
                                    + "responsibilities, planning requirements, reporting")
                    .item("p2", "take account of the importance of processes and of previous audit results")
                    .item("a", "define criteria and scope for each audit")
                    .item("b", "select auditors and audit so that objectivity and impartiality are assured")
                    .item("c", "report results to relevant management")
                    .item("p3", "documented information available as evidence")
                    .documented("evidence of the implementation of the audit programme(s)", "available", Kind.RECORD)
                    .documented("audit results", "available", Kind.RECORD)
                    .records(
                            "AuditProgrammeVersion",
                            "Audit",
                            "AuditorAssignment",
                            "AuditReport",
                            "AuditReportDelivery",
                            "AuditFinding")
                    .documents("programme layout, checklists")
                    .cadence("programme reviewed each cycle")
                    .finding("minor", "programme not risk-based, ignores earlier results")
                    .finding("minor", "auditor audits own work")
                    .finding("minor", "audit report without evidence or without reporting to management")
                    .finding("major", "programme exists, audits not carried out"),
            ClauseRow.group("9.3", "Management review"),
            ClauseRow.subclause("9.3.1", "General")
                    .qualified("Management review - General")
                    .item(
                            "p1",
                            "top management itself looks at the ISMS at planned intervals: still suitable, "
                                    + "adequate, effective?")
                    .records("ManagementReview (date, participants, conclusions)")
                    .documents("agenda template")
                    .cadence("own planned interval; default 12 months")
                    .finding("major", "no review in the cycle, or before stage 2")
                    .finding("minor", "review held by the ISMS team without top management")
                    .finding("observation", "review only right before the certification audit"),
            ClauseRow.subclause("9.3.2", "Management review inputs")
                    .item("a", "status of actions from earlier reviews")
                    .item("b", "changes in external and internal issues")
                    .item("c", "(new in 2022) changes in needs and expectations of interested parties")
                    .item("d.1", "trends in nonconformities and corrective actions")
                    .item("d.2", "trends in monitoring and measurement results")
                    .item("d.3", "trends in audit results")
                    .item("d.4", "trends in fulfilment of objectives")
                    .item("e", "feedback from interested parties")
                    .item("f", "results of risk assessment and status of the treatment plan")
                    .item("g", "opportunities for continual improvement")
                    .records("ReviewInput (per letter, with references to source records)")
                    .documents("review papers")
                    .cadence("every review considers every letter (over several partial reviews inside one "
                            + "interval is acceptable)")
                    .finding("minor", "one or more inputs missing (typically c, e, d.4 or f)")
                    .finding("minor", "inputs marked 'n/a' although records exist")
                    .finding("observation", "no trends, only snapshots"),
            ClauseRow.subclause("9.3.3", "Management review results")
                    .item(
                            "p1",
                            "results include decisions on continual improvement opportunities and on any "
                                    + "needed ISMS changes")
                    .item("p2", "documented information available as evidence")
                    .documented("evidence of management review results", "available", Kind.RECORD)
                    .records("ReviewDecision", "ReviewAction", "minutes")
                    .documents("minutes template")
                    .cadence("each review")
                    .finding("minor", "minutes hold discussion but no decisions")
                    .finding("minor", "actions of the review not followed up")
                    .finding("observation", "same decisions repeated review after review"));

    private Clause09Table() {}
}
