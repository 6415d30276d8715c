package org.isms4j.model.operation;

/** Severity of an incident on the organization's own scale, mapped to four steps. */
public enum Severity {
    /** Hardly any harm. */
    LOW,
    /** Noticeable harm. */
    MEDIUM,
    /** Serious harm. */
    HIGH,
    /** Harm that threatens the organization. */
    CRITICAL
}
