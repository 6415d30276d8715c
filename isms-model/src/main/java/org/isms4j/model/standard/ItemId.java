package org.isms4j.model.standard;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of one lettered requirement of a subclause, such as {@code 9.2.2 c}.
 *
 * <p>Sentences without a letter carry our own numbers {@code p1}, {@code p2} and so on. {@link #toString()} is the id
 * for machines; {@link #label()} is the one to print, since it never shows our number as if it were the standard's.
 *
 * <p>The natural order is the order of the clauses, then of the items within their subclause, which is not
 * alphabetical: {@code 10.2 p1} stands between {@code 10.2 e} and {@code 10.2 f}.
 *
 * <pre>{@code
 * ItemId.parse("9.2.2 c").label();    // 9.2.2 c
 * ItemId.parse("4.3 p1").label();     // 4.3 [p1]
 * }</pre>
 *
 * <p>API status: to call, not to implement. Immutable and thread safe.
 *
 * @param clause the assessed subclause
 * @param letter the standard's letter, such as {@code c} or {@code d.2}, or our own number
 */
public record ItemId(ClauseId clause, String letter) implements Comparable<ItemId> {
    private static final Pattern OWN_NUMBER = Pattern.compile("p[0-9]+");
    private static final Comparator<ItemId> ORDER =
            Comparator.comparing(ItemId::clause).thenComparingInt(ItemId::position);

    /**
     * Creates the id of an existing item.
     *
     * @param clause the assessed subclause
     * @param letter the standard's letter, such as {@code c} or {@code d.2}, or our own number
     * @throws IllegalArgumentException if the subclause has no such item; the message names those that it has
     */
    public ItemId {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(letter, "letter");
        List<String> letters = lettersOf(clause);
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("Item id must lie in a subclause that has items, " + clause
                    + " is a group: " + KnownIds.quoted(letter));
        }
        if (!letters.contains(letter)) {
            throw new IllegalArgumentException("Item letter must be one of " + String.join(", ", letters)
                    + " in clause " + clause + ": " + KnownIds.quoted(letter));
        }
    }

    /**
     * Returns the item id that a text names.
     *
     * @param text the clause id, one blank, the letter: {@code 9.2.2 c}
     * @return the id
     * @throws IllegalArgumentException if the text has another form or names no item of the catalogue
     */
    public static ItemId parse(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException(
                    "Item id must be a clause id, one blank and a letter, as in 9.2.2 c: " + KnownIds.quoted(text));
        }
        return new ItemId(ClauseId.parse(text.substring(0, blank)), text.substring(blank + 1));
    }

    /**
     * Tells whether the letter is our own number for a sentence that has none in the standard.
     *
     * @return true for {@code p1}, {@code p2} and so on
     */
    public boolean synthetic() {
        return OWN_NUMBER.matcher(letter).matches();
    }

    /**
     * Returns the id for readers, with our own numbers set off in brackets.
     *
     * @return {@code 9.2.2 c}, or {@code 4.3 [p1]} for a synthetic letter
     */
    public String label() {
        return synthetic() ? clause + " [" + letter + "]" : toString();
    }

    /**
     * Compares by clause, then by the place of the item in its subclause.
     *
     * @param other the id to compare with
     * @return a negative, zero or positive number as this id comes before, with or after the other
     */
    @Override
    public int compareTo(ItemId other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the id in the form that {@link #parse(String)} reads.
     *
     * @return the clause id, one blank, the letter
     */
    @Override
    public String toString() {
        return clause + " " + letter;
    }

    private int position() {
        return lettersOf(clause).indexOf(letter);
    }

    private static List<String> lettersOf(ClauseId clause) {
        return ClauseRows.row(clause.value()).letters();
    }
}
