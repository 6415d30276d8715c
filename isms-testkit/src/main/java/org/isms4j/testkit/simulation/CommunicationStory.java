package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ControlId;
import org.isms4j.model.support.CommunicationNeed;
import org.isms4j.model.support.CommunicationRecord;

/** Clause 7.4: needs for communication and how they were met. */
final class CommunicationStory extends Story {

    private static final LocalDate DETERMINED = LocalDate.of(2023, 11, 14);
    private static final int DAYS_EARLIER = 5;

    private final Script needs = Script.table("communications");
    private final Script assignments = Script.table("assignments");
    private final Script incidents = Script.table("incidents");
    private final Map<String, Integer> done = new LinkedHashMap<>();

    CommunicationStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        if (day.equals(DETERMINED)) {
            needs.cues().forEach(cue -> need(cue, day));
        }
    }

    @Override
    void act(LocalDate day) {
        needs.cues().stream().filter(cue -> isDue(cue, day)).forEach(cue -> {
            meet(cue, day, cue.is("key", "bulletin") ? Objectives.pursued(stage, day) : List.of());
            done.merge(cue.text("key"), 1, Integer::sum);
        });
        Cue changes = needs.with("key", "changes").get(0);
        assignments.on("from", day).stream()
                .filter(cue -> day.isAfter(DETERMINED))
                .forEach(cue -> meet(
                        changes,
                        day,
                        List.of(stage.journal().named("assignment/" + cue.text("role") + "/" + cue.text("person")))));
    }

    @Override
    void connect(LocalDate day) {
        Cue need = needs.with("key", "incident").get(0);
        incidents.on("detected", day.minusDays(1)).stream()
                .flatMap(cue -> stage.journal().find("incident/" + cue.text("key")).stream())
                .forEach(incident -> meet(need, day, List.of(incident)));
    }

    private void need(Cue cue, LocalDate day) {
        RecordId id = stage.journal().write(Folder.COMMUNICATION_NEED, day, CommunicationNeed.builder(), need -> {
            need.title(cue.text("title"))
                    .timing(cue.text("timing"))
                    .audience(cue.text("audience"))
                    .method(cue.text("method"))
                    .external(cue.says("external"))
                    .determinedOn(day);
            cue.list("controls").forEach(control -> need.addControls(ControlId.parse(control)));
            cue.maybe("every").map(Period::parse).ifPresent(need::interval);
        });
        stage.journal().name("communication/" + cue.text("key"), id);
    }

    /** Returns whether a recurring need falls on a day: each time some days earlier than the interval asks. */
    private boolean isDue(Cue cue, LocalDate day) {
        if (!cue.has("first")) {
            return false;
        }
        int times = done.getOrDefault(cue.text("key"), 0);
        LocalDate next =
                cue.date("first").plus(cue.period("every").multipliedBy(times)).minusDays((long) DAYS_EARLIER * times);
        return WorkingDays.onOrBefore(next).equals(day);
    }

    private void meet(Cue cue, LocalDate day, List<RecordId> subjects) {
        RecordId need = stage.journal().named("communication/" + cue.text("key"));
        stage.journal()
                .write(
                        Folder.COMMUNICATION,
                        day,
                        CommunicationRecord.builder(),
                        communication -> communication
                                .need(need)
                                .addAllSubjects(stage.cite(subjects))
                                .communicatedOn(day)
                                .communicatedBy(stage.cast().holder(cue.text("by"), day))
                                .audience(cue.text("audience")));
    }
}
