package org.isms4j.engine.check;

import java.util.Locale;

/** Which of the four things that 4.4 asks for a check is about. */
public enum Aspect {
    /** Something was set up. */
    ESTABLISHED,
    /** Something is done. */
    IMPLEMENTED,
    /** Something is kept up. */
    MAINTAINED,
    /** Something becomes better. */
    IMPROVED;

    /**
     * Returns the aspect in words.
     *
     * @return the word in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
