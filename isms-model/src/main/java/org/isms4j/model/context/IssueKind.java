package org.isms4j.model.context;

/** Side on which a context issue lies (4.1). */
public enum IssueKind {
    /** Inside the organization. */
    INTERNAL,
    /** Outside the organization. */
    EXTERNAL
}
