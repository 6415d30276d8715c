package org.isms4j.evidence.text;

/**
 * Foreign text made fit to stand in a message: short, on one line, without characters that do not show. Thread-safe.
 */
public final class Shown {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_MESSAGE = 400;

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
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> {
                for (char unit : Character.toChars(codePoint)) {
                    JsonText.escape(shown, unit);
                }
            }
            default -> shown.appendCodePoint(codePoint);
        }
    }
}
