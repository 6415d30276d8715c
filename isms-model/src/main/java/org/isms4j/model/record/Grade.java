package org.isms4j.model.record;

/** Grade of a nonconformity (a certification body's notion, optional inside). */
public enum Grade {
    /** Affects the capability of the system to achieve its intended results. */
    MAJOR,
    /** Does not affect that capability. */
    MINOR
}
