package org.isms4j.engine.policy;

/**
 * Share from which something counts as done well enough, or as widespread. The standard names no shares; the defaults
 * are custom and stand in every explanation that used one.
 */
public enum ThresholdKey {
    /** Persons who acknowledged the policy in force (5.2 f). */
    POLICY_ACKNOWLEDGEMENT("policyAcknowledgement", 0.8, "acknowledgement of the policy"),
    /** Overdue actions that are not overdue for want of time, people or money (7.1). */
    OVERDUE_FOR_RESOURCES("overdueForResources", 0.8, "overdue actions with another cause than resources"),
    /** Executions of a process that were on time and as planned (8.1, 4.4). */
    EXECUTIONS_ON_TIME("executionsOnTime", 0.9, "executions on time"),
    /** Results of a process that another one took up (4.4). */
    CONSUMPTION("consumption", 0.8, "results taken up"),
    /** Controlled documents that are not overdue for review (4.4, 7.5.3). */
    DOCUMENTS_REVIEWED("documentsReviewed", 0.9, "documents reviewed in time"),
    /** Subjects that have to fail before a check is escalated for its extent. */
    SYSTEMIC_EXTENT("systemicExtent", 0.5, "failures that are systemic by extent");

    private final String key;
    private final double standing;
    private final String label;

    ThresholdKey(String key, double standing, String label) {
        this.key = key;
        this.standing = standing;
        this.label = label;
    }

    /**
     * Returns the name of the threshold.
     *
     * @return such as {@code executionsOnTime}
     */
    public String key() {
        return key;
    }

    /**
     * Returns the default.
     *
     * @return a share from 0 to 1
     */
    public double standing() {
        return standing;
    }

    /**
     * Returns what the share is of, in words.
     *
     * @return such as "executions on time"
     */
    public String label() {
        return label;
    }
}
