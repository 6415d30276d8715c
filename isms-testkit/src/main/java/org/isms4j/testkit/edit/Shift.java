package org.isms4j.testkit.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;

/** Copies whose dates lie a number of days later, those of entry included. */
final class Shift extends RecordCopy {

    private final long days;

    Shift(long days) {
        this.days = days;
    }

    @Override
    Instant entered(Instant recordedAt) {
        return recordedAt.plus(days, ChronoUnit.DAYS);
    }

    @Override
    <R extends IsmsRecord, V> List<V> values(R record, Attribute<R, V> attribute) {
        return attribute.values(record).stream()
                .map(value ->
                        value instanceof LocalDate day ? attribute.kind().type().cast(day.plusDays(days)) : value)
                .toList();
    }
}
