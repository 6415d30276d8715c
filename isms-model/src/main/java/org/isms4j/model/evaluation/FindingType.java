package org.isms4j.model.evaluation;

/** Type of an audit finding; a finding may be positive. */
public enum FindingType {
    /** The requirement is met. */
    CONFORMITY,
    /** Met in a way worth copying. */
    GOOD_PRACTICE,
    /** Met, but could be better. */
    OPPORTUNITY_FOR_IMPROVEMENT,
    /** A remark without a requirement being missed. */
    OBSERVATION,
    /** The requirement is not met. */
    NONCONFORMITY
}
