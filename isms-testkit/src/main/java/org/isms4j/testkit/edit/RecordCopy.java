package org.isms4j.testkit.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordDraft;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** A way to copy records attribute by attribute. What is not overridden is copied as it is. */
abstract class RecordCopy {

    /** Returns the identifier of the copy. */
    RecordId id(RecordId id) {
        return id;
    }

    /** Returns when the copy was entered. */
    Instant entered(Instant recordedAt) {
        return recordedAt;
    }

    /** Returns the values of the copy; where there is none left, the attribute of the copy is absent. */
    <R extends IsmsRecord, V> List<V> values(R record, Attribute<R, V> attribute) {
        return attribute.values(record);
    }

    /** Returns what the copy states about an attribute, where that replaces its values. */
    Optional<Gap> gap(IsmsRecord record, Attribute<?, ?> attribute) {
        return Optional.ofNullable(record.gaps().get(attribute.name()));
    }

    /** Copies all records of a set. */
    final IsmsSnapshot of(IsmsSnapshot isms) {
        return IsmsSnapshot.of(isms.records().stream()
                .map(record -> ofAny(record.recordType(), record))
                .toList());
    }

    /** Copies a record whose type is known only by its description. */
    final <R extends IsmsRecord> R ofAny(RecordType<R> type, IsmsRecord record) {
        return of(type, type.recordClass().cast(record));
    }

    /** Copies a record. */
    final <R extends IsmsRecord> R of(RecordType<R> type, R record) {
        RecordDraft<R> draft = type.draft();
        draft.id(id(record.id()));
        record.recordedAt().map(this::entered).ifPresent(draft::recordedAt);
        draft.externalReferences(record.externalReferences());
        type.attributes().forEach(attribute -> put(draft, record, attribute));
        return draft.build();
    }

    private <R extends IsmsRecord, V> void put(RecordDraft<R> draft, R record, Attribute<R, V> attribute) {
        Optional<Gap> gap = gap(record, attribute);
        if (gap.isPresent()) {
            draft.gap(attribute, gap.get());
            return;
        }
        List<V> values = values(record, attribute);
        if (!values.isEmpty()) {
            draft.set(attribute, values);
        }
    }
}
