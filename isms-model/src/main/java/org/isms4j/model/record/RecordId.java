package org.isms4j.model.record;

/**
 * Identifier of a record: an opaque text, unique within a record set, in whatever scheme the host product has.
 *
 * <p>Identifiers compare by their UTF-16 code units; the order carries no meaning, it only makes output stable.
 * Thread-safe.
 *
 * @param value the identifier; not blank, at most 512 characters, without control characters
 */
public record RecordId(String value) implements Comparable<RecordId> {

    private static final int LONGEST = 512;

    /**
     * Checks the identifier.
     *
     * @param value the identifier
     * @throws IllegalArgumentException if the text is blank, too long or has control characters
     */
    public RecordId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("Record id must not be blank");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Record id must have at most " + LONGEST + " characters: it has " + value.length());
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException("Record id must not have control characters: one is at index " + i);
            }
        }
    }

    /**
     * Returns the identifier of that text.
     *
     * @param value the identifier
     * @return the identifier
     * @throws IllegalArgumentException if the text is blank, too long or has control characters
     */
    public static RecordId of(String value) {
        return new RecordId(value);
    }

    @Override
    public int compareTo(RecordId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare identifier. */
    @Override
    public String toString() {
        return value;
    }
}
