package org.isms4j.model.standard;

/**
 * The function of a cybersecurity framework that a control belongs to: an attribute of ISO/IEC 27002:2022.
 *
 * <p>Attributes are informative, organizations may replace them, and they are never graded.
 *
 * <p>API status: to call. Ordered as in ISO/IEC 27002.
 */
public enum CybersecurityConcept {
    /** Know what there is and what threatens it. */
    IDENTIFY("Identify"),
    /** Keep harm away. */
    PROTECT("Protect"),
    /** Notice what goes wrong. */
    DETECT("Detect"),
    /** Act on what was noticed. */
    RESPOND("Respond"),
    /** Restore what was lost. */
    RECOVER("Recover");

    private final String label;

    CybersecurityConcept(String label) {
        this.label = label;
    }

    /**
     * Returns the concept as attribute lists write it, without the leading hash sign.
     *
     * @return the word, parts joined by underscores, such as {@code Identify}
     */
    public String label() {
        return label;
    }
}
