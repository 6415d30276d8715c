package org.isms4j.engine.interaction;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isms4j.engine.check.Read;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.LinkTable;
import org.isms4j.model.snapshot.SnapshotColumns;

/** Lets records through by a value they have. What a record does not tell lets it through only where that is said. */
sealed interface Sieve {

    boolean passes(SnapshotColumns columns, int ordinal);

    Set<Read> reads();

    /** The record has one of the values. */
    static Sieve is(Attribute<?, ?> attribute, Object... values) {
        return new HasValue(attribute, Arrays.asList(values), true);
    }

    /** The record has none of the values; it may have no value at all. */
    static Sieve isNot(Attribute<?, ?> attribute, Object... values) {
        return new HasValue(attribute, Arrays.asList(values), false);
    }

    /** The record has no value. */
    static Sieve without(Attribute<?, ?> attribute) {
        return new HasNone(attribute);
    }

    /** A record it cites passes. */
    static Sieve citing(Attribute<?, RecordId> link, Sieve sieve) {
        return new Citing(link, sieve);
    }

    static Read read(Attribute<?, ?> attribute) {
        return new Read(attribute.owner().getSimpleName(), attribute.name());
    }

    private static <R extends IsmsRecord, V> List<V> values(
            Attribute<R, V> attribute, SnapshotColumns columns, int ordinal) {
        return attribute.values(attribute.owner().cast(columns.record(ordinal)));
    }

    /** Of values. */
    record HasValue(Attribute<?, ?> attribute, List<Object> values, boolean wanted) implements Sieve {
        @Override
        public boolean passes(SnapshotColumns columns, int ordinal) {
            return Sieve.values(attribute, columns, ordinal).stream().anyMatch(values::contains) == wanted;
        }

        @Override
        public Set<Read> reads() {
            return Set.of(read(attribute));
        }
    }

    /** Of absence. */
    record HasNone(Attribute<?, ?> attribute) implements Sieve {
        @Override
        public boolean passes(SnapshotColumns columns, int ordinal) {
            return Sieve.values(attribute, columns, ordinal).isEmpty();
        }

        @Override
        public Set<Read> reads() {
            return Set.of(read(attribute));
        }
    }

    /** Of a cited record. */
    record Citing(Attribute<?, RecordId> link, Sieve sieve) implements Sieve {
        @Override
        public boolean passes(SnapshotColumns columns, int ordinal) {
            LinkTable table = columns.links(link);
            for (int at = table.targetsFrom(ordinal); at < table.targetsTo(ordinal); at++) {
                int target = table.target(at);
                if (target >= 0 && sieve.passes(columns, target)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Set<Read> reads() {
            Set<Read> reads = new TreeSet<>(sieve.reads());
            reads.add(read(link));
            return reads;
        }
    }
}
