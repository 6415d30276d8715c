package org.isms4j.model.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of a control of Annex A in the 2022 edition, such as {@code A.5.1}.
 *
 * <p>The {@code A.} belongs to the id, since clause 5.1 and control A.5.1 are different things. Only the 93 ids of the
 * annex exist, one instance each, so equal ids are the same object. The natural order is numeric: {@code A.5.9} before
 * {@code A.5.10}.
 *
 * <pre>{@code
 * ControlId.parse("A.8.8").compareTo(ControlId.parse("A.8.12")) < 0;    // true
 * ControlId.parse("5.1");                                               // throws: the A. is missing
 * }</pre>
 *
 * <p>API status: to call, not to implement. Immutable and thread safe.
 */
public final class ControlId implements Comparable<ControlId> {
    private static final String PREFIX = "A.";
    private static final Pattern OF_2013 = Pattern.compile("A(\\.[0-9]{1,2}){3}");
    private static final Map<String, ControlId> KNOWN = known();

    private final String value;
    private final int position;

    private ControlId(String value, int position) {
        this.value = value;
        this.position = position;
    }

    private static Map<String, ControlId> known() {
        Map<String, ControlId> known = new LinkedHashMap<>();
        for (String id : ControlRows.ids()) {
            known.put(id, new ControlId(id, known.size()));
        }
        return Collections.unmodifiableMap(known);
    }

    /** Returns all ids in numeric order. */
    static List<ControlId> all() {
        return List.copyOf(KNOWN.values());
    }

    /**
     * Returns the control id that a text names.
     *
     * @param text the id with its prefix, such as {@code A.5.1}
     * @return the one instance of that id
     * @throws IllegalArgumentException if no control has that id; the message says so where only the prefix is missing
     *     or where the id looks like one of the 2013 edition, else it names the nearest id
     */
    public static ControlId parse(String text) {
        Objects.requireNonNull(text, "text");
        ControlId id = KNOWN.get(text);
        if (id == null) {
            throw refused(text);
        }
        return id;
    }

    private static IllegalArgumentException refused(String text) {
        if (KNOWN.containsKey(PREFIX + text)) {
            return new IllegalArgumentException("Control id must keep its prefix A., as in " + PREFIX + text
                    + ", a number alone is a clause: " + KnownIds.quoted(text));
        }
        if (OF_2013.matcher(text).matches()) {
            return new IllegalArgumentException(
                    "Control id must be of the 2022 edition, AnnexA.successors reads ids of 2013: "
                            + KnownIds.quoted(text));
        }
        return KnownIds.unknown("Control id", "Annex A", KNOWN.keySet(), text);
    }

    /**
     * Returns the id as text.
     *
     * @return the prefix {@code A.} and the number
     */
    public String value() {
        return value;
    }

    /**
     * Compares numerically.
     *
     * @param other the id to compare with
     * @return a negative, zero or positive number as this id comes before, with or after the other
     */
    @Override
    public int compareTo(ControlId other) {
        return Integer.compare(position, other.position);
    }

    // One instance per id, so equality is identity; the hash comes from the id, to be the same in every run.
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
