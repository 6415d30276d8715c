package org.isms4j.model.record;

/** What a supplier states about an attribute that has no value. An attribute without value and without gap is absent. */
public enum Gap {
    /** The supplier states that there is no value: a risk without owner. This is a fact, and can be contrary evidence. */
    NONE,
    /** The supplier states that the value is not known. This is no evidence in either direction. */
    UNKNOWN
}
