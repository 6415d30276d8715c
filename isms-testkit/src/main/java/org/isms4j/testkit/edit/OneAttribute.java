package org.isms4j.testkit.edit;

import java.util.List;
import java.util.Optional;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.IsmsRecord;

/** Copies in which one attribute has other values, or is stated to be missing. */
final class OneAttribute extends RecordCopy {

    private final Attribute<?, ?> changed;
    private final Optional<Gap> gap;
    private final List<?> values;

    private OneAttribute(Attribute<?, ?> changed, Optional<Gap> gap, List<?> values) {
        this.changed = changed;
        this.gap = gap;
        this.values = values;
    }

    static <V> OneAttribute with(Attribute<?, V> attribute, List<V> values) {
        return new OneAttribute(attribute, Optional.empty(), values);
    }

    static OneAttribute missing(Attribute<?, ?> attribute, Gap gap) {
        return new OneAttribute(attribute, Optional.of(gap), List.of());
    }

    @Override
    Optional<Gap> gap(IsmsRecord record, Attribute<?, ?> attribute) {
        return attribute == changed ? gap : super.gap(record, attribute);
    }

    @Override
    @SuppressWarnings("unchecked") // the values were given together with the attribute
    <R extends IsmsRecord, V> List<V> values(R record, Attribute<R, V> attribute) {
        return attribute == changed ? (List<V>) values : super.values(record, attribute);
    }
}
