package org.isms4j.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.ItemId;

/**
 * A check: what one or more requirement items ask for, as a value. Immutable and thread-safe.
 *
 * <pre>{@code
 * Check.of("10.2-05", "d", "g")
 *         .requires("Every completed corrective action has a later review of its effectiveness")
 *         .aspect(Aspect.IMPROVED)
 *         .by(forEvery(CorrectiveAction.TYPE)
 *                 .where(reached(CorrectiveAction.COMPLETED_ON))
 *                 .expect(cited(EffectivenessReview.ACTIONS, reached(EffectivenessReview.REVIEWED_ON))));
 * }</pre>
 *
 * @param id identifier: clause, hyphen, number
 * @param items requirement items it examines, all of one clause, at least one
 * @param basis on what ground it asks
 * @param aspect which part of 4.4 it serves
 * @param requirement what it asks for, as a sentence without full stop
 * @param examinations what it looks at; the worst of them decides
 * @param whenEmpty what it means that there is nothing to look at
 * @param recordDemanded whether the absence of a record declared complete is a nonconformity
 * @param untested what it cannot know, as a sentence
 */
public record Check(
        String id,
        List<ItemId> items,
        Basis basis,
        Aspect aspect,
        String requirement,
        List<Examination> examinations,
        WhenEmpty whenEmpty,
        boolean recordDemanded,
        Optional<String> untested) {

    /**
     * Makes a check.
     *
     * @param id identifier
     * @param items requirement items
     * @param basis ground
     * @param aspect part of 4.4
     * @param requirement what it asks for
     * @param examinations what it looks at
     * @param whenEmpty meaning of nothing to look at
     * @param recordDemanded whether a record is demanded
     * @param untested what it cannot know
     */
    public Check {
        items = List.copyOf(items);
        examinations = List.copyOf(examinations);
    }

    /**
     * Starts a check on the ground of the text, whose records are demanded and which must find something to look at.
     *
     * @param id identifier: clause, hyphen, number
     * @param letters letters of the items it examines
     * @return the check to be completed
     * @throws IllegalArgumentException if the identifier does not start with a clause or an item does not exist
     */
    public static Check of(String id, String... letters) {
        int hyphen = id.lastIndexOf('-');
        if (hyphen < 0) {
            throw new IllegalArgumentException("Check id must be a clause, a hyphen and a number: " + id);
        }
        ClauseId clause = ClauseId.parse(id.substring(0, hyphen));
        List<ItemId> items =
                Stream.of(letters).map(letter -> new ItemId(clause, letter)).toList();
        return new Check(
                id,
                items,
                Basis.SHALL,
                Aspect.IMPLEMENTED,
                "",
                List.of(),
                WhenEmpty.NOT_DEMONSTRATED,
                true,
                Optional.empty());
    }

    /**
     * States what it asks for.
     *
     * @param sentence the sentence without full stop
     * @return the check
     */
    public Check requires(String sentence) {
        return new Check(id, items, basis, aspect, sentence, examinations, whenEmpty, recordDemanded, untested);
    }

    /**
     * States the ground.
     *
     * @param value the ground
     * @return the check
     */
    public Check basis(Basis value) {
        return new Check(id, items, value, aspect, requirement, examinations, whenEmpty, recordDemanded, untested);
    }

    /**
     * States the part of 4.4.
     *
     * @param value the aspect
     * @return the check
     */
    public Check aspect(Aspect value) {
        return new Check(id, items, basis, value, requirement, examinations, whenEmpty, recordDemanded, untested);
    }

    /**
     * Adds something to look at.
     *
     * @param examination what
     * @return the check
     */
    public Check by(Examination examination) {
        List<Examination> more = new ArrayList<>(examinations);
        more.add(examination);
        return new Check(id, items, basis, aspect, requirement, more, whenEmpty, recordDemanded, untested);
    }

    /**
     * States what it means that there is nothing to look at.
     *
     * @param rule the rule
     * @return the check
     */
    public Check whenEmpty(WhenEmpty rule) {
        return new Check(id, items, basis, aspect, requirement, examinations, rule, recordDemanded, untested);
    }

    /**
     * States that no documented information is demanded.
     *
     * @return the check
     */
    public Check withoutRecordDemand() {
        return new Check(id, items, basis, aspect, requirement, examinations, whenEmpty, false, untested);
    }

    /**
     * States what it cannot know.
     *
     * @param sentence what
     * @return the check
     */
    public Check cannotKnow(String sentence) {
        return new Check(
                id, items, basis, aspect, requirement, examinations, whenEmpty, recordDemanded, Optional.of(sentence));
    }

    /**
     * Returns the clause.
     *
     * @return the clause of the items
     */
    public ClauseId clause() {
        return items.get(0).clause();
    }

    /**
     * Returns what it reads, derived from its examinations.
     *
     * @return the read set, sorted
     */
    public Set<Read> reads() {
        return Words.union(examinations, Examination::reads);
    }

    /** Returns identifier and requirement. */
    @Override
    public String toString() {
        return id + " " + requirement;
    }
}
