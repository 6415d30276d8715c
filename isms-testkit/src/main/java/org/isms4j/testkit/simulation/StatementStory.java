package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isms4j.model.planning.AnnexAComparison;
import org.isms4j.model.planning.ImplementationStatus;
import org.isms4j.model.planning.PlanApproval;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ControlId;
import org.isms4j.testkit.simulation.Register.Entry;

/** Clause 6.1.3 c to f: comparison with Annex A, Statement of Applicability, treatment plan and its approval. */
final class StatementStory extends Story {

    private static final String BLANKET = "Applicable as good practice";
    private static final int CITED_DECISIONS = 3;

    private final List<Cue> controls = Script.table("controls").cues();

    StatementStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        Board.on(day).filter(Board::isFirst).ifPresent(this::issue);
    }

    @Override
    void connect(LocalDate day) {
        Board.on(day).filter(board -> !board.isFirst()).ifPresent(this::issue);
    }

    private void issue(Board board) {
        compare(board);
        RecordId statement = statement(board);
        controls.forEach(control -> entry(board, statement, control));
        RecordId plan = plan(board);
        approve(board, plan);
    }

    private void compare(Board board) {
        LocalDate day = board.day();
        List<RecordId> necessary = controls.stream()
                .flatMap(control -> stage.journal().find("control/" + control.text("control")).stream())
                .toList();
        stage.journal()
                .write(
                        Folder.COMPARISON,
                        day,
                        AnnexAComparison.builder(),
                        comparison -> comparison
                                .comparedOn(day)
                                .comparedBy(stage.cast().holder("ISM", day))
                                .addAllCovers(controls.stream()
                                        .map(control -> ControlId.parse(control.text("control")))
                                        .toList())
                                .addAllNecessaryControls(necessary)
                                .outcome("No necessary control was left out"));
    }

    private RecordId statement(Board board) {
        LocalDate day = board.day();
        RecordId document = stage.library().publish("SOA", day);
        RecordId scope = stage.journal().named("scope");
        Optional<RecordId> earlier = stage.journal().find("soa");
        RecordId id = stage.journal().write(Folder.SOA, day, SoAVersion.builder(), statement -> {
            statement
                    .version(board.version())
                    .approvedOn(day)
                    .approvedBy(stage.cast().holder("MD", day))
                    .inForceFrom(day)
                    .scopeVersion(scope)
                    .document(document);
            earlier.ifPresent(statement::supersedes);
        });
        earlier.ifPresent(old -> stage.journal().amend(old, SoAVersion.Builder.class, soa -> soa.inForceTo(day)));
        stage.journal().name("soa/" + board.version(), id);
        return stage.journal().name("soa", id);
    }

    private void entry(Board board, RecordId statement, Cue control) {
        String annexA = control.text("control");
        Optional<RecordId> necessary = stage.journal().find("control/" + annexA);
        List<RecordId> reasons = necessary.isPresent() ? reasons(control) : List.of();
        stage.journal().write(Folder.SOA_ENTRY, board.day(), SoAEntry.builder(), entry -> {
            entry.statement(statement).control(ControlId.parse(annexA)).included(necessary.isPresent());
            necessary.ifPresent(entry::necessaryControl);
            if (!stage.behaviour().operates()) {
                entry.justification(BLANKET).implementation(ImplementationStatus.IMPLEMENTED);
            } else if (necessary.isPresent()) {
                include(entry, board, control, reasons);
            } else {
                entry.justification(
                        control.is("known", "-") ? control.text("reason") : "No risk or duty asks for it yet");
            }
        });
    }

    private void include(SoAEntry.Builder entry, Board board, Cue control, List<RecordId> reasons) {
        entry.justification(control.text("reason")).addAllJustifications(stage.cite(reasons));
        boolean built = !control.is("built", "-")
                && !Board.named(control.text("built")).day().isAfter(board.day());
        entry.implementation(built ? ImplementationStatus.IMPLEMENTED : ImplementationStatus.NOT_IMPLEMENTED);
        if (control.is("because", "own")) {
            entry.ownDecision(true);
        }
    }

    private List<RecordId> reasons(Cue control) {
        Optional<RecordId> requirement = control.maybe("because")
                .filter(because -> !because.equals("own"))
                .map(because -> stage.journal().named("requirement/" + because));
        if (requirement.isPresent()) {
            return List.of(requirement.get());
        }
        return stage.register().treated().stream()
                .filter(entry -> entry.cue().list("controls").contains(control.text("control")))
                .flatMap(entry -> entry.decision().stream())
                .limit(CITED_DECISIONS)
                .toList();
    }

    private RecordId plan(Board board) {
        LocalDate day = board.day();
        RecordId document = stage.library().publish("RTP", day);
        Optional<RecordId> earlier = stage.journal().find("plan");
        List<RecordId> decisions = stage.register().treated().stream()
                .flatMap(entry -> entry.decision().stream())
                .toList();
        RecordId id = stage.journal().write(Folder.TREATMENT_PLAN, day, TreatmentPlanVersion.builder(), plan -> {
            plan.version(board.version())
                    .formulatedOn(day)
                    .approvedOn(day)
                    .inForceFrom(day)
                    .addAllCovers(stage.cite(decisions))
                    .document(document);
            earlier.ifPresent(plan::supersedes);
        });
        earlier.ifPresent(
                old -> stage.journal().amend(old, TreatmentPlanVersion.Builder.class, plan -> plan.inForceTo(day)));
        stage.journal().name("plan/" + board.version(), id);
        return stage.journal().name("plan", id);
    }

    private void approve(Board board, RecordId plan) {
        Map<String, List<Entry>> byOwner = new LinkedHashMap<>();
        stage.register()
                .treated()
                .forEach(entry -> byOwner.computeIfAbsent(entry.owner(), key -> new ArrayList<>())
                        .add(entry));
        byOwner.forEach((owner, entries) -> {
            List<RecordId> risks = entries.stream().map(Entry::current).toList();
            stage.journal()
                    .write(
                            Folder.PLAN_APPROVAL,
                            board.day(),
                            PlanApproval.builder(),
                            approval -> approval.plan(plan)
                                    .addAllRisks(risks)
                                    .approvedOn(board.day())
                                    .approvedBy(stage.cast().holder(owner, board.day())));
        });
    }
}
