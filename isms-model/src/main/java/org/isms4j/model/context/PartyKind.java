package org.isms4j.model.context;

/** Sort of interested party (4.2). */
public enum PartyKind {
    /** Somebody who buys or uses the service. */
    CUSTOMER,
    /** An authority. */
    REGULATOR,
    /** Somebody who supplies products or services. */
    PROVIDER,
    /** People who work for the organization. */
    WORKFORCE,
    /** Shareholders, a parent company, trustees. */
    OWNER,
    /** Anybody else. */
    OTHER
}
