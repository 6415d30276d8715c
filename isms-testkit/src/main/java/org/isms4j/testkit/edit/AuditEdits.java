package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.AuditProgrammeVersion;
import org.isms4j.model.evaluation.AuditReportDelivery;
import org.isms4j.model.evaluation.AuditorAssignment;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.support.CompetenceEvidence;

/** For each check of 9.2.1 and 9.2.2 edits that it must find. */
final class AuditEdits {

    private static final Pick<Audit> NEWEST = Pick.of(Audit.TYPE).newestBy(Audit.COMPLETED_ON);

    /** Audits of the last year whose report is long due. */
    private static final Pick<Audit> EARLIER = NEWEST.aged(Audit.COMPLETED_ON, 100, 330);

    private static final Pick<AuditProgrammeVersion> PROGRAMME = Pick.inForce(AuditProgrammeVersion.TYPE);

    private AuditEdits() {}

    static List<BreakingEdit> audits() {
        return List.of(
                BreakingEdit.of(
                                "9.2.1-01",
                                "never-audited",
                                "Audits were planned and none was ever completed",
                                Edit.none(Audit.TYPE, Audit.COMPLETED_ON))
                        .touching("4.4", "7.5.1"),
                BreakingEdit.of(
                                "9.2.1-01",
                                "audit-overdue",
                                "The last internal audit is more than a year and a half back",
                                Edit.on(asOf ->
                                        Edit.neverMade(Audit.TYPE, audit -> isAfter(audit, asOf.minusMonths(19)))))
                        .touching("4.4"),
                BreakingEdit.of(
                        "9.2.1-02",
                        "planned-audit-left-out",
                        "A planned audit did not take place, and nobody moved it or called it off",
                        Edit.on(asOf ->
                                Edit.with(planned(asOf).none(Audit.COMPLETED_ON).build()))),
                BreakingEdit.of(
                        "9.2.1-02",
                        "audit-called-off-without-reason",
                        "A planned audit was called off, and nobody knows why",
                        Edit.on(asOf -> Edit.with(planned(asOf)
                                .none(Audit.COMPLETED_ON)
                                .cancelledOn(asOf.minusDays(90))
                                .build()))),
                BreakingEdit.of(
                        "9.2.1-03", "clause-not-audited", "No audit looked at communication", withoutClause("7.4")),
                BreakingEdit.of(
                        "9.2.1-03",
                        "one-clause-audited",
                        "Audits looked at performance evaluation and nothing else",
                        Edit.set(Audit.TYPE, Audit.CLAUSES, ClauseId.parse("9"))),
                BreakingEdit.of(
                        "9.2.1-04",
                        "own-requirements-not-audited",
                        "Audits looked at the standard only, and not at the organization's own policies and procedures",
                        Edit.none(Audit.TYPE, Audit.OWN_REQUIREMENTS)),
                BreakingEdit.of(
                        "9.2.1-05",
                        "audit-without-conclusion",
                        "The newest audit does not say whether the ISMS is effectively implemented",
                        NEWEST.first(audit -> One.none(audit, Audit.CONCLUSION, Audit.CONCLUDES_EFFECTIVE))));
    }

    private static Audit.Builder planned(LocalDate asOf) {
        return Audit.builder().id(RecordId.of("EXTRA-AUDIT")).plannedFor(asOf.minusDays(80));
    }

    private static Edit withoutClause(String clause) {
        return Pick.of(Audit.TYPE)
                .stating(Audit.CLAUSES, ClauseId.parse(clause))
                .each(audit -> One.dropped(audit, Audit.CLAUSES, ClauseId.parse(clause)));
    }

    private static boolean isAfter(Audit audit, LocalDate day) {
        return audit.completedOn().filter(day::isBefore).isPresent();
    }

    static List<BreakingEdit> programme() {
        return List.of(
                BreakingEdit.of(
                        "9.2.2-01",
                        "no-audit-programme",
                        "Audits took place, and there never was an audit programme",
                        Edit.neverMade(AuditProgrammeVersion.TYPE)),
                BreakingEdit.of(
                        "9.2.2-01",
                        "programme-without-methods",
                        "The audit programme does not say how audits are done",
                        PROGRAMME.first(programme -> One.none(programme, AuditProgrammeVersion.METHODS))),
                BreakingEdit.of(
                        "9.2.2-02",
                        "programme-ignores-earlier-audits",
                        "The audit programme does not look at what earlier audits found",
                        PROGRAMME.first(programme -> One.none(programme, AuditProgrammeVersion.BASIS))),
                BreakingEdit.of(
                        "9.2.2-02",
                        "programme-ignores-importance",
                        "The audit programme treats every process alike, however important",
                        PROGRAMME.first(programme -> One.none(
                                programme, AuditProgrammeVersion.IMPORTANCE, AuditProgrammeVersion.IMPORTANCE_NOTE))));
    }

