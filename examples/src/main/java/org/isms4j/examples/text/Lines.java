package org.isms4j.examples.text;

import java.util.ArrayList;
import java.util.List;

/** Texts of any origin as lines of limited width. White space and control characters become single blanks. */
public final class Lines {

    private static final String CUT = "...";

    private Lines() {}

    /**
     * Returns a text on one line.
     *
     * @param text any text
     * @return the same text without line breaks and control characters
     */
    public static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").strip();
    }

    /**
     * Returns a text on one line, cut behind a word and marked with three dots where it is too long.
     *
     * @param text any text
     * @param width number of characters it may have, at least 4
     * @return the text, shortened if need be
     */
    public static String shortened(String text, int width) {
        String line = oneLine(text);
        if (line.length() <= width) {
            return line;
        }
        int end = width - CUT.length();
        int blank = line.lastIndexOf(' ', end);
        int cut = blank > end / 2 ? blank : end;
        return line.substring(0, Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut)
                        .stripTrailing()
                + CUT;
    }

    /**
     * Returns a text broken between words. A word that is too long for a line has a line of its own.
     *
     * @param text any text
     * @param width number of characters a line may have
     * @return the lines, at least one
     */
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : oneLine(text).split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
