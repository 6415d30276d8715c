package org.isms4j.engine.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;

/**
 * A value that a condition compares. An attribute is read from the nearest record in view that has it: inside a
 * condition on linked records that is the linked record, and for attributes of other types the record it was reached
 * from. Users make terms with {@link Terms}.
 *
 * @param <V> type of the value
 */
public sealed interface Term<V> {

    /**
     * Returns the term in words.
     *
     * @return a phrase
     */
    String words();

    /**
     * Returns what it reads.
     *
     * @return the read set
     */
    Set<Read> reads();

    private static Set<Read> read(Attribute<?, ?>... attributes) {
        Set<Read> reads = new TreeSet<>();
        List.of(attributes)
                .forEach(attribute -> reads.add(new Read(attribute.owner().getSimpleName(), attribute.name())));
        return reads;
    }

    /**
     * The value of an attribute of a record in view.
     *
     * @param <V> type of the value
     * @param attribute the attribute
     * @param outer whether to skip the nearest record that has it and read from the next one
     */
    record Of<V>(Attribute.One<?, V> attribute, boolean outer) implements Term<V> {
        @Override
        public String words() {
            return (outer ? "the other's " : "its ") + attribute.label();
        }

        @Override
        public Set<Read> reads() {
            return read(attribute);
        }
    }

    /**
     * The value of an attribute of the record to which a link leads.
     *
     * @param <V> type of the value
     * @param link a link of a record in view
     * @param attribute attribute of the linked record
     * @param outer whether to skip the nearest record that has the link
     */
    record Via<V>(Attribute.One<?, RecordId> link, Attribute.One<?, V> attribute, boolean outer) implements Term<V> {
        @Override
        public String words() {
            return attribute.label() + " of " + (outer ? "the other's " : "its ") + link.label();
        }

        @Override
        public Set<Read> reads() {
            Set<Read> reads = read(link, attribute);
            reads.add(new Read(attribute.owner().getSimpleName(), "*"));
            return reads;
        }
    }

    /**
     * A fixed value.
     *
     * @param <V> type of the value
     * @param value the value
     */
    record Fixed<V>(V value) implements Term<V> {
        @Override
        public String words() {
            return String.valueOf(value);
        }

        @Override
        public Set<Read> reads() {
            return Set.of();
        }
    }

    /**
     * A day some time after another.
     *
     * @param start the other day
     * @param span the time between
     */
    record Later(Term<LocalDate> start, Span span) implements Term<LocalDate> {
        @Override
        public String words() {
            return start.words() + " plus " + span.words();
        }

        @Override
        public Set<Read> reads() {
            Set<Read> reads = new TreeSet<>(start.reads());
            if (span instanceof Span.Stated stated) {
                reads.addAll(read(stated.attribute()));
            }
            return reads;
        }
    }

    /**
     * A day some time before another.
     *
     * @param end the other day
     * @param span the time between
     */
    record Earlier(Term<LocalDate> end, Span span) implements Term<LocalDate> {
        @Override
        public String words() {
            return end.words() + " less " + span.words();
        }

        @Override
        public Set<Read> reads() {
            return end.reads();
        }
    }

    /**
     * The newest day on which something of a kind happened, before or on a day.
     *
     * @param date date of the event
     * @param limit the day up to which is looked
     * @param inclusive whether an event on that day counts
     */
    record Newest(Attribute.One<?, LocalDate> date, Term<LocalDate> limit, boolean inclusive)
            implements Term<LocalDate> {
        @Override
        public String words() {
            return "the newest " + date.label() + " of any " + Words.typeLabel(date)
                    + (inclusive ? " up to " : " before ") + limit.words();
        }

        @Override
        public Set<Read> reads() {
            Set<Read> reads = new TreeSet<>(limit.reads());
            reads.addAll(read(date));
            reads.add(new Read(date.owner().getSimpleName(), "*"));
            return reads;
        }
    }

    /** The evaluation date. */
    record Today() implements Term<LocalDate> {
        @Override
        public String words() {
            return "the evaluation date";
        }

        @Override
        public Set<Read> reads() {
            return Set.of();
        }
    }
}
