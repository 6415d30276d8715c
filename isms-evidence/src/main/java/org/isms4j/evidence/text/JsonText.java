package org.isms4j.evidence.text;

/**
 * Texts as JSON strings in the one canonical form of RFC 8785: only what must be escaped is, the short way where there
 * is one, with lower-case digits otherwise. Thread-safe.
 */
public final class JsonText {

    private static final String DIGITS = "0123456789abcdef";

    private JsonText() {}

    /**
     * Writes a text with its quotation marks.
     *
     * @param json what it is written to
     * @param text a text
     * @throws IllegalArgumentException if the text has a lone surrogate, for which there is no UTF-8
     */
    public static void quote(StringBuilder json, String text) {
        int lone = Utf8.firstLoneSurrogate(text);
        if (lone != Utf8.NONE) {
            throw new IllegalArgumentException("must not have a lone surrogate: one is at index " + lone);
        }
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit != '"' && unit != '\\') {
                json.append(unit);
            } else {
                shortEscape(json, unit);
            }
        }
        json.append('"');
    }

    private static void shortEscape(StringBuilder json, char unit) {
        switch (unit) {
            case '"', '\\' -> json.append('\\').append(unit);
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> escape(json, unit);
        }
    }

    static void escape(StringBuilder json, char unit) {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            json.append(DIGITS.charAt(unit >> shift & 0xF));
        }
    }
}
