package org.isms4j.examples.gsa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.evidence.RecordFiles;
import org.isms4j.examples.SharedData;
import org.isms4j.model.declaration.ExternalAudit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.Grade;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.Finding;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real audits; skipped where they are not at hand. */
class GsaDataTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    @TempDir
    private Path folder;

    private Path data;
    private GsaImport imported;
    private IsmsSnapshot isms;

    @BeforeEach
    void read() {
        data = SharedData.assumed("gsa-fac");
        imported = GsaImport.read(data);
        isms = IsmsSnapshot.of(imported.records());
    }

    @Test
    void should_count_what_an_auditor_counts_when_all_audits_are_read() {
        assertThat(imported.problems()).isEmpty();
        assertThat(isms.all(ExternalAudit.TYPE)).hasSize(4);
        assertThat(isms.all(AuditFinding.TYPE)).hasSize(123);
        assertThat(findings("134732-21")).isEqualTo(3);
        assertThat(findings("147110-22")).isEqualTo(80);
        assertThat(findings("171944-22")).isEqualTo(30);
        assertThat(findings("191734-21")).isEqualTo(10);
        assertThat(isms.all(Nonconformity.TYPE)).hasSize(123);
        // For sixteen findings management holds that no corrective action is required.
        assertThat(isms.all(CorrectiveAction.TYPE)).hasSize(107);
        assertThat(isms.all(AuditFinding.TYPE))
                .filteredOn(finding -> finding.grade().equals(Optional.of(Grade.MAJOR)))
                .hasSize(46);
    }

    @Test
    void should_refer_to_earlier_findings_when_a_finding_recurs() {
        assertThat(isms.all(Nonconformity.TYPE))
                .filteredOn(each -> !each.recurrenceOf().isEmpty())
                .hasSize(53);
        assertThat(isms.find(Nonconformity.TYPE, RecordId.of("147110-22/NC-2022-029"))
                        .orElseThrow()
                        .recurrenceOf())
                .containsExactly(RecordId.of("147110-22/NC-2021-012"), RecordId.of("147110-22/NC-2021-017"));
    }

    @Test
    void should_have_no_day_when_the_source_does_not_state_it() throws IOException {
        String source = text(data);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

        assertThat(isms.all(CorrectiveAction.TYPE))
                .allSatisfy(action -> assertThat(Stream.concat(action.dueOn().stream(), action.completedOn().stream()))
                        .allSatisfy(date -> assertThat(source)
                                .containsAnyOf(
                                        date.format(day), date.format(day).replace(", ", ","))));
        assertThat(Stream.concat(isms.all(ExternalAudit.TYPE).stream(), isms.all(AuditFinding.TYPE).stream()))
                .allSatisfy(record -> assertThat(record.occurredOn()).isEmpty());
        assertThat(isms.all(Nonconformity.TYPE))
                .allSatisfy(record -> assertThat(record.occurredOn()).isEmpty());
    }

    @Test
    void should_write_the_same_bytes_when_the_import_is_repeated() throws IOException {
        RecordFiles.write(folder.resolve("one.jsonl"), imported.records());
        RecordFiles.write(folder.resolve("two.jsonl"), GsaImport.read(data).records());

        assertThat(Files.mismatch(folder.resolve("one.jsonl"), folder.resolve("two.jsonl")))
                .isEqualTo(-1);
        assertThat(RecordFiles.read(folder.resolve("one.jsonl")).orThrow().records())
                .isEqualTo(isms.records());
    }

    @Test
    void should_show_recurrence_and_open_plans_when_the_records_are_evaluated() {
        ConformityReport report = IsmsEngine.iso27001().evaluate(isms, AS_OF);

        List<RecordId> recurring = isms.all(Nonconformity.TYPE).stream()
                .filter(each -> !each.recurrenceOf().isEmpty())
                .map(IsmsRecord::id)
                .toList();
        assertThat(subjects(report, "10.2-07")).containsExactlyInAnyOrderElementsOf(recurring);
        List<RecordId> notShownComplete = isms.all(CorrectiveAction.TYPE).stream()
                .filter(each -> each.completedOn().isEmpty())
                .map(IsmsRecord::id)
                .toList();
        assertThat(subjects(report, "10.2-04")).containsAll(notShownComplete);
    }

    private static List<RecordId> subjects(ConformityReport report, String checkId) {
        return Stream.concat(report.findings().stream(), report.openPoints().stream())
                .filter(finding -> finding.checkId().equals(checkId))
                .map(Finding::subject)
                .flatMap(Optional::stream)
                .toList();
    }

    private long findings(String audit) {
        return isms.citing(AuditFinding.AUDIT, RecordId.of(audit)).size();
    }

    private static String text(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(GsaDataTest::content).collect(Collectors.joining());
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
