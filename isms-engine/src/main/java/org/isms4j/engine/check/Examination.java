package org.isms4j.engine.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.FindingGrade;

/**
 * What a check looks at and what it expects: over every record of a population, for a share of them, for at least one, in a sequence, at a
 * rhythm, or over a list that has to be covered. Immutable; {@link Examinations} makes them.
 */
public sealed interface Examination {

    /**
     * Returns the examination in words.
     *
     * @return a sentence without full stop
     */
    String words();

    /**
     * Returns the examination in words that leave out how single things are shown, for explanations, which show it.
     *
     * @return a sentence without full stop
     */
    default String brief() {
        return words();
    }

    /**
     * Returns what it reads.
     *
     * @return the read set, sorted
     */
    Set<Read> reads();

    /**
     * Returns the record type it walks.
     *
     * @return the type
     */
    RecordType<?> type();

    /**
     * Returns how findings are graded.
     *
     * @return the rule
     */
    Grading grading();

    /**
     * Each record of a population is a subject of its own.
     *
     * @param type record type
     * @param where which records belong to the population
     * @param recent date by which only recent records are looked at, beside the newest one
     * @param due since when the expectation is owed
     * @param expect what is expected
     * @param grading how findings are graded
     * @param rhythm activity whose first due date excuses an empty population
     */
    record ForEvery(
            RecordType<?> type,
            Condition where,
            Optional<Attribute.One<?, LocalDate>> recent,
            Condition due,
            Condition expect,
            Grading grading,
            Optional<IntervalKey> rhythm)
            implements Examination {

        /**
         * Restricts the population.
         *
         * @param condition which records belong to it
         * @return the examination
         */
        public ForEvery where(Condition condition) {
            return new ForEvery(type, condition, recent, due, expect, grading, rhythm);
        }

        /**
         * Restricts the population to records of the evaluation window and the newest one.
         *
         * @param date date by which they are recent
         * @return the examination
         */
        public ForEvery recentBy(Attribute.One<?, LocalDate> date) {
            return new ForEvery(type, where, Optional.of(date), due, expect, grading, rhythm);
        }

        /**
         * States since when the expectation is owed; before that, subjects that do not meet it are pending.
         *
         * @param condition since when
         * @return the examination
         */
        public ForEvery onceDue(Condition condition) {
            return new ForEvery(type, where, recent, condition, expect, grading, rhythm);
        }

        /**
         * States what is expected.
         *
         * @param condition what is expected
         * @return the examination
         */
        public ForEvery expect(Condition condition) {
            return new ForEvery(type, where, recent, due, condition, grading, rhythm);
        }

        /**
         * States how findings are graded.
         *
         * @param rule the rule
         * @return the examination
         */
        public ForEvery graded(Grading rule) {
            return new ForEvery(type, where, recent, due, expect, rule, rhythm);
        }

        /**
         * States the activity that creates the records: before its first due date an empty population is not yet due.
         *
         * @param key activity
         * @return the examination
         */
        public ForEvery arisingFrom(IntervalKey key) {
            return new ForEvery(type, where, recent, due, expect, grading, Optional.of(key));
        }

        @Override
        public String words() {
            return "For every " + type.label() + filter(where)
                    + recent.map(date -> " that is recent by its " + date.label())
                            .orElse("")
                    + (due instanceof Condition.Always ? "" : ", once " + due.words()) + ": " + expect.words();
        }

        @Override
        public Set<Read> reads() {
            return Words.union(own(type), where.reads(), due.reads(), expect.reads());
        }
    }

    /**
     * A share of the records of a population has to meet the expectation; the whole is the subject.
     *
     * @param each the population and what is expected of each record
     * @param threshold the share, empty while it was not stated
     */
    record Share(ForEvery each, Optional<ThresholdKey> threshold) implements Examination {

        /**
         * Restricts the population.
         *
         * @param condition which records belong to it
         * @return the examination
         */
        public Share where(Condition condition) {
            return new Share(each.where(condition), threshold);
        }

        /**
         * Restricts the population to records of the evaluation window and the newest one.
         *
         * @param date date by which they are recent
         * @return the examination
         */
        public Share recentBy(Attribute.One<?, LocalDate> date) {
            return new Share(each.recentBy(date), threshold);
        }

        /**
         * States since when the expectation is owed; before that, records that do not meet it are left out.
         *
         * @param condition since when
         * @return the examination
         */
        public Share onceDue(Condition condition) {
            return new Share(each.onceDue(condition), threshold);
        }

        /**
         * States what is expected.
         *
         * @param condition what is expected
         * @return the examination
         */
        public Share expect(Condition condition) {
            return new Share(each.expect(condition), threshold);
        }

        /**
         * States the share that has to meet it.
         *
         * @param key threshold of the policy
         * @return the examination
         */
        public Share atLeast(ThresholdKey key) {
            return new Share(each, Optional.of(key));
        }

