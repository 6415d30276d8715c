package org.isms4j.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptRunnerTest {

    private static final String PROPERTY = "org.isms4j.examples.shell.seen";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @AfterEach
    void clear() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void should_end_with_the_value_when_the_last_snippet_is_an_int_expression() throws IOException {
        assertThat(run("int twice(int n) {\n    return 2 * n;\n}\n\ntwice(21)")).isEqualTo(42);
        assertThat(run("int status = 7;\nstatus // the end\n")).isEqualTo(7);
        assertThat(messages()).isEmpty();
    }

    @Test
    void should_end_with_zero_when_the_last_snippet_is_anything_else() throws IOException {
        assertThat(run("int status = 7;")).isZero();
        assertThat(run("7L")).isZero();
        assertThat(run("\"7\"")).isZero();
        assertThat(run("// nothing\n")).isZero();
    }

    @Test
    void should_refuse_a_status_when_the_system_could_not_pass_it_on() throws IOException {
        assertThat(run("\n256")).isEqualTo(ExitStatus.SCRIPT_FAILURE);
        assertThat(messages()).isEqualTo("script.jsh:2: an exit status must be 0 to 255: 256\n    256");
    }

    @Test
    void should_see_properties_when_a_script_asks_for_them() throws IOException {
        System.setProperty(PROPERTY, "11");

        assertThat(run("Integer.getInteger(\"" + PROPERTY + "\")")).isEqualTo(11);
    }

    @Test
    void should_import_the_library_when_a_script_names_its_types() throws IOException {
        assertThat(run("ConformityReport report = IsmsEngine.iso27001()"
                        + ".evaluate(IsmsSnapshot.of(List.of()), LocalDate.of(2026, 11, 1));\n"
                        + "report.subclauses().size()"))
                .isEqualTo(30);
    }

    @Test
    void should_run_nothing_when_a_snippet_further_down_does_not_compile() throws IOException {
        int status =
                run("System.setProperty(\"" + PROPERTY + "\", \"set\");\n\nString text = nowhere\n    .toString();");

        assertThat(status).isEqualTo(ExitStatus.SCRIPT_FAILURE);
        assertThat(messages())
                .isEqualTo("script.jsh:3: cannot find symbol, symbol: variable nowhere\n"
                        + "    String text = nowhere\n        .toString();");
        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void should_name_the_line_of_the_mistake_when_it_is_within_a_snippet() throws IOException {
        assertThat(run("int f() {\n    int a = 1;\n    return a + b;\n}")).isEqualTo(ExitStatus.SCRIPT_FAILURE);
        assertThat(messages()).contains("script.jsh:1: the script never defines variable b");

        assertThat(run("int f() {\n    int a = 1;\n    return \"text\";\n}")).isEqualTo(ExitStatus.SCRIPT_FAILURE);
        assertThat(messages()).contains("script.jsh:3: incompatible types");
    }

    @Test
    void should_stop_when_a_snippet_throws() throws IOException {
        int status = run("void check(int n) {\n    throw new IllegalStateException(\"no \" + n);\n}\n\n"
                + "System.setProperty(\"" + PROPERTY + "\", \"before\");\n"
                + "check(5);\nSystem.setProperty(\"" + PROPERTY + "\", \"after\");");

        assertThat(status).isEqualTo(ExitStatus.SCRIPT_FAILURE);
        assertThat(messages())
                .isEqualTo("script.jsh:6: java.lang.IllegalStateException: no 5\n    check(5);\n"
                        + "  at script.jsh in check, snippet at line 1\n  at script.jsh, snippet at line 6");
        assertThat(System.getProperty(PROPERTY)).isEqualTo("before");
    }

    @Test
    void should_name_the_root_cause_when_an_exception_has_one() throws IOException {
        assertThat(run("throw new RuntimeException(\"outer\", new IllegalStateException(\"inner\"));"))
                .isEqualTo(ExitStatus.SCRIPT_FAILURE);
        assertThat(messages())
                .startsWith("script.jsh:1: java.lang.RuntimeException: outer, caused by"
                        + " java.lang.IllegalStateException: inner");
    }

    @Test
    void should_report_where_it_begins_when_a_snippet_is_incomplete() throws IOException {
        assertThat(run("int x = 1;\nif (x > 0) {\n    x++;\n")).isEqualTo(ExitStatus.SCRIPT_FAILURE);
        assertThat(messages())
                .isEqualTo("script.jsh:2: the script ends within this snippet\n    if (x > 0) {\n        x++;");
    }

    @Test
    void should_use_what_is_defined_below_when_it_is_defined_before_the_call() throws IOException {
        assertThat(run("int f() { return g(); }\nint g() { return 8; }\nf()")).isEqualTo(8);
    }

    @Test
    void should_fail_when_a_call_comes_before_what_it_needs() throws IOException {
        assertThat(run("int f() { return g(); }\nint early = f();\nint g() { return 8; }"))
                .isEqualTo(ExitStatus.SCRIPT_FAILURE);
        assertThat(messages()).startsWith("script.jsh:2: uses what the script defines only below");
    }

    @Test
    void should_refuse_a_command_when_it_is_one_of_the_tool() throws IOException {
        assertThat(run("int rc = 1;\n/exit rc")).isEqualTo(ExitStatus.SCRIPT_FAILURE);
        assertThat(messages()).startsWith("script.jsh:2: commands of the jshell tool are no part of a script");
    }

    @Test
    void should_end_with_three_when_the_input_is_unusable() throws IOException {
        assertThat(run("RecordFiles.parse(\"bad.jsonl\", \"{\").orThrow()")).isEqualTo(ExitStatus.UNUSABLE_INPUT);
        assertThat(messages()).contains("bad.jsonl:1");

        assertThat(run("Arguments.date(\"nobodyGivesThis\", \"\")")).isEqualTo(ExitStatus.UNUSABLE_INPUT);
        assertThat(messages()).endsWith("-DnobodyGivesThis=... must be given");
    }

    @Test
    void should_fail_when_there_is_no_such_script() {
        PrintStream out = new PrintStream(messages, true, StandardCharsets.UTF_8);

        assertThat(ScriptRunner.run(folder.resolve("nowhere.jsh"), Optional.empty(), out))
                .isEqualTo(ExitStatus.SCRIPT_FAILURE);
        assertThat(messages()).contains("nowhere.jsh");
    }

    private int run(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("script.jsh"), script);
        return ScriptRunner.run(file, Optional.empty(), new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8).stripTrailing().replace(System.lineSeparator(), "\n");
    }
}
