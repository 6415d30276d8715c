package org.isms4j.engine.check;

import java.time.LocalDate;
import java.time.Period;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;

/** Makes the values that conditions compare. */
public final class Terms {

    private Terms() {}

    /**
     * The value of an attribute of the nearest record in view that has it.
     *
     * @param <V> type of the value
     * @param attribute the attribute
     * @return the term
     */
    public static <V> Term<V> its(Attribute.One<?, V> attribute) {
        return new Term.Of<>(attribute, false);
    }

    /**
     * The value of an attribute of the next nearest record in view that has it: of the record from which another record
     * of the same type was reached, or of the one before in a sequence.
     *
     * @param <V> type of the value
     * @param attribute the attribute
     * @return the term
     */
    public static <V> Term<V> other(Attribute.One<?, V> attribute) {
        return new Term.Of<>(attribute, true);
    }

    /**
     * The value of an attribute of the record to which a link leads.
     *
     * @param <V> type of the value
     * @param link a link of the nearest record in view that has it
     * @param attribute attribute of the linked record
     * @return the term
     */
    public static <V> Term<V> via(Attribute.One<?, RecordId> link, Attribute.One<?, V> attribute) {
        return new Term.Via<>(link, attribute, false);
    }

    /**
     * Like {@link #via}, from the next nearest record that has the link.
     *
     * @param <V> type of the value
     * @param link a link
     * @param attribute attribute of the linked record
     * @return the term
     */
    public static <V> Term<V> otherVia(Attribute.One<?, RecordId> link, Attribute.One<?, V> attribute) {
        return new Term.Via<>(link, attribute, true);
    }

    /**
     * A fixed value.
     *
     * @param <V> type of the value
     * @param value the value
     * @return the term
     */
    public static <V> Term<V> value(V value) {
        return new Term.Fixed<>(value);
    }

    /**
     * A day some time after another, by calendar arithmetic from that day.
     *
     * @param start attribute with the other day
     * @param span the time between
     * @return the term
     */
    public static Term<LocalDate> later(Attribute.One<?, LocalDate> start, Span span) {
        return new Term.Later(its(start), span);
    }

    /**
     * A day some time after another, by calendar arithmetic from that day.
     *
     * @param start the other day
     * @param span the time between
     * @return the term
     */
    public static Term<LocalDate> later(Term<LocalDate> start, Span span) {
        return new Term.Later(start, span);
    }

    /**
     * A day some time before another, by calendar arithmetic from that day.
     *
     * @param end the other day
     * @param span the time between
     * @return the term
     */
    public static Term<LocalDate> earlier(Term<LocalDate> end, Span span) {
        return new Term.Earlier(end, span);
    }

    /**
     * The newest day up to a day on which something of a kind happened.
     *
     * @param date date of the event
     * @param limit the last day that counts
     * @return the term
     */
    public static Term<LocalDate> newest(Attribute.One<?, LocalDate> date, Term<LocalDate> limit) {
        return new Term.Newest(date, limit, true);
    }

    /**
     * The newest day before a day on which something of a kind happened.
     *
     * @param date date of the event
     * @param limit the first day that does not count
     * @return the term
     */
    public static Term<LocalDate> newestBefore(Attribute.One<?, LocalDate> date, Term<LocalDate> limit) {
        return new Term.Newest(date, limit, false);
    }

    /**
     * The evaluation date.
     *
     * @return the term
     */
    public static Term<LocalDate> today() {
        return new Term.Today();
    }

    /**
     * The declared interval of an activity.
     *
     * @param key activity
     * @return the span
     */
    public static Span interval(IntervalKey key) {
        return new Span.Declared(key, false);
    }

    /**
     * The declared interval of an activity plus its tolerance.
     *
     * @param key activity
     * @return the span
     */
    public static Span withGrace(IntervalKey key) {
        return new Span.Declared(key, true);
    }

    /**
     * The interval that a record states, or else the declared one of an activity.
     *
     * @param attribute attribute with the interval
     * @param fallback activity
     * @return the span
     */
    public static Span stated(Attribute.One<?, Period> attribute, IntervalKey fallback) {
        return new Span.Stated(attribute, fallback, false);
    }

    /**
     * Like {@link #stated}, plus tolerance.
     *
     * @param attribute attribute with the interval
     * @param fallback activity
     * @return the span
     */
    public static Span statedWithGrace(Attribute.One<?, Period> attribute, IntervalKey fallback) {
        return new Span.Stated(attribute, fallback, true);
    }
}
