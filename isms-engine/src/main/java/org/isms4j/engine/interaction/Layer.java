package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.LinkTable;
import org.isms4j.model.snapshot.SnapshotColumns;

/** The chains that reach one stage of the loop: for each record the best one. For one thread. */
final class Layer {

    private final SnapshotColumns columns;
    private final int known;
    private final TreeMap<Integer, Trail> trails = new TreeMap<>();

    Layer(SnapshotColumns columns, int known) {
        this.columns = columns;
        this.known = known;
    }

    Layer empty() {
        return new Layer(columns, known);
    }

    Collection<Trail> trails() {
        return trails.values();
    }

    boolean isEmpty() {
        return trails.isEmpty();
    }

    void add(Trail trail) {
        trails.merge(trail.ordinal(), trail, (one, other) -> other.isBetterThan(one) ? other : one);
    }

    Layer and(Layer other) {
        Layer both = empty();
        trails().forEach(both::add);
        other.trails().forEach(both::add);
        return both;
    }

    Layer where(Predicate<IsmsRecord> condition) {
        Layer passing = empty();
        trails().stream()
                .filter(trail -> condition.test(columns.record(trail.ordinal())))
                .forEach(passing::add);
        return passing;
    }

    /** The chains that lead on to records that cite the last one, not earlier than it. */
    <R extends IsmsRecord> Layer cited(
            Attribute<R, RecordId> link, Attribute.One<R, LocalDate> date, String process, String flow, String words) {
        Layer next = empty();
        LinkTable table = columns.links(link);
        for (Trail trail : trails()) {
            for (int at = table.citingFrom(trail.ordinal()); at < table.citingTo(trail.ordinal()); at++) {
                int taker = table.citing(at);
                next.step(trail, taker, day(date, taker).orElse(columns.existsFrom(taker)), process, flow, words);
            }
        }
        return next;
    }

    /** Leads a chain on. A record without any date takes the day of the one before. */
    void step(Trail trail, int taker, int day, String process, String flow, String words) {
        int taken = day == SnapshotColumns.ALWAYS ? trail.day() : day;
        if (taken >= trail.day() && taken <= known) {
            add(new Trail(taker, taken, process, flow, words, trail));
        }
    }

    private <R extends IsmsRecord> Optional<Integer> day(Attribute.One<R, LocalDate> date, int ordinal) {
        return date.value(date.owner().cast(columns.record(ordinal))).map(Days::of);
    }
}
