package org.isms4j.model.declaration;

/** Audit of the certification cycle. */
public enum ExternalAuditKind {
    /** Readiness audit. */
    STAGE_1,
    /** Audit of implementation and effectiveness. */
    STAGE_2,
    /** Yearly audit between certifications. */
    SURVEILLANCE,
    /** Audit before the certificate expires. */
    RECERTIFICATION,
    /** Any other audit by a body outside. */
    SPECIAL
}
