package org.isms4j.engine.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.FindingGrade;

/**
 * The newest record has to lie within an interval.
 *
 * @param occurrences kinds of records that count, at least one
 * @param interval the interval
 * @param grading how the finding is graded: isolated inside the lateness band, widespread beyond it
 * @param patience number of intervals before absence is a nonconformity where no record is demanded, or
 *     {@link #WITHOUT_END}
 * @param stead activity whose interval is the yardstick where none is declared; lateness is an observation then
 * @param systemic whether only lateness that puts the system in question counts
 */
public record Rhythm(
        List<Occurrence> occurrences,
        IntervalKey interval,
        Grading grading,
        int patience,
        Optional<IntervalKey> stead,
        boolean systemic)
        implements Examination {

    /** Where no record is demanded, absence never becomes a nonconformity. */
    public static final int WITHOUT_END = Integer.MAX_VALUE;

    /**
     * A kind of records that count.
     *
     * @param type record type
     * @param date their date
     * @param where which of them count
     */
    public record Occurrence(RecordType<?> type, Attribute.One<?, LocalDate> date, Condition where) {

        private String words() {
            return type.label() + Words.filter(where) + " by its " + date.label();
        }

        private Set<Read> reads() {
            return Words.union(Words.own(type), where.reads(), Words.read(date));
        }
    }

    /**
     * Makes an examination.
     *
     * @param occurrences kinds of records that count
     * @param interval the interval
     * @param grading how the finding is graded
     * @param patience number of intervals before absence is a nonconformity
     * @param stead activity whose interval is the yardstick where none is declared
     * @param systemic whether only lateness that puts the system in question counts
     */
    public Rhythm {
        occurrences = List.copyOf(occurrences);
    }

    /**
     * Restricts the records that count, of the kind named last.
     *
     * @param condition which records count
     * @return the examination
     */
    public Rhythm where(Condition condition) {
        List<Occurrence> kinds = new ArrayList<>(occurrences);
        Occurrence last = kinds.remove(kinds.size() - 1);
        kinds.add(new Occurrence(last.type(), last.date(), condition));
        return new Rhythm(kinds, interval, grading, patience, stead, systemic);
    }

    /**
     * States that records of another kind count as well.
     *
     * @param type record type
     * @param date their date
     * @return the examination
     */
    public Rhythm orBy(RecordType<?> type, Attribute.One<?, LocalDate> date) {
        List<Occurrence> kinds = new ArrayList<>(occurrences);
        kinds.add(new Occurrence(type, date, new Condition.Always()));
        return new Rhythm(kinds, interval, grading, patience, stead, systemic);
    }

    /**
     * States that lateness is minor however long it lasts.
     *
     * @return the examination
     */
    public Rhythm minor() {
        return new Rhythm(occurrences, interval, Grading.always(FindingGrade.MINOR), patience, stead, systemic);
    }

    /**
     * States that no record is demanded: lateness is a minor nonconformity only after a number of intervals in
     * records declared complete, and not demonstrated before.
     *
     * @param intervals the number
     * @return the examination
     */
    public Rhythm patient(int intervals) {
        return new Rhythm(occurrences, interval, Grading.always(FindingGrade.MINOR), intervals, stead, systemic);
    }

    /**
     * States that the interval is the organization's own: where it has set none, that of another activity is the
     * yardstick, and lateness is an observation.
     *
     * @param key the other activity
     * @return the examination
     */
    public Rhythm undeclaredLike(IntervalKey key) {
        return new Rhythm(occurrences, interval, grading, patience, Optional.of(key), systemic);
    }

    /**
     * States that only lateness counts that puts the system in question: an observation inside the lateness band, since
     * that is a finding of another clause, minor beyond it, and major if there was never one.
     *
     * @return the examination
     */
    public Rhythm ofTheSystem() {
        return new Rhythm(occurrences, interval, grading, patience, stead, true);
    }

    @Override
    public RecordType<?> type() {
        return occurrences.get(0).type();
    }

    @Override
    public String words() {
        return "The newest "
                + occurrences.stream().map(Occurrence::words).collect(Collectors.joining(" or "))
                + " is not older than the interval for " + interval.label() + " plus tolerance"
                + stead.map(key -> "; where none is declared, that for " + key.label()
                                + " is the yardstick and lateness an observation")
                        .orElse("")
                + (systemic ? "; inside the lateness band that is an observation" : "");
    }

    @Override
    public Set<Read> reads() {
        return Words.union(occurrences, Occurrence::reads);
    }
}
