package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * An edit of a record set: what somebody would have had to do, or to leave undone. Edits are pure: the same records and
 * day give the same result. Those that remove records leave references to them, except where nothing is said to have
 * been made.
 *
 * <pre>{@code
 * Edit neverReviewed = Edit.without(EffectivenessReview.TYPE)
 *         .and(Edit.none(CorrectiveAction.TYPE, CorrectiveAction.COMPLETED_ON));
 * IsmsSnapshot broken = neverReviewed.apply(isms, LocalDate.of(2026, 9, 20));
 * }</pre>
 *
 * <p>API status: experimental. Users call it and may implement it.
 */
@FunctionalInterface
public interface Edit {

    /**
     * Edits a record set.
     *
     * @param isms the records; stay as they are
     * @param asOf the day for which the result is going to be evaluated, to which dates of the edit are relative
     * @return the edited records
     */
    IsmsSnapshot apply(IsmsSnapshot isms, LocalDate asOf);

    /**
     * Applies another edit after this one.
     *
     * @param next the other edit
     * @return both
     */
    default Edit and(Edit next) {
        return (isms, asOf) -> next.apply(apply(isms, asOf), asOf);
    }

    /**
     * Applies several edits one after the other.
     *
     * @param edits the edits in order
     * @return all of them
     */
    static Edit all(Edit... edits) {
        return Stream.of(edits).reduce((isms, asOf) -> isms, Edit::and);
    }

    /**
     * An edit whose dates depend on the day of evaluation.
     *
     * @param edit the edit for a day
     * @return the edit
     */
    static Edit on(Function<LocalDate, Edit> edit) {
        return (isms, asOf) -> edit.apply(asOf).apply(isms, asOf);
    }

    /**
     * All records of a type were never made.
     *
     * @param type record type
     * @return the edit
     */
    static Edit without(RecordType<?> type) {
        return (isms, asOf) -> IsmsSnapshot.of(isms.records().stream()
                .filter(record -> record.recordType() != type)
                .toList());
    }

    /**
     * Some records of a type were never made.
     *
     * @param <R> record type
     * @param type record type
     * @param which which ones
     * @return the edit
     */
    static <R extends IsmsRecord> Edit without(RecordType<R> type, Predicate<R> which) {
        return (isms, asOf) -> IsmsSnapshot.of(isms.records().stream()
                .filter(record -> record.recordType() != type
                        || !which.test(type.recordClass().cast(record)))
                .toList());
    }

    /**
     * All records of a type were never made, and so nothing refers to them either.
     *
     * @param type record type
     * @return the edit
     */
    static Edit neverMade(RecordType<?> type) {
        return (isms, asOf) -> Forgetting.apply(isms, record -> record.recordType() == type);
    }

    /**
     * Some records of a type were never made, and so nothing refers to them either.
     *
     * @param <R> record type
     * @param type record type
     * @param which which ones
     * @return the edit
     */
    static <R extends IsmsRecord> Edit neverMade(RecordType<R> type, Predicate<R> which) {
        return (isms, asOf) -> Forgetting.apply(
                isms,
                record -> record.recordType() == type
                        && which.test(type.recordClass().cast(record)));
    }

    /**
     * Other records were made as well.
     *
     * @param records the records; their ids must not be in use
     * @return the edit
     */
    static Edit with(IsmsRecord... records) {
        return (isms, asOf) -> isms.with(records);
    }

    /**
     * Records of a type say something else.
     *
     * @param <R> record type
     * @param type record type
     * @param change what becomes of a record of the type; returns it unchanged where it is to stay
     * @return the edit
     */
    static <R extends IsmsRecord> Edit changed(RecordType<R> type, UnaryOperator<R> change) {
        return (isms, asOf) -> IsmsSnapshot.of(isms.records().stream()
                .map(record -> record.recordType() == type
                        ? change.apply(type.recordClass().cast(record))
                        : record)
                .toList());
    }

    /**
     * An attribute of all records of a type is stated to be none.
     *
     * @param <R> record type
     * @param type record type
     * @param attribute the attribute
     * @return the edit
     */
    static <R extends IsmsRecord> Edit none(RecordType<R> type, Attribute<R, ?> attribute) {
        return none(type, record -> true, attribute);
    }

    /**
     * An attribute of some records of a type is stated to be none.
     *
     * @param <R> record type
     * @param type record type
     * @param which which records
     * @param attribute the attribute
     * @return the edit
     */
    static <R extends IsmsRecord> Edit none(RecordType<R> type, Predicate<R> which, Attribute<R, ?> attribute) {
        RecordCopy copy = OneAttribute.missing(attribute, Gap.NONE);
        return changed(type, record -> which.test(record) ? copy.of(type, record) : record);
    }

    /**
     * An attribute of all records of a type has one other value.
     *
     * @param <R> record type
     * @param <V> value type
     * @param type record type
     * @param attribute the attribute
     * @param value the value
     * @return the edit
     */
    static <R extends IsmsRecord, V> Edit set(RecordType<R> type, Attribute<R, V> attribute, V value) {
        return set(type, record -> true, attribute, value);
    }

    /**
     * An attribute of some records of a type has one other value.
     *
     * @param <R> record type
     * @param <V> value type
     * @param type record type
     * @param which which records
     * @param attribute the attribute
     * @param value the value
     * @return the edit
     */
    static <R extends IsmsRecord, V> Edit set(
            RecordType<R> type, Predicate<R> which, Attribute<R, V> attribute, V value) {
        RecordCopy copy = OneAttribute.with(attribute, List.of(value));
        return changed(type, record -> which.test(record) ? copy.of(type, record) : record);
    }

    /**
     * A date of some records of a type lies later.
     *
     * @param <R> record type
     * @param type record type
     * @param which which records
     * @param date the date; records that do not know it stay as they are
     * @param by by how much
     * @return the edit
     */
    static <R extends IsmsRecord> Edit delayed(
            RecordType<R> type, Predicate<R> which, Attribute.One<R, LocalDate> date, Period by) {
        return changed(
                type,
                record -> which.test(record) && date.value(record).isPresent()
                        ? OneAttribute.with(
                                        date, List.of(date.value(record).get().plus(by)))
                                .of(type, record)
                        : record);
    }

    /**
     * Every date lies a number of days later, those of entry included. What texts and identifiers say about years stays.
     *
     * @param days number of days, negative for earlier
     * @return the edit; applying it throws a {@link java.time.DateTimeException} where a date would leave the calendar
     */
    static Edit shifted(long days) {
        return (isms, asOf) -> days == 0 ? isms : new Shift(days).of(isms);
    }

    /**
     * Every record has another identifier; links to it follow.
     *
     * @param name gives the new identifier for an old one, different ones for different ones
     * @return the edit
     */
    static Edit renamed(UnaryOperator<RecordId> name) {
        return (isms, asOf) -> new Renaming(name).of(isms);
    }

    /**
     * The records are those that were kept in the evening of a day: without records of later days, without later events
     * in earlier records and without references to later records. Days that are fixed beforehand stay, such as due dates.
     *
     * @param day the last day
     * @return the edit
     */
    static Edit upTo(LocalDate day) {
        return (isms, asOf) -> Cut.apply(isms, day);
    }
}
