package org.isms4j.engine.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.FindingGrade;

/** Starts examinations. Findings are minor unless graded otherwise. */
public final class Examinations {

    private static final Grading MINOR = Grading.always(FindingGrade.MINOR);

    private Examinations() {}

    /**
     * Looks at each record of a type.
     *
     * @param type record type
     * @return the examination
     */
    public static ForEvery forEvery(RecordType<?> type) {
        return new ForEvery(
                type, Verbs.there(), Optional.empty(), Verbs.there(), Verbs.there(), MINOR, Optional.empty());
    }

    /**
     * Looks at what share of the records of a type meets the expectation.
     *
     * @param type record type
     * @return the examination; it needs {@link Share#atLeast}
     */
    public static Share share(RecordType<?> type) {
        return new Share(forEvery(type), Optional.empty());
    }

    /**
     * Looks for one record that meets the expectation.
     *
     * @param type record type
     * @return the examination
     */
    public static AtLeastOne atLeastOne(RecordType<?> type) {
        return new AtLeastOne(type, Verbs.there(), Verbs.there(), false, MINOR);
    }

    /**
     * Looks for exactly one record that meets the expectation.
     *
     * @param type record type
     * @return the examination
     */
    public static AtLeastOne exactlyOne(RecordType<?> type) {
        return new AtLeastOne(type, Verbs.there(), Verbs.there(), true, MINOR);
    }

    /**
     * Looks whether the newest record is recent enough: minor inside the lateness band, major beyond it.
     *
     * @param type record type
     * @param date its date
     * @param interval activity
     * @return the examination
     */
    public static Rhythm rhythm(RecordType<?> type, Attribute.One<?, LocalDate> date, IntervalKey interval) {
        Grading grading = new Grading(FindingGrade.MINOR, FindingGrade.MAJOR, 1, 1);
        return new Rhythm(
                List.of(new Rhythm.Occurrence(type, date, Verbs.there())),
                interval,
                grading,
                Rhythm.WITHOUT_END,
                Optional.empty(),
                false);
    }

    /**
     * Looks at each record together with the one before.
     *
     * @param type record type
     * @param date date that orders them
     * @return the examination
     */
    public static Steps steps(RecordType<?> type, Attribute.One<?, LocalDate> date) {
        return new Steps(type, Verbs.there(), date, Optional.empty(), Verbs.there(), MINOR);
    }

    /**
     * Looks whether each element of a list is covered.
     *
     * @param required the list
     * @param type record type that covers
     * @param attribute attribute with the covered elements
     * @return the examination
     */
    public static Coverage coverage(Required required, RecordType<?> type, Attribute<?, ?> attribute) {
        return new Coverage(required, type, Verbs.there(), attribute, Optional.empty(), MINOR);
    }

    /**
     * Looks whether each of several things is there.
     *
     * @param entries the things, at least one
     * @return the examination
     */
    public static Inventory inventory(InventoryEntry... entries) {
        return new Inventory(List.of(entries), MINOR);
    }

    /**
     * A thing that has to be there, for {@link #inventory}.
     *
     * @param name what it is, as a phrase
     * @param places what can show it, at least one
     * @return the entry
     */
    public static InventoryEntry entry(String name, AtLeastOne... places) {
        return new InventoryEntry(name, List.of(places), Optional.empty(), Optional.empty());
    }

    /**
     * Leaves the answer to an assessor.
     *
     * @param type record type that makes judgement necessary
     * @return the examination
     */
    public static Judgement judgement(RecordType<?> type) {
        return new Judgement(type, Verbs.there(), MINOR);
    }

    /**
     * Looks whether several things are wrong at once.
     *
     * @param name what that would mean, as a clause
     * @param groups what would have to be wrong, all of it
     * @return the examination
     */
    public static Pattern pattern(String name, Pattern.Group... groups) {
        return new Pattern(name, List.of(groups), MINOR);
    }

    /**
     * One thing of a pattern: wrong as soon as one of some checks finds a nonconformity.
     *
     * @param name what is wrong, as a phrase
     * @param checks the checks
     * @return the group
     */
    public static Pattern.Group oneOf(String name, Check... checks) {
        return new Pattern.Group(name, List.of(checks));
    }

    /**
     * Asks how processes interact.
     *
     * @param question what is asked
     * @param records what is read to answer it
     * @return the examination
     */
    public static Interaction interaction(Interaction.Question question, Set<Read> records) {
        return new Interaction(question, records);
    }

    /**
     * Counts in plain Java.
     *
     * @param name what is asked
     * @param type record type that is walked
     * @param reads what is read
     * @param tally the count
     * @return the examination
     */
    public static Tally tally(String name, RecordType<?> type, Set<Read> reads, CustomTally tally) {
        return new Tally(name, type, reads, tally);
    }
}
