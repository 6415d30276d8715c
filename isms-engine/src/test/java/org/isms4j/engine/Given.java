package org.isms4j.engine;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordDraft;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;

/** A record of a test, put together by attribute so that all four states of an attribute can be written in a table. */
public final class Given<R extends IsmsRecord> {

    private final RecordDraft<R> draft;

    private Given(RecordDraft<R> draft) {
        this.draft = draft;
    }

    public static <R extends IsmsRecord> Given<R> a(RecordType<R> type, String id) {
        RecordDraft<R> draft = type.draft();
        draft.id(RecordId.of(id));
        return new Given<>(draft);
    }

    /** Declares types complete from a day on, without an end. */
    public static CompletenessDeclaration complete(String from, RecordType<?>... types) {
        CompletenessDeclaration.Builder builder =
                CompletenessDeclaration.builder().id(RecordId.of("COMPLETE-" + from));
        builder.from(LocalDate.parse(from));
        for (RecordType<?> type : types) {
            builder.addRecordType(type.name());
        }
        return builder.build();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only copied
    public final <V> Given<R> with(Attribute<R, V> attribute, V... values) {
        draft.set(attribute, List.of(values));
        return this;
    }

    public Given<R> on(Attribute<R, LocalDate> attribute, String day) {
        return with(attribute, LocalDate.parse(day));
    }

    public Given<R> to(Attribute<R, RecordId> link, String... ids) {
        draft.set(link, List.of(ids).stream().map(RecordId::of).toList());
        return this;
    }

    /** Puts an attribute into one of its four states; the values count only where it is known. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only copied
    public final <V> Given<R> in(Presence presence, Attribute<R, V> attribute, V... values) {
        switch (presence) {
            case KNOWN -> draft.set(attribute, List.of(values));
            case NONE -> draft.gap(attribute, Gap.NONE);
            case UNKNOWN -> draft.gap(attribute, Gap.UNKNOWN);
            case ABSENT -> {}
        }
        return this;
    }

    public R build() {
        return draft.build();
    }
}
