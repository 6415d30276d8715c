package org.isms4j.model.interaction;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A way in which the loop through the core of the system can close, best first. */
public enum LoopVariant {
    /** Implemented controls are measured, and the review sees the results. */
    MEASURED("measured", "E08", "E14", "E73", "E24", "E34", "E35"),
    /** Implemented controls are operated, their operation is measured, and the review sees the results. */
    OPERATED("operated and measured", "E08", "E14", "E67", "E23", "E24", "E34", "E35"),
    /** Implemented controls are audited, and the review sees the audit. */
    AUDITED("audited", "E08", "E14", "E66", "E25", "E34", "E35"),
    /** The audit finds a nonconformity, and its correction changes the system. */
    CORRECTED("corrected", "E08", "E14", "E66", "E38", "E46", "E35"),
    /** The review sees the status of treatment only. */
    SHORTEST("treatment reviewed", "E08", "E14", "E72", "E34", "E35");

    private final String label;
    private final ImmutableList<String> flows;

    LoopVariant(String label, String... flows) {
        this.label = label;
        this.flows = ImmutableList.copyOf(flows);
    }

    /**
     * Returns the way in words.
     *
     * @return such as "measured"
     */
    public String label() {
        return label;
    }

    /**
     * Returns the flows that it takes. Where the review decides something else than a change of the system, or decides
     * with reasons that nothing is needed, the last two are replaced by the next assessment in time.
     *
     * @return ids of flows in order
     */
    public List<String> flows() {
        return flows;
    }
}