        /**
         * States how the finding is graded, by the number and share of failing records.
         *
         * @param rule the rule
         * @return the examination
         */
        public Share graded(Grading rule) {
            return new Share(each.graded(rule), threshold);
        }

        /**
         * States the activity that creates the records: before its first due date an empty population is not yet due.
         *
         * @param key activity
         * @return the examination
         */
        public Share arisingFrom(IntervalKey key) {
            return new Share(each.arisingFrom(key), threshold);
        }

        @Override
        public RecordType<?> type() {
            return each.type();
        }

        @Override
        public Grading grading() {
            return each.grading();
        }

        @Override
        public String words() {
            return "At least the threshold for "
                    + threshold.map(ThresholdKey::label).orElse("?") + ", of all: " + each.words();
        }

        @Override
        public Set<Read> reads() {
            return each.reads();
        }
    }

    /**
     * At least one record has to meet the expectation.
     *
     * @param type record type
     * @param where which records are candidates
     * @param expect what is expected
     * @param onlyOne whether a second one that meets it is a contradiction
     * @param grading how the finding is graded
     */
    record AtLeastOne(RecordType<?> type, Condition where, Condition expect, boolean onlyOne, Grading grading)
            implements Examination {

        /**
         * Restricts the candidates.
         *
         * @param condition which records are candidates
         * @return the examination
         */
        public AtLeastOne where(Condition condition) {
            return new AtLeastOne(type, condition, expect, onlyOne, grading);
        }

        /**
         * States what is expected.
         *
         * @param condition what is expected
         * @return the examination
         */
        public AtLeastOne expect(Condition condition) {
            return new AtLeastOne(type, where, condition, onlyOne, grading);
        }

        /**
         * States how the finding is graded.
         *
         * @param grade the grade
         * @return the examination
         */
        public AtLeastOne graded(FindingGrade grade) {
            return new AtLeastOne(type, where, expect, onlyOne, Grading.always(grade));
        }

        @Override
        public String words() {
            return (onlyOne ? "Exactly one " : "At least one ") + type.label() + filter(where) + ": " + expect.words();
        }

        @Override
        public Set<Read> reads() {
            return Words.union(own(type), where.reads(), expect.reads());
        }
    }

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
    record Rhythm(
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
                return type.label() + filter(where) + " by its " + date.label();
            }

