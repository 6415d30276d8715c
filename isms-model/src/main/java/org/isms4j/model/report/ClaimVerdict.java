package org.isms4j.model.report;

/** What the records say about a status that somebody asserts. */
public enum ClaimVerdict {
    /** The records show what is claimed. */
    SUPPORTED("supported"),
    /** The records show neither what is claimed nor the contrary. */
    UNSUPPORTED("not supported"),
    /** The records show the contrary. */
    CONTRADICTED("contradicted"),
    /** Nobody can claim that: clauses 4 to 10 cannot be excluded. */
    REFUSED("refused"),
    /** The claim is about something that is no clause from 4 to 10. */
    UNKNOWN_CLAUSE("about an unknown clause"),
    /** The asserted status claims nothing, or its meaning is not said. */
    NOTHING_CLAIMED("nothing is claimed");

    private final String label;

    ClaimVerdict(String label) {
        this.label = label;
    }

    /**
     * Returns the verdict in words.
     *
     * @return such as "not supported"
     */
    public String label() {
        return label;
    }
}
