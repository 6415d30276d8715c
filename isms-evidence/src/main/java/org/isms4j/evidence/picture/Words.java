package org.isms4j.evidence.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isms4j.evidence.text.Shown;

/** Text on the page: made visible, shortened, measured and broken into lines. */
final class Words {

    /** What a viewer can still show when the pointer rests on something. */
    private static final int LONGEST_HOVER = 4000;

    private static final int LONGEST_WORD = 36;
    private static final int HEAD = 22;
    private static final int TAIL = 10;
    private static final Pattern LONG_WORD = Pattern.compile("\\S{" + (LONGEST_WORD + 1) + ",}");
    private static final double HUNDREDTH = 0.01;
    private static final int WIDE_FROM = 0x1100;
    private static final double BOLD = 1.12;

    /** Hundredths of an em from the blank on, in the widest of the usual fonts without serifs. */
    private static final int[] WIDTHS = {
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99,
        69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52,
        39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84
    };

    private Words() {}

    /** Returns a text that may be foreign, fit to be shown when the pointer rests on something. */
    static String hover(String text) {
        return Shown.upTo(text, LONGEST_HOVER);
    }

    /** Returns several such texts, each on a line of its own. */
    static String hover(List<String> lines) {
        return lines.stream().map(Words::hover).collect(Collectors.joining("\n"));
    }

    /** Returns a text that may be foreign, with very long words shortened in their middle. */
    static String brief(String text) {
        Matcher longWord = LONG_WORD.matcher(hover(text));
        return longWord.replaceAll(found -> Matcher.quoteReplacement(shortened(found.group())));
    }

    private static String shortened(String word) {
        int head = word.offsetByCodePoints(0, Math.min(HEAD, word.codePointCount(0, word.length())));
        int tail = Math.max(head, word.length() - TAIL);
        // Never half a character.
        if (tail < word.length() && Character.isLowSurrogate(word.charAt(tail))) {
            tail++;
        }
        return word.substring(0, head) + "\u2026" + word.substring(tail);
    }

    static double width(String text, double size, boolean bold) {
        return text.codePoints().mapToDouble(Words::width).sum() * size * (bold ? BOLD : 1);
    }

    private static double width(int codePoint) {
        if (codePoint >= WIDE_FROM) {
            return 1.05;
        }
        int index = codePoint - ' ';
        return index >= 0 && index < WIDTHS.length ? WIDTHS[index] * HUNDREDTH : 0.75;
    }

    /** Returns as much of a text as fits, with an ellipsis where something is left out. */
    static String fitting(String text, double width, double size, boolean bold) {
        if (width(text, size, bold) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "\u2026", size, bold) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "\u2026";
    }

    /** Returns a text broken at blanks into at most so many lines; the last one may end in an ellipsis. */
    static List<String> wrapped(String text, double width, double size, boolean bold, int mostLines) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == mostLines - 1 || width(longer, size, bold) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.stream().map(each -> fitting(each, width, size, bold)).toList();
    }
}
