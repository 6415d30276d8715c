package org.isms4j.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordType;

/** The dates of the events that records tell of. */
public final class Events {

    private Events() {}

    public static List<LocalDate> of(IsmsRecord record) {
        return dates(record.recordType(), record);
    }

    private static <R extends IsmsRecord> List<LocalDate> dates(RecordType<R> type, IsmsRecord record) {
        R typed = type.recordClass().cast(record);
        return type.events().stream()
                .flatMap(event -> event.value(typed).stream())
                .toList();
    }
}
