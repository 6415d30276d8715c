package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.LinkTable;
import org.jspecify.annotations.Nullable;

/** A term bound to a snapshot. */
abstract class BoundTerm<V> {

    /** The value, or null where there is none. */
    abstract @Nullable V value(Walk walk);

    /** What it means that there is none. */
    abstract Answer missing(Walk walk);

    abstract String words(Walk walk);

    /** Whether the value moves on with the evaluation date. */
    boolean moves() {
        return false;
    }

    /** In words and, where these do not hold it already, with its value. */
    final String shown(Walk walk) {
        V value = value(walk);
        String words = words(walk);
        return value == null || words.endsWith(value.toString()) ? words : words + " (" + value + ")";
    }

    static final class OfField<V> extends BoundTerm<V> {
        private final Field<V> field;

        OfField(Field<V> field) {
            this.field = field;
        }

        @Override
        @Nullable
        V value(Walk walk) {
            return field.value(walk);
        }

        @Override
        Answer missing(Walk walk) {
            return field.missing(walk);
        }

        @Override
        String words(Walk walk) {
            return field.words(walk);
        }
    }

    static final class ViaLink<V> extends BoundTerm<V> {
        private final Field<RecordId> link;
        private final LinkTable table;
        private final Class<?> target;
        private final Field<V> field;

        ViaLink(Field<RecordId> link, LinkTable table, Class<?> target, Field<V> field) {
            this.link = link;
            this.table = table;
            this.target = target;
            this.field = field;
        }

        private int target(Walk walk) {
            int source = link.ordinal(walk);
            int at = table.targetsFrom(source);
            int found = at < table.targetsTo(source) ? table.target(at) : -1;
            boolean usable =
                    found >= 0 && walk.scene.exists(found) && target.isInstance(walk.scene.columns.record(found));
            return usable ? found : -1;
        }

        @Override
        @Nullable
        V value(Walk walk) {
            int found = target(walk);
            if (found < 0) {
                return null;
            }
            walk.push(found);
            V value = field.value(walk);
            walk.pop();
            return value;
        }

        @Override
        Answer missing(Walk walk) {
            int found = target(walk);
            if (found < 0) {
                return link.values(walk).isEmpty() ? link.missing(walk) : Answer.OPEN;
            }
            walk.push(found);
            Answer missing = field.missing(walk);
            walk.pop();
            return missing;
        }

        @Override
        String words(Walk walk) {
            int found = target(walk);
            if (found < 0) {
                return link.words(walk);
            }
            walk.push(found);
            String words = field.words(walk);
            walk.pop();
            return words;
        }
    }

    static final class FixedValue<V> extends BoundTerm<V> {
        private final V value;

        FixedValue(V value) {
            this.value = value;
        }

        @Override
        V value(Walk walk) {
            return value;
        }

        @Override
        Answer missing(Walk walk) {
            return Answer.OPEN;
        }

        @Override
        String words(Walk walk) {
            return "the value";
        }
    }

    static final class TodayTerm extends BoundTerm<LocalDate> {
        @Override
        LocalDate value(Walk walk) {
            return Days.date(walk.scene.today);
        }

        @Override
        boolean moves() {
            return true;
        }

        @Override
        Answer missing(Walk walk) {
            return Answer.OPEN;
        }

        @Override
        String words(Walk walk) {
            return "the evaluation date";
        }
    }

    static final class Moved extends BoundTerm<LocalDate> {
        private final BoundTerm<LocalDate> base;
        private final BoundSpan span;
        private final boolean back;

        Moved(BoundTerm<LocalDate> base, BoundSpan span, boolean back) {
            this.base = base;
            this.span = span;
            this.back = back;
        }

        @Override
        @Nullable
        LocalDate value(Walk walk) {
            LocalDate day = base.value(walk);
            if (day == null) {
                return null;
            }
            return Days.date(back ? span.before(walk, Days.of(day)) : span.after(walk, Days.of(day)));
        }

        @Override
        boolean moves() {
            return base.moves();
        }

        @Override
        Answer missing(Walk walk) {
            return base.missing(walk);
        }

        @Override
        String words(Walk walk) {
            return base.words(walk) + (back ? " less " : " plus ") + span.words(walk);
        }
    }

    /** Looks up the newest of some sorted days by binary search. */
    static final class NewestDay extends BoundTerm<LocalDate> {
        private final int[] sortedDays;
        private final String what;
        private final BoundTerm<LocalDate> limit;
        private final boolean inclusive;

        NewestDay(int[] sortedDays, String what, BoundTerm<LocalDate> limit, boolean inclusive) {
            this.sortedDays = sortedDays;
            this.what = what;
            this.limit = limit;
            this.inclusive = inclusive;
        }

        @Override
        @Nullable
        LocalDate value(Walk walk) {
            LocalDate end = limit.value(walk);
            if (end == null) {
                return null;
            }
            int last = Math.min(Days.of(end) - (inclusive ? 0 : 1), walk.scene.known);
            int at = Arrays.binarySearch(sortedDays, last);
            int index = at >= 0 ? at : -at - 2;
            return index < 0 ? null : Days.date(sortedDays[index]);
        }

        @Override
        Answer missing(Walk walk) {
            return Answer.CONTRARY;
        }

        @Override
        String words(Walk walk) {
            return "the newest " + what + (inclusive ? " up to " : " before ") + limit.words(walk);
        }
    }

    /** A span bound to a snapshot. */
    static final class BoundSpan {
        private final @Nullable Field<Period> stated;
        private final IntervalKey key;
        private final boolean grace;

        BoundSpan(@Nullable Field<Period> stated, IntervalKey key, boolean grace) {
            this.stated = stated;
            this.key = key;
            this.grace = grace;
        }

        private @Nullable Period own(Walk walk) {
            return stated == null ? null : stated.value(walk);
        }

        int after(Walk walk, int day) {
            Period own = own(walk);
            if (own == null) {
                return walk.due(day, key, grace);
            }
            noteGrace(walk);
            return walk.scene.intervals.due(day, key, own, grace);
        }

        int before(Walk walk, int day) {
            Period own = own(walk);
            if (own == null) {
                walk.uses(key);
            }
            noteGrace(walk);
            Period length = own == null ? walk.scene.intervals.interval(key) : own;
            int start = Days.minus(day, length);
            return grace ? Days.minus(start, walk.scene.intervals.grace(key, length)) : start;
        }

        private void noteGrace(Walk walk) {
            if (grace) {
                walk.usesGrace(key);
            }
        }

        String words(Walk walk) {
            Period own = own(walk);
            return own == null ? walk.scene.intervals.words(key) : own + " as stated";
        }
    }
}
