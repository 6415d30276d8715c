package org.isms4j.model.improvement;

/** What was decided about an opportunity for improvement (10.1). */
public enum OpportunityDisposition {
    /** It is carried out. */
    ADOPTED,
    /** It is not carried out. */
    REJECTED,
    /** It is decided again later. */
    DEFERRED
}
