package org.isms4j.testkit.law;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordDraft;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** Copies of record sets with something changed. */
final class Records {

    private Records() {}

    /** The facts up to a day: without records that come to exist later. */
    static IsmsSnapshot upTo(IsmsSnapshot isms, LocalDate day) {
        return IsmsSnapshot.of(isms.records().stream()
                .filter(record ->
                        record.occurredOn().map(on -> !on.isAfter(day)).orElse(true))
                .toList());
    }

    /** The same records under other identifiers; references and judgements follow. */
    static IsmsSnapshot renamed(IsmsSnapshot isms, UnaryOperator<RecordId> name) {
        return IsmsSnapshot.of(isms.records().stream()
                .map(record -> renamed(record.recordType(), record, name))
                .toList());
    }

    private static <R extends IsmsRecord> IsmsRecord renamed(
            RecordType<R> type, IsmsRecord record, UnaryOperator<RecordId> name) {
        R typed = type.recordClass().cast(record);
        RecordDraft<R> draft = type.draft();
        draft.id(name.apply(record.id()));
        record.recordedAt().ifPresent(draft::recordedAt);
        draft.externalReferences(record.externalReferences());
        type.attributes().forEach(attribute -> copy(attribute, typed, draft, name));
        return draft.build();
    }

    private static <R extends IsmsRecord, V> void copy(
            Attribute<R, V> attribute, R record, RecordDraft<R> draft, UnaryOperator<RecordId> name) {
        Presence presence = attribute.presence(record);
        if (presence == Presence.KNOWN) {
            draft.set(
                    attribute,
                    attribute.values(record).stream()
                            .map(value -> copy(attribute, value, name))
                            .toList());
        } else if (presence != Presence.ABSENT) {
            draft.gap(attribute, presence == Presence.NONE ? Gap.NONE : Gap.UNKNOWN);
        }
    }

    private static <V> V copy(Attribute<?, V> attribute, V value, UnaryOperator<RecordId> name) {
        if (attribute.equals(AssessorJudgement.TARGET) && value.toString().contains("/")) {
            List<String> finding = List.of(value.toString().split("/", 2));
            RecordId subject = name.apply(RecordId.of(finding.get(1)));
            return attribute.kind().type().cast(finding.get(0) + "/" + subject);
        }
        return attribute.isLink() ? attribute.kind().type().cast(name.apply((RecordId) value)) : value;
    }
}
