package org.isms4j.testkit.pitfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.pitfall.Few.AS_OF;
import static org.isms4j.testkit.pitfall.Few.ENGINE;
import static org.isms4j.testkit.pitfall.Few.check;
import static org.isms4j.testkit.pitfall.Few.complete;
import static org.isms4j.testkit.pitfall.Few.day;
import static org.isms4j.testkit.pitfall.Few.id;
import static org.isms4j.testkit.pitfall.Few.nonconformity;
import static org.isms4j.testkit.pitfall.Few.overdue;
import static org.isms4j.testkit.pitfall.Few.report;
import static org.isms4j.testkit.pitfall.Few.without;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Read;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Finding;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.SampleOrganizations;
import org.isms4j.testkit.generate.RandomRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pitfalls of findings: which count, how often, why, and whether they can be recognized again. */
class FindingPitfallsTest {

    @ParameterizedTest(name = "closed {0}, completed {1}, reviewed {2}, verdict {3} gives {4}")
    @CsvSource(textBlock = """
                    ,           ,           ,           ,          NOT_APPLICABLE
                    2026-05-01, ,           ,           ,          NONCONFORMING_MINOR
                    2026-05-01, 2026-03-01, ,           ,          NONCONFORMING_MINOR
                    2026-05-01, 2026-03-01, 2026-02-01, EFFECTIVE, NONCONFORMING_MINOR
                    2026-05-01, 2026-03-01, 2026-03-01, EFFECTIVE, NONCONFORMING_MINOR
                    2026-05-01, 2026-03-01, 2026-04-10, ,          NOT_DEMONSTRATED
                    2026-05-01, 2026-03-01, 2026-04-10, EFFECTIVE, CONFORMING
                    ,           2026-03-01, 2026-04-10, EFFECTIVE, CONFORMING
                    ,           2026-03-01, ,           ,          NONCONFORMING_MINOR
                    """)
    @DisplayName("D2: closed counts only with a later review of effectiveness")
    void should_ask_for_the_review_when_a_nonconformity_is_closed(
            String closed, String completed, String reviewed, EffectivenessVerdict verdict, ConformityStatus expected) {
        List<IsmsRecord> records = new ArrayList<>();
        Nonconformity.Builder nonconformity =
                Nonconformity.builder().id(id("NC-1")).raisedOn(day("2026-01-10"));
        if (closed != null) {
            nonconformity.closedOn(day(closed));
        }
        records.add(nonconformity.build());
        records.add(Few.audit("A-1", "2026-01-05"));
        if (completed != null) {
            records.add(CorrectiveAction.builder()
                    .id(id("CA-1"))
                    .addNonconformity(id("NC-1"))
                    .completedOn(day(completed))
                    .build());
        }
        if (reviewed != null) {
            EffectivenessReview.Builder review = EffectivenessReview.builder()
                    .id(id("ER-1"))
                    .addAction(id("CA-1"))
                    .reviewedOn(day(reviewed));
            records.add(
                    verdict == null ? review.build() : review.verdict(verdict).build());
        }

        assertThat(check("10.2-05", complete(records.toArray(new IsmsRecord[0])))
                        .status())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("D3: every nonconformity is counted once")
    void should_count_each_once_when_nonconformities_come_from_everywhere() {
        Nonconformity own = nonconformity("NC-1", "2026-01-10");
        Nonconformity fromAudit = Nonconformity.builder()
                .id(id("NC-2"))
                .raisedOn(day("2026-01-10"))
                .addSource(id("AF-1"))
                .addSource(id("AF-1"))
                .build();
        CorrectiveAction both = CorrectiveAction.builder()
                .id(id("CA-1"))
                .addNonconformities(id("NC-1"), id("NC-2"), id("NC-1"))
                .plannedOn(day("2026-02-01"))
                .build();

        assertThat(check("10.2-02", own, fromAudit, both).counts().examined()).isEqualTo(2);
        assertThat(check("10.2-03", own, fromAudit, both).counts().examined()).isEqualTo(2);
    }

    @Test
    @DisplayName("D19: a control with many treatments is one control")
    void should_count_a_control_once_when_it_serves_many_treatments() {
        NecessaryControl.Builder control = NecessaryControl.builder()
                .id(id("C-1"))
                .determinedOn(day("2026-01-10"))
                .implementedOn(day("2026-02-10"));
        for (int i = 0; i < 25; i++) {
            control.addTreatment(id("TD-" + i));
        }

        assertThat(check("6.1.3-07", control.build()).counts().examined()).isEqualTo(1);
        assertThat(check("8.3-04", complete(control.build())).findings()).hasSize(1);
    }

    @Test
    @DisplayName("D24: accepting a nonconformity does not correct it")
    void should_still_ask_for_the_correction_when_no_corrective_action_is_needed() {
        Nonconformity accepted = Nonconformity.builder()
                .id(id("NC-1"))
                .raisedOn(day("2026-01-10"))
                .reviewedOn(day("2026-01-20"))
                .noActionOn(day("2026-01-20"))
                .noActionReason("accepted by management")
                .closedOn(day("2026-01-20"))
                .build();

        assertThat(check("10.2-02", complete(accepted)).status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(check("10.2-04", complete(accepted)).status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    @DisplayName("D25: the explanation names the record")
    void should_name_the_record_when_an_old_issue_keeps_a_clause_red() {
        ConformityReport report = report(complete(overdue("CA-17", "2024-06-30")));

        assertThat(report.clause("10.2").status().isNonconforming()).isTrue();
        assertThat(report.clause("10.2").explain().toString()).contains("CA-17", "2024-06-30");
        assertThat(report.findings())
                .filteredOn(finding -> finding.checkId().equals("10.2-04"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("CA-17"));
    }

    private static List<String> ids(ConformityReport report) {
        return report.findings().stream().map(Finding::id).toList();
    }

    @Test
    @DisplayName("D35: findings are recognized by check and subject, not by their wording")
    void should_have_the_same_identity_when_wording_and_day_change() {
        CorrectiveAction before = overdue("CA-17", "2026-06-30");
        CorrectiveAction renamed = before.withTitle("Another title").withOverdueCause("Another reason");

        List<String> first = ids(report(complete(before)));
        List<String> second = ids(report(complete(renamed)));
        List<String> nextDay = ids(ENGINE.evaluate(IsmsSnapshot.of(complete(before)), AS_OF.plusDays(1)));

        assertThat(first).isNotEmpty().doesNotHaveDuplicates();
        assertThat(second).isEqualTo(first);
        assertThat(nextDay).isEqualTo(first);
    }

    /** What every check depends on without naming it. */
    private static final Set<String> ALWAYS_READ = Set.of(
            "CompletenessDeclaration",
            "IntervalDeclaration",
            "GraceDeclaration",
            "AssessorJudgement",
            "ScopeVersion",
            "PolicyVersion",
            "Audit");

    @Test
    @DisplayName("D36: a check depends on nothing that its read set does not name")
    void should_answer_the_same_when_records_are_removed_that_it_does_not_read() {
        for (long seed = 0; seed < 6; seed++) {
            assertReadSets(RandomRecords.of(seed));
        }
        assertReadSets(SampleOrganizations.harbour());
    }

    private static void assertReadSets(IsmsSnapshot isms) {
        ConformityReport before = ENGINE.evaluate(isms, AS_OF);
        Set<String> types = isms.records().stream()
                .map(record -> record.recordType().name())
                .filter(type -> !ALWAYS_READ.contains(type))
                .collect(Collectors.toSet());
        for (String type : types) {
            ConformityReport after = ENGINE.evaluate(without(isms, type), AS_OF);
            for (Check check : ENGINE.catalogue().checks()) {
                if (check.reads().stream().map(Read::type).noneMatch(type::equals)) {
                    assertThat(after.check(check.id()))
                            .as("%s without any %s", check.id(), type)
                            .isEqualTo(before.check(check.id()));
                }
            }
        }
    }

    @Test
    @DisplayName("D37: the explanation says what the result says")
    void should_explain_the_answer_it_gives_when_asked() {
        for (long seed = 0; seed < 40; seed++) {
            ConformityReport report = ENGINE.evaluate(RandomRecords.of(seed), AS_OF);
            report.subclauses().forEach(clause -> clause.checks().forEach(FindingPitfallsTest::assertExplained));
        }
    }

    private static void assertExplained(CheckResult check) {
        String text = check.explain().toString();

        assertThat(check.explain().text())
                .contains(check.checkId(), check.status().label());
        check.findings().stream()
                .limit(10)
                .forEach(finding -> assertThat(text)
                        .as(check.checkId())
                        .contains(finding.subject().map(Object::toString).orElse("")));
    }
}
