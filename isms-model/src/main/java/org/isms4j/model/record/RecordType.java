package org.isms4j.model.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isms4j.model.standard.ClauseId;
import org.jspecify.annotations.Nullable;

/**
 * Description of a record type: the one place from which codecs, schemas, reference pages, checks and explanations learn
 * what its records can say. It stands beside the record it describes, as its constant {@code TYPE}. Thread-safe.
 *
 * @param <R> record type that is described
 */
public final class RecordType<R extends IsmsRecord> {

    private static final String VOWELS = "AEIOU";
    private static final long SECONDS_A_DAY = 86_400;

    private final String name;
    private final Class<R> recordClass;
    private final ClauseId clause;
    private final String description;
    private final Supplier<? extends RecordBuilder<R, ?>> builders;
    private final List<Attribute<R, ?>> attributes;
    private final Map<String, Attribute<R, ?>> byName;
    private final List<Attribute.One<R, LocalDate>> events;
    private final Lifecycle<R> lifecycle;

    RecordType(RecordTypeDefinition<R, ?> definition) {
        this.name = definition.recordClass.getSimpleName();
        this.recordClass = definition.recordClass;
        this.clause = definition.clause;
        this.description = definition.description;
        this.builders = definition.builders;
        this.attributes = List.copyOf(definition.attributes);
        Map<String, Attribute<R, ?>> named = new LinkedHashMap<>();
        attributes.forEach(attribute -> named.put(attribute.name(), attribute));
        this.byName = named;
        this.events = List.copyOf(definition.events);
        this.lifecycle = definition.lifecycle;
    }

    /**
     * Starts the description of a record type.
     *
     * @param <R> record type
     * @param <B> its builder
     * @param recordClass class of the records
     * @param clause clause that needs the records most
     * @param description meaning, as a phrase without article and full stop
     * @param builders makes an empty builder
     * @return the description to be completed
     */
    public static <R extends IsmsRecord, B extends RecordBuilder<R, B>> RecordTypeDefinition<R, B> define(
            Class<R> recordClass, String clause, String description, Supplier<B> builders) {
        return new RecordTypeDefinition<>(recordClass, ClauseId.parse(clause), description, builders);
    }

    /**
     * Returns the name: the simple name of the class and the {@code type} in every format.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the name as words, such as "corrective action".
     *
     * @return the words
     */
    public String label() {
        return Labels.words(name);
    }

    /**
     * Returns the name as words with the indefinite article, such as "an audit".
     *
     * @return the words
     */
    public String labelWithArticle() {
        return (VOWELS.indexOf(name.charAt(0)) >= 0 || name.startsWith("SoA") ? "an " : "a ") + label();
    }

    /**
     * Returns the class of the records.
     *
     * @return the class
     */
    public Class<R> recordClass() {
        return recordClass;
    }

    /**
     * Returns the clause that needs the records most.
     *
     * @return the clause
     */
    public ClauseId clause() {
        return clause;
    }

    /**
     * Returns the meaning.
     *
     * @return a phrase without article and full stop
     */
    public String description() {
        return description;
    }

    /**
     * Returns the attributes beside those that every record has.
     *
     * @return the attributes in the order of the description
     */
    public List<Attribute<R, ?>> attributes() {
        return attributes;
    }

    /**
     * Returns an attribute by name.
     *
     * @param attributeName name of the attribute
     * @return the attribute, empty where the type has none of that name
     */
    public Optional<Attribute<R, ?>> attribute(String attributeName) {
        return Optional.ofNullable(byName.get(attributeName));
    }

    /**
     * Returns the dates of events, from which the day is derived on which a record starts to exist.
     *
     * @return the attributes in the order of the description
     */
    public List<Attribute.One<R, LocalDate>> events() {
        return events;
    }

    /**
     * Returns since when and until when records of the type hold.
     *
     * @return the lifecycle; empty in all parts where records of the type neither start nor end
     */
    public Lifecycle<R> lifecycle() {
        return lifecycle;
    }

    /**
     * Starts a record that is set by description.
     *
     * @return an empty draft
     */
    public RecordDraft<R> draft() {
        return new RecordDraft<>(builders.get());
    }

    Optional<LocalDate> occurredOn(IsmsRecord record) {
        R typed = recordClass.cast(record);
        LocalDate earliest = null;
        for (Attribute.One<R, LocalDate> event : events) {
            earliest = earlier(earliest, event.value(typed).orElse(null));
        }
        if (earliest == null && lifecycle.start().isPresent()) {
            earliest = lifecycle.start().get().value(typed).orElse(null);
        }
        if (earliest == null) {
            return typed.recordedAt().map(RecordType::dayOf);
        }
        return Optional.of(earliest);
    }

    /** The day of an instant in UTC; instants reach further than calendar days, so the extremes are drawn in. */
    private static LocalDate dayOf(Instant instant) {
        long day = Math.floorDiv(instant.getEpochSecond(), SECONDS_A_DAY);
        return LocalDate.ofEpochDay(Math.max(LocalDate.MIN.toEpochDay(), Math.min(LocalDate.MAX.toEpochDay(), day)));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isBefore(one) ? other : one;
    }

    void checkGaps(IsmsRecord record) {
        R typed = recordClass.cast(record);
        String wrong = record.gaps().keySet().stream()
                .filter(gap -> !byName.containsKey(gap) || byName.get(gap).hasValue(typed))
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " " + record.id() + ": gaps must name attributes that exist and have no value: " + wrong);
        }
    }

    String print(IsmsRecord record) {
        R typed = recordClass.cast(record);
        return attributes.stream()
                .filter(attribute -> attribute.presence(typed) != Presence.ABSENT)
                .map(attribute -> printed(attribute, typed))
                .collect(Collectors.joining(", ", name + " " + record.id() + " {", "}"));
    }

    private static <R extends IsmsRecord, V> String printed(Attribute<R, V> attribute, R record) {
        return attribute.label() + ": "
                + switch (attribute.presence(record)) {
                    case KNOWN ->
                        attribute.values(record).stream()
                                .map(attribute.kind()::write)
                                .collect(Collectors.joining(", "));
                    case NONE -> "none";
                    case UNKNOWN -> "unknown";
                    case ABSENT -> "";
                };
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
