package org.isms4j.model.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.ControlId;

/**
 * A description of a record type under construction: states each attribute once, with the accessor that reads it and the
 * builder method that sets it. For one thread, while the class of the record type is initialised.
 *
 * @param <R> record type that is described
 * @param <B> builder of that type
 */
public final class RecordTypeDefinition<R extends IsmsRecord, B extends RecordBuilder<R, B>> {

    final Class<R> recordClass;
    final ClauseId clause;
    final String description;
    final Supplier<B> builders;
    final List<Attribute<R, ?>> attributes = new ArrayList<>();
    final List<Attribute.One<R, LocalDate>> events = new ArrayList<>();
    Lifecycle<R> lifecycle = new Lifecycle<>(Optional.empty(), Optional.empty(), Optional.empty());

    RecordTypeDefinition(Class<R> recordClass, ClauseId clause, String description, Supplier<B> builders) {
        this.recordClass = recordClass;
        this.clause = clause;
        this.description = description;
        this.builders = builders;
    }

    /**
     * States a text attribute.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public Attribute.One<R, String> text(
            String name, Function<R, Optional<String>> getter, BiConsumer<B, String> setter, String meaning) {
        return one(name, getter, setter, meaning, ValueKind.TEXT, DateRole.NONE, List.of());
    }

    /**
     * States an attribute with any number of texts.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public Attribute.Many<R, String> texts(
            String name, Function<R, List<String>> getter, BiConsumer<B, List<String>> setter, String meaning) {
        return many(name, getter, setter, meaning, ValueKind.TEXT, List.of());
    }

    /**
     * States the day of an event.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public Attribute.One<R, LocalDate> event(
            String name, Function<R, Optional<LocalDate>> getter, BiConsumer<B, LocalDate> setter, String meaning) {
        Attribute.One<R, LocalDate> event =
                one(name, getter, setter, meaning, ValueKind.DATE, DateRole.EVENT, List.of());
        events.add(event);
        return event;
    }

    /**
     * States a day that is fixed in advance.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public Attribute.One<R, LocalDate> schedule(
            String name, Function<R, Optional<LocalDate>> getter, BiConsumer<B, LocalDate> setter, String meaning) {
        return one(name, getter, setter, meaning, ValueKind.DATE, DateRole.SCHEDULE, List.of());
    }

    /**
     * States a whole number.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public Attribute.One<R, Integer> integer(
            String name, Function<R, Optional<Integer>> getter, BiConsumer<B, Integer> setter, String meaning) {
        return one(name, getter, setter, meaning, ValueKind.INTEGER, DateRole.NONE, List.of());
    }

    /**
     * States a decimal number.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public Attribute.One<R, BigDecimal> decimal(
            String name, Function<R, Optional<BigDecimal>> getter, BiConsumer<B, BigDecimal> setter, String meaning) {
        return one(name, getter, setter, meaning, ValueKind.DECIMAL, DateRole.NONE, List.of());
    }

    /**
     * States a yes or no.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase that starts with "whether"
     * @return the attribute
     */
    public Attribute.One<R, Boolean> flag(
            String name, Function<R, Optional<Boolean>> getter, BiConsumer<B, Boolean> setter, String meaning) {
        return one(name, getter, setter, meaning, ValueKind.FLAG, DateRole.NONE, List.of());
    }

