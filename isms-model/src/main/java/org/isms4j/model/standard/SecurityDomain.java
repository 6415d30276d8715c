package org.isms4j.model.standard;

/**
 * The field of security that a control belongs to: an attribute of ISO/IEC 27002:2022.
 *
 * <p>Attributes are informative, organizations may replace them, and they are never graded.
 *
 * <p>API status: to call. Ordered as in ISO/IEC 27002.
 */
public enum SecurityDomain {
    /** Governance, risk management, and relations with others. */
    GOVERNANCE_AND_ECOSYSTEM("Governance_and_Ecosystem"),
    /** Architecture, administration, access, maintenance, physical security. */
    PROTECTION("Protection"),
    /** Detection and incident handling. */
    DEFENCE("Defence"),
    /** Continuity of operations and crisis handling. */
    RESILIENCE("Resilience");

    private final String label;

    SecurityDomain(String label) {
        this.label = label;
    }

    /**
     * Returns the domain as attribute lists write it, without the leading hash sign.
     *
     * @return the word, parts joined by underscores, such as {@code Governance_and_Ecosystem}
     */
    public String label() {
        return label;
    }
}
