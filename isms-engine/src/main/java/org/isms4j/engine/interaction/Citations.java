package org.isms4j.engine.interaction;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** Who cites a record, whatever the link is called. */
final class Citations {

    private final IsmsSnapshot isms;
    private final List<Attribute<?, RecordId>> links;

    /** Citations by records of some types. */
    Citations(IsmsSnapshot isms, List<RecordType<?>> types) {
        this.isms = isms;
        this.links = types.stream().flatMap(Citations::links).toList();
    }

    @SuppressWarnings("unchecked") // links are attributes whose values are identifiers
    private static Stream<Attribute<?, RecordId>> links(RecordType<?> type) {
        return type.attributes().stream().filter(Attribute::isLink).map(link -> (Attribute<?, RecordId>) link);
    }

    /** The records that cite one, by type and identifier; twice where they do so twice. */
    Stream<IsmsRecord> of(RecordId id) {
        return links.stream().flatMap(link -> isms.citing(link, id).stream());
    }
}
