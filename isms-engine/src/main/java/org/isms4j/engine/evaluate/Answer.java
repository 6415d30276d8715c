package org.isms4j.engine.evaluate;

import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.ReasonCode;

/**
 * Answer of a condition: yes, no or open, with the reason. Ordered so that of two answers of the same truth the one that
 * says more stands first.
 */
enum Answer {
    YES(Truth.TRUE, ReasonCode.EVIDENCED),
    CONTRARY(Truth.FALSE, ReasonCode.CONTRARY_EVIDENCE),
    ABSENT(Truth.FALSE, ReasonCode.ABSENT_CLOSED_WORLD),
    CONFLICT(Truth.UNKNOWN, ReasonCode.CONFLICT),
    STALE(Truth.UNKNOWN, ReasonCode.STALE),
    OPEN(Truth.UNKNOWN, ReasonCode.NO_EVIDENCE);

    private enum Truth {
        TRUE,
        FALSE,
        UNKNOWN
    }

    private final Truth truth;
    private final ReasonCode reason;

    Answer(Truth truth, ReasonCode reason) {
        this.truth = truth;
        this.reason = reason;
    }

    boolean isYes() {
        return truth == Truth.TRUE;
    }

    boolean isNo() {
        return truth == Truth.FALSE;
    }

    boolean isOpen() {
        return truth == Truth.UNKNOWN;
    }

    ReasonCode reason() {
        return reason;
    }

    /** Both: no beats open beats yes; of two equal truths the one that says more. */
    Answer and(Answer other) {
        if (isNo() || other.isNo()) {
            return isNo() && other.isNo() ? first(other) : isNo() ? this : other;
        }
        if (isOpen() || other.isOpen()) {
            return isOpen() && other.isOpen() ? first(other) : isOpen() ? this : other;
        }
        return YES;
    }

    /**
     * Either: yes beats open beats no. Where both are no, absence says more than the contrary: what is missing could
     * still have been supplied in its place.
     */
    Answer or(Answer other) {
        if (isYes() || other.isYes()) {
            return YES;
        }
        if (isOpen() || other.isOpen()) {
            return isOpen() && other.isOpen() ? first(other) : isOpen() ? this : other;
        }
        return this == ABSENT || other == ABSENT ? ABSENT : CONTRARY;
    }

    Answer negated() {
        if (isOpen()) {
            return this;
        }
        return isYes() ? CONTRARY : YES;
    }

    private Answer first(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Mark mark() {
        return switch (truth) {
            case TRUE -> Mark.MET;
            case FALSE -> Mark.UNMET;
            case UNKNOWN -> Mark.OPEN;
        };
    }
}
