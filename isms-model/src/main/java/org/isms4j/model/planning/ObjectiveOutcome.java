package org.isms4j.model.planning;

/** What a review of an objective led to (6.2 f, l). */
public enum ObjectiveOutcome {
    /** The objective goes on unchanged. */
    CONTINUED,
    /** The objective was reached. */
    REACHED,
    /** The objective was not reached. */
    MISSED,
    /** The objective got more time. */
    EXTENDED,
    /** Another objective took its place. */
    REPLACED
}
