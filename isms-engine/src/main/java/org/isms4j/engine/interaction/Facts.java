package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.vocabulary.RecordTypes;

/** What records say on a day: what has happened, what holds, what is cited, and whether absence says anything. */
final class Facts {

    private final Interplay interplay;
    private final IsmsSnapshot isms;
    private final Moment moment;

    Facts(Interplay interplay, Moment moment) {
        this.interplay = interplay;
        this.isms = interplay.isms();
        this.moment = moment;
    }

    Interplay interplay() {
        return interplay;
    }

    IsmsSnapshot isms() {
        return isms;
    }

    Moment moment() {
        return moment;
    }

    <R extends IsmsRecord> Stream<R> all(RecordType<R> type) {
        return isms.all(type).stream();
    }

    /** The type to which an attribute belongs. */
    @SuppressWarnings("unchecked") // the name of a type is that of its class
    <R extends IsmsRecord> RecordType<R> type(Attribute<R, ?> attribute) {
        return (RecordType<R>)
                RecordTypes.named(attribute.owner().getSimpleName()).orElseThrow();
    }

    <R extends IsmsRecord> Stream<R> inForce(RecordType<R> type) {
        return all(type).filter(record -> isInForce(type, record));
    }

    /** Records that happened in the evaluation window. */
    <R extends IsmsRecord> Stream<R> lately(Attribute.One<R, LocalDate> date) {
        return all(type(date)).filter(record -> isInWindow(date.value(record)));
    }

    boolean isReached(Optional<LocalDate> day) {
        return day.filter(date -> Days.of(date) <= interplay.known()).isPresent();
    }

    boolean isInWindow(Optional<LocalDate> day) {
        return isReached(day)
                && day.filter(date -> Days.of(date) >= moment.windowStart()).isPresent();
    }

    boolean hasPassed(int day) {
        return day < moment.today();
    }

    <R extends IsmsRecord> boolean isInForce(RecordType<R> type, R record) {
        Lifecycle<R> lifecycle = type.lifecycle();
        boolean started = lifecycle
                .start()
                .flatMap(date -> date.value(record))
                .filter(day -> Days.of(day) > moment.today())
                .isEmpty();
        boolean ended = lifecycle
                .end()
                .flatMap(date -> date.value(record))
                .filter(day -> Days.of(day) <= moment.today())
                .isPresent();
        return started && !ended && !isReplaced(lifecycle, record);
    }

    private <R extends IsmsRecord> boolean isReplaced(Lifecycle<R> lifecycle, R record) {
        return lifecycle.supersedes().stream()
                .flatMap(link -> isms.citing(link, record.id()).stream())
                .filter(successor -> !successor.id().equals(record.id()))
                .anyMatch(successor -> lifecycle
                        .start()
                        .flatMap(date -> date.value(successor))
                        .or(successor::occurredOn)
                        .filter(day -> Days.of(day) > moment.today())
                        .isEmpty());
    }

    boolean isCited(Attribute<?, RecordId> link, RecordId id) {
        return !isms.citing(link, id).isEmpty();
    }

    /** Whether it says anything that there is no record of a type: others were supplied, or there are declared to be none. */
    boolean speaksOf(RecordType<?> type) {
        return !isms.all(type).isEmpty() || moment.isClosed(type.name());
    }

    boolean speaksOfAll(List<RecordType<?>> types) {
        return types.stream().allMatch(this::speaksOf);
    }

    /** The latest day that has been reached. */
    Optional<LocalDate> latest(Stream<Optional<LocalDate>> days) {
        return days.filter(this::isReached).flatMap(Optional::stream).max(LocalDate::compareTo);
    }
}
