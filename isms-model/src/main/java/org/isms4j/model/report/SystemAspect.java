package org.isms4j.model.report;

/** A part of what 4.4 asks of a management system. */
public enum SystemAspect {
    /** The system is established. */
    ESTABLISHED("established"),
    /** It is implemented. */
    IMPLEMENTED("implemented"),
    /** It is maintained. */
    MAINTAINED("maintained"),
    /** It is continually improved. */
    IMPROVED("continually improved"),
    /** It includes the processes needed. */
    PROCESSES("processes needed"),
    /** These processes interact. */
    INTERACTIONS("interactions");

    private final String label;

    SystemAspect(String label) {
        this.label = label;
    }

    /**
     * Returns the part in words.
     *
     * @return such as "processes needed"
     */
    public String label() {
        return label;
    }
}
