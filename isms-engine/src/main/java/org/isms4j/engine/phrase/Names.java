package org.isms4j.engine.phrase;

import java.util.Locale;

/** Names that people type, such as those of units: compared without regard to case and surrounding white space. */
public final class Names {

    private Names() {}

    /**
     * Returns a name in the form in which names are compared.
     *
     * @param name the name as written
     * @return the name in lower case, without surrounding white space
     */
    public static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
