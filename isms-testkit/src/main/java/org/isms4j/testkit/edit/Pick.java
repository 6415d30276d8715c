package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** Chooses the records an edit is about: those of a type, in force or not, that meet conditions, in an order. */
final class Pick<R extends IsmsRecord> {

    private final RecordType<R> type;
    private final Choice<R> choice;

    private Pick(RecordType<R> type, Choice<R> choice) {
        this.type = type;
        this.choice = choice;
    }

    /** The records among which to choose. */
    private interface Choice<R> {
        List<R> from(IsmsSnapshot isms, LocalDate asOf);
    }

    /** A condition that looks at other records or at the day. */
    interface Condition<R> {
        boolean test(R record, IsmsSnapshot isms, LocalDate asOf);
    }

    /** All records of a type, by identifier. */
    static <R extends IsmsRecord> Pick<R> of(RecordType<R> type) {
        return new Pick<>(type, (isms, asOf) -> isms.all(type));
    }

    /** The records of a type that have started, have not ended and are not replaced. */
    static <R extends IsmsRecord> Pick<R> inForce(RecordType<R> type) {
        return of(type).where((record, isms, asOf) -> isInForce(type, record, isms, asOf));
    }

    static <R extends IsmsRecord> boolean isInForce(RecordType<R> type, R record, IsmsSnapshot isms, LocalDate asOf) {
        return hasStarted(type, record, asOf)
                && !type.lifecycle()
                        .end()
                        .flatMap(end -> end.value(record))
                        .filter(end -> !end.isAfter(asOf))
                        .isPresent()
                && type.lifecycle().supersedes().stream()
                        .flatMap(link -> isms.citing(link, record.id()).stream())
                        .noneMatch(next -> hasStarted(type, next, asOf));
    }

    private static <R extends IsmsRecord> boolean hasStarted(RecordType<R> type, R record, LocalDate asOf) {
        return type.lifecycle()
                .start()
                .flatMap(start -> start.value(record))
                .or(record::occurredOn)
                .filter(start -> !start.isAfter(asOf))
                .isPresent();
    }

    Pick<R> where(Condition<R> condition) {
        return new Pick<>(
                type,
                (isms, asOf) -> choice.from(isms, asOf).stream()
                        .filter(record -> condition.test(record, isms, asOf))
                        .toList());
    }

    Pick<R> where(Predicate<R> condition) {
        return where((record, isms, asOf) -> condition.test(record));
    }

    /** Those that state a value. */
    <V> Pick<R> stating(Attribute<R, V> attribute, V value) {
        return where(record -> attribute.values(record).contains(value));
    }

    /** Those whose date lies at least some days back, and at most some. */
    Pick<R> aged(Attribute.One<R, LocalDate> date, int fewestDays, int mostDays) {
        return where((record, isms, asOf) -> date.value(record)
                .map(day -> asOf.toEpochDay() - day.toEpochDay())
                .filter(days -> days >= fewestDays && days <= mostDays)
                .isPresent());
    }

    /** Those that have a date, newest first. */
    Pick<R> newestBy(Attribute.One<R, LocalDate> date) {
        return new Pick<>(
                type,
                (isms, asOf) -> choice.from(isms, asOf).stream()
                        .filter(record -> date.value(record)
                                .filter(day -> !day.isAfter(asOf))
                                .isPresent())
                        .sorted(Comparator.comparing(
                                        (R record) -> date.value(record).orElse(LocalDate.MIN))
                                .reversed())
                        .toList());
    }

    /** The edit of the first record chosen. */
    Edit first(Function<R, Edit> edit) {
        return (isms, asOf) -> {
            Optional<R> found = choice.from(isms, asOf).stream().findFirst();
            return edit.apply(found.orElseThrow(() -> new IllegalArgumentException(
                            "Record set must have " + type.labelWithArticle() + " to which this edit applies")))
                    .apply(isms, asOf);
        };
    }

    /** The edits of all records chosen. */
    Edit each(Function<R, Edit> edit) {
        return (isms, asOf) -> Edit.all(
                        choice.from(isms, asOf).stream().map(edit).toArray(Edit[]::new))
                .apply(isms, asOf);
    }

    /** The records chosen were never made. */
    Edit never() {
        return (isms, asOf) -> {
            var gone = choice.from(isms, asOf).stream().map(IsmsRecord::id).collect(Collectors.toUnmodifiableSet());
            return Forgetting.apply(isms, record -> gone.contains(record.id()));
        };
    }

    /** The records chosen that cite a record were never made. */
    Edit neverFor(Attribute<R, RecordId> link, RecordId cited) {
        return where(record -> link.values(record).contains(cited)).never();
    }
}
