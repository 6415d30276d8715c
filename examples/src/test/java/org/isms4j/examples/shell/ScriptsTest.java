package org.isms4j.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts that people copy. Tests run in the folder of the examples. */
class ScriptsTest {

    /** A corrective action that is known not to be completed, where no due date was moved. */
    private static final String OVERDUE = """
            {"type":"CompletenessDeclaration","id":"ALL","recordTypes":["Replanning"],"from":"2020-01-01"}
            {"type":"Nonconformity","id":"NC-1","title":"no review held","raisedOn":"2026-03-02","grade":"minor"}
            {"type":"CorrectiveAction","id":"CA-1","nonconformities":["NC-1"],"dueOn":"2026-06-01","completedOn":null}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @AfterEach
    void clear() {
        List.of("records", "asOf", "openPoints", "clause", "data", "out", "format", "process")
                .forEach(System::clearProperty);
    }

    @Test
    void should_print_the_page_and_end_with_two_when_a_requirement_is_not_met() throws IOException {
        given("records", OVERDUE);

        assertThat(run("evaluate.jsh")).isEqualTo(ExitStatus.NONCONFORMING);
        assertThat(printed())
                .contains("as of 2026-11-01")
                .contains("10.2-04/CA-1")
                .contains("System as of 2026-11-01: nonconforming");
    }

    @Test
    void should_end_with_one_when_nothing_is_shown_yet() throws IOException {
        given("records", OVERDUE);
        System.setProperty("asOf", "2026-01-01");

        assertThat(run("evaluate.jsh")).isEqualTo(ExitStatus.OPEN);
        assertThat(printed()).contains("Findings: 0");
    }

    @Test
    void should_print_every_problem_and_end_with_three_when_records_are_unusable() throws IOException {
        given("records", "{\"type\":\"Risk\",\"id\":\"R-1\",\"onwer\":\"P-1\"}\n".repeat(12));

        assertThat(run("evaluate.jsh")).isEqualTo(ExitStatus.UNUSABLE_INPUT);
        assertThat(messages())
                .contains("records.jsonl:1:")
                .contains("records.jsonl:12:")
                .contains("owner");
        assertThat(printed()).isEmpty();
    }

    @Test
    void should_end_with_three_when_the_day_is_none() throws IOException {
        given("records", OVERDUE);
        System.setProperty("asOf", "yesterday");

        assertThat(run("evaluate.jsh")).isEqualTo(ExitStatus.UNUSABLE_INPUT);
        assertThat(messages()).startsWith("-DasOf=yesterday: ");
    }

    @Test
    void should_print_the_tree_when_a_clause_is_explained() throws IOException {
        given("records", OVERDUE);
        System.setProperty("clause", "10.2");

        assertThat(run("explain.jsh")).isZero();
        assertThat(printed()).startsWith("- 10.2 ").contains("10.2-04").contains("CA-1");
    }

    @Test
    void should_end_with_three_when_there_is_no_such_clause() throws IOException {
        given("records", OVERDUE);
        System.setProperty("clause", "A.5.1");

        assertThat(run("explain.jsh")).isEqualTo(ExitStatus.UNUSABLE_INPUT);
        assertThat(messages()).startsWith("-Dclause=A.5.1: ");
    }

    @Test
    void should_write_records_when_a_catalogue_is_imported() throws IOException {
        given("data", """
                cveID,vulnerabilityName,dateAdded,requiredAction,dueDate
                CVE-2026-0001,"Made up, for this test",2026-01-05,Apply the update.,2026-01-26
                CVE-2026-0002,Made up,soon,Apply the update.,2026-01-26
                """);
        System.setProperty("out", folder.resolve("out.jsonl").toString());

        assertThat(run("import-kev.jsh")).isEqualTo(1);
        assertThat(messages()).contains("data.jsonl:3: dateAdded must be a day");
        assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(2);
    }

    @Test
    void should_print_the_map_as_text_when_no_format_is_asked_for() throws IOException {
        given("records", OVERDUE);

        assertThat(run("map.jsh")).isZero();
        assertThat(printed()).startsWith("Interactions as of 2026-11-01").contains("E24 MON -> MRV");
    }

    @ParameterizedTest
    @CsvSource({"svg, <svg ", "dot, digraph ", "mermaid, ---"})
    void should_print_the_map_of_one_process_in_the_format_that_is_asked_for(String format, String start)
            throws IOException {
        given("records", OVERDUE);
        System.setProperty("format", format);
        System.setProperty("process", "MRV");

        assertThat(run("map.jsh")).isZero();
        assertThat(printed()).startsWith(start).contains("E24").doesNotContain("E14");
    }

    @ParameterizedTest
    @CsvSource({"map.svg, , <svg ", "map.gv, , digraph ", "map.out, mermaid, ---", "map.txt, svg, <svg "})
    void should_write_the_map_to_a_file(String name, @Nullable String format, String start) throws IOException {
        given("records", OVERDUE);
        System.setProperty("out", folder.resolve(name).toString());
        if (format != null) {
            System.setProperty("format", format);
        }

        assertThat(run("map.jsh")).isZero();
        assertThat(printed()).isEmpty();
        assertThat(Files.readString(folder.resolve(name))).startsWith(start);
    }

    @ParameterizedTest
    @CsvSource({"format, png, 'one of svg, dot, mermaid, text'", "process, mrv, MRV", "out, map.png, 'one of svg, dot'"
    })
    void should_end_with_three_when_a_map_cannot_be_drawn_so(String argument, String value, String reason)
            throws IOException {
        given("records", OVERDUE);
        System.setProperty(argument, value);

        assertThat(run("map.jsh")).isEqualTo(ExitStatus.UNUSABLE_INPUT);
        assertThat(messages()).startsWith("-D" + argument + "=" + value + ": ").contains(reason);
    }

    private void given(String argument, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(argument + ".jsonl"), content);
        System.setProperty(argument, file.toString());
    }

    private int run(String script) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(messages, true, StandardCharsets.UTF_8));
        try {
            return ScriptRunner.run(Path.of(script), Optional.empty(), System.err);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
