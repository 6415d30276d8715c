package org.isms4j.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ByteLinesTest {

    @Property(seed = "7464")
    void should_find_the_same_lines_however_the_stream_hands_out_its_bytes(
            @ForAll("texts") List<String> texts, @ForAll @IntRange(min = 1, max = 70_000) int chunk)
            throws IOException {
        InputStream in = new Chunks(bytes(String.join("\n", texts)), chunk);

        List<String> lines = read(new ByteLines(in, 200_000));

        boolean endsInFeed = texts.get(texts.size() - 1).isEmpty();
        assertThat(lines).isEqualTo(endsInFeed ? texts.subList(0, texts.size() - 1) : texts);
    }

    @Property(seed = "7464")
    void should_skip_just_the_lines_that_are_too_long(
            @ForAll("texts") List<String> texts, @ForAll @IntRange(min = 1, max = 70_000) int longest)
            throws IOException {
        ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes(String.join("\n", texts) + "\n")), longest);

        for (String text : texts) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.length()).isEqualTo(text.length());
            assertThat(lines.isTooLong()).isEqualTo(text.length() > longest);
            if (!lines.isTooLong()) {
                assertThat(text(lines)).isEqualTo(text);
            }
        }
        assertThat(lines.next()).isFalse();
        assertThat(lines.next()).isFalse();
        assertThat(lines.number()).isEqualTo(texts.size());
    }

    @Example
    void should_drop_carriage_returns_and_the_first_mark() throws IOException {
        ByteLines lines = new ByteLines(
                new ByteArrayInputStream("\ufeffa\r\n\r\n\ufeffb\r".getBytes(StandardCharsets.UTF_8)), 100);

        assertThat(read(lines)).containsExactly("a", "", "\ufeffb");
    }

    @Example
    void should_tell_what_a_line_holds() throws IOException {
        ByteLines lines =
                new ByteLines(new ByteArrayInputStream("\u00e9\n \t\n\\".getBytes(StandardCharsets.UTF_8)), 100);

        lines.next();
        assertThat(Stream.of(lines.isAscii(), lines.hasEscapes(), lines.isBlank()))
                .containsExactly(false, false, false);
        assertThat(lines.startsWith(0xC3, 0xA9)).isTrue();
        assertThat(lines.startsWith(0xC3, 0xA9, 0)).isFalse();
        lines.next();
        assertThat(Stream.of(lines.isAscii(), lines.hasEscapes(), lines.isBlank()))
                .containsExactly(true, false, true);
        lines.next();
        assertThat(Stream.of(lines.isAscii(), lines.hasEscapes(), lines.isBlank()))
                .containsExactly(true, true, false);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<Integer> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 150_000));
        return lengths.map("x"::repeat).list().ofMinSize(1).ofMaxSize(6);
    }

    private static List<String> read(ByteLines lines) throws IOException {
        List<String> texts = new ArrayList<>();
        while (lines.next()) {
            texts.add(text(lines));
        }
        return texts;
    }

    private static String text(ByteLines lines) {
        return new String(lines.bytes(), lines.from(), lines.to() - lines.from(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A stream that hands out at most so many bytes at once. */
    private static final class Chunks extends ByteArrayInputStream {

        private final int most;

        Chunks(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] buffer, int from, int length) {
            return super.read(buffer, from, Math.min(length, most));
        }
    }
}
