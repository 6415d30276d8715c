package org.isms4j.engine.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;

/** The verbs of conditions. Their truth tables are in {@code docs/checks.md}. */
public final class Verbs {

    private Verbs() {}

    /**
     * Always met: the record is there.
     *
     * @return the condition
     */
    public static Condition there() {
        return new Condition.Always();
    }

    /**
     * All parts.
     *
     * @param parts the parts
     * @return the condition
     */
    public static Condition every(Condition... parts) {
        return new Condition.Every(List.of(parts));
    }

    /**
     * One part at least.
     *
     * @param parts the parts
     * @return the condition
     */
    public static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    /**
     * The contrary.
     *
     * @param part the part
     * @return the condition
     */
    public static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    /**
     * The attribute has a value; absent is no evidence.
     *
     * @param attribute the attribute
     * @return the condition
     */
    public static Condition stated(Attribute<?, ?> attribute) {
        return new Condition.Stated(attribute, false);
    }

    /**
     * The attribute was recorded; absent means not recorded where the type is complete.
     *
     * @param attribute the attribute
     * @return the condition
     */
    public static Condition recorded(Attribute<?, ?> attribute) {
        return new Condition.Stated(attribute, true);
    }

    /**
     * The attribute has one of the values; absent is no evidence.
     *
     * @param <V> type of the values
     * @param attribute the attribute
     * @param values the values
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <V> Condition is(Attribute<?, V> attribute, V... values) {
        return new Condition.Is(attribute, List.of(values));
    }

    /**
     * The attribute is known to have one of the values; absent means that it has not.
     *
     * @param <V> type of the values
     * @param attribute the attribute
     * @param values the values
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <V> Condition knownAs(Attribute<?, V> attribute, V... values) {
        return shown(new Condition.Is(attribute, List.of(values)));
    }

    /**
     * The attribute has every element of the list.
     *
     * @param attribute the attribute
     * @param required the list
     * @return the condition
     */
    public static Condition includes(Attribute.Many<?, ?> attribute, Required required) {
        return new Condition.Includes(attribute, required);
    }

    /**
     * Two values stand in a relation.
     *
     * @param <V> type of the values
     * @param left one value
     * @param relation the relation
     * @param right the other value
     * @return the condition
     */
    public static <V extends Comparable<? super V>> Condition compare(Term<V> left, Relation relation, Term<V> right) {
        return new Condition.Compare<>(left, relation, right);
    }

    /**
     * A day is not later than another.
     *
     * @param day the day
     * @param limit the other
     * @return the condition
     */
    public static Condition notAfter(Attribute.One<?, LocalDate> day, Term<LocalDate> limit) {
        return new Condition.Compare<>(Terms.its(day), Relation.AT_MOST, limit);
    }

    /**
     * A day is not earlier than another.
     *
     * @param day the day
     * @param limit the other
     * @return the condition
     */
    public static Condition notBefore(Attribute.One<?, LocalDate> day, Term<LocalDate> limit) {
        return new Condition.Compare<>(Terms.its(day), Relation.AT_LEAST, limit);
    }

    /**
     * A day is later than another.
     *
     * @param day the day
     * @param limit the other
     * @return the condition
     */
    public static Condition after(Attribute.One<?, LocalDate> day, Term<LocalDate> limit) {
        return new Condition.Compare<>(Terms.its(day), Relation.AFTER, limit);
    }

    /**
     * There is such a value.
     *
     * @param term the value
     * @return the condition
     */
    public static Condition known(Term<?> term) {
        return new Condition.Known(term);
    }

    /**
     * The event has happened by the evaluation date.
     *
     * @param date day of the event
     * @return the condition
     */
    public static Condition reached(Attribute.One<?, LocalDate> date) {
        return new Condition.Reached(date);
    }

    /**
     * The day lies before the evaluation date; an unknown day leaves it open.
     *
     * @param day the day
     * @return the condition
     */
    public static Condition passed(Term<LocalDate> day) {
        return new Condition.Passed(day);
    }

