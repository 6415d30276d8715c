package org.isms4j.model.evaluation;

/** Subject of a management review decision (9.3.3). */
public enum DecisionKind {
    /** An opportunity for continual improvement. */
    IMPROVEMENT,
    /** A change of the ISMS. */
    ISMS_CHANGE,
    /** Objectives. */
    OBJECTIVES,
    /** Resources. */
    RESOURCES,
    /** Anything else. */
    OTHER
}
