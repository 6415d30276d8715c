package org.isms4j.model.planning;

/** Whether a control of the Statement of Applicability is implemented (6.1.3 d). */
public enum ImplementationStatus {
    /** The control is in operation. */
    IMPLEMENTED,
    /** Some of it is in operation. */
    PARTLY_IMPLEMENTED,
    /** It is not in operation yet. */
    NOT_IMPLEMENTED
}
