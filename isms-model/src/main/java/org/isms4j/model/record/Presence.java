package org.isms4j.model.record;

/** Whether an attribute of a record has a value, and if not, what is known about that. */
public enum Presence {
    /** The attribute has a value. */
    KNOWN,
    /** The supplier states that there is no value. */
    NONE,
    /** The supplier states that the value is not known. */
    UNKNOWN,
    /** The supplier did not export the attribute. */
    ABSENT
}
