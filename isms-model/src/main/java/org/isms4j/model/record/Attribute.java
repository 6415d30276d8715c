package org.isms4j.model.record;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Attribute of a record type: its name, its meaning in words, the kind of its values and how to read it from a record.
 * An attribute whose values are references is a link. Thread-safe. Users call it; they do not implement it.
 *
 * @param <R> record type that has the attribute
 * @param <V> Java type of its values
 */
public abstract sealed class Attribute<R extends IsmsRecord, V> {

    private final Class<R> owner;
    private final String name;
    private final String description;
    private final ValueKind<V> kind;
    private final DateRole dateRole;
    private final List<String> targets;

    private Attribute(
            Class<R> owner,
            String name,
            String description,
            ValueKind<V> kind,
            DateRole dateRole,
            List<String> targets) {
        this.owner = owner;
        this.name = name;
        this.description = description;
        this.kind = kind;
        this.dateRole = dateRole;
        this.targets = targets;
    }

    /**
     * Returns the record class that has the attribute.
     *
     * @return the class
     */
    public final Class<R> owner() {
        return owner;
    }

    /**
     * Returns the name, unique within the record type: the name of the accessor and of the field in every format.
     *
     * @return the name
     */
    public final String name() {
        return name;
    }

    /**
     * Returns the name as words, such as "completed on".
     *
     * @return the words
     */
    public final String label() {
        return Labels.words(name);
    }

    /**
     * Returns the meaning.
     *
     * @return a phrase without full stop
     */
    public final String description() {
        return description;
    }

    /**
     * Returns the kind of the values.
     *
     * @return the kind
     */
    public final ValueKind<V> kind() {
        return kind;
    }

    /**
     * Returns what the attribute says about time.
     *
     * @return the role, {@link DateRole#NONE} for everything but dates
     */
    public final DateRole dateRole() {
        return dateRole;
    }

    /**
     * Returns whether the values are references to other records.
     *
     * @return whether this is a link
     */
    public final boolean isLink() {
        return kind == ValueKind.REFERENCE;
    }

    /**
     * Returns the names of the record types that a link may point to, in the order of the description.
     *
     * @return the names; empty where any record may be cited, and for attributes that are no links
     */
    public final List<String> targets() {
        return targets;
    }

    /**
     * Returns whether the attribute has several values.
     *
     * @return whether it is a {@link Many}
     */
    public final boolean isMany() {
        return this instanceof Many;
    }

    /**
     * Returns all values of a record.
     *
     * @param record a record
     * @return the values in the order in which they were supplied, empty where there is none
     */
    public abstract List<V> values(R record);

    /**
     * Returns whether a record has a value and, if not, what is known about that.
     *
     * @param record a record
     * @return the presence
     */
    public final Presence presence(R record) {
        if (hasValue(record)) {
            return Presence.KNOWN;
        }
        Gap gap = record.gaps().isEmpty() ? null : record.gaps().get(name);
        if (gap == null) {
            return Presence.ABSENT;
        }
        return gap == Gap.NONE ? Presence.NONE : Presence.UNKNOWN;
    }

    abstract boolean hasValue(R record);

    abstract void set(Object builder, List<V> values);

    /** Returns the record type and the name, such as {@code Risk.owner}. */
    @Override
    public final String toString() {
        return owner.getSimpleName() + "." + name;
    }

    /**
     * An attribute with at most one value.
     *
     * @param <R> record type that has the attribute
     * @param <V> Java type of its value
     */
    public static final class One<R extends IsmsRecord, V> extends Attribute<R, V> {

        private final Function<R, Optional<V>> getter;
        private final BiConsumer<Object, V> setter;

        One(
                Class<R> owner,
                String name,
                String description,
                ValueKind<V> kind,
                DateRole dateRole,
                List<String> targets,
                Function<R, Optional<V>> getter,
                BiConsumer<Object, V> setter) {
            super(owner, name, description, kind, dateRole, targets);
            this.getter = getter;
            this.setter = setter;
        }

        /**
         * Returns the value of a record.
         *
         * @param record a record
         * @return the value, empty where there is none
         */
        public Optional<V> value(R record) {
            return getter.apply(record);
        }

        @Override
        public List<V> values(R record) {
            return getter.apply(record).map(List::of).orElse(List.of());
        }

        @Override
        boolean hasValue(R record) {
            return getter.apply(record).isPresent();
        }

        @Override
        void set(Object builder, List<V> values) {
            if (values.size() > 1) {
                throw new IllegalArgumentException(name() + " must have one value: " + values.size() + " given");
            }
            values.forEach(value -> setter.accept(builder, value));
        }
    }

    /**
     * An attribute with any number of values.
     *
     * @param <R> record type that has the attribute
     * @param <V> Java type of its values
     */
    public static final class Many<R extends IsmsRecord, V> extends Attribute<R, V> {

        private final Function<R, List<V>> getter;
        private final BiConsumer<Object, List<V>> setter;

        Many(
                Class<R> owner,
                String name,
                String description,
                ValueKind<V> kind,
                List<String> targets,
                Function<R, List<V>> getter,
                BiConsumer<Object, List<V>> setter) {
            super(owner, name, description, kind, DateRole.NONE, targets);
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        public List<V> values(R record) {
            return getter.apply(record);
        }

        @Override
        boolean hasValue(R record) {
            return !getter.apply(record).isEmpty();
        }

        @Override
        void set(Object builder, List<V> values) {
            setter.accept(builder, values);
        }
    }
}
