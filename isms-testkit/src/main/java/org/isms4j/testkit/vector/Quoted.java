package org.isms4j.testkit.vector;

/** Texts in quotes, as JSON has them. */
final class Quoted {

    private static final int HEXADECIMAL = 16;
    private static final int CODE_LENGTH = 4;
    private static final char FIRST_PRINTABLE = ' ';

    private Quoted() {}

    /** Writes a text with its quotes; only what has to be is escaped. */
    static String write(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> append(json, (char) unit));
        return json.append('"').toString();
    }

    private static void append(StringBuilder json, char unit) {
        if (unit == '"' || unit == '\\') {
            json.append('\\').append(unit);
        } else if (unit < FIRST_PRINTABLE) {
            String code = Integer.toString(unit, HEXADECIMAL);
            json.append("\\u").append("0".repeat(CODE_LENGTH - code.length())).append(code);
        } else {
            json.append(unit);
        }
    }

    /**
     * Reads the text that follows a key in a line, as {@link #write} wrote it.
     *
     * @throws IllegalArgumentException if the line has no such key
     */
    static String after(String key, String line) {
        String start = write(key) + ":\"";
        int at = line.indexOf(start);
        if (at < 0) {
            throw new IllegalArgumentException("Line of a vector must have " + write(key) + ": " + line);
        }
        StringBuilder text = new StringBuilder();
        int next = at + start.length();
        while (line.charAt(next) != '"') {
            next = line.charAt(next) == '\\' ? unescape(line, next + 1, text) : copy(line, next, text);
        }
        return text.toString();
    }

    private static int copy(String line, int at, StringBuilder text) {
        text.append(line.charAt(at));
        return at + 1;
    }

    private static int unescape(String line, int at, StringBuilder text) {
        if (line.charAt(at) != 'u') {
            return copy(line, at, text);
        }
        int end = at + 1 + CODE_LENGTH;
        text.append((char) Integer.parseInt(line.substring(at + 1, end), HEXADECIMAL));
        return end;
    }
}