    /**
     * States a calendar period.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public Attribute.One<R, Period> period(
            String name, Function<R, Optional<Period>> getter, BiConsumer<B, Period> setter, String meaning) {
        return one(name, getter, setter, meaning, ValueKind.PERIOD, DateRole.NONE, List.of());
    }

    /**
     * States a word of a closed list.
     *
     * @param <E> the list
     * @param name name of the attribute
     * @param words the list
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public <E extends Enum<E>> Attribute.One<R, E> choice(
            String name, Class<E> words, Function<R, Optional<E>> getter, BiConsumer<B, E> setter, String meaning) {
        return one(name, getter, setter, meaning, ValueKind.choice(words), DateRole.NONE, List.of());
    }

    /**
     * States an attribute with any number of words of a closed list.
     *
     * @param <E> the list
     * @param name name of the attribute
     * @param words the list
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public <E extends Enum<E>> Attribute.Many<R, E> choices(
            String name, Class<E> words, Function<R, List<E>> getter, BiConsumer<B, List<E>> setter, String meaning) {
        return many(name, getter, setter, meaning, ValueKind.choice(words), List.of());
    }

    /**
     * States a clause of the standard.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public Attribute.One<R, ClauseId> clause(
            String name, Function<R, Optional<ClauseId>> getter, BiConsumer<B, ClauseId> setter, String meaning) {
        return one(name, getter, setter, meaning, ValueKind.CLAUSE, DateRole.NONE, List.of());
    }

    /**
     * States an attribute with any number of clauses of the standard.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public Attribute.Many<R, ClauseId> clauses(
            String name, Function<R, List<ClauseId>> getter, BiConsumer<B, List<ClauseId>> setter, String meaning) {
        return many(name, getter, setter, meaning, ValueKind.CLAUSE, List.of());
    }

    /**
     * States a control of Annex A.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public Attribute.One<R, ControlId> control(
            String name, Function<R, Optional<ControlId>> getter, BiConsumer<B, ControlId> setter, String meaning) {
        return one(name, getter, setter, meaning, ValueKind.CONTROL, DateRole.NONE, List.of());
    }

    /**
     * States an attribute with any number of controls of Annex A.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @return the attribute
     */
    public Attribute.Many<R, ControlId> controls(
            String name, Function<R, List<ControlId>> getter, BiConsumer<B, List<ControlId>> setter, String meaning) {
        return many(name, getter, setter, meaning, ValueKind.CONTROL, List.of());
    }

    /**
     * States a link to at most one record.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @param targets names of the record types it may point to; none where any record may be cited
     * @return the link
     */
    public Attribute.One<R, RecordId> link(
            String name,
            Function<R, Optional<RecordId>> getter,
            BiConsumer<B, RecordId> setter,
            String meaning,
            String... targets) {
        return one(name, getter, setter, meaning, ValueKind.REFERENCE, DateRole.NONE, List.of(targets));
    }

    /**
     * States a link to any number of records.
     *
     * @param name name of the attribute
     * @param getter accessor
     * @param setter builder method
     * @param meaning meaning, as a phrase
     * @param targets names of the record types it may point to; none where any record may be cited
     * @return the link
     */
    public Attribute.Many<R, RecordId> links(
            String name,
            Function<R, List<RecordId>> getter,
            BiConsumer<B, List<RecordId>> setter,
            String meaning,
            String... targets) {
        return many(name, getter, setter, meaning, ValueKind.REFERENCE, List.of(targets));
    }

    /**
     * Completes the description of a type whose records neither start nor end.
     *
     * @return the record type
     */
    public RecordType<R> build() {
        return new RecordType<>(this);
    }

    /**
     * Completes the description of a type whose records hold for a time.
     *
     * @param holds since when and until when
     * @return the record type
     */
    public RecordType<R> build(Lifecycle<R> holds) {
        this.lifecycle = holds;
        return new RecordType<>(this);
    }

    @SuppressWarnings("unchecked") // a draft hands the attribute of a type only builders of that type
    private <V> Attribute.One<R, V> one(
            String name,
            Function<R, Optional<V>> getter,
            BiConsumer<B, V> setter,
            String meaning,
            ValueKind<V> kind,
            DateRole role,
            List<String> targets) {
        Attribute.One<R, V> attribute = new Attribute.One<>(
                recordClass,
                name,
                meaning,
                kind,
                role,
                targets,
                getter,
                (builder, value) -> setter.accept((B) builder, value));
        attributes.add(attribute);
        return attribute;
    }

    @SuppressWarnings("unchecked") // a draft hands the attribute of a type only builders of that type
    private <V> Attribute.Many<R, V> many(
            String name,
            Function<R, List<V>> getter,
            BiConsumer<B, List<V>> setter,
            String meaning,
            ValueKind<V> kind,
            List<String> targets) {
        Attribute.Many<R, V> attribute = new Attribute.Many<>(
                recordClass,
                name,
                meaning,
                kind,
                targets,
                getter,
                (builder, values) -> setter.accept((B) builder, values));
        attributes.add(attribute);
        return attribute;
    }
}
