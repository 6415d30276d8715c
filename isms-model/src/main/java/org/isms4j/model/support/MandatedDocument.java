package org.isms4j.model.support;

/** Document that the standard asks for by itself, so that it can be found without reading titles (7.5.1 a). */
public enum MandatedDocument {
    /** Scope of the ISMS (4.3). */
    SCOPE,
    /** Policy (5.2 e). */
    INFORMATION_SECURITY_POLICY,
    /** Information about the risk assessment process (6.1.2). */
    RISK_ASSESSMENT_PROCESS,
    /** Information about the risk treatment process (6.1.3). */
    RISK_TREATMENT_PROCESS,
    /** Statement of Applicability (6.1.3 d). */
    STATEMENT_OF_APPLICABILITY,
    /** Risk treatment plan (6.1.3 e). */
    RISK_TREATMENT_PLAN,
    /** Information security objectives (6.2 g). */
    OBJECTIVES,
    /** Audit programme (9.2.2). */
    AUDIT_PROGRAMME,
    /** A manual or process map; nothing asks for it and nothing is earned by it. */
    ISMS_MANUAL,
    /** A procedure or work instruction. */
    PROCEDURE,
    /** Any other document. */
    OTHER
}
