package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.Replanning;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentOption;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.EvidenceAspect;
import org.isms4j.model.support.EvidenceItem;
import org.isms4j.testkit.simulation.Register.Entry;
import org.isms4j.testkit.simulation.Register.Levels;

/** Clauses 6.1.3 and 8.3: decisions, the actions that carry them out, their results and what remains of the risk. */
final class TreatmentStory extends Story {

    private static final int TITLE = 0;
    private static final int OWNER = 1;
    private static final int DUE = 2;
    private static final int DONE = 3;
    private static final int BUILDS = 4;

    private final List<Planned> planned = new ArrayList<>();

    TreatmentStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        Board.on(day).filter(Board::isFirst).ifPresent(board -> {
            decide(board);
            lookAgain(day, board);
        });
    }

    @Override
    void act(LocalDate day) {
        planned.stream().filter(action -> action.moved(day)).forEach(action -> move(action, day));
        planned.stream().filter(action -> action.done(day)).forEach(action -> complete(action, day));
    }

    @Override
    void connect(LocalDate day) {
        Optional<Board> board = Board.on(day).filter(found -> !found.isFirst());
        board.ifPresent(this::decide);
        board.ifPresent(found -> lookAgain(day, found));
        stage.register().treated().stream()
                .filter(Entry::hasResults)
                .forEach(entry -> stage.register()
                        .lookAgain(entry, day, remaining(entry), stage.cite(entry.takeResults()), List.of()));
    }

    private void decide(Board board) {
        stage.register().entries().stream()
                .filter(entry -> entry.evaluatedOn(board.day()) && entry.cue().has(board.key() + " does"))
                .forEach(entry -> decide(board, entry));
    }

    private void decide(Board board, Entry entry) {
        LocalDate day = board.day();
        Optional<RecordId> earlier = entry.decision();
        RecordId risk = entry.current();
        RecordId id = stage.journal().write(Folder.DECISION, day, TreatmentDecision.builder(), decision -> {
            decision.risk(risk)
                    .option(TreatmentOption.MODIFY)
                    .decidedOn(day)
                    .decidedBy(stage.cast().holder(entry.owner(), day))
                    .reason("Controls cost less than the expected loss");
            earlier.ifPresent(decision::supersedes);
        });
        entry.decide(id);
        entry.openActions()
                .forEach(action -> stage.journal()
                        .amend(
                                action,
                                TreatmentAction.Builder.class,
                                open -> open.addAllDecisions(stage.cite(List.of(id)))));
        entry.cue().list("controls").forEach(control -> need(control, id));
        List.of("", " more").forEach(which -> plan(board, entry, which));
    }

    private void need(String control, RecordId decision) {
        stage.journal()
                .find("control/" + control)
                .ifPresent(necessary -> stage.journal()
                        .amend(
                                necessary,
                                NecessaryControl.Builder.class,
                                found -> found.addAllTreatments(stage.cite(List.of(decision)))));
    }

    private void plan(Board board, Entry entry, String which) {
        List<String> words = entry.cue().parts(board.key() + " does" + which, "\\|");
        if (words.isEmpty()) {
            return;
        }
        LocalDate day = board.day();
        RecordId decision = entry.decision().orElseThrow();
        String name = entry.key() + "/" + board.key() + which.replace(' ', '/');
        RecordId id = stage.journal().write(Folder.TREATMENT_ACTION, day, TreatmentAction.builder(), action -> {
            action.title(words.get(TITLE))
                    .plan(stage.journal().named("plan/" + board.version()))
                    .addAllDecisions(stage.cite(List.of(decision)))
                    .addAllControls(builds(words))
                    .addAllResources(stage.cite(granted(board)))
                    .owner(stage.cast().role(words.get(OWNER)))
                    .plannedOn(day)
                    .dueOn(LocalDate.parse(words.get(DUE)));
        });
        entry.open(id);
        stage.journal().name("treatment/" + name, id);
        planned.add(new Planned(id, name, entry, words, entry.cue().parts(board.key() + " moved" + which, "\\|")));
    }

    private List<RecordId> granted(Board board) {
        return board.cue().maybe("budget").flatMap(name -> stage.journal().find("grant/" + name)).stream()
                .toList();
    }

    private List<RecordId> builds(List<String> words) {
        return controls(words).stream()
                .flatMap(control -> stage.journal().find("control/" + control).stream())
                .toList();
    }

    private static List<String> controls(List<String> words) {
        return words.size() <= BUILDS ? List.of() : List.of(words.get(BUILDS).split("\\s*,\\s*", -1));
    }

    private void move(Planned action, LocalDate day) {
        RecordId id = stage.journal()
                .write(
                        Folder.REPLANNING,
                        day,
                        Replanning.builder(),
                        replanning -> replanning
                                .action(action.id)
                                .previousDueOn(LocalDate.parse(action.move.get(0)))
                                .newDueOn(LocalDate.parse(action.move.get(1)))
                                .replannedOn(day)
                                .approvedBy(stage.cast().holder(action.entry.owner(), day))
                                .reason(action.move.get(3)));
        stage.journal().name("replanning/" + action.name, id);
    }

    private void complete(Planned action, LocalDate day) {
        List<RecordId> evidence = action.words.size() > BUILDS ? operations(action) : List.of(accepted(action, day));
        stage.journal().amend(action.id, TreatmentAction.Builder.class, done -> done.completedOn(day));
        RecordId result = stage.journal()
                .write(
                        Folder.TREATMENT_RESULT,
                        day,
                        TreatmentResult.builder(),
                        done -> done.action(action.id)
                                .title("Done: " + action.words.get(TITLE))
                                .doneOn(day)
                                .doneBy(stage.cast().performer(action.words.get(OWNER), day))
                                .addAllEvidence(evidence));
        action.entry.finish(action.id, result);
        stage.journal().name("result/" + action.name, result);
    }

    private RecordId accepted(Planned action, LocalDate day) {
        return stage.journal()
                .write(
                        Folder.EVIDENCE,
                        day,
                        EvidenceItem.builder(),
                        item -> item.title("Acceptance record: " + action.words.get(TITLE))
                                .source("Tracker of actions")
                                .mediaType("application/pdf")
                                .effectiveOn(day)
                                .aspect(EvidenceAspect.OPERATION)
                                .addSupports(action.id));
    }

    private List<RecordId> operations(Planned action) {
        return stage.cite(controls(action.words).stream()
                .flatMap(control -> stage.journal().find("operation/" + control + "/first").stream())
                .toList());
    }

    private void lookAgain(LocalDate day, Board board) {
        stage.register().treated().stream()
                .filter(entry -> entry.evaluatedOn(day))
                .forEach(entry -> stage.register()
                        .lookAgain(entry, day, remaining(entry, board), stage.cite(entry.takeResults()), List.of()));
    }

    private static Levels remaining(Entry entry) {
        return entry.cue().names().stream()
                .filter(name -> name.length() == 2 && Board.named(name).day().equals(entry.evaluated()))
                .findFirst()
                .map(name -> remaining(entry, Board.named(name)))
                .orElseThrow();
    }

    private static Levels remaining(Entry entry, Board board) {
        return Levels.of(entry.cue().parts(board.key(), "\\|").get(0).split("->", -1)[1]);
    }

    /** An action of the plan and what the story knows about its end. */
    private record Planned(RecordId id, String name, Entry entry, List<String> words, List<String> move) {

        boolean done(LocalDate day) {
            return words.size() > DONE && words.get(DONE).equals(day.toString());
        }

        boolean moved(LocalDate day) {
            return !move.isEmpty() && move.get(2).equals(day.toString());
        }
    }
}