    /**
     * The day lies before the evaluation date; an unknown day leaves it open.
     *
     * @param day the day
     * @return the condition
     */
    public static Condition passed(Attribute.One<?, LocalDate> day) {
        return new Condition.Passed(Terms.its(day));
    }

    /**
     * The last day of validity has passed; without one nothing expires.
     *
     * @param day the last day
     * @return the condition
     */
    public static Condition expired(Term<LocalDate> day) {
        return shown(new Condition.Passed(day));
    }

    /**
     * The last day of validity has passed; without one nothing expires.
     *
     * @param day the last day
     * @return the condition
     */
    public static Condition expired(Attribute.One<?, LocalDate> day) {
        return shown(new Condition.Passed(Terms.its(day)));
    }

    /**
     * The day is known and lies ahead.
     *
     * @param day the day
     * @return the condition
     */
    public static Condition ahead(Attribute.One<?, LocalDate> day) {
        return every(claimed(day), not(new Condition.Reached(day)));
    }

    /**
     * The record holds on the evaluation date.
     *
     * @return the condition
     */
    public static Condition inForce() {
        return new Condition.InForce(Optional.empty());
    }

    /**
     * The record held on a day.
     *
     * @param day the day
     * @return the condition
     */
    public static Condition inForceOn(Term<LocalDate> day) {
        return new Condition.InForce(Optional.of(day));
    }

    /**
     * Something happened to the record in a time.
     *
     * @param after the day after which
     * @param upTo the last day
     * @return the condition
     */
    public static Condition happened(Term<LocalDate> after, Term<LocalDate> upTo) {
        return new Condition.Happened(after, upTo);
    }

    /**
     * The record is of a type and meets a condition.
     *
     * @param type the type
     * @param condition the condition
     * @return the condition
     */
    public static Condition a(RecordType<?> type, Condition condition) {
        return new Condition.OfType(type, condition);
    }

    /**
     * The record is of a type.
     *
     * @param type the type
     * @return the condition
     */
    public static Condition a(RecordType<?> type) {
        return new Condition.OfType(type, there());
    }

    /**
     * The link leads to a record that meets the condition.
     *
     * @param link the link
     * @param condition the condition
     * @return the condition
     */
    public static Condition linked(Attribute<?, RecordId> link, Condition condition) {
        return new Condition.Linked(link, Quantifier.SOME, condition);
    }

    /**
     * The link leads to a record.
     *
     * @param link the link
     * @return the condition
     */
    public static Condition linked(Attribute<?, RecordId> link) {
        return linked(link, there());
    }

    /**
     * The link leads to no record that meets the condition.
     *
     * @param link the link
     * @param condition the condition
     * @return the condition
     */
    public static Condition unlinked(Attribute<?, RecordId> link, Condition condition) {
        return new Condition.Linked(link, Quantifier.NO, condition);
    }

    /**
     * A record that meets the condition cites this one.
     *
     * @param link the link by which it cites
     * @param condition the condition
     * @return the condition
     */
    public static Condition cited(Attribute<?, RecordId> link, Condition condition) {
        return new Condition.Cited(link, Quantifier.SOME, condition);
    }

    /**
     * A record cites this one.
     *
     * @param link the link by which it cites
     * @return the condition
     */
    public static Condition cited(Attribute<?, RecordId> link) {
        return cited(link, there());
    }

    /**
     * No record that meets the condition cites this one.
     *
     * @param link the link by which it cites
     * @param condition the condition
     * @return the condition
     */
    public static Condition uncited(Attribute<?, RecordId> link, Condition condition) {
        return new Condition.Cited(link, Quantifier.NO, condition);
    }

