package org.isms4j.evidence.text;

/**
 * Foreign text made fit to stand in a message: short, on one line, without characters that do not show. Thread-safe.
 */
public final class Shown {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_MESSAGE = 400;

    /** The last two code points of each plane are no characters and no part of XML. */
    private static final int NO_CHARACTER = 0xFFFE;

    private Shown() {}

    /**
     * Shows a value or a name.
     *
     * @param text any text
     * @return at most 60 characters of it, with JSON escapes for what does not show
     */
    public static String value(String text) {
        return shortened(text, LONGEST_VALUE);
    }

    /**
     * Shows a message that may quote foreign text.
     *
     * @param text any text
     * @return at most 400 characters of it, with JSON escapes for what does not show
     */
    public static String message(String text) {
        return shortened(text, LONGEST_MESSAGE);
    }

    /**
     * Shows a text of a length that the caller chooses.
     *
     * @param text any text
     * @param longest how many characters are shown at most
     * @return at most so many characters of it, with JSON escapes for what does not show
     */
    public static String upTo(String text, int longest) {
        return shortened(text, longest);
    }

    private static String shortened(String text, int longest) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), longest) + 8);
        int at = 0;
        for (int count = 0; at < text.length() && count < longest; count++) {
            int codePoint = text.codePointAt(at);
            append(shown, codePoint);
            at += Character.charCount(codePoint);
        }
        return at < text.length() ? shown.append("...").toString() : shown.toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        if ((codePoint & NO_CHARACTER) == NO_CHARACTER) {
            escape(shown, codePoint);
            return;
        }
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> escape(shown, codePoint);
            default -> shown.appendCodePoint(codePoint);
        }
    }

    private static void escape(StringBuilder shown, int codePoint) {
        for (char unit : Character.toChars(codePoint)) {
            JsonText.escape(shown, unit);
        }
    }
}
