package org.isms4j.testkit;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.edit.BreakingEdit;
import org.isms4j.testkit.edit.Edit;

/**
 * Records of a sample organization and the day on which they are evaluated: where a test starts. Each method returns a
 * new value and leaves this one as it is. Edits do not look after references: whoever takes a record away leaves the
 * references to it.
 *
 * <pre>{@code
 * SampleIsms sample = SampleIsms.conforming().without(EffectivenessReview.TYPE);
 * sample.evaluate().clause("10.2").status(); // NONCONFORMING_MAJOR
 * }</pre>
 *
 * <p>API status: experimental. Users call it. Immutable and thread-safe.
 */
public final class SampleIsms {

    private static final int FEW = 3;

    private final IsmsSnapshot records;
    private final LocalDate asOf;
    private final List<String> story;

    private SampleIsms(IsmsSnapshot records, LocalDate asOf, List<String> story) {
        this.records = records;
        this.asOf = asOf;
        this.story = List.copyOf(story);
    }

    /**
     * Returns the harbour of {@link SampleOrganizations} on a day on which every check of this library conforms or is not
     * triggered: 20 September 2026. The records are those that were kept in the evening of that day.
     *
     * @return the sample, the same records at each call
     */
    public static SampleIsms conforming() {
        return Harbour.SAMPLE;
    }

    /**
     * Returns the same organization as if its good day were another one: every date of every record is shifted. What its
     * texts and identifiers say about years stays.
     *
     * @param asOf the day on which every check conforms or is not triggered
     * @return the sample
     * @throws java.time.DateTimeException if its dates would leave the calendar
     */
    public static SampleIsms conforming(LocalDate asOf) {
        long days = asOf.toEpochDay() - Harbour.GOOD_DAY.toEpochDay();
        return new SampleIsms(Edit.shifted(days).apply(Harbour.SAMPLE.records, asOf), asOf, Harbour.SAMPLE.story);
    }

    /**
     * Returns a sample of records of one's own.
     *
     * @param records the records
     * @param asOf day of evaluation
     * @return the sample
     */
    public static SampleIsms of(IsmsSnapshot records, LocalDate asOf) {
        return new SampleIsms(records, asOf, List.of("own records"));
    }

    /**
     * Leaves out all records of a type.
     *
     * @param type record type
     * @return the sample without them
     */
    public SampleIsms without(RecordType<?> type) {
        return edited("without " + type.name(), Edit.without(type));
    }

