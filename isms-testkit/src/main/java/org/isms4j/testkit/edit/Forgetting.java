package org.isms4j.testkit.edit;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** Copies that do not refer to certain records, as if those had never been made. */
final class Forgetting extends RecordCopy {

    private final Set<RecordId> gone;

    private Forgetting(Set<RecordId> gone) {
        this.gone = gone;
    }

    static IsmsSnapshot apply(IsmsSnapshot isms, Predicate<IsmsRecord> which) {
        Set<RecordId> gone =
                isms.records().stream().filter(which).map(IsmsRecord::id).collect(Collectors.toUnmodifiableSet());
        return new Forgetting(gone).of(isms.without(gone.toArray(RecordId[]::new)));
    }

    @Override
    <R extends IsmsRecord, V> List<V> values(R record, Attribute<R, V> attribute) {
        return attribute.values(record).stream()
                .filter(value -> !(value instanceof RecordId id && gone.contains(id)))
                .toList();
    }
}
