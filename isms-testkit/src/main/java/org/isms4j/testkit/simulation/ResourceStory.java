package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.ResourceDecision;
import org.isms4j.model.support.ResourceNeed;

/** Clause 7.1: what the ISMS needs and what management decided about it. */
final class ResourceStory extends Story {

    private final Script resources = Script.table("resources");

    ResourceStory(Stage stage) {
        super(stage);
    }

    @Override
    void act(LocalDate day) {
        resources.on("on", day).forEach(cue -> need(cue, day));
        resources.on("decided", day).forEach(cue -> decide(cue, day));
    }

    private void need(Cue cue, LocalDate day) {
        RecordId id = stage.journal()
                .write(
                        Folder.RESOURCE_NEED,
                        day,
                        ResourceNeed.builder(),
                        need -> need.title(cue.text("title"))
                                .determinedOn(day)
                                .addAllOrigin(stage.citeNamed(List.of(cue.text("origin"))))
                                .determinedBy(stage.cast().holder("ISM", day)));
        stage.journal().name("need/" + cue.text("key"), id);
    }

    private void decide(Cue cue, LocalDate day) {
        RecordId need = stage.journal().named("need/" + cue.text("key"));
        RecordId id = stage.journal().write(Folder.RESOURCE_DECISION, day, ResourceDecision.builder(), decision -> {
            decision.need(need)
                    .decidedOn(day)
                    .decidedBy(stage.cast().holder("MD", day))
                    .granted(cue.says("granted"));
            cue.maybe("consequence").ifPresent(decision::consequence);
            decision.addAllConsequences(stage.citeNamed(cue.list("consequences")));
        });
        stage.journal().name("grant/" + cue.text("key"), id);
    }
}
