package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'Risk','id':'R-1',}   | Risk R-1: malformed JSON at column 27: Unexpected character ('}' (code 125)): was expecting double-quote to start field name",
                "{'type':'Risk','id':'R-1'     | Risk R-1: malformed JSON at column 26: the line ends before it does",
                "{'type':'Risk','id':'R-1      | Risk: malformed JSON at column 25: the line ends before it does",
                "{'type':'Risk' 'id':'R-1'}    | Risk: malformed JSON at column 16: Unexpected character ('\"' (code 34)): was expecting comma to separate Object entries",
                "{'type':'Risk','id':tru}      | Risk: malformed JSON at column 21: Unrecognized token 'tru': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                "{'type':'Risk','id':NaN}      | Risk: malformed JSON at column 24: Non-standard token 'NaN'",
                "{'type':'Risk','id':[1}       | Risk: malformed JSON at column 23: Unexpected close marker '}': expected ']'",
                "{'type':'Risk','level':01}    | Risk: malformed JSON at column 25: Invalid numeric value: Leading zeroes not allowed",
                "{'type':'Risk','id':'\\x'}    | Risk: malformed JSON at column 23: Unrecognized character escape 'x' (code 120)",
                "}                             | malformed JSON at column 1: Unexpected close marker '}': no open Object to close",
            })
    void should_name_the_column_when_json_is_broken(String line, String expected) {
        LoadResult loaded = RecordFiles.parse("x.jsonl", line.replace('\'', '"'));

        assertThat(loaded.problems()).last().hasToString("x.jsonl:1: " + expected);
        assertThat(loaded.records()).isEmpty();
    }

    @Test
    void should_count_columns_in_characters_when_letters_have_several_bytes() {
        LoadResult loaded = RecordFiles.parse("x.jsonl", "{\"type\":\"Risk\",\"id\":\"\u00e9\ud83d\ude00\u0001\"}");

        assertThat(loaded.problems())
                .singleElement()
                .hasToString("x.jsonl:1: Risk: malformed JSON at column 24: Illegal unquoted character "
                        + "((CTRL-CHAR, code 1)): has to be escaped using backslash to be included in string value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]    | must be one JSON object; a list was given",
                "12     | must be one JSON object; the number 12 was given",
                "'Risk' | must be one JSON object; the text 'Risk' was given",
                "null   | must be one JSON object; null was given",
            })
    void should_expect_an_object_when_the_line_is_another_value(String line, String expected) {
        LoadResult loaded = RecordFiles.parse("x.jsonl", line.replace('\'', '"'));

        assertThat(loaded.problems()).singleElement().hasToString("x.jsonl:1: " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'Risk','id':'R-1'} x                        | 28",
                "{'type':'Risk','id':'R-1'}{'type':'Risk','id':'R-2'} | 27",
                "{'type':'Risk','id':'R-1'}]                         | 27",
            })
    void should_refuse_trailing_text_when_the_object_is_complete(String line, int column) {
        LoadResult loaded = RecordFiles.parse("x.jsonl", line.replace('\'', '"'));

        assertThat(loaded.problems())
                .singleElement()
                .hasToString("x.jsonl:1: Risk R-1: must end after its JSON object; text follows at column " + column);
        assertThat(loaded.records()).isEmpty();
    }

    @Test
    void should_name_the_byte_when_a_line_is_no_utf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"type\":\"Person\",\"id\":\"P-1\"}\n{\"type\":\"".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.writeBytes("\"}\n{\"type\":\"Person\",\"id\":\"P-3\"}".getBytes(StandardCharsets.UTF_8));

        LoadResult loaded = load(bytes.toByteArray());

        assertThat(loaded.problems())
                .singleElement()
                .hasToString("x.jsonl:2: must be UTF-8; byte 10 of the line is not");
        assertThat(loaded.records()).extracting(record -> record.id().value()).containsExactly("P-1", "P-3");
    }

    @Test
    void should_refuse_the_file_when_it_is_utf16() throws IOException {
        LoadResult loaded =
                load("\ufeff{\"type\":\"Person\",\"id\":\"P-1\"}\n\n\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(loaded.problems())
                .singleElement()
                .hasToString("x.jsonl: must be UTF-8; it starts with the byte order mark of UTF-16");
    }

    @Test
    void should_refuse_the_line_when_a_text_in_memory_has_a_lone_surrogate() {
        LoadResult loaded = RecordFiles.parse("x.jsonl", "{\"type\":\"Person\",\"id\":\"P-\ud800\"}");

        assertThat(loaded.problems())
                .singleElement()
                .hasToString("x.jsonl:1: must be UTF-8; byte 26 of the line is not");
    }

    @Test
    void should_not_guess_an_encoding_when_a_line_has_zero_bytes() throws IOException {
        LoadResult loaded = load("{\"type\":\"Person\"}".getBytes(StandardCharsets.UTF_16LE));

        assertThat(loaded.problems())
                .singleElement()
                .hasToString("x.jsonl:1: malformed JSON at column 3: Illegal character ((CTRL-CHAR, code 0)): only "
                        + "regular white space (\\r, \\n, \\t) is allowed between tokens");
    }

    @Test
    void should_keep_every_good_record_when_lines_between_are_broken() {
        String lines =
                "nonsense\n{\"type\":\"Person\",\"id\":\"P-1\"}\n{\n\n  \n{\"type\":\"Person\",\"id\":\"P-2\"}\n[";

        LoadResult loaded = RecordFiles.parse("x.jsonl", lines);

        assertThat(loaded.records()).extracting(record -> record.id().value()).containsExactly("P-1", "P-2");
        assertThat(loaded.problems()).extracting(LoadProblem::line).containsExactly(1L, 3L, 7L);
    }

    @Test
    void should_read_lines_alike_when_they_end_in_the_way_of_windows_or_begin_with_a_mark() {
        String lines =
                "\ufeff{\"type\":\"Person\",\"id\":\"P-1\"}\r\n\r\n{ \"type\" : \"Person\" ,\t\"id\" : \"P-2\" } \r\n";

        LoadResult loaded = RecordFiles.parse("x.jsonl", lines);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.records()).extracting(record -> record.id().value()).containsExactly("P-1", "P-2");
    }

    @Test
    void should_also_keep_what_was_found_before_when_json_breaks_later() {
        LoadResult loaded = RecordFiles.parse("x.jsonl", "{\"type\":\"Risk\",\"onwer\":\"P-1\",\"id\":\"R-1\",!");

        assertThat(loaded.problems())
                .map(LoadProblem::toString)
                .isEqualTo(List.of(
                        "x.jsonl:1: Risk R-1, attribute 'onwer': no such attribute; did you mean 'owner'?",
                        "x.jsonl:1: Risk R-1: malformed JSON at column 41: Unexpected character ('!' (code 33)): "
                                + "was expecting double-quote to start field name"));
    }

    private static LoadResult load(byte[] bytes) throws IOException {
        RecordLoader loader = new RecordLoader(ReadOptions.standard());
        loader.load("x.jsonl", new ByteArrayInputStream(bytes));
        return loader.result();
    }
}
