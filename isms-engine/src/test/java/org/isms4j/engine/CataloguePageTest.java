package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isms4j.engine.check.Check;
import org.isms4j.model.standard.Clause;
import org.isms4j.model.standard.Iso27001;
import org.isms4j.model.standard.Item;
import org.junit.jupiter.api.Test;

/** Keeps docs/catalogue.md in step with the checks, and the checks in step with the items of the standard. */
class CataloguePageTest {

    private static final String UPDATE = "update.docs";
    private static final CheckCatalogue CATALOGUE = IsmsEngine.iso27001().catalogue();

    private static Path file() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("isms-engine"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs/catalogue.md");
    }

    @Test
    void should_be_up_to_date() throws IOException {
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(file(), CATALOGUE.markdown());
        }

        String current = Files.exists(file()) ? Files.readString(file()) : "";

        assertThat(current.equals(CATALOGUE.markdown()))
                .as("docs/catalogue.md is out of date; run CataloguePageTest with -D%s=true", UPDATE)
                .isTrue();
    }

    @Test
    void should_name_every_item_and_every_check() {
        String page = CATALOGUE.markdown();

        for (Clause clause : Iso27001.subclauses()) {
            for (Item item : clause.items()) {
                assertThat(page).contains("| " + item.id().label() + " | " + item.summary() + " | ");
            }
        }
        for (Check check : CATALOGUE.checks()) {
            assertThat(page).contains("### " + check.id() + " " + check.requirement() + "\n");
        }
    }

    /** What no check examines says so instead of standing empty. */
    @Test
    void should_state_the_reason_when_no_check_examines_an_item() {
        String page = IsmsEngine.builder()
                .leaveOut(check -> check.clause().value().equals("9.3.1"))
                .build()
                .catalogue()
                .markdown();

        assertThat(page).contains("| none yet: undetermined until an assessor judges it |", "No check yet:");
    }
}
