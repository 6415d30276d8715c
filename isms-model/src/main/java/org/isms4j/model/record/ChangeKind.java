package org.isms4j.model.record;

/** What a change is about (8.1, 8.2). */
public enum ChangeKind {
    /** The management system. */
    ISMS,
    /** Structure, sites, acquisitions, people at large. */
    ORGANIZATION,
    /** Systems and infrastructure. */
    TECHNOLOGY,
    /** An external provider. */
    PROVIDER,
    /** Law, regulation or contract. */
    LAW,
    /** Anything else. */
    OTHER
}
