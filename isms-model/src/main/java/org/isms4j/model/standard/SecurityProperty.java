package org.isms4j.model.standard;

/**
 * The property of information that a control helps to preserve: an attribute of ISO/IEC 27002:2022.
 *
 * <p>Attributes are informative, organizations may replace them, and they are never graded.
 *
 * <p>API status: to call. Ordered as in ISO/IEC 27002.
 */
public enum SecurityProperty {
    /** Only those who may know it do. */
    CONFIDENTIALITY("Confidentiality"),
    /** Accurate and complete. */
    INTEGRITY("Integrity"),
    /** Usable when those who may use it need it. */
    AVAILABILITY("Availability");

    private final String label;

    SecurityProperty(String label) {
        this.label = label;
    }

    /**
     * Returns the property as attribute lists write it, without the leading hash sign.
     *
     * @return the word, parts joined by underscores, such as {@code Confidentiality}
     */
    public String label() {
        return label;
    }
}
