package org.isms4j.model.standard;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of error messages about ids: the text given, made safe to print, and the known id nearest to it. */
final class KnownIds {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final int LONGEST_SHOWN = 40;
    private static final int DEPTH = 4;
    private static final int DIGITS = 6;

    private KnownIds() {}

    /** Refuses a text that is no known id. */
    static IllegalArgumentException unknown(String noun, String edition, Collection<String> known, String text) {
        String hint = nearest(known, text)
                .map(id -> " (nearest known id: " + id + ")")
                .orElse("");
        return new IllegalArgumentException(
                noun + " must be one of the " + known.size() + " of " + edition + hint + ": " + quoted(text));
    }

    /** Returns the text in quotes, shortened, with a question mark for each character that does not print. */
    static String quoted(String text) {
        return '"' + UNPRINTABLE.matcher(shortened(text)).replaceAll("?") + '"';
    }

    // Compares number by number, so that 9.2.4 is near 9.2.2 and 11 near 10; the first of equals wins.
    private static Optional<String> nearest(Collection<String> known, String text) {
        int[] given = numbers(shortened(text));
        if (given.length == 0) {
            return Optional.empty();
        }
        return known.stream().min(Comparator.comparing(id -> distances(given, numbers(id)), Arrays::compare));
    }

    private static int[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(KnownIds::number)
                .limit(DEPTH)
                .toArray();
    }

    // Any number too long for an id is as far away as any other.
    private static int number(String digits) {
        return digits.length() > DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static int[] distances(int[] given, int[] known) {
        int[] left = Arrays.copyOf(given, DEPTH);
        int[] right = Arrays.copyOf(known, DEPTH);
        Arrays.setAll(left, place -> Math.abs(left[place] - right[place]));
        return left;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    }
}
