package org.isms4j.model.report;

import java.util.Collection;
import java.util.Locale;

/**
 * Status of a check, an item, a clause or the whole system: a chain from worst to best, and one neutral value. The
 * natural order is that chain, so that the worse of two statuses is the smaller one.
 */
public enum ConformityStatus {
    /** A requirement is not met, and that affects the capability of the system to achieve its intended results. */
    NONCONFORMING_MAJOR,
    /** A requirement is not met. */
    NONCONFORMING_MINOR,
    /** Expected evidence is lacking; nothing shows that the requirement is met, and nothing that it is not. */
    NOT_DEMONSTRATED,
    /** Evidence may be there, but records cannot decide: judgement is needed, records contradict each other. */
    UNDETERMINED,
    /** Nothing is owed yet. */
    NOT_YET_DUE,
    /** Records show that the requirement is met. */
    CONFORMING,
    /** The requirement was not triggered. Neutral: it neither improves nor worsens anything. */
    NOT_APPLICABLE;

    /**
     * Returns the worse of two statuses; {@link #NOT_APPLICABLE} gives way to any other. The operation is associative,
     * commutative and idempotent, so that a status does not depend on how its parts are grouped.
     *
     * @param other the other status
     * @return the worse one
     */
    public ConformityStatus worse(ConformityStatus other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns the worst of several statuses.
     *
     * @param statuses statuses in any order
     * @return the worst, {@link #NOT_APPLICABLE} where there is none
     */
    public static ConformityStatus worst(Collection<ConformityStatus> statuses) {
        return statuses.stream().reduce(NOT_APPLICABLE, ConformityStatus::worse);
    }

    /**
     * Returns whether nothing stands in the way of conformity.
     *
     * @return whether this is {@link #CONFORMING} or {@link #NOT_APPLICABLE}
     */
    public boolean isConforming() {
        return this == CONFORMING || this == NOT_APPLICABLE;
    }

    /**
     * Returns whether a requirement is known not to be met.
     *
     * @return whether this is one of the two nonconforming statuses
     */
    public boolean isNonconforming() {
        return this == NONCONFORMING_MAJOR || this == NONCONFORMING_MINOR;
    }

    /**
     * Returns whether the question is open: neither conforming nor nonconforming.
     *
     * @return whether this is one of the three statuses between
     */
    public boolean isOpen() {
        return !isConforming() && !isNonconforming();
    }

    /**
     * Returns the status in words, such as "not demonstrated".
     *
     * @return the words
     */
    public String label() {
        return switch (this) {
            case NONCONFORMING_MAJOR -> "nonconforming (major)";
            case NONCONFORMING_MINOR -> "nonconforming (minor)";
            default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