            private Set<Read> reads() {
                return Words.union(own(type), where.reads(), Words.read(date));
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

    /**
     * Each record of a sequence is looked at together with the one before.
     *
     * @param type record type
     * @param where which records belong to the sequence
     * @param date date that orders them
     * @param gap activity whose interval no gap may exceed
     * @param expect what is expected of the later one; the earlier one is the other
     * @param grading how findings are graded
     */
    record Steps(
            RecordType<?> type,
            Condition where,
            Attribute.One<?, LocalDate> date,
            Optional<IntervalKey> gap,
            Condition expect,
            Grading grading)
            implements Examination {

        /**
         * Restricts the sequence.
         *
         * @param condition which records belong to it
         * @return the examination
         */
        public Steps where(Condition condition) {
            return new Steps(type, condition, date, gap, expect, grading);
        }

        /**
         * States that no gap may exceed an interval plus tolerance.
         *
         * @param key activity
         * @return the examination
         */
        public Steps apartAtMost(IntervalKey key) {
            return new Steps(type, where, date, Optional.of(key), expect, grading);
        }

        /**
         * States what is expected of the later one.
         *
         * @param condition what is expected
         * @return the examination
         */
        public Steps expect(Condition condition) {
            return new Steps(type, where, date, gap, condition, grading);
        }

        @Override
        public String words() {
            return "For every " + type.label() + filter(where) + " and the one before by " + date.label()
                    + gap.map(key -> ": not further apart than the interval for " + key.label() + " plus tolerance")
                            .orElse("")
                    + (expect instanceof Condition.Always ? "" : (gap.isPresent() ? ", or " : ": ") + expect.words());
        }

        @Override
        public Set<Read> reads() {
            return Words.union(own(type), where.reads(), Words.read(date), expect.reads());
        }
    }

    /**
     * Every element of a list has to be covered by some record.
     *
     * @param required the list
     * @param type record type that covers
     * @param where which records count
     * @param attribute attribute with the covered elements
     * @param period time in which all have to be covered, with the date that places a record
     * @param grading how findings are graded
     */
    record Coverage(
            Required required,
            RecordType<?> type,
            Condition where,
            Attribute<?, ?> attribute,
            Optional<CoveragePeriod> period,
            Grading grading)
            implements Examination {

        /**
         * Restricts the records that count.
         *
         * @param condition which records count
         * @return the examination
         */
        public Coverage where(Condition condition) {
            return new Coverage(required, type, condition, attribute, period, grading);
        }

        /**
         * States in what time everything has to be covered.
         *
         * @param value the time
         * @return the examination
         */
        public Coverage within(CoveragePeriod value) {
            return new Coverage(required, type, where, attribute, Optional.of(value), grading);
        }

        /**
         * States how findings are graded, by the number and share of missing elements.
         *
         * @param rule the rule
         * @return the examination
         */
        public Coverage graded(Grading rule) {
            return new Coverage(required, type, where, attribute, period, rule);
        }

        @Override
        public String words() {
            return "Each of " + required.words() + " is among the " + attribute.label() + " of some " + type.label()
                    + filter(where) + period.map(value -> " " + value.words()).orElse("");
        }

        @Override
        public Set<Read> reads() {
            return Words.union(
                    own(type),
                    required.reads(),
                    where.reads(),
                    Words.read(attribute),
                    period.map(CoveragePeriod::reads).orElse(Set.of()));
        }
    }

    /**
     * Each of several things has to be there: one record that shows it, in one of the places where it can be.
     *
     * @param entries the things, in order
     * @param grading how findings are graded, by the number and share of missing things
     */
    record Inventory(List<InventoryEntry> entries, Grading grading) implements Examination {

        /**
         * Makes an inventory.
         *
         * @param entries the things, at least one
         * @param grading how findings are graded
         */
        public Inventory {
            entries = List.copyOf(entries);
        }

        /**
         * States how findings are graded.
         *
         * @param rule the rule
         * @return the examination
         */
        public Inventory graded(Grading rule) {
            return new Inventory(entries, rule);
        }

        @Override
        public RecordType<?> type() {
            return entries.get(0).places().get(0).type();
        }

        @Override
        public String words() {
            return "Each of these is there: "
                    + String.join(
                            "; ", entries.stream().map(InventoryEntry::words).toList());
        }

        @Override
        public String brief() {
            return "Each of these is there: "
                    + String.join(
                            ", ", entries.stream().map(InventoryEntry::name).toList());
        }

        @Override
        public Set<Read> reads() {
            return Words.union(entries, InventoryEntry::reads);
        }
    }

    /**
     * Records cannot decide: an assessor has to judge. There is something to judge once the population is not empty.
     *
     * @param type record type that makes judgement necessary
     * @param where which records do
     * @param grading how a negative judgement is graded
     */
    record Judgement(RecordType<?> type, Condition where, Grading grading) implements Examination {

        @Override
        public String words() {
            return "An assessor judges, as soon as there is " + type.labelWithArticle() + filter(where);
        }

        @Override
        public Set<Read> reads() {
            return Words.union(own(type), where.reads(), Set.of(new Read("AssessorJudgement", "*")));
        }
    }

    /**
     * What the other examinations cannot say: two numbers are counted and compared.
     *
     * @param name what is asked, in words
     * @param type record type that is walked
     * @param reads what is read
     * @param tally the count; must be pure
     */
    record Tally(String name, RecordType<?> type, Set<Read> reads, CustomTally tally) implements Examination {

        @Override
        public String words() {
            return name;
        }

        @Override
        public Grading grading() {
            return Grading.always(FindingGrade.OBSERVATION);
        }
    }

    /**
     * Several things must not be wrong at once. It rests on other checks, so it cannot become circular: a check that is
     * part of another is a value that existed before.
     *
     * @param name what it would mean, as a clause
     * @param groups what would have to be wrong, all of it
     * @param grading how the finding is graded
     */
    record Pattern(String name, List<Group> groups, Grading grading) implements Examination {

        /**
         * One thing that can be wrong.
         *
         * @param name what is wrong, as a phrase
         * @param checks checks of which one at least finds a nonconformity then
         */
        public record Group(String name, List<Check> checks) {

            /**
             * Makes a group.
             *
             * @param name what is wrong
             * @param checks checks that find it
             */
            public Group {
                checks = List.copyOf(checks);
            }

            private String words() {
                return name + " (" + checks.stream().map(Check::id).collect(Collectors.joining(" or ")) + ")";
            }

            private Set<Read> reads() {
                return Words.union(checks, Check::reads);
            }
        }

        /**
         * Makes an examination.
         *
         * @param name what it would mean
         * @param groups what would have to be wrong
         * @param grading how the finding is graded
         */
        public Pattern {
            groups = List.copyOf(groups);
        }

        /**
         * States how the finding is graded.
         *
         * @param grade the grade
         * @return the examination
         */
        public Pattern graded(FindingGrade grade) {
            return new Pattern(name, groups, Grading.always(grade));
        }

        @Override
        public RecordType<?> type() {
            return groups.get(0).checks().get(0).examinations().get(0).type();
        }

        @Override
        public String words() {
            return "Not at once: " + groups.stream().map(Group::words).collect(Collectors.joining(", "));
        }

        @Override
        public Set<Read> reads() {
            return Words.union(groups, Group::reads);
        }
    }

    private static Set<Read> own(RecordType<?> type) {
        return Set.of(new Read(type.name(), "*"));
    }

    private static String filter(Condition where) {
        return where instanceof Condition.Always ? "" : " (" + where.words() + ")";
    }
}
