package org.isms4j.evidence.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-8 taken strictly: nothing is replaced on the way in or out. Thread-safe. */
public final class Utf8 {

    /** What the search functions answer where there is nothing to find. */
    public static final int NONE = -1;

    private static final int[] SMALLEST = {0, 0, 0x80, 0x800, 0x10000};

    private Utf8() {}

    /**
     * Returns where bytes stop to be UTF-8. Overlong forms, encoded surrogates and code points above U+10FFFF count as
     * malformed.
     *
     * @param bytes array with the bytes
     * @param from first index
     * @param to last index, exclusive
     * @return index of the first byte of the first malformed sequence, {@link #NONE} where there is none
     */
    public static int firstMalformed(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int length = bytes[at] >= 0 ? 1 : sequenceLength(bytes, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return NONE;
    }

    private static int sequenceLength(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || at + length > to) {
            return 0;
        }
        int codePoint = first & (0xFF >> (length + 1));
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
            codePoint = (codePoint << 6) | (bytes[i] & 0x3F);
        }
        return isScalar(codePoint) && codePoint >= SMALLEST[length] ? length : 0;
    }

    private static boolean isScalar(int codePoint) {
        return codePoint <= Character.MAX_CODE_POINT
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }

    /**
     * Returns where a text has a surrogate without its partner.
     *
     * @param text a text
     * @return index of the first lone surrogate, {@link #NONE} where there is none
     */
    public static int firstLoneSurrogate(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return NONE;
    }

    /**
     * Encodes a text so that a lone surrogate stays visible: it becomes a sequence that {@link #firstMalformed} finds,
     * and not a question mark.
     *
     * @param text a text
     * @return its bytes
     */
    public static byte[] encode(String text) {
        if (firstLoneSurrogate(text) == NONE) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        text.codePoints().forEach(codePoint -> encode(codePoint, bytes));
        return bytes.toByteArray();
    }

    private static void encode(int codePoint, ByteArrayOutputStream bytes) {
        if (isScalar(codePoint)) {
            bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
        } else {
            bytes.write(0xE0 | (codePoint >> 12));
            bytes.write(0x80 | ((codePoint >> 6) & 0x3F));
            bytes.write(0x80 | (codePoint & 0x3F));
        }
    }
}
