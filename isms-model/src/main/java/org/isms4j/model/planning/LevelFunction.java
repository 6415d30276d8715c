package org.isms4j.model.planning;

/** How the level of risk follows from consequence and likelihood (6.1.2 d.3). */
public enum LevelFunction {
    /** Consequence times likelihood. */
    PRODUCT,
    /** Consequence plus likelihood. */
    SUM,
    /** The larger of the two. */
    MAXIMUM,
    /** Looked up in the declared matrix. */
    MATRIX
}
