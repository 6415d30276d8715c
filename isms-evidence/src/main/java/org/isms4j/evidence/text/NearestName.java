package org.isms4j.evidence.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known name that was probably meant: few typing errors away, whatever its case and separators. Thread-safe. */
public final class NearestName {

    private static final int LONGEST = 60;
    private static final int LETTERS_PER_ERROR = 3;

    private NearestName() {}

    /**
     * Returns the known name nearest to a given one.
     *
     * @param given a name that is not known
     * @param known known names, the likelier first
     * @return the nearest, the first of several, empty where more than one letter in three differs
     */
    public static Optional<String> to(String given, Collection<String> known) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = bare(given);
        String nearest = null;
        int fewest = Math.max(1, wanted.length() / LETTERS_PER_ERROR) + 1;
        for (String name : known) {
            int errors = errors(wanted, bare(name));
            if (errors < fewest) {
                fewest = errors;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String bare(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    // Letters to insert, drop, replace or swap with their neighbour.
    private static int errors(String given, String known) {
        int[][] errors = new int[given.length() + 1][known.length() + 1];
        for (int j = 0; j <= known.length(); j++) {
            errors[0][j] = j;
        }
        for (int i = 1; i <= given.length(); i++) {
            errors[i][0] = i;
            for (int j = 1; j <= known.length(); j++) {
                int replaced = errors[i - 1][j - 1] + (given.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1);
                int swapped = isSwap(given, i, known, j) ? errors[i - 2][j - 2] + 1 : replaced;
                int moved = Math.min(errors[i - 1][j], errors[i][j - 1]) + 1;
                errors[i][j] = Math.min(moved, Math.min(replaced, swapped));
            }
        }
        return errors[given.length()][known.length()];
    }

    private static boolean isSwap(String given, int i, String known, int j) {
        return i > 1
                && j > 1
                && given.charAt(i - 1) == known.charAt(j - 2)
                && given.charAt(i - 2) == known.charAt(j - 1);
    }
}
