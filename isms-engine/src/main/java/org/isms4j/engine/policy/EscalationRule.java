package org.isms4j.engine.policy;

/** Rule that proposes a major nonconformity from what several findings or records have in common; each has a switch. */
public enum EscalationRule {
    /** Most subjects of a check lack what is mandated; lateness does not count. */
    SYSTEMIC_BY_EXTENT("systemic-by-extent", "most subjects lack what is mandated"),
    /** Nonconformities of several requirements share one cause. */
    SYSTEMIC_BY_CAUSE("systemic-by-cause", "nonconformities of several requirements share a cause"),
    /** A nonconformity came back twice after its cause was found to be removed. */
    SECOND_RETURN("second-return", "a nonconformity came back a second time after an effective corrective action"),
    /** An element that a clause mandates is not there at all although records are declared complete. */
    MANDATED_ELEMENT_ABSENT("mandated-element-absent", "a mandated element is wholly absent"),
    /** Corrective action for a major nonconformity is overdue. */
    MAJOR_OVERDUE("major-overdue", "corrective action of a major nonconformity is overdue");

    private final String key;
    private final String label;

    EscalationRule(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /**
     * Returns the name under which findings state the rule.
     *
     * @return such as {@code systemic-by-extent}
     */
    public String key() {
        return key;
    }

    /**
     * Returns when the rule applies, in words.
     *
     * @return a phrase
     */
    public String label() {
        return label;
    }
}
