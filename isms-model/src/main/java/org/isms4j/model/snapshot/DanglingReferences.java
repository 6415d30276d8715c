package org.isms4j.model.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.jspecify.annotations.Nullable;

/** Finds references that lead nowhere, in one pass over all records. */
final class DanglingReferences {

    private final SnapshotColumns columns;
    private final List<DanglingReference> found = new ArrayList<>();

    DanglingReferences(SnapshotColumns columns) {
        this.columns = columns;
    }

    List<DanglingReference> find() {
        int ordinal = 0;
        while (ordinal < columns.size()) {
            RecordType<?> type = columns.record(ordinal).recordType();
            look(type, ordinal, columns.to(type));
            ordinal = columns.to(type);
        }
        return found;
    }

    private <R extends IsmsRecord> void look(RecordType<R> type, int from, int to) {
        List<Attribute<R, RecordId>> links = type.attributes().stream()
                .map(DanglingReferences::asLink)
                .filter(Objects::nonNull)
                .filter(this::isSupplied)
                .toList();
        for (int ordinal = from; ordinal < to; ordinal++) {
            R record = type.recordClass().cast(columns.record(ordinal));
            for (Attribute<R, RecordId> link : links) {
                look(record, link);
            }
        }
    }

    private <R extends IsmsRecord> void look(R record, Attribute<R, RecordId> link) {
        for (RecordId target : link.values(record)) {
            if (columns.ordinalOf(target) < 0) {
                found.add(new DanglingReference(record, link, target));
            }
        }
    }

    @SuppressWarnings("unchecked") // an attribute of references has references as values
    private static <R extends IsmsRecord> @Nullable Attribute<R, RecordId> asLink(Attribute<R, ?> attribute) {
        return attribute.isLink() ? (Attribute<R, RecordId>) attribute : null;
    }

    private boolean isSupplied(Attribute<?, RecordId> link) {
        return link.targets().isEmpty() || link.targets().stream().anyMatch(columns::hasAny);
    }
}
