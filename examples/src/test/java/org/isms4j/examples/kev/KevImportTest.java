package org.isms4j.examples.kev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.isms4j.examples.SharedData;
import org.isms4j.model.operation.Vulnerability;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.record.ExternalReference;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KevImportTest {

    private static final String HEADINGS = "cveID,vulnerabilityName,dateAdded,requiredAction,dueDate\n";
    private static final String GOOD = "CVE-2026-0001,\"Made up, twice\",2026-01-05,Apply the update.,2026-01-26\n";

    @TempDir
    private Path folder;

    @Test
    void should_make_vulnerability_and_action_when_a_row_is_complete() throws IOException {
        KevImport imported = read(HEADINGS + GOOD);

        assertThat(imported.problems()).isEmpty();
        assertThat(imported.records())
                .containsExactly(
                        Vulnerability.builder()
                                .id(RecordId.of("CVE-2026-0001"))
                                .identifier("CVE-2026-0001")
                                .title("Made up, twice")
                                .identifiedOn(LocalDate.of(2026, 1, 5))
                                .dueOn(LocalDate.of(2026, 1, 26))
                                .build(),
                        TreatmentAction.builder()
                                .id(RecordId.of("CVE-2026-0001/action"))
                                .title("Apply the update.")
                                .plannedOn(LocalDate.of(2026, 1, 5))
                                .dueOn(LocalDate.of(2026, 1, 26))
                                .addExternalReference(new ExternalReference("cve", "CVE-2026-0001"))
                                .build());
    }

    @Test
    void should_leave_a_row_out_and_say_why_when_it_has_a_fault() throws IOException {
        KevImport imported = read(HEADINGS
                + "CVE-2026-0002,Made up,2026-02-30,Apply the update.,2026-03-26\n"
                + "CVE-2026-0003,Made up,2026-01-05,Apply the update.,\n"
                + "CVE-2026-0004,Made up,2026-01-05\n"
                + "CVE-2026-0005,\"Made\nup\",2026-01-05,Apply the update.,2026-01-26,more\n"
                + GOOD
                + GOOD);

        assertThat(imported.problems())
                .containsExactly(
                        "kev.csv:2: dateAdded must be a day such as 2026-11-01: 2026-02-30; left out",
                        "kev.csv:3: dueDate must not be empty; left out",
                        "kev.csv:4: must have 5 cells: has 3; left out",
                        "kev.csv:5: must have 5 cells: has 6; left out",
                        "kev.csv:8: second row of CVE-2026-0001; left out");
        assertThat(imported.records()).hasSize(2);
    }

    @Test
    void should_report_every_row_when_a_column_is_missing() throws IOException {
        KevImport imported = read("cveID,vulnerabilityName\nCVE-2026-0001,Made up\n");

        assertThat(imported.problems()).containsExactly("kev.csv:2: dateAdded must not be empty; left out");
    }

    @Test
    void should_accept_a_row_when_it_was_due_before_it_was_listed() throws IOException {
        assertThat(read(HEADINGS + "CVE-2026-0006,Made up,2026-02-05,Apply it.,2026-01-26\n")
                        .records())
                .hasSize(2);
    }

    @Test
    void should_throw_when_there_is_no_file() {
        assertThatThrownBy(() -> KevImport.read(folder.resolve("nowhere.csv")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere.csv");
    }

    @Test
    void should_read_every_row_and_invent_nothing_when_the_data_are_at_hand() {
        Path data = SharedData.assumed("cisa-kev/known_exploited_vulnerabilities.csv");

        KevImport imported = KevImport.read(data);

        IsmsSnapshot isms = IsmsSnapshot.of(imported.records());
        assertThat(imported.problems()).isEmpty();
        assertThat(isms.all(Vulnerability.TYPE)).hasSize(1404);
        assertThat(isms.all(TreatmentAction.TYPE)).hasSize(1404).allSatisfy(action -> {
            assertThat(action.plannedOn()).isPresent();
            assertThat(action.dueOn()).isPresent();
            assertThat(action.completedOn()).isEmpty();
            assertThat(action.gaps()).isEmpty();
        });
    }

    private KevImport read(String csv) throws IOException {
        return KevImport.read(Files.writeString(folder.resolve("kev.csv"), csv));
    }
}
