package org.isms4j.testkit.checks;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordDraft;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** An edit of a record set: what somebody would have had to do, or to leave undone, for a check to find something. */
interface Edit {

    IsmsSnapshot apply(IsmsSnapshot isms);

    default Edit and(Edit next) {
        return isms -> next.apply(apply(isms));
    }

    /** All records of a type were never made. */
    static Edit without(RecordType<?> type) {
        return isms -> IsmsSnapshot.of(isms.records().stream()
                .filter(record -> record.recordType() != type)
                .toList());
    }

    /** Some records of a type were never made. */
    static <R extends IsmsRecord> Edit without(RecordType<R> type, Predicate<R> which) {
        return isms -> IsmsSnapshot.of(isms.records().stream()
                .filter(record -> record.recordType() != type
                        || !which.test(type.recordClass().cast(record)))
                .toList());
    }

    /** Records of a type say something else. */
    static <R extends IsmsRecord> Edit changed(RecordType<R> type, UnaryOperator<R> change) {
        return isms -> IsmsSnapshot.of(isms.records().stream()
                .map(record -> record.recordType() == type
                        ? change.apply(type.recordClass().cast(record))
                        : record)
                .toList());
    }

    /** An attribute of all records of a type is stated to be none. */
    static <R extends IsmsRecord> Edit none(RecordType<R> type, Attribute<R, ?> attribute) {
        return changed(type, record -> rebuilt(type, record, attribute, Gap.NONE, List.of()));
    }

    /** An attribute of all records of a type has one other value. */
    static <R extends IsmsRecord, V> Edit set(RecordType<R> type, Attribute<R, V> attribute, V value) {
        return changed(type, record -> rebuilt(type, record, attribute, null, List.of(value)));
    }

    /** An attribute of some records of a type has one other value. */
    static <R extends IsmsRecord, V> Edit set(
            RecordType<R> type, Predicate<R> which, Attribute<R, V> attribute, V value) {
        return changed(
                type, record -> which.test(record) ? rebuilt(type, record, attribute, null, List.of(value)) : record);
    }

    /** Another record was made. */
    static Edit with(IsmsRecord... records) {
        return isms -> isms.with(records);
    }

    private static <R extends IsmsRecord> R rebuilt(
            RecordType<R> type, R record, Attribute<R, ?> changed, Gap gap, List<?> values) {
        RecordDraft<R> draft = type.draft();
        draft.id(record.id());
        record.recordedAt().ifPresent(draft::recordedAt);
        for (Attribute<R, ?> attribute : type.attributes()) {
            if (attribute == changed && gap != null) {
                draft.gap(attribute, gap);
            } else if (attribute == changed) {
                put(draft, attribute, values);
            } else if (attribute.presence(record) == Presence.KNOWN) {
                put(draft, attribute, attribute.values(record));
            } else if (attribute.presence(record) != Presence.ABSENT) {
                draft.gap(attribute, record.gaps().get(attribute.name()));
            }
        }
        return draft.build();
    }

    @SuppressWarnings("unchecked") // the values come from the attribute or were given with it
    private static <R extends IsmsRecord, V> void put(RecordDraft<R> draft, Attribute<R, V> attribute, List<?> values) {
        draft.set(attribute, (List<V>) values);
    }

    /** Applies several edits one after the other. */
    static Edit all(Edit... edits) {
        return Stream.of(edits).reduce(isms -> isms, Edit::and);
    }
}
