package org.isms4j.model.standard;

import java.util.Locale;

/**
 * What a flow between two processes rests on.
 *
 * <p>API status: to call. Ordered from the firmest to the weakest basis.
 */
public enum FlowBasis {
    /** The text of the named item asks for the flow, though never for the cross-reference by which records show it. */
    EXPLICIT,
    /** Follows from a definition or from a neighbouring requirement. */
    IMPLIED,
    /** Only where the named Annex A control is included or the named condition holds. */
    CONDITIONAL,
    /** Good practice; its lack is never a nonconformity by itself. */
    PRACTICE;

    /**
     * Returns the basis for readers.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
