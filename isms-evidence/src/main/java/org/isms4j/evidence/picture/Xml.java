package org.isms4j.evidence.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML. Text is escaped; characters that XML cannot carry must have been made visible before. */
final class Xml {

    private static final int TENTHS = 10;

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; numbers are written with one decimal
     */
    Xml open(String name, Object... attributes) {
        start(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    Xml empty(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>\n");
        return this;
    }

    Xml text(String name, String text, Object... attributes) {
        start(name, attributes);
        out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    /** Writes a line of text that starts at a place. */
    Xml words(String look, String text, Point start) {
        return text("text", text, "class", look, "x", start.x(), "y", start.y());
    }

    /** Writes a line of text that ends at a place. */
    Xml wordsBefore(String look, String text, Point end) {
        return text("text", text, "class", look, "text-anchor", "end", "x", end.x(), "y", end.y());
    }

    Xml rectangle(String look, Box box, double rounding) {
        start(
                "rect",
                "class",
                look,
                "x",
                box.left(),
                "y",
                box.top(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                rounding);
        out.append("/>\n");
        return this;
    }

    Xml close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Adds what another writer wrote. */
    Xml append(Xml other) {
        out.append(other.out);
        return this;
    }

    private void start(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(value instanceof Double number ? number(number) : escaped(value.toString()))
                    .append('"');
        }
    }

    /** Returns a number with at most one decimal, the same in every locale. */
    static String number(double value) {
        long tenths = Math.round(value * TENTHS);
        long whole = Math.abs(tenths) / TENTHS;
        long rest = Math.abs(tenths) % TENTHS;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> escape(escaped, each));
        return escaped.toString();
    }

    private static void escape(StringBuilder escaped, int codePoint) {
        switch (codePoint) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            case '\n' -> escaped.append("&#10;");
            default -> escaped.appendCodePoint(codePoint);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
