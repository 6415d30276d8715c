package org.isms4j.model.record;

/** Answer to the question whether an action worked (6.1.1 e.2, 7.2 c, 10.2 d). */
public enum EffectivenessVerdict {
    /** Planned results were reached. */
    EFFECTIVE,
    /** Planned results were not reached. */
    NOT_EFFECTIVE
}
