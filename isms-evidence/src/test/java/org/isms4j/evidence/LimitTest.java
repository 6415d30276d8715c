package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitTest {

    private static final String PERSON = "{\"type\":\"Person\",\"id\":\"P-%d\"}\n";

    @Test
    void should_skip_a_line_with_bounded_memory_when_it_has_a_hundred_megabytes() throws IOException {
        InputStream start = bytes(PERSON.formatted(1) + "{\"type\":\"Person\",\"id\":\"P-2\",\"name\":\"");
        InputStream endless = new Repeated('x', 100 << 20);
        InputStream end = bytes("\"}\n" + PERSON.formatted(3));
        RecordLoader loader = new RecordLoader(ReadOptions.standard());

        loader.load("x.jsonl", new SequenceInputStream(Collections.enumeration(List.of(start, endless, end))));

        LoadResult loaded = loader.result();
        assertThat(loaded.problems())
                .singleElement()
                .hasToString("x.jsonl:2: must have at most 1048576 bytes; it has 104857638");
        assertThat(loaded.records()).extracting(record -> record.id().value()).containsExactly("P-1", "P-3");
    }

    @Test
    void should_accept_a_line_when_it_has_just_as_many_bytes_as_allowed() {
        String line = PERSON.formatted(1);
        ReadOptions options = ReadOptions.standard().withLongestLine(line.length() - 1);

        assertThat(RecordFiles.parse("x.jsonl", line, options).problems()).isEmpty();
        assertThat(RecordFiles.parse("x.jsonl", " " + line, options).problems())
                .singleElement()
                .hasToString("x.jsonl:1: must have at most 28 bytes; it has 29");
    }

    @Test
    void should_refuse_a_line_when_it_is_nested_too_deep() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        LoadResult loaded = RecordFiles.parse(
                "x.jsonl", "{\"type\":\"Risk\",\"id\":\"R-1\",\"foo\":" + deep + "}\n" + PERSON.formatted(1));

        assertThat(loaded.problems())
                .map(LoadProblem::toString)
                .isEqualTo(List.of(
                        "x.jsonl:1: Risk R-1, attribute 'foo': no such attribute",
                        "x.jsonl:1: Risk R-1: must not be nested deeper than 8 levels"));
        assertThat(loaded.records()).hasSize(1);
    }

    @Test
    void should_refuse_a_line_when_it_is_nested_too_deep_before_its_type() {
        LoadResult loaded = RecordFiles.parse(
                "x.jsonl",
                "{\"a\":[[[]]],\"type\":\"Risk\"}",
                ReadOptions.standard().withDeepestNesting(3));

        assertThat(loaded.problems()).singleElement().hasToString("x.jsonl:1: must not be nested deeper than 3 levels");
    }

    @Test
    void should_read_any_record_when_three_levels_are_allowed() {
        String line = "{\"type\":\"Risk\",\"id\":\"R-1\",\"externalReferences\":[{\"system\":\"a\",\"value\":\"b\"}]}";

        LoadResult loaded =
                RecordFiles.parse("x.jsonl", line, ReadOptions.standard().withDeepestNesting(3));

        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void should_count_on_when_there_are_more_problems_than_are_kept() {
        String lines =
                "nonsense\n".repeat(20) + PERSON.formatted(1) + "{\"type\":\"Person\",\"id\":\"P-2\",\"a\":1,\"b\":2}";

        LoadResult loaded =
                RecordFiles.parse("x.jsonl", lines, ReadOptions.standard().withMostProblems(12));

        assertThat(loaded.problems()).hasSize(12);
        assertThat(loaded.problemCount()).isEqualTo(22);
        assertThat(loaded.records()).hasSize(1);
        assertThat(loaded.toString())
                .startsWith("1 record (1 Person), 22 problems\n  x.jsonl:1: malformed JSON at column 1:")
                .endsWith("\n  and 12 more problems (only the first 12 are kept)");
    }

    @Test
    void should_keep_the_first_problems_of_a_line_when_it_has_more_than_are_kept() {
        StringBuilder line = new StringBuilder("{\"type\":\"Risk\",\"id\":\"R-1\"");
        for (int i = 0; i < 50_000; i++) {
            line.append(",\"a").append(i).append("\":1");
        }

        LoadResult loaded = RecordFiles.parse("x.jsonl", line.append('}').toString());

        assertThat(loaded.problems()).hasSize(10_000);
        assertThat(loaded.problemCount()).isEqualTo(50_000);
    }

    @Test
    void should_refuse_options_when_they_are_out_of_range() {
        assertThatThrownBy(() -> ReadOptions.standard().withLongestLine(0))
                .hasMessage("Read option longestLine must be from 1 to 1073741824: 0 given");
        assertThatThrownBy(() -> ReadOptions.standard().withDeepestNesting(1_001))
                .hasMessage("Read option deepestNesting must be from 1 to 1000: 1001 given");
        assertThatThrownBy(() -> ReadOptions.standard().withMostProblems(-1))
                .hasMessage("Read option mostProblems must be from 1 to 2147483647: -1 given");
    }

    @Test
    void should_be_values_when_options_are_compared() {
        ReadOptions options = ReadOptions.standard().withMostProblems(7).withPartialDates(PartialDates.LAST_DAY);

        assertThat(options)
                .isEqualTo(ReadOptions.standard()
                        .withPartialDates(PartialDates.LAST_DAY)
                        .withMostProblems(7))
                .hasSameHashCodeAs(ReadOptions.standard()
                        .withPartialDates(PartialDates.LAST_DAY)
                        .withMostProblems(7))
                .isNotEqualTo(ReadOptions.standard())
                .hasToString("longest line 1048576 bytes, deepest nesting 8, most problems 7, partial dates LAST_DAY");
        assertThat(options.mostProblems()).isEqualTo(7);
        assertThat(options.partialDates()).isEqualTo(PartialDates.LAST_DAY);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A stream of one byte over and over. */
    private static final class Repeated extends InputStream {

        private final byte unit;
        private int left;

        Repeated(char unit, int count) {
            this.unit = (byte) unit;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? unit : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = Math.min(length, left);
            Arrays.fill(buffer, from, from + count, unit);
            left -= count;
            return count;
        }
    }
}
