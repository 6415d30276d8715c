package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.record.RecordId;

/** Who is there and who holds which role on which day. */
final class Cast {

    private final Journal journal;
    private final List<Cue> people = Script.table("people").cues();
    private final List<Cue> assignments = Script.table("assignments").cues();

    Cast(Journal journal) {
        this.journal = journal;
    }

    RecordId person(String key) {
        return journal.named("person/" + key);
    }

    RecordId role(String key) {
        return journal.named("role/" + key);
    }

    /** Returns the person who holds a role on a day. */
    RecordId holder(String role, LocalDate day) {
        return person(holderKey(role, day));
    }

    /** Returns who does the work of a role on a day: its holder or, once the holder has left, the one who follows. */
    RecordId performer(String role, LocalDate day) {
        String holder = holderKey(role, day);
        return people.stream()
                .filter(person -> person.is("key", holder) && isThere(person, day))
                .findFirst()
                .map(person -> person(holder))
                .orElseGet(() -> person(successorKey(role, day)));
    }

    /** Returns the entries of the people who are there on a day, in the order of the file. */
    List<Cue> present(LocalDate day) {
        return people.stream().filter(person -> isThere(person, day)).toList();
    }

    /** Returns the assignments that hold on a day, in the order of the file. */
    List<Cue> assignments(LocalDate day) {
        return assignments.stream().filter(cue -> holds(cue, day)).toList();
    }

    private String holderKey(String role, LocalDate day) {
        return assignments.stream()
                .filter(cue -> cue.is("role", role) && holds(cue, day))
                .findFirst()
                .map(cue -> cue.text("person"))
                .orElseThrow(() -> new IllegalArgumentException("Role must have a holder on " + day + ": " + role));
    }

    private String successorKey(String role, LocalDate day) {
        return assignments.stream()
                .filter(cue -> cue.is("role", role) && cue.date("from").isAfter(day))
                .findFirst()
                .map(cue -> cue.text("person"))
                .orElseThrow(
                        () -> new IllegalArgumentException("Role must have a successor after " + day + ": " + role));
    }

    private static boolean holds(Cue assignment, LocalDate day) {
        Optional<LocalDate> end = assignment.maybeDate("to");
        return !assignment.date("from").isAfter(day) && end.map(day::isBefore).orElse(true);
    }

    private static boolean isThere(Cue person, LocalDate day) {
        Optional<LocalDate> end = person.maybeDate("left");
        return !person.date("joined").isAfter(day) && end.map(day::isBefore).orElse(true);
    }
}
