package org.isms4j.model.standard;

import java.util.Objects;

/**
 * A finding that auditors often raise at a subclause, with the grade it typically gets.
 *
 * <p>It is a hint for readers, never a rule: the grade of a real finding comes from its own extent and effect.
 *
 * <p>API status: to call, not to implement. Immutable and thread safe.
 *
 * @param grade the typical grade: {@code major}, {@code minor} or {@code observation}
 * @param text what was found, in our own words
 */
public record CommonFinding(String grade, String text) {

    /**
     * Creates a common finding.
     *
     * @param grade the typical grade: {@code major}, {@code minor} or {@code observation}
     * @param text what was found, in our own words
     */
    public CommonFinding {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Returns the finding for readers.
     *
     * @return the grade, a colon, the text
     */
    @Override
    public String toString() {
        return grade + ": " + text;
    }
}
