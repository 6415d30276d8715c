package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.DateRole;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** Copies as they were handed over in the evening of a day: nothing tells of what came later. */
final class Cut extends RecordCopy {

    private final LocalDate day;
    private final Set<RecordId> later;
    private final Set<RecordId> replacedLater;

    private Cut(LocalDate day, Set<RecordId> later, Set<RecordId> replacedLater) {
        this.day = day;
        this.later = later;
        this.replacedLater = replacedLater;
    }

    static IsmsSnapshot apply(IsmsSnapshot isms, LocalDate day) {
        IsmsSnapshot existing = isms.upTo(day);
        List<IsmsRecord> gone = isms.records().stream()
                .filter(record -> existing.find(record.id()).isEmpty())
                .toList();
        Set<RecordId> later = gone.stream().map(IsmsRecord::id).collect(Collectors.toUnmodifiableSet());
        Set<RecordId> replaced = gone.stream()
                .flatMap(record -> replacedBy(record.recordType(), record))
                .collect(Collectors.toUnmodifiableSet());
        return new Cut(day, later, replaced).of(existing);
    }

    private static <R extends IsmsRecord> Stream<RecordId> replacedBy(RecordType<R> type, IsmsRecord record) {
        R typed = type.recordClass().cast(record);
        return type.lifecycle().supersedes().stream().flatMap(link -> link.values(typed).stream());
    }

    @Override
    <R extends IsmsRecord, V> List<V> values(R record, Attribute<R, V> attribute) {
        return attribute.values(record).stream()
                .filter(value -> isKnown(record, attribute, value))
                .toList();
    }

    private <R extends IsmsRecord> boolean isKnown(R record, Attribute<R, ?> attribute, Object value) {
        if (value instanceof RecordId id) {
            return !later.contains(id);
        }
        return !(value instanceof LocalDate date && date.isAfter(day)) || !tellsOfLater(record, attribute);
    }

    /** An event, or an end that nobody knew before a later record replaced this one. */
    private <R extends IsmsRecord> boolean tellsOfLater(R record, Attribute<R, ?> attribute) {
        return attribute.dateRole() == DateRole.EVENT
                || (replacedLater.contains(record.id())
                        && record.recordType()
                                .lifecycle()
                                .end()
                                .filter(attribute::equals)
                                .isPresent());
    }
}
