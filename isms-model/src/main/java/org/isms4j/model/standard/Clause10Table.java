package org.isms4j.model.standard;

import java.util.List;
import org.isms4j.model.standard.DocumentedInformation.Kind;

/** The rows of clause 10 and its subclauses, in our own words, in clause order. */
final class Clause10Table {
    static final List<ClauseRow> ROWS = List.of(
            ClauseRow.group("10", "Improvement"),
            ClauseRow.subclause("10.1", "Continual improvement")
                    .item("p1", "keep making the ISMS more suitable, adequate and effective")
                    .records("Improvement", "ImprovementOpportunity", "effect measurement")
                    .documents("improvement log")
                    .cadence("no interval; default >=1 completed improvement per cycle")
                    .finding("minor", "no evidence of improvement over the cycle")
                    .finding("observation", "opportunities collected, never decided"),
            ClauseRow.subclause("10.2", "Nonconformity and corrective action")
                    .item("a.1", "react: control and correct")
                    .item("a.2", "deal with the consequences")
                    .item("b.1", "review the nonconformity")
                    .item("b.2", "determine its causes")
                    .item("b.3", "look whether similar ones exist or could occur")
                    .item("c", "implement any action needed")
                    .item("d", "check later whether the corrective action worked")
                    .item("e", "alter the ISMS where needed")
                    .item("p1", "corrective actions fit the effects")
                    .item("f", "documented information on nature and actions")
                    .item("g", "documented information on results of corrective action")
                    .documented("nature of nonconformities and actions taken (f)", "available", Kind.RECORD)
                    .documented("results of corrective action (g)", "available", Kind.RECORD)
                    .records(
                            "Nonconformity",
                            "Correction",
                            "CauseAnalysis",
                            "SimilarityCheck",
                            "CorrectiveAction",
                            "EffectivenessReview",
                            "IsmsChange")
                    .documents("corrective action procedure, form")
                    .cadence("own limits; certification bodies usually 90 days for majors; default: "
                            + "correction 30 days, plan 30, closure 90, effectiveness review 1-6 months after closure")
                    .finding("minor", "cause analysis missing or trivial; correction taken for corrective action")
                    .finding("minor", "effectiveness not reviewed")
                    .finding("major", "repeat finding after closed corrective action; audit findings not processed")
                    .finding("minor", "actions overdue without re-planning"));

    private Clause10Table() {}
}
