package org.isms4j.model.standard;

/**
 * The four themes of Annex A in the 2022 edition.
 *
 * <p>API status: to call. Ordered as in the annex.
 */
public enum ControlTheme {
    /** Controls A.5, for the organization as a whole. */
    ORGANIZATIONAL("Organizational"),
    /** Controls A.6, about individual people. */
    PEOPLE("People"),
    /** Controls A.7, about physical objects and places. */
    PHYSICAL("Physical"),
    /** Controls A.8, about technology. */
    TECHNOLOGICAL("Technological");

    private final String label;

    ControlTheme(String label) {
        this.label = label;
    }

    /**
     * Returns the theme for readers.
     *
     * @return the name, such as {@code Organizational}
     */
    public String label() {
        return label;
    }
}
