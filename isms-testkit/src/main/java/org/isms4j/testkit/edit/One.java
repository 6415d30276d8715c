package org.isms4j.testkit.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** Edits of one record. */
final class One {

    private One() {}

    /** Attributes of the record are stated to be none. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R extends IsmsRecord> Edit none(R record, Attribute<R, ?>... attributes) {
        return Stream.of(attributes)
                .map(attribute -> copied(record, attribute, OneAttribute.missing(attribute, Gap.NONE)))
                .reduce(Edit::and)
                .orElseThrow();
    }

    /** An attribute of the record has one other value. */
    static <R extends IsmsRecord, V> Edit set(R record, Attribute<R, V> attribute, V value) {
        return copied(record, attribute, OneAttribute.with(attribute, List.of(value)));
    }

    /** An attribute of the record has a value less; where it was the only one, there is none. */
    static <R extends IsmsRecord, V> Edit dropped(R record, Attribute<R, V> attribute, V value) {
        List<V> values = new ArrayList<>(attribute.values(record));
        values.remove(value);
        return values.isEmpty()
                ? none(record, attribute)
                : copied(record, attribute, OneAttribute.with(attribute, values));
    }

    /** An attribute of the record has a value more. */
    static <R extends IsmsRecord, V> Edit added(R record, Attribute<R, V> attribute, V value) {
        List<V> values = new ArrayList<>(attribute.values(record));
        values.add(value);
        return copied(record, attribute, OneAttribute.with(attribute, values));
    }

    /** The record was never made, and nothing refers to it. */
    static Edit never(IsmsRecord gone) {
        return (isms, asOf) -> Forgetting.apply(isms, record -> record.id().equals(gone.id()));
    }

    /** Copies the record as it is by then, since an edit before may have changed it. */
    private static <R extends IsmsRecord> Edit copied(R record, Attribute<R, ?> attribute, RecordCopy copy) {
        return (isms, asOf) -> isms.find(record.id())
                .map(found -> replaced(isms, attribute.owner().cast(found), copy))
                .orElse(isms);
    }

    private static IsmsSnapshot replaced(IsmsSnapshot isms, IsmsRecord record, RecordCopy copy) {
        return isms.with(copy.ofAny(record.recordType(), record));
    }
}
