package org.isms4j.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * The fields that lines of a type can have, and which of them the current line has given. Fields are marked with the line
 * instead of being put into a set, so that each costs one look-up. For one thread; used again for each line of the type.
 *
 * @param <R> record type
 */
final class LineFields<R extends IsmsRecord> {

    private final @Nullable RecordType<R> type;
    private final Map<String, Field<R>> known = new HashMap<>();
    private Set<String> others = new HashSet<>();
    private long line;

    private LineFields(@Nullable RecordType<R> type, List<Attribute<R, ?>> attributes) {
        this.type = type;
        CommonFields.NAMES.forEach(name -> known.put(name, new Field<>(null)));
        attributes.forEach(attribute -> known.put(attribute.name(), new Field<>(attribute)));
    }

    static <R extends IsmsRecord> LineFields<R> of(RecordType<R> type) {
        return new LineFields<>(type, type.attributes());
    }

    /** Returns the fields of lines whose type is not known: those that every line can have. */
    static LineFields<IsmsRecord> untyped() {
        return new LineFields<>(null, List.of());
    }

    /** A field that exists. */
    static final class Field<R extends IsmsRecord> {

        private final @Nullable Attribute<R, ?> attribute;
        private long line;

        private Field(@Nullable Attribute<R, ?> attribute) {
            this.attribute = attribute;
        }

        /** Returns the attribute, null for a field that every line can have. */
        @Nullable
        Attribute<R, ?> attribute() {
            return attribute;
        }
    }

    @Nullable
    RecordType<R> type() {
        return type;
    }

    void startLine() {
        line++;
        if (!others.isEmpty()) {
            others = new HashSet<>();
        }
    }

    /** Returns the field of a name, null where there is none. */
    @Nullable
    Field<R> find(String name) {
        return known.get(name);
    }

    /** Notes that the line gives a field; returns whether it does so for the first time. */
    boolean give(String name, @Nullable Field<R> field) {
        if (field == null) {
            return others.add(name);
        }
        boolean isFirst = field.line != line;
        field.line = line;
        return isFirst;
    }

    boolean isGiven(String name) {
        Field<R> field = known.get(name);
        return field != null && field.line == line;
    }

    /** Returns all names, those of common fields first. */
    List<String> names() {
        List<String> names = new ArrayList<>(CommonFields.NAMES);
        if (type != null) {
            type.attributes().forEach(attribute -> names.add(attribute.name()));
        }
        return names;
    }
}
