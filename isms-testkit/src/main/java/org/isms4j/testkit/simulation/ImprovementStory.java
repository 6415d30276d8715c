package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.ImprovementOpportunity;
import org.isms4j.model.improvement.OpportunityDisposition;
import org.isms4j.model.record.RecordId;

/** Clause 10.1: opportunities, what was decided about them, and improvements with their effects. */
final class ImprovementStory extends Story {

    private final Script opportunities = Script.table("opportunities");
    private final Script improvements = Script.table("improvements");

    ImprovementStory(Stage stage) {
        super(stage);
    }

    @Override
    void act(LocalDate day) {
        improvements.on("started", day).forEach(cue -> improve(cue, day));
    }

    @Override
    void connect(LocalDate day) {
        opportunities.on("identified", day).forEach(cue -> see(cue, day));
    }

    private void see(Cue cue, LocalDate day) {
        RecordId id = stage.journal()
                .write(Folder.OPPORTUNITY_FOR_IMPROVEMENT, day, ImprovementOpportunity.builder(), opportunity -> {
                    opportunity
                            .title(cue.text("title"))
                            .identifiedOn(day)
                            .addAllOrigin(stage.citeNamed(cue.list("origin")));
                    if (cue.has("disposition")) {
                        dispose(opportunity, cue);
                    } else {
                        opportunity.none(ImprovementOpportunity.DISPOSITION);
                    }
                });
        stage.journal().name("opportunity/" + cue.text("key"), id);
    }

    private static void dispose(ImprovementOpportunity.Builder opportunity, Cue cue) {
        opportunity
                .disposition(cue.choice("disposition", OpportunityDisposition.class))
                .disposedOn(cue.date("disposed"))
                .reason(cue.text("reason"));
    }

    private void improve(Cue cue, LocalDate day) {
        RecordId id = stage.journal()
                .write(
                        Folder.IMPROVEMENT,
                        day,
                        Improvement.builder(),
                        improvement -> improvement
                                .title(cue.text("title"))
                                .addAllOrigin(stage.citeNamed(cue.list("origin")))
                                .startedOn(day)
                                .completedOn(cue.date("completed"))
                                .correctionOnly(false)
                                .addAllEffects(stage.citeNamed(cue.list("effects"))));
        stage.journal().name("improvement/" + cue.text("key"), id);
    }
}
