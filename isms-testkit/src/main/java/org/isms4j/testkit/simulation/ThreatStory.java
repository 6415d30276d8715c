package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.operation.ThreatReport;
import org.isms4j.model.operation.Vulnerability;
import org.isms4j.model.record.RecordId;
import org.isms4j.testkit.simulation.Register.Entry;
import org.isms4j.testkit.simulation.Register.Levels;

/** Reports on threats and weaknesses, and the new look at the risks they concern. */
final class ThreatStory extends Story {

    private final Script threats = Script.table("threats");

    ThreatStory(Stage stage) {
        super(stage);
    }

    @Override
    void act(LocalDate day) {
        threats.on("on", day).forEach(cue -> {
            RecordId id = cue.is("kind", "threat") ? threat(cue, day) : weakness(cue, day);
            stage.journal().name("threat/" + cue.text("title"), id);
        });
    }

    @Override
    void connect(LocalDate day) {
        threats.on("reevaluated", day).forEach(cue -> lookAgain(cue, day));
    }

    private RecordId threat(Cue cue, LocalDate day) {
        return stage.journal()
                .write(
                        Folder.THREAT,
                        day,
                        ThreatReport.builder(),
                        threat -> threat.title(cue.text("title"))
                                .source(cue.text("source"))
                                .receivedOn(day)
                                .relevant(cue.has("risk")));
    }

    private RecordId weakness(Cue cue, LocalDate day) {
        return stage.journal()
                .write(
                        Folder.VULNERABILITY,
                        day,
                        Vulnerability.builder(),
                        weakness -> weakness.title(cue.text("title"))
                                .identifier(cue.text("source") + ", " + day)
                                .identifiedOn(day)
                                .dueOn(cue.date("due"))
                                .handledOn(cue.date("handled"))
                                .relevant(cue.has("risk")));
    }

    private void lookAgain(Cue cue, LocalDate day) {
        Entry entry = stage.register().entry(cue.text("risk"));
        RecordId threat = stage.journal().named("threat/" + cue.text("title"));
        stage.register().lookAgain(entry, day, Levels.of(cue.text("levels")), List.of(), List.of(threat));
        entry.because(threat);
    }
}
