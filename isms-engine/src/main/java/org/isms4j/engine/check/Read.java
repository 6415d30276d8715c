package org.isms4j.engine.check;

/**
 * Something a check reads: part of its read set.
 *
 * @param type name of the record type
 * @param attribute name of the attribute, or {@code *} where records of the type are looked at as a whole
 */
public record Read(String type, String attribute) implements Comparable<Read> {

    @Override
    public int compareTo(Read other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : attribute.compareTo(other.attribute);
    }

    /** Returns type and attribute. */
    @Override
    public String toString() {
        return type + "." + attribute;
    }
}
