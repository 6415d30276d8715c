package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.LinkTable;
import org.isms4j.model.snapshot.SnapshotColumns;

/** Node that asks whether a person is, or holds the role of, what is named. */
final class ActsAsNode extends Node {

    private final BoundTerm<RecordId> who;
    private final BoundTerm<RecordId> named;
    private final BoundTerm<LocalDate> on;
    private final LinkTable assignments;

    ActsAsNode(BoundTerm<RecordId> who, BoundTerm<RecordId> named, BoundTerm<LocalDate> on, SnapshotColumns columns) {
        this.who = who;
        this.named = named;
        this.on = on;
        this.assignments = columns.links(RoleAssignment.ROLE);
    }

    @Override
    Answer decide(Walk walk) {
        RecordId one = who.value(walk);
        RecordId other = named.value(walk);
        if (one == null || other == null) {
            Answer missing = one == null ? who.missing(walk) : Answer.YES;
            return other == null ? missing.and(named.missing(walk)) : missing;
        }
        LocalDate day = on.value(walk);
        if (one.equals(other)) {
            return Answer.YES;
        }
        if (day == null) {
            return Answer.OPEN;
        }
        if (isRole(walk, other)) {
            return holds(walk, other, one, day);
        }
        return isRole(walk, one) ? holds(walk, one, other, day) : Answer.CONTRARY;
    }

    private static boolean isRole(Walk walk, RecordId id) {
        int ordinal = walk.scene.columns.ordinalOf(id);
        return ordinal >= 0 && walk.scene.columns.record(ordinal) instanceof Role;
    }

    private Answer holds(Walk walk, RecordId role, RecordId person, LocalDate day) {
        int ordinal = walk.scene.columns.ordinalOf(role);
        for (int at = assignments.citingFrom(ordinal); at < assignments.citingTo(ordinal); at++) {
            IsmsRecord record = walk.scene.columns.record(assignments.citing(at));
            if (walk.scene.exists(assignments.citing(at)) && isHolder((RoleAssignment) record, person, day)) {
                return Answer.YES;
            }
        }
        return walk.isClosed(RoleAssignment.TYPE.name(), ordinal) ? Answer.CONTRARY : Answer.OPEN;
    }

    private static boolean isHolder(RoleAssignment assignment, RecordId person, LocalDate day) {
        return assignment.person().filter(person::equals).isPresent()
                && assignment.assignedFrom().map(from -> !from.isAfter(day)).orElse(true)
                && assignment.assignedTo().map(day::isBefore).orElse(true);
    }

    @Override
    String words(Walk walk, Answer answer) {
        return who.words(walk) + "; asked for: the person or role of " + named.words(walk);
    }
}
