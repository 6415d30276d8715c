package org.isms4j.examples.gsa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.declaration.ExternalAudit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.ExternalReference;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.Grade;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented audits, as small as the case allows. */
class GsaImportTest {

    private static final String WITHHELD = "BADBADBADBAD";

    @TempDir
    private Path folder;

    @Test
    void should_make_one_finding_when_it_concerns_several_awards() {
        audit("AAAAAAAAAAAA")
                .finding("AWARD-1", "2022-001", "BA", "NNNYN", "N/A")
                .finding("AWARD-2", "2022-001", "L", "NNNYN", "N/A")
                .text("2022-001", "____ over the ____ needs  improvement")
                .plan("2022-001", "Withheld.")
                .write(folder.resolve("100-22"));

        IsmsSnapshot isms = read();

        assertThat(isms.all(ExternalAudit.TYPE)).singleElement().satisfies(audit -> {
            assertThat(audit.id()).isEqualTo(RecordId.of("100-22"));
            assertThat(audit.startedOn()).isEmpty();
            assertThat(audit.completedOn()).isEmpty();
        });
        assertThat(isms.all(AuditFinding.TYPE)).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo(RecordId.of("100-22/F-2022-001"));
            assertThat(finding.audit()).contains(RecordId.of("100-22"));
            assertThat(finding.findingType()).contains(FindingType.NONCONFORMITY);
            assertThat(finding.grade()).contains(Grade.MINOR);
            assertThat(finding.title()).contains("____ over the ____ needs improvement");
            assertThat(finding.requirement()).contains("compliance requirement A, B, L");
            assertThat(finding.raisedOn()).isEmpty();
            assertThat(finding.externalReferences())
                    .containsExactly(
                            new ExternalReference("award", "AWARD-1"), new ExternalReference("award", "AWARD-2"));
        });
    }

    @Test
    void should_map_type_and_grade_when_a_row_sets_a_flag() {
        audit(WITHHELD)
                .finding("A", "2022-001", "A", "YNYNN", "N/A")
                .finding("A", "2022-002", "A", "NNNYN", "N/A")
                .finding("A", "2022-003", "A", "YNNNN", "N/A")
                .finding("A", "2022-004", "A", "NYNNN", "N/A")
                .finding("A", "2022-005", "A", "NNNNY", "N/A")
                .finding("A", "2022-006", "A", "NNNNN", "N/A")
                .write(folder.resolve("100-22"));

        List<AuditFinding> findings = read().all(AuditFinding.TYPE);

        assertThat(findings.stream()
                        .map(finding -> finding.findingType().map(Enum::name).orElse("-") + " "
                                + finding.grade().map(Enum::name).orElse("-")))
                .containsExactly(
                        "NONCONFORMITY MAJOR",
                        "NONCONFORMITY MINOR",
                        "NONCONFORMITY -",
                        "NONCONFORMITY -",
                        "OBSERVATION -",
                        "- -");
    }

    @Test
    void should_refer_to_each_earlier_finding_when_one_cell_names_several() {
        audit(WITHHELD)
                .finding("A", "2022-001", "A", "NNNYN", "2021-004, 2021-009")
                .plan("2022-001", "Withheld.")
                .write(folder.resolve("100-22"));

        assertThat(nonconformity("100-22/NC-2022-001").recurrenceOf())
                .containsExactly(RecordId.of("100-22/NC-2021-004"), RecordId.of("100-22/NC-2021-009"));
    }

    @Test
    void should_refer_to_the_audit_of_the_year_before_when_it_is_of_the_same_auditee() {
        audit("AAAAAAAAAAAA")
                .finding("A", "2021-004", "A", "NNNYN", "N/A")
                .plan("2021-004", "Withheld.")
                .write(folder.resolve("100-21"));
        audit("BBBBBBBBBBBB")
                .finding("A", "2021-004", "A", "NNNYN", "N/A")
                .plan("2021-004", "Withheld.")
                .write(folder.resolve("200-21"));
        audit("AAAAAAAAAAAA")
                .finding("A", "2022-001", "A", "NNNYN", "2021-004")
                .plan("2022-001", "Withheld.")
                .write(folder.resolve("300-22"));

        assertThat(nonconformity("300-22/NC-2022-001").recurrenceOf())
                .containsExactly(RecordId.of("100-21/NC-2021-004"));
    }

    @Test
    void should_not_join_auditees_when_their_identifiers_are_withheld() {
        audit(WITHHELD).finding("A", "2021-004", "A", "NNNYN", "N/A").write(folder.resolve("100-21"));
        audit(WITHHELD)
                .finding("A", "2022-001", "A", "NNNYN", "2021-004")
                .plan("2022-001", "Withheld.")
                .write(folder.resolve("300-22"));

        assertThat(nonconformity("300-22/NC-2022-001").recurrenceOf())
                .containsExactly(RecordId.of("300-22/NC-2021-004"));
    }

    @Test
    void should_take_over_only_what_is_stated_when_a_plan_tells_how_far_it_is() {
        audit(WITHHELD)
                .finding("A", "2022-001", "A", "NNNYN", "N/A")
                .finding("A", "2022-002", "A", "NNNYN", "N/A")
                .finding("A", "2022-003", "A", "NNNYN", "N/A")
                .plan(
                        "2022-001",
                        "Status:Corrective action completeCorrective Action:Did it.Completion Date:May 2, 2022")
                .plan(
                        "2022-002",
                        "Status:Corrective action in progressCorrective Action:Do.Completion Date:May 3, 2022")
                .plan("2022-003", "Status:Corrective action completeCorrective Action:Did it.Completion Date:May 2022")
                .write(folder.resolve("100-22"));

        List<CorrectiveAction> actions = read().all(CorrectiveAction.TYPE);

        assertThat(actions.get(0).completedOn()).contains(LocalDate.of(2022, 5, 2));
        assertThat(actions.get(0).dueOn()).isEmpty();
        assertThat(actions.get(0).title()).contains("Did it.");
        assertThat(actions.get(1).completedOn()).isEmpty();
        assertThat(actions.get(1).dueOn()).contains(LocalDate.of(2022, 5, 3));
        assertThat(actions.get(1).gaps()).containsEntry("completedOn", Gap.NONE);
        assertThat(actions.get(2).gaps()).containsEntry("completedOn", Gap.UNKNOWN);
        assertThat(actions.get(2).nonconformities()).containsExactly(RecordId.of("100-22/NC-2022-003"));
    }

    @Test
    void should_make_no_action_when_management_holds_that_none_is_required() {
        audit(WITHHELD)
                .finding("A", "2022-001", "A", "NNNYN", "N/A")
                .plan(
                        "2022-001",
                        "Status:Management's opinion is that corrective action is not requiredCorrective Action:No.")
                .write(folder.resolve("100-22"));

        Nonconformity nonconformity = nonconformity("100-22/NC-2022-001");

        assertThat(read().all(CorrectiveAction.TYPE)).isEmpty();
        assertThat(nonconformity.noActionReason())
                .contains("Management's opinion is that corrective action is not required");
        assertThat(nonconformity.gaps()).containsEntry("noActionOn", Gap.UNKNOWN);
    }

    @Test
    void should_make_no_nonconformity_when_the_auditee_did_not_answer() {
        audit(WITHHELD).finding("A", "2022-001", "A", "NNNYN", "N/A").write(folder.resolve("100-22"));

        assertThat(read().all(AuditFinding.TYPE)).hasSize(1);
        assertThat(read().all(Nonconformity.TYPE)).isEmpty();
    }

    @Test
    void should_report_file_and_row_when_cells_cannot_be_used() {
        audit(WITHHELD)
                .finding("A", "", "A", "NNNYN", "N/A")
                .finding("A", "2022-002", "A", "NN?YN", "N/A")
                .finding("A", "2022-003", "A", "NNNYN", "see last year")
                .finding("A", "2022-004", "A", "NNNYN", "")
                .plan("2022-009", "A plan without a finding.")
                .write(folder.resolve("100-22"));

        String file = "100-22/audit-findings-100.json, ";
        assertThat(GsaImport.read(folder).problems())
                .containsExactly(
                        file + "row 2: no reference number: ''",
                        file + "row 3: material_weakness must be Y or N: '?'",
                        file + "row 4: prior_references must be reference numbers: 'see last year'",
                        file + "row 5: repeat_prior_reference and prior_references must agree: 'Y', ''",
                        "100-22: plan for 2022-009, which is no nonconformity, left out");
    }

    @Test
    void should_read_the_other_audits_when_one_cannot_be_read() throws IOException {
        audit(WITHHELD).finding("A", "2022-001", "A", "NNNYN", "N/A").write(folder.resolve("100-22"));
        audit(WITHHELD).write(folder.resolve("200-22"));
        Files.writeString(folder.resolve("200-22/audit-findings-200.json"), "{\"name\": \"no array\"}");
        Files.createDirectories(folder.resolve("300-22"));

        GsaImport imported = GsaImport.read(folder);

        assertThat(IsmsSnapshot.of(imported.records()).all(ExternalAudit.TYPE)).hasSize(1);
        assertThat(imported.problems()).hasSize(2);
        assertThat(imported.problems().get(0)).startsWith("200-22: not the dump of a workbook");
        assertThat(imported.problems().get(1)).startsWith("300-22: must have one file audit-findings-");
    }

    private static WorkbookFiles audit(String auditee) {
        return new WorkbookFiles(auditee);
    }

    private IsmsSnapshot read() {
        return IsmsSnapshot.of(GsaImport.read(folder).records());
    }

    private Nonconformity nonconformity(String id) {
        return read().find(Nonconformity.TYPE, RecordId.of(id)).orElseThrow();
    }
}
