package org.isms4j.model.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;

/**
 * All records that a supplier has handed over, with links resolved in both directions. Immutable and thread-safe;
 * indexes are built when they are first needed. Records are ordered by type name, then by identifier, whatever order
 * they were supplied in.
 *
 * <pre>{@code
 * IsmsSnapshot isms = IsmsSnapshot.of(
 *         Incident.builder().id(RecordId.of("INC-1")).closedOn(LocalDate.of(2026, 3, 1)).build(),
 *         Lesson.builder().id(RecordId.of("L-1")).addIncident(RecordId.of("INC-1")).build());
 * isms.citing(Lesson.INCIDENTS, RecordId.of("INC-1")).size(); // 1
 * }</pre>
 */
public final class IsmsSnapshot {

    private static final int SHOWN_DUPLICATES = 20;

    private final SnapshotColumns columns;

    private IsmsSnapshot(SnapshotColumns columns) {
        this.columns = columns;
    }

    /**
     * Freezes records.
     *
     * @param records records in any order
     * @return the snapshot
     * @throws IllegalArgumentException if two records have the same identifier; the message names all of them
     */
    public static IsmsSnapshot of(Collection<? extends IsmsRecord> records) {
        SnapshotColumns columns = new SnapshotColumns(inOrder(records));
        refuse(columns.repeatedIds());
        return new IsmsSnapshot(columns);
    }

    /** By type name, then identifier: types first, because comparing their names a million times is dear. */
    private static IsmsRecord[] inOrder(Collection<? extends IsmsRecord> records) {
        Map<RecordType<?>, List<IsmsRecord>> byType = new HashMap<>();
        for (IsmsRecord record : records) {
            byType.computeIfAbsent(record.recordType(), type -> new ArrayList<>())
                    .add(record);
        }
        return byType.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().name()))
                .flatMap(entry -> entry.getValue().stream().sorted(Comparator.comparing(IsmsRecord::id)))
                .toArray(IsmsRecord[]::new);
    }

    /**
     * Freezes records.
     *
     * @param records records in any order
     * @return the snapshot
     * @throws IllegalArgumentException if two records have the same identifier; the message names all of them
     */
    public static IsmsSnapshot of(IsmsRecord... records) {
        return of(Arrays.asList(records));
    }

    private static void refuse(List<RecordId> repeated) {
        if (!repeated.isEmpty()) {
            String shown = repeated.stream()
                    .limit(SHOWN_DUPLICATES)
                    .map(RecordId::value)
                    .collect(Collectors.joining(", "));
            int hidden = repeated.size() - SHOWN_DUPLICATES;
            throw new IllegalArgumentException("Record ids must be unique in a record set: " + shown
                    + (hidden > 0 ? " and " + hidden + " more" : ""));
        }
    }

    /**
     * Returns all records.
     *
     * @return the records by type name, then identifier
     */
    public List<IsmsRecord> records() {
        return columns.records();
    }

    /**
     * Returns the number of records.
     *
     * @return the number
     */
    public int size() {
        return columns.size();
    }

    /**
     * Returns the records of a type.
     *
     * @param <R> record type
     * @param type record type
     * @return the records by identifier
     */
    @SuppressWarnings("unchecked") // the range of a type holds records of that type only
    public <R extends IsmsRecord> List<R> all(RecordType<R> type) {
        return (List<R>) columns.records().subList(columns.from(type), columns.to(type));
    }

    /**
     * Returns a record.
     *
     * @param id its identifier
     * @return the record, empty where the snapshot has none of that identifier
     */
    public Optional<IsmsRecord> find(RecordId id) {
        int ordinal = columns.ordinalOf(id);
        return ordinal < 0 ? Optional.empty() : Optional.of(columns.record(ordinal));
    }

    /**
     * Returns a record of a type.
     *
     * @param <R> record type
     * @param type its type
     * @param id its identifier
     * @return the record, empty where the snapshot has none of that identifier and type
     */
    public <R extends IsmsRecord> Optional<R> find(RecordType<R> type, RecordId id) {
        return find(id).filter(type.recordClass()::isInstance).map(type.recordClass()::cast);
    }

    /**
     * Returns the records that a record cites. References to records outside the snapshot are left out.
     *
     * @param <R> record type
     * @param record the citing record
     * @param link the link
     * @return the cited records in the order in which they are cited
     */
    public <R extends IsmsRecord> List<IsmsRecord> linked(R record, Attribute<R, RecordId> link) {
        return link.values(record).stream().flatMap(id -> find(id).stream()).toList();
    }

    /**
     * Returns the records that cite a record.
     *
     * @param <R> type of the citing records
     * @param link the link by which they cite
     * @param target identifier of the cited record
     * @return the citing records by identifier
     */
    public <R extends IsmsRecord> List<R> citing(Attribute<R, RecordId> link, RecordId target) {
        int ordinal = columns.ordinalOf(target);
        if (ordinal < 0) {
            return List.of();
        }
        LinkTable table = columns.links(link);
        List<R> found = new ArrayList<>();
        for (int at = table.citingFrom(ordinal); at < table.citingTo(ordinal); at++) {
            found.add(link.owner().cast(columns.record(table.citing(at))));
        }
        return List.copyOf(found);
    }

    /**
     * Returns a snapshot with records added; a record replaces the one of the same identifier.
     *
     * @param records records to add or replace
     * @return the new snapshot
     */
    public IsmsSnapshot with(IsmsRecord... records) {
        Map<RecordId, IsmsRecord> merged = new LinkedHashMap<>();
        records().forEach(record -> merged.put(record.id(), record));
        Arrays.asList(records).forEach(record -> merged.put(record.id(), record));
        return of(merged.values());
    }

    /**
     * Returns a snapshot without some records.
     *
     * @param ids identifiers of records to leave out; unknown ones are ignored
     * @return the new snapshot
     */
    public IsmsSnapshot without(RecordId... ids) {
        Set<RecordId> gone = Set.of(ids);
        return of(
                records().stream().filter(record -> !gone.contains(record.id())).toList());
    }

    /**
     * Returns what had been recorded at an instant. Records that do not tell when they were entered are kept, since
     * nothing shows that they were not known.
     *
     * @param instant the instant
     * @return the snapshot without records entered later
     */
    public IsmsSnapshot asKnownAt(Instant instant) {
        return of(records().stream()
                .filter(record -> record.recordedAt()
                        .map(recorded -> !recorded.isAfter(instant))
                        .orElse(true))
                .toList());
    }

    /**
     * Returns what existed on a day: the snapshot without records that are dated later.
     *
     * @param day the day
     * @return this snapshot where nothing is dated later
     */
    public IsmsSnapshot upTo(LocalDate day) {
        List<IsmsRecord> existing = columns.existingOn(day);
        return existing.size() == size() ? this : of(existing);
    }

    /**
     * Returns the digest of the record set: SHA-256 over all records in their canonical text, the same for the same
     * records in any order, on any machine.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        return SnapshotDigest.of(columns.records());
    }

    /**
     * Returns references that lead nowhere although records of the type they should lead to were supplied.
     *
     * @return the references by citing record, then in the order of its description
     */
    public List<DanglingReference> danglingReferences() {
        return columns.danglingReferences();
    }

    /**
     * Returns the view by position for code that walks many records.
     *
     * @return the columns
     */
    public SnapshotColumns columns() {
        return columns;
    }

    /** Returns the number of records of each type that has any. */
    @Override
    public String toString() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        records().forEach(record -> counts.merge(record.recordType().name(), 1, Integer::sum));
        return size() + " records: "
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }
}
