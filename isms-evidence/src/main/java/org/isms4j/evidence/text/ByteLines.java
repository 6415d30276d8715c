package org.isms4j.evidence.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lines of a stream of bytes, one at a time and without copying: memory stays below the longest line allowed plus a
 * chunk, whatever the stream holds. Lines end with a line feed, a carriage return before it is dropped, as is a UTF-8
 * byte order mark before the first line. For one thread.
 */
public final class ByteLines {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[CHUNK];
    private int filled;
    private int following;

    private int from;
    private int to;
    private long number;
    private long length;
    private boolean ascii;
    private boolean escaped;

    /**
     * Starts before the first line.
     *
     * @param in the bytes; closed by the caller
     * @param longest number of bytes from which on a line is skipped, exclusive
     */
    public ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * Goes to the next line.
     *
     * @return whether there is one
     * @throws IOException if the stream cannot be read
     */
    public boolean next() throws IOException {
        from = following;
        ascii = true;
        escaped = false;
        int newline = find(from);
        while (newline < 0 && filled - from <= longest) {
            int scanned = filled - from;
            if (!fill()) {
                break;
            }
            newline = find(from + scanned);
        }
        if (newline < 0 && filled == from) {
            following = from;
            return false;
        }
        number++;
        accept(newline);
        return true;
    }

    private int find(int start) {
        for (int i = start; i < filled; i++) {
            byte unit = buffer[i];
            if (unit == '\n') {
                return i;
            }
            ascii &= unit >= 0;
            escaped |= unit == '\\';
        }
        return -1;
    }

    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            filled -= from;
            from = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * filled, (long) longest + CHUNK));
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        return read >= 0;
    }

    private void accept(int newline) throws IOException {
        to = newline < 0 ? filled : newline;
        following = newline < 0 ? filled : newline + 1;
        int bytes = to - from;
        length = bytes;
        if (newline < 0 && bytes > longest) {
            skipRest();
        }
        if (to > from && buffer[to - 1] == '\r') {
            to--;
        }
        if (number == 1 && startsWith(0xEF, 0xBB, 0xBF)) {
            from += 3;
        }
    }

    private void skipRest() throws IOException {
        int newline = -1;
        do {
            filled = Math.max(in.read(buffer, 0, buffer.length), 0);
            newline = find(0);
            length += newline < 0 ? filled : newline;
        } while (newline < 0 && filled > 0);
        following = newline + 1;
        from = 0;
        to = 0;
    }

    /**
     * Returns whether the line starts with some bytes.
     *
     * @param units the bytes, 0 to 255 each
     * @return whether it does
     */
    public boolean startsWith(int... units) {
        if (to - from < units.length) {
            return false;
        }
        for (int i = 0; i < units.length; i++) {
            if ((buffer[from + i] & 0xFF) != units[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether the line has nothing but spaces and tabs.
     *
     * @return whether it is blank
     */
    public boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether the line has more bytes than allowed. Its bytes are then gone.
     *
     * @return whether it was skipped
     */
    public boolean isTooLong() {
        return length > longest;
    }

    /**
     * Returns whether all bytes are below 128.
     *
     * @return whether the line is ASCII
     */
    public boolean isAscii() {
        return ascii;
    }

    /**
     * Returns whether the line has a backslash.
     *
     * @return whether JSON texts of the line may have escapes
     */
    public boolean hasEscapes() {
        return escaped;
    }

    /**
     * Returns the number of the line.
     *
     * @return 1 for the first line
     */
    public long number() {
        return number;
    }

    /**
     * Returns the number of bytes of the line as it stands in the stream, without its line feed.
     *
     * @return the number, counted also for a line that was skipped
     */
    public long length() {
        return length;
    }

    /**
     * Returns the array that holds the line until the next one is asked for.
     *
     * @return the array itself, not to be changed
     */
    public byte[] bytes() {
        return buffer;
    }

    /**
     * Returns where the line starts.
     *
     * @return index of its first byte
     */
    public int from() {
        return from;
    }

    /**
     * Returns where the line ends.
     *
     * @return index after its last byte
     */
    public int to() {
        return to;
    }
}
