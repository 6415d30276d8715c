package org.isms4j.engine.check;

import java.util.Set;
import org.isms4j.model.record.RecordType;

/**
 * What a check looks at and what it expects: over every record of a population, for a share of them, for at least one, in
 * a sequence, at a rhythm, over a list that has to be covered, over other checks together, or over the interactions of processes. Immutable;
 * {@link Examinations} makes them.
 */
public sealed interface Examination
        permits AtLeastOne,
                Coverage,
                ForEvery,
                Interaction,
                Inventory,
                Judgement,
                Pattern,
                Rhythm,
                Share,
                Steps,
                Tally {

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
     * Returns whether it looks at results of other checks, which are then evaluated before.
     *
     * @return whether it belongs to the second stratum
     */
    default boolean restsOnResults() {
        return false;
    }
}
