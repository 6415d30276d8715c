package org.isms4j.model.record;

/**
 * Identifier of a record in another system, so that an answer can be traced back to where its facts came from.
 * Thread-safe.
 *
 * @param system name of the other system; not blank
 * @param value identifier there; not blank
 */
public record ExternalReference(String system, String value) {

    /**
     * Checks the reference.
     *
     * @param system name of the other system
     * @param value identifier there
     * @throws IllegalArgumentException if one of the two is blank
     */
    public ExternalReference {
        if (system.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException(
                    "External reference must name a system and a value: '" + system + "', '" + value + "'");
        }
    }

    /** Returns {@code system:value}. */
    @Override
    public String toString() {
        return system + ":" + value;
    }
}
