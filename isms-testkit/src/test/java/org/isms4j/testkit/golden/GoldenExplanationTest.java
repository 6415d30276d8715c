package org.isms4j.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.Finding;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.SampleOrganizations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Explanations and findings of the sample organizations, word for word: to be read as prose in review. Written with
 * {@code -Dupdate.docs=true}.
 */
class GoldenExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private static final Map<String, ConformityReport> REPORTS = Map.of(
            "harbour", report(SampleOrganizations.harbour()),
            "paper", report(SampleOrganizations.paper()),
            "silos", report(SampleOrganizations.silos()));

    private static ConformityReport report(IsmsSnapshot isms) {
        return IsmsEngine.iso27001().evaluate(isms, DAY);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "harbour, 9.3.1",
        "harbour, 10.2",
        "paper, 7.5.1",
        "paper, 8.2",
        "paper, 9.2.1",
        "silos, 9.3.2",
        "silos, 10.2",
        "harbour, 4.4"
    })
    void should_read_like_this_when_explained(String organization, String clause) throws IOException {
        String text = REPORTS.get(organization).clause(clause).explain().toString();

        assertGolden(organization + "-" + clause + ".txt", text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"harbour", "paper", "silos"})
    void should_read_like_this_when_listed(String organization) throws IOException {
        ConformityReport report = REPORTS.get(organization);

        String findings = report.findings().stream()
                .collect(Collectors.groupingBy(Finding::checkId, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(list -> list.size() + " x " + list.get(0))
                .collect(Collectors.joining("\n"));
        assertGolden(organization + "-report.txt", report + "\n\n" + findings);
    }

    /** The thirty statuses that the tool of an organization asserts which only writes. */
    @Test
    void should_read_like_this_when_claims_are_listed() throws IOException {
        String claims =
                REPORTS.get("paper").claims().stream().map(Object::toString).collect(Collectors.joining("\n"));

        assertGolden("paper-claims.txt", claims);
    }

    private static void assertGolden(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("update.docs")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text + "\n");
        }
        assertThat(text + "\n")
                .as("golden file %s; write it with -Dupdate.docs=true and read it", name)
                .isEqualTo(Files.readString(file));
    }
}
