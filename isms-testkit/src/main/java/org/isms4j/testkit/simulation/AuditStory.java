package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.declaration.ExternalAudit;
import org.isms4j.model.declaration.ExternalAuditKind;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.AuditProgrammeVersion;
import org.isms4j.model.evaluation.AuditReportDelivery;
import org.isms4j.model.evaluation.AuditorAssignment;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.record.Grade;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.ControlId;

/** Clause 9.2: audit programmes, internal audits, their findings and reports, and the audits of others. */
final class AuditStory extends Story {

    private static final LocalDate BEFORE = Simulation.FIRST_DAY.minusDays(1);

    private final Script programmes = Script.table("programmes");
    private final Script audits = Script.table("audits");
    private final Script externalAudits = Script.table("externalaudits");
    private final Script findings = Script.table("findings");
    private final List<Cue> controls = Script.table("controls").cues();

    AuditStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        programmes.on("approved", day).stream()
                .filter(cue -> cue.is("version", "2024") || stage.behaviour().operates())
                .forEach(cue -> programme(cue, day));
    }

    @Override
    void act(LocalDate day) {
        audits.on("defined", day).forEach(cue -> prepare(cue, day));
        audits.on("completed", day).forEach(cue -> findings(cue, day));
        audits.on("delivered", day).forEach(cue -> deliver(cue, day));
    }

    @Override
    void connect(LocalDate day) {
        externalAudits.on("completed", day).forEach(cue -> {
            external(cue);
            findings(cue, day);
        });
    }

    private void programme(Cue cue, LocalDate day) {
        LocalDate from = cue.date("from");
        Optional<RecordId> earlier = stage.journal().find("programme");
        List<RecordId> basis = stage.citeFound(BEFORE, day, Folder.AUDIT, Folder.EXTERNAL_AUDIT, Folder.FINDING);
        List<RecordId> important = importance(cue);
        stage.library().publish("AUP", day, from, List.of());
        RecordId id = stage.journal().write(Folder.PROGRAMME, day, AuditProgrammeVersion.builder(), programme -> {
            describe(programme, cue);
            programme
                    .approvedOn(day)
                    .approvedBy(stage.cast().holder("MD", day))
                    .inForceFrom(from)
                    .addAllImportance(important)
                    .addAllBasis(basis);
            earlier.ifPresent(programme::supersedes);
        });
        earlier.ifPresent(old -> stage.journal()
                .amend(old, AuditProgrammeVersion.Builder.class, programme -> programme.inForceTo(from)));
        stage.journal().name("programme", id);
        stage.journal().name("programme/" + cue.text("version"), id);
    }

    private static void describe(AuditProgrammeVersion.Builder programme, Cue cue) {
        programme
                .version(cue.text("version"))
                .frequency(cue.text("frequency"))
                .methods(cue.text("methods"))
                .responsibilities(cue.text("responsibilities"))
                .planningRequirements(cue.text("planning"))
                .reporting(cue.text("reporting"))
                .importanceNote(cue.text("note"));
    }

    private List<RecordId> importance(Cue cue) {
        List<RecordId> important = new ArrayList<>();
        cue.list("importance")
                .forEach(risk -> stage.register().entry(risk).assessed().ifPresent(important::add));
        stage.processes().rows().stream()
                .filter(row -> row.says("critical"))
                .forEach(row -> important.add(stage.processes().current(row.text("node"))));
        return stage.cite(important);
    }

    private void prepare(Cue cue, LocalDate day) {
        List<RecordId> own = ownRequirements(cue);
        List<RecordId> processes =
                cue.list("processes").stream().map(stage.processes()::current).toList();
        RecordId id = stage.journal().write(Folder.AUDIT, day, Audit.builder(), audit -> {
            describe(audit, cue);
            audit.programme(stage.journal().named("programme/" + cue.text("programme")))
                    .criteriaDefinedOn(day)
                    .addAllOwnRequirements(stage.cite(own))
                    .addAllProcesses(stage.cite(processes));
            cue.list("clauses").forEach(clause -> audit.addClauses(ClauseId.parse(clause)));
            audited(cue).forEach(control -> audit.addControls(ControlId.parse(control)));
        });
        stage.journal().name("audit/" + cue.text("key"), id);
        cue.list("auditors").forEach(auditor -> assign(cue, id, auditor, day));
    }

    private static void describe(Audit.Builder audit, Cue cue) {
        audit.title(cue.text("title"))
                .plannedFor(cue.date("planned"))
                .startedOn(cue.date("started"))
                .completedOn(cue.date("completed"))
                .addCriteria("ISO/IEC 27001:2022 with amendment 1:2024")
                .addCriteria("Policies, procedures and controls of Harbour Logistics")
                .scope("All units in scope that take part in: " + String.join(", ", cue.list("processes")))
                .concludesEffective(true)
                .conclusion(cue.text("conclusion"));
    }

    /** Returns the controls of an audit: all controls are dealt out over the audits in turn. */
    private List<String> audited(Cue cue) {
        int turn = audits.cues().indexOf(cue);
        int turns = audits.cues().size();
        List<String> dealt = new ArrayList<>();
        for (int place = 0; place < controls.size(); place++) {
            boolean late = controls.get(place).is("built", "-") && turn == turns - 1;
            String control = controls.get(place).text("control");
            if ((place % turns == turn || late)
                    && stage.journal().find("control/" + control).isPresent()) {
                dealt.add(control);
            }
        }
        return dealt;
    }

    private List<RecordId> ownRequirements(Cue cue) {
        List<RecordId> own = new ArrayList<>();
        cue.list("processes").forEach(node -> own.add(stage.processes().procedure(node)));
        if (cue.list("processes").contains("POL")) {
            PolicyStory.keys().stream()
                    .flatMap(key -> stage.journal().find("policy/" + key).stream())
                    .forEach(own::add);
        }
        audited(cue).forEach(control -> own.add(stage.journal().named("control/" + control)));
        return own;
    }

    private void assign(Cue cue, RecordId audit, String auditor, LocalDate day) {
        stage.journal().write(Folder.AUDITOR, day, AuditorAssignment.builder(), assignment -> {
            assignment.audit(audit).auditor(stage.cast().person(auditor)).assignedOn(day);
            if (cue.list("processes").contains("AUD")) {
                assignment.safeguard("The auditor comes from outside and takes no part in the other audits");
            }
        });
    }

    private void external(Cue cue) {
        LocalDate started = cue.date("started");
        RecordId id = stage.journal().write(Folder.EXTERNAL_AUDIT, started, ExternalAudit.builder(), audit -> {
            audit.kind(cue.choice("kind", ExternalAuditKind.class))
                    .body(cue.text("body"))
                    .title(cue.text("title"))
                    .startedOn(started)
                    .completedOn(cue.date("completed"));
            if (!cue.is("kind", "SPECIAL")) {
                audit.cycle(stage.journal().named("certificate"));
            }
        });
        stage.journal().name("audit/" + cue.text("key"), id);
    }

    private void findings(Cue audit, LocalDate day) {
        findings.with("audit", audit.text("key")).stream()
                .filter(cue -> isThere(cue, day))
                .forEach(cue -> raise(cue, day));
    }

    /** Returns whether all the kinds of records are there on which a finding rests. */
    private boolean isThere(Cue cue, LocalDate day) {
        return cue.list("evidence").stream()
                .allMatch(folder ->
                        stage.journal().latest(Folder.valueOf(folder), day).isPresent() || cue.is("audit", "gap"));
    }

    private void raise(Cue cue, LocalDate day) {
        FindingType type = cue.choice("type", FindingType.class);
        RecordId audit = stage.journal().named("audit/" + cue.text("audit"));
        List<RecordId> evidence = stage.citeLatest(
                day, cue.list("evidence").stream().map(Folder::valueOf).toArray(Folder[]::new));
        RecordId id = stage.journal().write(Folder.FINDING, day, AuditFinding.builder(), finding -> {
            finding.audit(audit)
                    .findingType(type)
                    .title(cue.text("title"))
                    .requirement(cue.text("requirement"))
                    .raisedOn(day)
                    .addAllEvidence(evidence)
                    .evidenceNote("Interviews and records named in the checklist");
            if (type == FindingType.NONCONFORMITY) {
                finding.grade(Grade.MINOR);
            }
        });
        stage.journal().name("finding/" + cue.text("key"), id);
    }

    private void deliver(Cue cue, LocalDate day) {
        RecordId audit = stage.journal().named("audit/" + cue.text("key"));
        stage.journal()
                .write(
                        Folder.DELIVERY,
                        day,
                        AuditReportDelivery.builder(),
                        delivery -> delivery.audit(audit)
                                .deliveredOn(day)
                                .addDeliveredTo(stage.cast().holder("MD", day))
                                .addDeliveredTo(stage.cast().holder("COO", day))
                                .addDeliveredTo(stage.cast().holder("ISM", day)));
    }
}
