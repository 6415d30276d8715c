package org.isms4j.model.standard;

import java.util.Objects;

/**
 * One piece of documented information that a subclause demands.
 *
 * <p>API status: to call, not to implement. Immutable and thread safe.
 *
 * @param what what has to be documented, in our own words
 * @param verb what is asked of it, such as {@code available} or {@code retain}
 * @param kind whether it directs what will be done or shows what was done
 */
public record DocumentedInformation(String what, String verb, Kind kind) {

    /**
     * Creates a demand for documented information.
     *
     * @param what what has to be documented, in our own words
     * @param verb what is asked of it, such as {@code available} or {@code retain}
     * @param kind whether it directs what will be done or shows what was done
     */
    public DocumentedInformation {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Returns the demand for readers.
     *
     * @return what, verb and kind, such as {@code audit results (available, record)}
     */
    @Override
    public String toString() {
        return what + " (" + verb + ", " + kind.label() + ")";
    }

    /**
     * The nature of documented information.
     *
     * <p>API status: to call. Ordered as declared.
     */
    public enum Kind {
        /** Directs what will be done, such as a policy or a method. */
        DOCUMENT("document"),
        /** Shows what was done, such as a result. */
        RECORD("record"),
        /** Documents as well as records. */
        BOTH("document and record");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * Returns the kind for readers.
         *
         * @return the words, in lower case
         */
        public String label() {
            return label;
        }
    }
}
