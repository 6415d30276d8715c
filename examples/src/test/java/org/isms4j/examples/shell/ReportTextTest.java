package org.isms4j.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.Grade;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.SampleIsms;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    @Test
    void should_have_one_line_a_subclause_when_a_report_is_printed() {
        List<String> lines = lines(List.of());

        assertThat(lines.get(0)).contains("as of 2026-11-01", "conform", "fail", "open", "valid until");
        assertThat(lines.get(1)).startsWith("4.1    Understanding the organization");
        assertThat(lines.get(30)).startsWith("10.2   Nonconformity and corrective action    not demonstrated");
        assertThat(lines.get(31)).isEmpty();
    }

    @Test
    void should_fit_into_a_hundred_columns_when_texts_are_long() {
        assertThat(lines(overdue(3))).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void should_say_so_when_no_check_examines_what_decides() {
        IsmsEngine engine = IsmsEngine.builder()
                .leaveOut(check -> List.of("4.4-04", "4.4-06", "4.4-12").contains(check.id()))
                .build();
        String page = ReportText.of(SampleIsms.conforming().evaluate(engine), 40);

        assertThat(page).containsPattern("\n4\\.4 .* undetermined - no check yet for \\[p1], \\[p6]\n");
    }

    @Test
    void should_print_findings_with_grade_items_and_reason_when_there_are_any() {
        String page = String.join("\n", lines(overdue(1)));

        assertThat(page).contains("\nFindings: 1\n  minor 10.2-04/CA-0 (10.2 c)\n      ");
        assertThat(page).contains("\nDecided by:\n  10.2: 10.2-04\nSystem as of 2026-11-01: nonconforming (minor)");
    }

    @Test
    void should_print_some_of_each_check_and_count_the_rest_when_there_are_many() {
        List<IsmsRecord> records = overdue(50);
        ConformityReport report = report(records);
        long shown = lines(records).stream()
                .filter(line -> line.startsWith("  open "))
                .count();

        assertThat(lines(records).stream().filter(line -> line.contains("10.2-04/CA-")))
                .hasSize(5);
        assertThat(lines(records)).contains("  and 45 more of 10.2-04");
        assertThat(shown).isBetween(10L, 40L);
        assertThat(lines(records))
                .contains("Open points: " + report.openPoints().size() + ", of which " + shown + " are shown");
    }

    @Test
    void should_map_statuses_to_exit_statuses_when_a_script_ends() {
        assertThat(ExitStatus.of(ConformityStatus.CONFORMING)).isZero();
        assertThat(ExitStatus.of(ConformityStatus.NOT_APPLICABLE)).isZero();
        assertThat(ExitStatus.of(ConformityStatus.NOT_YET_DUE)).isEqualTo(1);
        assertThat(ExitStatus.of(ConformityStatus.UNDETERMINED)).isEqualTo(1);
        assertThat(ExitStatus.of(ConformityStatus.NOT_DEMONSTRATED)).isEqualTo(1);
        assertThat(ExitStatus.of(ConformityStatus.NONCONFORMING_MINOR)).isEqualTo(2);
        assertThat(ExitStatus.of(ConformityStatus.NONCONFORMING_MAJOR)).isEqualTo(2);
    }

    /** Corrective actions that are known not to be completed, where no due date was moved. */
    private static List<IsmsRecord> overdue(int count) {
        List<IsmsRecord> records = new ArrayList<>();
        records.add(CompletenessDeclaration.builder()
                .id(RecordId.of("ALL"))
                .addRecordTypes("Replanning")
                .from(LocalDate.of(2020, 1, 1))
                .build());
        records.add(
                Nonconformity.builder().id(RecordId.of("NC")).grade(Grade.MINOR).build());
        for (int i = 0; i < count; i++) {
            records.add(CorrectiveAction.builder()
                    .id(RecordId.of("CA-" + i))
                    .addNonconformity(RecordId.of("NC"))
                    .dueOn(LocalDate.of(2026, 6, 1))
                    .none(CorrectiveAction.COMPLETED_ON)
                    .build());
        }
        return records;
    }

    private static List<String> lines(List<IsmsRecord> records) {
        return ReportText.of(report(records), 40).lines().toList();
    }

    private static ConformityReport report(List<IsmsRecord> records) {
        return IsmsEngine.iso27001().evaluate(IsmsSnapshot.of(records), LocalDate.of(2026, 11, 1));
    }
}
