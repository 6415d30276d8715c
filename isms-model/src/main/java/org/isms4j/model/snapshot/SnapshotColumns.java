package org.isms4j.model.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot by position: each record has an ordinal, the records of a type lie side by side, links are arrays of
 * ordinals. Thread-safe; link tables are built when they are first asked for.
 */
public final class SnapshotColumns {

    /** The day of a record without any date: it exists on every day. */
    public static final int ALWAYS = Integer.MIN_VALUE;

    private final IsmsRecord[] records;
    private final List<IsmsRecord> view;
    private final Map<String, int[]> ranges = new HashMap<>();
    private final OrdinalIndex ordinals;
    private final int[] existsFrom;
    private final Map<Attribute<?, RecordId>, LinkTable> links = new ConcurrentHashMap<>();
    private volatile @Nullable List<DanglingReference> dangling;

    SnapshotColumns(IsmsRecord[] sorted) {
        this.records = sorted;
        this.view = Collections.unmodifiableList(Arrays.asList(sorted));
        this.ordinals = new OrdinalIndex(sorted);
        this.existsFrom = new int[sorted.length];
        for (int ordinal = 0; ordinal < sorted.length; ordinal++) {
            int[] range = ranges.computeIfAbsent(sorted[ordinal].recordType().name(), name -> new int[] {-1, -1});
            range[0] = range[0] < 0 ? ordinal : range[0];
            range[1] = ordinal + 1;
            existsFrom[ordinal] =
                    sorted[ordinal].occurredOn().map(SnapshotColumns::dayOf).orElse(ALWAYS);
        }
    }

    /** Days are counted in 32 bits, which is five million years in both directions; beyond that they are drawn in. */
    private static int dayOf(LocalDate date) {
        return (int) Math.max(ALWAYS + 1L, Math.min(Integer.MAX_VALUE - 1L, date.toEpochDay()));
    }

    List<IsmsRecord> records() {
        return view;
    }

    /** The records that exist on a day: the same list where all do. */
    List<IsmsRecord> existingOn(LocalDate day) {
        int last = dayOf(day);
        int later = 0;
        for (int from : existsFrom) {
            later += from > last ? 1 : 0;
        }
        if (later == 0) {
            return view;
        }
        List<IsmsRecord> existing = new ArrayList<>(records.length - later);
        for (int ordinal = 0; ordinal < records.length; ordinal++) {
            if (existsFrom[ordinal] <= last) {
                existing.add(records[ordinal]);
            }
        }
        return existing;
    }

    List<RecordId> repeatedIds() {
        return ordinals.repeated();
    }

    List<DanglingReference> danglingReferences() {
        List<DanglingReference> known = dangling;
        if (known == null) {
            known = List.copyOf(new DanglingReferences(this).find());
            dangling = known;
        }
        return known;
    }

    boolean hasAny(String typeName) {
        return ranges.containsKey(typeName);
    }

    /**
     * Returns the number of records.
     *
     * @return the number; ordinals run from 0 to this number, exclusive
     */
    public int size() {
        return records.length;
    }

    /**
     * Returns a record.
     *
     * @param ordinal its ordinal
     * @return the record
     */
    public IsmsRecord record(int ordinal) {
        return records[ordinal];
    }

    /**
     * Returns where the records of a type start.
     *
     * @param type record type
     * @return the first ordinal; equal to {@link #to} where there is no record of the type
     */
    public int from(RecordType<?> type) {
        int[] range = ranges.get(type.name());
        return range == null ? 0 : range[0];
    }

    /**
     * Returns where the records of a type end.
     *
     * @param type record type
     * @return the ordinal after the last one
     */
    public int to(RecordType<?> type) {
        int[] range = ranges.get(type.name());
        return range == null ? 0 : range[1];
    }

    /**
     * Returns the ordinal of a record.
     *
     * @param id its identifier
     * @return the ordinal, -1 where the snapshot has none of that identifier
     */
    public int ordinalOf(RecordId id) {
        return ordinals.find(id);
    }

    /**
     * Returns since when a record exists as a fact.
     *
     * @param ordinal its ordinal
     * @return the epoch day, {@link #ALWAYS} for a record without any date
     */
    public int existsFrom(int ordinal) {
        return existsFrom[ordinal];
    }

    /**
     * Returns a link in both directions.
     *
     * @param link a link
     * @return its table
     */
    public LinkTable links(Attribute<?, RecordId> link) {
        return links.computeIfAbsent(link, this::build);
    }

    private <R extends IsmsRecord> LinkTable build(Attribute<R, RecordId> link) {
        int[] range = ranges.getOrDefault(link.owner().getSimpleName(), new int[] {0, 0});
        LinkTable.Builder table = new LinkTable.Builder(range[0], range[1] - range[0]);
        for (int ordinal = range[0]; ordinal < range[1]; ordinal++) {
            for (RecordId target : link.values(link.owner().cast(records[ordinal]))) {
                table.add(ordinals.find(target));
            }
            table.endRecord();
        }
        return table.build();
    }
}
