package org.isms4j.testkit.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * The journal of a simulated organization. It hands out identifiers at once and fills records in at the end, so that a
 * record can tell what became of it later and can cite records by a name that is given later.
 */
final class Journal {

    private static final LocalTime ENTRY_HOUR = LocalTime.of(17, 0);
    private static final int LONGEST_DELAY = 5;

    private final LocalDate first;
    private final LocalDate last;
    private final long seed;
    private final Map<RecordId, Draft<?, ?>> drafts = new LinkedHashMap<>();
    private final Map<Folder, List<RecordId>> folders = new EnumMap<>(Folder.class);
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<String, RecordId> names = new HashMap<>();

    Journal(LocalDate first, LocalDate last, long seed) {
        this.first = first;
        this.last = last;
        this.seed = seed;
    }

    /** Opens a record that exists since a day; its content is filled in at the end. */
    <R extends IsmsRecord, B extends RecordBuilder<R, B>> RecordId write(
            Folder folder, LocalDate on, B record, Consumer<B> content) {
        if (on.isAfter(last)) {
            throw new IllegalArgumentException("Day of a record must not be after " + last + ": " + folder + " " + on);
        }
        int number = counters.merge(folder + "/" + on.getYear(), 1, Integer::sum);
        RecordId id = RecordId.of(folder.identifier(on.getYear(), number));
        Draft<R, B> draft = new Draft<>(on, record);
        draft.content.add(builder -> builder.id(id).recordedAt(entered(folder, id, on)));
        draft.content.add(content);
        drafts.put(id, draft);
        folders.computeIfAbsent(folder, key -> new ArrayList<>()).add(id);
        return id;
    }

    /** Adds to a record that was opened before. */
    <R extends IsmsRecord, B extends RecordBuilder<R, B>> void amend(RecordId id, Class<B> kind, Consumer<B> content) {
        Draft<?, ?> draft = drafts.get(id);
        if (draft == null) {
            throw new IllegalArgumentException("Record must have been written before it is amended: " + id);
        }
        draft.amend(kind, content);
    }

    /** Gives a record a name by which the story speaks of it; a later record may take the name over. */
    RecordId name(String name, RecordId id) {
        names.put(name, id);
        return id;
    }

    /** Returns the record of a name. */
    RecordId named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("Story must name a record: " + name));
    }

    /** Returns the record of a name, if there is one. */
    Optional<RecordId> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** Returns the folder in which a record lies. */
    Folder folderOf(RecordId id) {
        return folders.entrySet().stream()
                .filter(folder -> folder.getValue().contains(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Record must lie in a folder: " + id))
                .getKey();
    }

    /** Returns the records of a folder after one day, up to and including another, in the order of writing. */
    List<RecordId> found(Folder folder, LocalDate after, LocalDate until) {
        return folders.getOrDefault(folder, List.of()).stream()
                .filter(id -> dayOf(id).isAfter(after) && !dayOf(id).isAfter(until))
                .toList();
    }

    /** Returns the latest record of a folder that exists on a day, if there is one. */
    Optional<RecordId> latest(Folder folder, LocalDate until) {
        RecordId latest = null;
        for (RecordId id : folders.getOrDefault(folder, List.of())) {
            if (!dayOf(id).isAfter(until) && (latest == null || !dayOf(id).isBefore(dayOf(latest)))) {
                latest = id;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** Returns whether a day lies within the story, so that an event of that day has taken place. */
    boolean happened(LocalDate day) {
        return !day.isAfter(last);
    }

    /** Fills in all records. */
    IsmsSnapshot freeze() {
        return IsmsSnapshot.of(drafts.values().stream().map(Draft::finish).toList());
    }

    private LocalDate dayOf(RecordId id) {
        Draft<?, ?> draft = drafts.get(id);
        return draft == null ? last : draft.on;
    }

    private Instant entered(Folder folder, RecordId id, LocalDate on) {
        int delay =
                folder.hasNoDay() ? 0 : new SplittableRandom(seed + id.value().hashCode()).nextInt(LONGEST_DELAY + 1);
        LocalDate day = (on.isBefore(first) ? first : on).plusDays(delay);
        return (day.isAfter(last) ? last : day).atTime(ENTRY_HOUR).toInstant(ZoneOffset.UTC);
    }

    /** A record that is not yet filled in. */
    private static final class Draft<R extends IsmsRecord, B extends RecordBuilder<R, B>> {

        private final LocalDate on;
        private final B builder;
        private final List<Consumer<B>> content = new ArrayList<>();

        Draft(LocalDate on, B builder) {
            this.on = on;
            this.builder = builder;
        }

        <S extends IsmsRecord, C extends RecordBuilder<S, C>> void amend(Class<C> kind, Consumer<C> more) {
            C typed = kind.cast(builder);
            content.add(ignored -> more.accept(typed));
        }

        IsmsRecord finish() {
            content.forEach(part -> part.accept(builder));
            return builder.build();
        }
    }
}
