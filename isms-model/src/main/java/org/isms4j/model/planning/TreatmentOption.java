package org.isms4j.model.planning;

/** Option for treating a risk (6.1.3 a; the list comes from risk guidance, not from the standard). */
public enum TreatmentOption {
    /** Change the risk with controls. */
    MODIFY,
    /** Keep the risk by informed choice. */
    RETAIN,
    /** Give up what causes the risk. */
    AVOID,
    /** Share the risk with another party. */
    SHARE
}
