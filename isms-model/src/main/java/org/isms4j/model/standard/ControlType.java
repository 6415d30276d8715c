package org.isms4j.model.standard;

/**
 * When a control acts on a risk, seen from an incident: an attribute of ISO/IEC 27002:2022.
 *
 * <p>Attributes are informative, organizations may replace them, and they are never graded.
 *
 * <p>API status: to call. Ordered as in ISO/IEC 27002.
 */
public enum ControlType {
    /** Acts before an incident, to keep it from happening. */
    PREVENTIVE("Preventive"),
    /** Acts while an incident happens, to notice it. */
    DETECTIVE("Detective"),
    /** Acts after an incident, to limit and repair. */
    CORRECTIVE("Corrective");

    private final String label;

    ControlType(String label) {
        this.label = label;
    }

    /**
     * Returns the control type as attribute lists write it, without the leading hash sign.
     *
     * @return the word, parts joined by underscores, such as {@code Preventive}
     */
    public String label() {
        return label;
    }
}
