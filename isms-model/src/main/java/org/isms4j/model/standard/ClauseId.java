package org.isms4j.model.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a clause or subclause of ISO/IEC 27001:2022, such as {@code 9.2.2}.
 *
 * <p>Only the 41 ids of clauses 4 to 10 exist, one instance each, so equal ids are the same object. The natural order
 * is that of the standard, number by number: {@code 9.3.3} before {@code 10.1}.
 *
 * <pre>{@code
 * ClauseId audit = ClauseId.parse("9.2");
 * audit.contains(ClauseId.parse("9.2.2"));   // true
 * audit.parent();                            // Optional[9]
 * }</pre>
 *
 * <p>API status: to call, not to implement. Immutable and thread safe.
 */
public final class ClauseId implements Comparable<ClauseId> {
    private static final Pattern CONTROL = Pattern.compile("[Aa]\\.? ?[0-9].*", Pattern.DOTALL);
    private static final Map<String, ClauseId> KNOWN = known();

    private final String value;
    private final int position;

    private ClauseId(String value, int position) {
        this.value = value;
        this.position = position;
    }

    private static Map<String, ClauseId> known() {
        Map<String, ClauseId> known = new LinkedHashMap<>();
        for (String id : ClauseRows.ids()) {
            known.put(id, new ClauseId(id, known.size()));
        }
        return Collections.unmodifiableMap(known);
    }

    /** Returns all ids in the order of the standard. */
    static List<ClauseId> all() {
        return List.copyOf(KNOWN.values());
    }

    /**
     * Returns the clause id that a text names.
     *
     * @param text the id exactly as the standard prints it, such as {@code 9.2.2}
     * @return the one instance of that id
     * @throws IllegalArgumentException if no clause has that id; the message names the nearest one, and says so where
     *     the text is an Annex A control
     */
    public static ClauseId parse(String text) {
        Objects.requireNonNull(text, "text");
        ClauseId id = KNOWN.get(text);
        if (id != null) {
            return id;
        }
        if (CONTROL.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Clause id must not be an Annex A control, those are read by ControlId: " + KnownIds.quoted(text));
        }
        throw KnownIds.unknown("Clause id", "clauses 4 to 10", KNOWN.keySet(), text);
    }

    /**
     * Returns the id as text.
     *
     * @return the number as the standard prints it
     */
    public String value() {
        return value;
    }

    /**
     * Returns the clause that directly holds this one.
     *
     * @return the parent, or empty for the clauses 4 to 10 themselves
     */
    public Optional<ClauseId> parent() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(KNOWN.get(value.substring(0, dot)));
    }

    /**
     * Tells whether a clause is this one or lies somewhere below it.
     *
     * @param other the clause that may lie inside
     * @return true if it is this clause, a child, or a child's child
     */
    public boolean contains(ClauseId other) {
        return equals(other) || other.value.startsWith(value + ".");
    }

    /**
     * Compares in the order of the standard.
     *
     * @param other the id to compare with
     * @return a negative, zero or positive number as this id comes before, with or after the other
     */
    @Override
    public int compareTo(ClauseId other) {
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
