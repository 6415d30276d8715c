package org.isms4j.engine.check;

import java.util.Locale;

/** On what ground a check asks for something. */
public enum Basis {
    /** The text of the standard asks for it. */
    SHALL,
    /** The organization's own rule asks for it. */
    OWN,
    /** The text asks for it under a condition. */
    CONDITIONAL,
    /** Good practice; yields observations and never moves a status. */
    PRACTICE;

    /**
     * Returns the ground in words.
     *
     * @return the word in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
