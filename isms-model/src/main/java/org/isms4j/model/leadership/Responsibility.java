package org.isms4j.model.leadership;

/** Responsibility that 5.3 asks top management to assign. */
public enum Responsibility {
    /** Making sure that the ISMS conforms to the standard (5.3 a). */
    ISMS_CONFORMITY,
    /** Reporting the performance of the ISMS to top management (5.3 b). */
    PERFORMANCE_REPORTING
}
