package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.Lesson;
import org.isms4j.model.operation.SecurityEvent;
import org.isms4j.model.operation.Severity;
import org.isms4j.model.record.RecordId;
import org.isms4j.testkit.simulation.Register.Entry;
import org.isms4j.testkit.simulation.Register.Levels;

/** Events, incidents, what was learned from them and the new look at the risks that came true. */
final class IncidentStory extends Story {

    private final Script incidents = Script.table("incidents");
    private final Script events = Script.table("events");

    IncidentStory(Stage stage) {
        super(stage);
    }

    @Override
    void act(LocalDate day) {
        events.on("reported", day).forEach(cue -> event(cue, day, false));
        incidents.on("detected", day).forEach(cue -> happen(cue, day));
    }

    @Override
    void connect(LocalDate day) {
        incidents.on("closed", day).forEach(cue -> learn(cue, day));
        incidents.on("reevaluated", day).forEach(cue -> lookAgain(cue, day));
    }

    private RecordId event(Cue cue, LocalDate day, boolean incident) {
        return stage.journal().write(Folder.EVENT, day, SecurityEvent.builder(), event -> {
            event.title(cue.text("title")).reportedOn(day).assessedOn(day).incident(incident);
            event.reportedBy(stage.cast().person(cue.text("reporter")));
        });
    }

    private void happen(Cue cue, LocalDate day) {
        RecordId event = event(cue, day, true);
        List<RecordId> risks =
                stage.cite(List.of(stage.register().entry(cue.text("risk")).current()));
        RecordId id = stage.journal().write(Folder.INCIDENT, day, Incident.builder(), incident -> {
            incident.title(cue.text("title"))
                    .addEvents(event)
                    .detectedOn(day)
                    .severity(cue.choice("severity", Severity.class))
                    .addAllRisks(risks)
                    .requirementMissed(cue.says("missed"))
                    .closedOn(cue.date("closed"));
            incident.addAllControls(stage.citeNamed(cue.list("controls").stream()
                    .map(control -> "control/" + control)
                    .toList()));
        });
        stage.journal().name("incident/" + cue.text("key"), id);
    }

    private void learn(Cue cue, LocalDate day) {
        stage.journal()
                .write(
                        Folder.LESSON,
                        day,
                        Lesson.builder(),
                        lesson -> lesson.title(cue.text("lesson"))
                                .addIncidents(stage.journal().named("incident/" + cue.text("key")))
                                .learnedOn(day));
    }

    private void lookAgain(Cue cue, LocalDate day) {
        Entry entry = stage.register().entry(cue.text("risk"));
        RecordId incident = stage.journal().named("incident/" + cue.text("key"));
        stage.register().lookAgain(entry, day, Levels.of(cue.text("levels")), List.of(), List.of(incident));
        entry.because(incident);
    }
}
