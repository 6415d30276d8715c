package org.isms4j.engine.check;

/** What it means that there is nothing to look at. */
public enum WhenEmpty {
    /**
     * There has to be something: not demonstrated, or not yet due before the first due date. Where records of the type
     * exist and only the condition leaves none, the condition did not arise.
     */
    NOT_DEMONSTRATED("not demonstrated"),
    /** The condition did not arise: not applicable where the type is declared complete, else not demonstrated. */
    VACUOUS("not applicable if the records are declared complete, else not demonstrated"),
    /** Like {@link #VACUOUS}, but only where audits took place in the evaluation window: no findings without looking. */
    VACUOUS_AFTER_LOOKING(
            "not applicable if audits took place and the records are declared complete, else not demonstrated"),
    /**
     * Depends on a selection that the organization made itself, such as its Statement of Applicability: not applicable
     * where the selection was supplied and does not contain it, else not demonstrated.
     */
    NOT_SELECTED("not applicable if a selection was supplied without it, else not demonstrated"),
    /** Not asked for without it, whatever is declared. */
    NOT_APPLICABLE("not applicable");

    private final String label;

    WhenEmpty(String label) {
        this.label = label;
    }

    /**
     * Returns the rule in words.
     *
     * @return the words
     */
    public String label() {
        return label;
    }
}
