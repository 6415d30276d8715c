package org.isms4j.engine.check;

/** How two values are compared. */
public enum Relation {
    /** Smaller, earlier. */
    BEFORE("before"),
    /** At most, not later. */
    AT_MOST("at most"),
    /** The same. */
    EQUAL("equal to"),
    /** At least, not earlier. */
    AT_LEAST("at least"),
    /** Greater, later. */
    AFTER("after"),
    /** Not the same. */
    DIFFERENT("different from");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    /**
     * Returns the relation in words.
     *
     * @return the words
     */
    public String label() {
        return label;
    }

    /**
     * Returns whether a comparison satisfies the relation.
     *
     * @param comparison negative, zero or positive as the left value is smaller, the same or greater
     * @return whether it holds
     */
    public boolean holds(int comparison) {
        return switch (this) {
            case BEFORE -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case EQUAL -> comparison == 0;
            case AT_LEAST -> comparison >= 0;
            case AFTER -> comparison > 0;
            case DIFFERENT -> comparison != 0;
        };
    }
}