    static List<BreakingEdit> auditors() {
        return List.of(
                BreakingEdit.of(
                        "9.2.2-03",
                        "audit-without-criteria",
                        "The newest audit had no criteria",
                        NEWEST.first(audit -> One.none(audit, Audit.CRITERIA))),
                BreakingEdit.of(
                        "9.2.2-03",
                        "criteria-set-afterwards",
                        "The criteria of the newest audit were set after it had begun",
                        NEWEST.first(audit -> One.set(
                                audit,
                                Audit.CRITERIA_DEFINED_ON,
                                audit.startedOn().orElseThrow().plusDays(1)))),
                BreakingEdit.of(
                        "9.2.2-04",
                        "audit-without-auditor",
                        "Nothing tells who did the newest audit",
                        NEWEST.first(audit ->
                                Pick.of(AuditorAssignment.TYPE).neverFor(AuditorAssignment.AUDIT, audit.id()))),
                BreakingEdit.of(
                        "9.2.2-04",
                        "own-work-audited",
                        "An auditor audited a process that the auditor had carried out a month before",
                        NEWEST.first(AuditEdits::ownWork)),
                BreakingEdit.of(
                        "9.2.2-04",
                        "own-process-audited",
                        "An auditor audited a process that the auditor owns",
                        NEWEST.first(AuditEdits::ownProcess)),
                BreakingEdit.of(
                                "9.2.2-05",
                                "auditor-without-competence",
                                "Nothing shows that an auditor of the newest audit is able to audit",
                                NEWEST.first(audit -> withAuditors(
                                        audit,
                                        auditor -> Pick.of(CompetenceEvidence.TYPE)
                                                .neverFor(CompetenceEvidence.PERSON, auditor))))
                        .touching("7.2"),
                BreakingEdit.of(
                        "9.2.2-05",
                        "auditor-trained-afterwards",
                        "An auditor of the newest audit became able to audit only afterwards",
                        NEWEST.first(audit -> withAuditors(
                                audit,
                                auditor -> Pick.of(CompetenceEvidence.TYPE)
                                        .stating(CompetenceEvidence.PERSON, auditor)
                                        .each(evidence -> One.set(
                                                evidence,
                                                CompetenceEvidence.OBTAINED_ON,
                                                audit.completedOn()
                                                        .orElseThrow()
                                                        .plusDays(10)))))));
    }

    private static Edit withAuditors(Audit audit, Function<RecordId, Edit> edit) {
        return Pick.of(AuditorAssignment.TYPE)
                .stating(AuditorAssignment.AUDIT, audit.id())
                .first(assignment -> edit.apply(assignment.auditor().orElseThrow()));
    }

    private static Edit ownWork(Audit audit) {
        LocalDate day = audit.completedOn().orElseThrow().minusDays(30);
        return Pick.of(AuditorAssignment.TYPE)
                .stating(AuditorAssignment.AUDIT, audit.id())
                .first(assignment -> One.none(assignment, AuditorAssignment.SAFEGUARD)
                        .and(Pick.of(ProcessExecution.TYPE)
                                .newestBy(ProcessExecution.EXECUTED_ON)
                                .where(run -> run.executedOn().orElseThrow().isBefore(day))
                                .first(run -> One.set(
                                                run,
                                                ProcessExecution.PERFORMED_BY,
                                                assignment.auditor().orElseThrow())
                                        .and(One.set(
                                                audit,
                                                Audit.PROCESSES,
                                                run.process().orElseThrow())))));
    }

    private static Edit ownProcess(Audit audit) {
        return Pick.of(AuditorAssignment.TYPE)
                .stating(AuditorAssignment.AUDIT, audit.id())
                .first(assignment -> One.none(assignment, AuditorAssignment.SAFEGUARD)
                        .and(Pick.inForce(ProcessDefinition.TYPE)
                                .first(process -> One.set(
                                                process,
                                                ProcessDefinition.OWNER,
                                                assignment.auditor().orElseThrow())
                                        .and(One.set(audit, Audit.PROCESSES, process.id())))));
    }

    static List<BreakingEdit> reports() {
        return List.of(
                BreakingEdit.of(
                                "9.2.2-06",
                                "audit-never-reported",
                                "The results of an audit never went to the management responsible",
                                EARLIER.first(audit -> Pick.of(AuditReportDelivery.TYPE)
                                        .neverFor(AuditReportDelivery.AUDIT, audit.id())))
                        .touching("4.4"),
                BreakingEdit.of(
                                "9.2.2-06",
                                "audit-reported-too-late",
                                "The results of an audit went to management after more than two months",
                                EARLIER.first(audit -> Pick.of(AuditReportDelivery.TYPE)
                                        .stating(AuditReportDelivery.AUDIT, audit.id())
                                        .each(delivery -> One.set(
                                                delivery,
                                                AuditReportDelivery.DELIVERED_ON,
                                                audit.completedOn()
                                                        .orElseThrow()
                                                        .plusDays(70)))))
                        .touching("4.4"),
                BreakingEdit.of(
                        "9.2.2-07",
                        "findings-without-evidence",
                        "No finding of an audit says on what evidence it rests",
                        EARLIER.first(audit -> Pick.of(AuditFinding.TYPE)
                                .stating(AuditFinding.AUDIT, audit.id())
                                .each(found -> One.none(found, AuditFinding.EVIDENCE, AuditFinding.EVIDENCE_NOTE)))),
                BreakingEdit.of(
                                "9.2.2-08",
                                "finding-not-raised",
                                "An internal audit found a nonconformity, and nobody raised it",
                                Pick.of(AuditFinding.TYPE)
                                        .stating(AuditFinding.FINDING_TYPE, FindingType.NONCONFORMITY)
                                        .where((found, isms, asOf) -> found.audit()
                                                .flatMap(id -> isms.find(Audit.TYPE, id))
                                                .isPresent())
                                        .first(ImprovementEdits::unrecorded))
                        .touching("10.2"));
    }
}