    /**
     * A record with that value meets the condition.
     *
     * @param key attribute with the value
     * @param value the value
     * @param condition the condition
     * @return the condition
     */
    public static Condition matched(Attribute.One<?, ?> key, Term<?> value, Condition condition) {
        return new Condition.Matched(List.of(new Condition.Match(key, value)), Quantifier.SOME, condition);
    }

    /**
     * No other record with that value meets the condition.
     *
     * @param key attribute with the value
     * @param value the value
     * @param condition the condition
     * @return the condition
     */
    public static Condition unmatched(Attribute.One<?, ?> key, Term<?> value, Condition condition) {
        return new Condition.Matched(List.of(new Condition.Match(key, value)), Quantifier.NO, condition);
    }

    /**
     * A record of the type meets the condition.
     *
     * @param type the type
     * @param condition the condition
     * @return the condition
     */
    public static Condition among(RecordType<?> type, Condition condition) {
        return new Condition.Among(type, Quantifier.SOME, condition);
    }

    /**
     * No record of the type meets the condition.
     *
     * @param type the type
     * @param condition the condition
     * @return the condition
     */
    public static Condition noneAmong(RecordType<?> type, Condition condition) {
        return new Condition.Among(type, Quantifier.NO, condition);
    }

    /**
     * Citing records follow each other within the span, up to today.
     *
     * @param link the link
     * @param date their date
     * @param span the span
     * @param start day from which the first is owed
     * @return the condition
     */
    public static Condition regularly(
            Attribute<?, RecordId> link, Attribute.One<?, LocalDate> date, Span span, Term<LocalDate> start) {
        return new Condition.Regular(link, date, span, start, true);
    }

    /**
     * The newest citing record is within the span.
     *
     * @param link the link
     * @param date its date
     * @param span the span
     * @param start day from which the first is owed
     * @return the condition
     */
    public static Condition lately(
            Attribute<?, RecordId> link, Attribute.One<?, LocalDate> date, Span span, Term<LocalDate> start) {
        return new Condition.Regular(link, date, span, start, false);
    }

    /**
     * A person is, or holds the role of, what is named.
     *
     * @param who the person
     * @param named person or role
     * @param on day of holding
     * @return the condition
     */
    public static Condition actsAs(Term<RecordId> who, Term<RecordId> named, Term<LocalDate> on) {
        return new Condition.ActsAs(who, named, on);
    }

    /**
     * What the other verbs cannot say.
     *
     * @param name what it asks
     * @param reads what it reads
     * @param test the test
     * @return the condition
     */
    public static Condition custom(String name, Set<Read> reads, CustomTest test) {
        return new Condition.Custom(name, reads, test);
    }

    /**
     * The part is shown to be met; whatever is not shown, open or absent, is a no. For exceptions and preconditions,
     * which have to be shown.
     *
     * @param part the part
     * @return the condition
     */
    public static Condition shown(Condition part) {
        return new Condition.Shown(part);
    }

    /**
     * The attribute is known to have a value; anything else counts as no.
     *
     * @param attribute the attribute
     * @return the condition
     */
    public static Condition claimed(Attribute<?, ?> attribute) {
        return shown(stated(attribute));
    }

    /**
     * The attribute names what the term names.
     *
     * @param attribute attribute with several references
     * @param who the reference
     * @return the condition
     */
    public static Condition names(Attribute.Many<?, RecordId> attribute, Term<RecordId> who) {
        return new Condition.Names(attribute, who);
    }

    /**
     * Another record with these values meets the condition.
     *
     * @param matches attributes and their values
     * @param condition the condition
     * @return the condition
     */
    public static Condition matched(List<Condition.Match> matches, Condition condition) {
        return new Condition.Matched(List.copyOf(matches), Quantifier.SOME, condition);
    }

    /**
     * An attribute that has a value, for {@link #matched(List, Condition)}.
     *
     * @param key the attribute
     * @param value the value
     * @return the match
     */
    public static Condition.Match match(Attribute.One<?, ?> key, Term<?> value) {
        return new Condition.Match(key, value);
    }
}