    /**
     * Leaves out records.
     *
     * @param ids their identifiers; each has to be there
     * @return the sample without them
     * @throws IllegalArgumentException if there is no such record
     */
    public SampleIsms without(RecordId... ids) {
        String missing = Arrays.stream(ids)
                .filter(id -> records.find(id).isEmpty())
                .map(RecordId::value)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Records to leave out must be in the sample: " + missing);
        }
        return edited("without " + listed(Arrays.asList(ids)), (isms, day) -> isms.without(ids));
    }

    /**
     * Adds records, or replaces those of the same identifiers.
     *
     * @param added the records
     * @return the sample with them
     */
    public SampleIsms with(IsmsRecord... added) {
        return edited("with " + listed(Arrays.stream(added).map(IsmsRecord::id).toList()), Edit.with(added));
    }

    /**
     * Changes records of a type.
     *
     * @param <R> record type
     * @param type record type
     * @param change what becomes of a record of the type; returns it unchanged where it is to stay
     * @return the changed sample
     */
    public <R extends IsmsRecord> SampleIsms changed(RecordType<R> type, UnaryOperator<R> change) {
        return edited("changed " + type.name(), Edit.changed(type, change));
    }

    /**
     * Gives an attribute of all records of a type one other value.
     *
     * @param <R> record type
     * @param <V> value type
     * @param type record type
     * @param attribute the attribute
     * @param value the value
     * @return the changed sample
     */
    public <R extends IsmsRecord, V> SampleIsms set(RecordType<R> type, Attribute<R, V> attribute, V value) {
        return edited(attribute + " set to " + attribute.kind().write(value), Edit.set(type, attribute, value));
    }

    /**
     * States that no record of a type has an attribute.
     *
     * @param <R> record type
     * @param type record type
     * @param attribute the attribute
     * @return the changed sample
     */
    public <R extends IsmsRecord> SampleIsms none(RecordType<R> type, Attribute<R, ?> attribute) {
        return edited("no " + attribute, Edit.none(type, attribute));
    }

    /**
     * Lets a date of some records of a type lie later.
     *
     * @param <R> record type
     * @param type record type
     * @param which which records
     * @param date the date; records that do not know it stay as they are
     * @param by by how much
     * @return the changed sample
     */
    public <R extends IsmsRecord> SampleIsms delayed(
            RecordType<R> type, Predicate<R> which, Attribute.One<R, LocalDate> date, Period by) {
        return edited(date + " delayed by " + by, Edit.delayed(type, which, date, by));
    }

    /**
     * Applies an edit; dates of the edit are relative to the day of this sample.
     *
     * @param edit the edit
     * @return the edited sample
     */
    public SampleIsms edited(Edit edit) {
        return edited("edited", edit);
    }

    /**
     * Breaks the organization, so that the check of the edit finds something.
     *
     * @param edit the breaking edit
     * @return the broken sample
     */
    public SampleIsms broken(BreakingEdit edit) {
        return edited("broken by " + edit.name(), edit.edit());
    }

    /**
     * Evaluates on another day. Records dated after it stay, and have not happened.
     *
     * @param day day of evaluation
     * @return the same records on that day
     */
    public SampleIsms on(LocalDate day) {
        return new SampleIsms(records, day, story);
    }

    /**
     * Gives every record another identifier; links follow.
     *
     * @param name gives the new identifier for an old one, different ones for different ones
     * @return the renamed sample
     * @throws IllegalArgumentException if two records get the same identifier
     */
    public SampleIsms renamed(UnaryOperator<RecordId> name) {
        return edited("renamed", Edit.renamed(name));
    }

    /**
     * Goes back to the records that were kept in the evening of a day, and evaluates on that day.
     *
     * @param day the day
     * @return the sample without records, events and references of later days
     */
    public SampleIsms upTo(LocalDate day) {
        return edited("up to " + day, Edit.upTo(day)).on(day);
    }

    private static String listed(List<RecordId> ids) {
        return ids.size() <= FEW
                ? ids.stream().map(RecordId::value).collect(Collectors.joining(" and "))
                : ids.size() + " records";
    }

    /** The harbour in the evening of a day. */
    static SampleIsms harbourOn(LocalDate day) {
        return new SampleIsms(
                Edit.upTo(day).apply(SampleOrganizations.harbour(), day), day, List.of("conforming harbour"));
    }

    private SampleIsms edited(String said, Edit edit) {
        List<String> longer = new ArrayList<>(story);
        longer.add(said);
        return new SampleIsms(edit.apply(records, asOf), asOf, longer);
    }

    /**
     * Returns the records.
     *
     * @return the record set
     */
    public IsmsSnapshot records() {
        return records;
    }

    /**
     * Returns the day of evaluation.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Evaluates the records by all checks of this library and the default policy.
     *
     * @return the report
     */
    public ConformityReport evaluate() {
        return evaluate(Harbour.ENGINE);
    }

    /**
     * Evaluates the records by checks and policy of one's own.
     *
     * @param engine the engine
     * @return the report
     */
    public ConformityReport evaluate(IsmsEngine engine) {
        return engine.evaluate(records, asOf);
    }

    /** Two samples are equal when records and day are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SampleIsms sample
                && asOf.equals(sample.asOf)
                && records.records().equals(sample.records.records());
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, records.size());
    }

    /** Returns what the sample is, what was done to it, its size and its day. */
    @Override
    public String toString() {
        return String.join(", ", story) + ": " + records.size() + " records as of " + asOf;
    }
}
