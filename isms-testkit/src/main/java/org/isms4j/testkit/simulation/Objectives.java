package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.record.RecordId;

/** The objectives of the story, as other chapters ask for them. */
final class Objectives {

    private static final Script SCRIPT = Script.table("objectives");

    private Objectives() {}

    static Script script() {
        return SCRIPT;
    }

    /** Returns the objectives that are pursued on a day. */
    static List<RecordId> pursued(Stage stage, LocalDate day) {
        return keysPursued(stage, day).stream()
                .map(key -> stage.journal().named("objective/" + key))
                .toList();
    }

    /** Returns the keys of the objectives that are pursued on a day. */
    static List<String> keysPursued(Stage stage, LocalDate day) {
        return SCRIPT.cues().stream()
                .filter(cue ->
                        stage.journal().find("objective/" + cue.text("key")).isPresent())
                .filter(cue -> !cue.date("set").isAfter(day) && !isClosed(stage, cue, day))
                .map(cue -> cue.text("key"))
                .toList();
    }

    /** Returns the names of the actions for objectives that were completed after one day, up to another. */
    static List<String> doneBetween(LocalDate after, LocalDate until) {
        return SCRIPT.cues().stream()
                .filter(cue ->
                        cue.date("done").isAfter(after) && !cue.date("done").isAfter(until))
                .map(cue -> "objective-action/" + cue.text("key"))
                .toList();
    }

    private static boolean isClosed(Stage stage, Cue cue, LocalDate day) {
        return stage.behaviour().learns()
                && SCRIPT.with("renews", cue.text("key")).stream()
                        .anyMatch(next -> !next.date("set").isAfter(day));
    }
}
