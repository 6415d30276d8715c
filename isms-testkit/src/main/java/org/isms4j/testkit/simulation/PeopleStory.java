package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import org.isms4j.model.leadership.Responsibility;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.Person;

/** Clause 5.3: people, roles and who holds which role. */
final class PeopleStory extends Story {

    private final Script people = Script.table("people");
    private final Script roles = Script.table("roles");
    private final Script assignments = Script.table("assignments");

    PeopleStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        people.beginning("joined", day).forEach(this::join);
        roles.on("created", day).forEach(cue -> create(cue, day));
        assignments.on("from", day).forEach(cue -> assign(cue, day));
    }

    private void join(Cue cue) {
        RecordId id = stage.journal().write(Folder.PERSON, cue.date("joined"), Person.builder(), person -> {
            person.name(cue.text("name")).unit(cue.text("unit")).joinedOn(cue.date("joined"));
            person.external(cue.says("external"));
            cue.maybeDate("left").ifPresent(person::leftOn);
        });
        stage.journal().name("person/" + cue.text("key"), id);
    }

    private void create(Cue cue, LocalDate day) {
        RecordId id = stage.journal()
                .write(
                        Folder.ROLE,
                        day,
                        Role.builder(),
                        role -> role.title(cue.text("title"))
                                .addAllResponsibilities(cue.list("responsibilities").stream()
                                        .map(Responsibility::valueOf)
                                        .toList())
                                .authority(cue.text("authority"))
                                .topManagement(cue.says("top"))
                                .affectsSecurity(true)
                                .createdOn(day));
        stage.journal().name("role/" + cue.text("key"), id);
    }

    private void assign(Cue cue, LocalDate day) {
        RecordId id = stage.journal().write(Folder.ASSIGNMENT, day, RoleAssignment.builder(), assignment -> {
            assignment
                    .role(stage.cast().role(cue.text("role")))
                    .person(stage.cast().person(cue.text("person")))
                    .assignedFrom(day)
                    .assignedBy(stage.cast().holder("MD", day))
                    .communicatedOn(day)
                    .authority("As stated for the role");
            cue.maybeDate("to").ifPresent(assignment::assignedTo);
        });
        stage.journal().name("assignment/" + cue.text("role") + "/" + cue.text("person"), id);
    }
}
