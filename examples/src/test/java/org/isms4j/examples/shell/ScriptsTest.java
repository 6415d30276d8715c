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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        List.of("records", "asOf", "openPoints", "clause", "data", "out").forEach(System::clearProperty);
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
