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
        for (char unit : text.toCharArray()) {
            if (unit == '"' || unit == '\\') {
                json.append('\\').append(unit);
            } else if (unit < FIRST_PRINTABLE) {
                String code = Integer.toString(unit, HEXADECIMAL);
                json.append("\\u")
                        .append("0".repeat(CODE_LENGTH - code.length()))
                        .append(code);
            } else {
                json.append(unit);
            }
        }
        return json.append('"').toString();
    }

    /**
     * Reads the text that follows a key in a line.
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
        for (int i = at + start.length(); line.charAt(i) != '"'; i++) {
            char unit = line.charAt(i);
            if (unit != '\\') {
                text.append(unit);
            } else if (line.charAt(++i) == 'u') {
                text.append((char) Integer.parseInt(line.substring(i + 1, i + 1 + CODE_LENGTH), HEXADECIMAL));
                i += CODE_LENGTH;
            } else {
                text.append(line.charAt(i));
            }
        }
        return text.toString();
    }
}
