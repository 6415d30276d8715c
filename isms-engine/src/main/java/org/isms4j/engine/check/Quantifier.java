package org.isms4j.engine.check;

/** How many of several records have to meet a condition. */
public enum Quantifier {
    /** At least one. */
    SOME("some"),
    /** None. */
    NO("no");

    private final String label;

    Quantifier(String label) {
        this.label = label;
    }

    /**
     * Returns the quantifier in words.
     *
     * @return the word
     */
    public String label() {
        return label;
    }
}
