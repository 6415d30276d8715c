package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.UnintendedChangeReview;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.record.ChangeKind;
import org.isms4j.model.record.RecordId;

/** Clauses 6.3 and 8.1: planned changes of the ISMS and of operation, and changes nobody intended. */
final class ChangeStory extends Story {

    private final Script ismsChanges = Script.table("ismschanges");
    private final Script operationalChanges = Script.table("operationalchanges");

    ChangeStory(Stage stage) {
        super(stage);
    }

    @Override
    void act(LocalDate day) {
        operationalChanges.cues().stream()
                .filter(cue -> beginning(cue).equals(day))
                .forEach(cue -> operational(cue, day));
    }

    @Override
    void connect(LocalDate day) {
        ismsChanges.on("need", day).forEach(cue -> isms(cue, day));
        ismsChanges.on("started", day).stream()
                .filter(cue -> cue.has("process"))
                .forEach(cue ->
                        stage.processes().define(cue.text("process"), day, Optional.of("change/" + cue.text("key"))));
        operationalChanges.on("reviewed", day).forEach(cue -> review(cue, day));
    }

    private static LocalDate beginning(Cue cue) {
        return cue.maybeDate("proposed").orElseGet(() -> cue.date("implemented"));
    }

    private void isms(Cue cue, LocalDate day) {
        RecordId id = stage.journal().write(Folder.ISMS_CHANGE, day, IsmsChange.builder(), change -> {
            change.title(cue.text("title"))
                    .kind(cue.choice("kind", ChangeKind.class))
                    .significant(cue.says("significant"))
                    .addAllOrigin(stage.citeNamed(cue.list("origin")))
                    .needDeterminedOn(day);
            if (cue.has("planned")) {
                plan(change, cue);
            } else {
                change.refusedOn(cue.date("refused")).refusalReason(cue.text("refusal"));
            }
        });
        stage.journal().name("change/" + cue.text("key"), id);
    }

    private void plan(IsmsChange.Builder change, Cue cue) {
        change.plannedOn(cue.date("planned"))
                .purpose(cue.text("purpose"))
                .responsibilities(cue.text("responsibilities"))
                .resources(cue.text("resources"))
                .effects(cue.text("effects"))
                .approvedOn(cue.date("approved"))
                .approvedBy(stage.cast().holder(cue.text("by"), cue.date("approved")))
                .startedOn(cue.date("started"))
                .completedOn(cue.date("completed"))
                .reviewedOn(cue.date("reviewed"));
    }

    private void operational(Cue cue, LocalDate day) {
        RecordId id = stage.journal().write(Folder.OPERATIONAL_CHANGE, day, OperationalChange.builder(), change -> {
            change.title(cue.text("title"))
                    .kind(cue.choice("kind", ChangeKind.class))
                    .significant(cue.says("significant"))
                    .planned(cue.says("planned"))
                    .implementedOn(cue.date("implemented"));
            if (stage.behaviour().learns()) {
                change.addAllOrigin(stage.citeNamed(cue.list("origin")));
            }
            if (cue.says("planned")) {
                assess(change, cue);
            }
        });
        stage.journal().name("change/" + cue.text("key"), id);
    }

    private void assess(OperationalChange.Builder change, Cue cue) {
        change.proposedOn(cue.date("proposed"))
                .assessedOn(cue.date("assessed"))
                .approvedOn(cue.date("approved"))
                .approvedBy(stage.cast().holder(cue.text("by"), cue.date("approved")));
    }

    private void review(Cue cue, LocalDate day) {
        List<RecordId> events = List.of(stage.journal().named("change/" + cue.text("key")));
        stage.journal()
                .write(
                        Folder.UNINTENDED_CHANGE_REVIEW,
                        cue.date("implemented"),
                        UnintendedChangeReview.builder(),
                        review -> review.addAllEvents(events)
                                .detectedOn(cue.date("implemented"))
                                .reviewedOn(day)
                                .reviewedBy(stage.cast().holder("CHM", day))
                                .adverse(cue.says("adverse"))
                                .mitigation(cue.text("mitigation"))
                                .mitigatedOn(day));
    }
}
