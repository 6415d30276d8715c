package org.isms4j.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.isms4j.model.standard.ClauseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {

    private static final String NAME = "org.isms4j.examples.argument";

    @TempDir
    private Path folder;

    @AfterEach
    void clear() {
        System.clearProperty(NAME);
        System.clearProperty(Arguments.HOME);
    }

    @Test
    void should_return_the_standard_when_an_argument_is_not_given() {
        assertThat(Arguments.date(NAME, "2026-11-01")).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void should_refuse_a_day_when_it_is_none() {
        System.setProperty(NAME, "2026-02-30");

        assertThatThrownBy(() -> Arguments.date(NAME, "2026-11-01"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("-D" + NAME + "=2026-02-30: a day must be written as 2026-11-01");
    }

    @Test
    void should_pass_on_the_hint_when_a_parser_refuses_a_text() {
        System.setProperty(NAME, "9.4");

        assertThatThrownBy(() -> Arguments.value(NAME, "", ClauseId::parse))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("-D" + NAME + "=9.4: ")
                .hasMessageContaining("9.3");
    }

    @Test
    void should_ask_for_an_argument_when_nothing_stands_for_it() {
        assertThatThrownBy(() -> Arguments.output(NAME))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("-D" + NAME + "=... must be given");
    }

    @Test
    void should_look_beside_the_examples_when_a_path_does_not_exist_here() throws IOException {
        Files.createFile(folder.resolve("records.jsonl"));
        System.setProperty(Arguments.HOME, folder.toString());

        assertThat(Arguments.path(NAME, "records.jsonl")).isEqualTo(folder.resolve("records.jsonl"));
    }

    @Test
    void should_refuse_a_path_when_it_exists_nowhere() {
        assertThatThrownBy(() -> Arguments.path(NAME, "records.jsonl"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("-D" + NAME + "=records.jsonl: no such file or folder");
    }
}
