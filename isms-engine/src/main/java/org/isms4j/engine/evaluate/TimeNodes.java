package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.LinkTable;
import org.isms4j.model.snapshot.SnapshotColumns;
import org.jspecify.annotations.Nullable;

/** Nodes whose answer depends on the evaluation date. */
final class TimeNodes {

    private TimeNodes() {}

    static final class ReachedNode extends Node {
        private final Field<LocalDate> field;

        ReachedNode(Field<LocalDate> field) {
            this.field = field;
        }

        @Override
        Answer decide(Walk walk) {
            LocalDate date = field.value(walk);
            if (date == null) {
                return field.missing(walk);
            }
            int day = Days.of(date);
            if (day <= walk.scene.today) {
                return Answer.YES;
            }
            walk.changesOn(day);
            return Answer.CONTRARY;
        }

        @Override
        String words(Walk walk, Answer answer) {
            return field.words(walk);
        }
    }

    static final class PassedNode extends Node {
        private final BoundTerm<LocalDate> term;

        PassedNode(BoundTerm<LocalDate> term) {
            this.term = term;
        }

        @Override
        Answer decide(Walk walk) {
            LocalDate date = term.value(walk);
            if (date == null) {
                return term.missing(walk);
            }
            int day = Days.of(date);
            if (walk.scene.today > day) {
                return Answer.YES;
            }
            walk.changesOn(Days.after(day));
            return Answer.CONTRARY;
        }

        @Override
        String words(Walk walk, Answer answer) {
            if (answer.isOpen()) {
                return term.words(walk);
            }
            return term.shown(walk) + (answer.isYes() ? " has passed" : " has not passed");
        }
    }

    /** The lifecycle of a record type bound to the place where its record is found. */
    static final class InForceNode extends Node {
        private final int frame;
        private final @Nullable Field<LocalDate> start;
        private final @Nullable Field<LocalDate> end;
        private final @Nullable LinkTable successors;
        private final @Nullable BoundTerm<LocalDate> on;

        InForceNode(int frame, RecordType<?> type, SnapshotColumns columns, @Nullable BoundTerm<LocalDate> on) {
            Lifecycle<?> lifecycle = type.lifecycle();
            this.frame = frame;
            this.start = lifecycle.start().map(date -> new Field<>(date, frame)).orElse(null);
            this.end = lifecycle.end().map(date -> new Field<>(date, frame)).orElse(null);
            this.successors = lifecycle.supersedes().map(columns::links).orElse(null);
            this.on = on;
        }

        @Override
        Answer decide(Walk walk) {
            int day = walk.scene.today;
            if (on != null) {
                LocalDate date = on.value(walk);
                if (date == null) {
                    return on.missing(walk).isNo() ? Answer.CONTRARY : Answer.OPEN;
                }
                day = Days.of(date);
            }
            if (!hasStarted(walk, start, day) || hasEnded(walk, day) || isReplaced(walk, day)) {
                return Answer.CONTRARY;
            }
            return Answer.YES;
        }

        private boolean hasStarted(Walk walk, @Nullable Field<LocalDate> from, int day) {
            LocalDate date = from == null ? null : from.value(walk);
            if (date == null) {
                return from == null || from.presence(walk) != Presence.KNOWN;
            }
            note(walk, Days.of(date));
            return Days.of(date) <= day;
        }

        private boolean hasEnded(Walk walk, int day) {
            LocalDate date = end == null ? null : end.value(walk);
            if (date == null) {
                return false;
            }
            note(walk, Days.of(date));
            return Days.of(date) <= day;
        }

        private boolean isReplaced(Walk walk, int day) {
            if (successors == null) {
                return false;
            }
            int ordinal = walk.frame(frame);
            for (int at = successors.citingFrom(ordinal); at < successors.citingTo(ordinal); at++) {
                int successor = successors.citing(at);
                if (successor != ordinal && walk.scene.exists(successor) && replaces(walk, successor, day)) {
                    return true;
                }
            }
            return false;
        }

        private boolean replaces(Walk walk, int successor, int day) {
            IsmsRecord record = walk.scene.columns.record(successor);
            int from = startOf(record, start);
            if (from == SnapshotColumns.ALWAYS) {
                from = walk.scene.columns.existsFrom(successor);
            }
            note(walk, from);
            return from <= day;
        }

        private static int startOf(IsmsRecord record, @Nullable Field<LocalDate> start) {
            List<LocalDate> dates = start == null ? List.of() : start.attribute.values(record);
            return dates.isEmpty() ? SnapshotColumns.ALWAYS : Days.of(dates.get(0));
        }

        private void note(Walk walk, int day) {
            if (on == null) {
                walk.changesOn(day);
            }
        }

        @Override
        String words(Walk walk, Answer answer) {
            String when = on == null ? "" : " on " + on.shown(walk);
            return walk.record(frame).id() + (answer.isYes() ? ": in force" : ": not in force") + when;
        }
    }

    static final class HappenedNode extends Node {
        private final BoundTerm<LocalDate> after;
        private final BoundTerm<LocalDate> upTo;

        HappenedNode(BoundTerm<LocalDate> after, BoundTerm<LocalDate> upTo) {
            this.after = after;
            this.upTo = upTo;
        }

        @Override
        Answer decide(Walk walk) {
            LocalDate last = upTo.value(walk);
            if (last == null) {
                return Answer.OPEN;
            }
            LocalDate first = after.value(walk);
            return happened(walk, walk.scene.columns.record(walk.top()), first, last);
        }

        private static <R extends IsmsRecord> Answer happened(
                Walk walk, IsmsRecord any, @Nullable LocalDate first, LocalDate last) {
            @SuppressWarnings("unchecked") // a record is described by its own type
            RecordType<R> type = (RecordType<R>) any.recordType();
            R record = type.recordClass().cast(any);
            boolean dated = false;
            for (Attribute.One<R, LocalDate> event : type.events()) {
                LocalDate date = event.value(record).orElse(null);
                dated |= date != null;
                if (date != null
                        && Days.of(date) <= walk.scene.known
                        && !date.isAfter(last)
                        && (first == null || date.isAfter(first))) {
                    return Answer.YES;
                }
            }
            if (dated) {
                return Answer.CONTRARY;
            }
            return hasSchedule(type, record) ? scheduled(type, record, first, last) : Answer.OPEN;
        }

        private static <R extends IsmsRecord> boolean hasSchedule(RecordType<R> type, R record) {
            return type.lifecycle()
                    .start()
                    .flatMap(start -> start.value(record))
                    .isPresent();
        }

        private static <R extends IsmsRecord> Answer scheduled(
                RecordType<R> type, R record, @Nullable LocalDate first, LocalDate last) {
            LocalDate date =
                    type.lifecycle().start().orElseThrow().value(record).orElseThrow();
            boolean within = !date.isAfter(last) && (first == null || date.isAfter(first));
            return within ? Answer.YES : Answer.CONTRARY;
        }

        @Override
        String words(Walk walk, Answer answer) {
            IsmsRecord record = walk.scene.columns.record(walk.top());
            return record.id() + (answer.isYes() ? ": something happened" : ": nothing happened") + " after "
                    + after.shown(walk) + " and up to " + upTo.shown(walk);
        }
    }
}
