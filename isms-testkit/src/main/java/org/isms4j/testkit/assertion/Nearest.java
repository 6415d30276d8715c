package org.isms4j.testkit.assertion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The identifier that was probably meant. */
final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {}

    /** Returns the known identifier with the fewest letters to insert, drop or replace; the first of equals. */
    static Optional<String> to(String given, List<String> known) {
        return given.length() > LONGEST
                ? Optional.empty()
                : known.stream().min(Comparator.comparing(id -> errors(given, id)));
    }

    private static int errors(String given, String known) {
        int[] before = new int[known.length() + 1];
        for (int j = 0; j <= known.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= given.length(); i++) {
            int[] row = new int[known.length() + 1];
            row[0] = i;
            for (int j = 1; j <= known.length(); j++) {
                int replaced = before[j - 1] + (given.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[known.length()];
    }
}
