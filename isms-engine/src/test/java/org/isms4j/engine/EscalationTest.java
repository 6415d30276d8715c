package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.stated;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.Validity;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Escalation looks at several findings together, names its rule, and can be switched off. */
class EscalationTest {

    private static final Check REVIEWED =
            Trial.check(forEvery(CorrectiveAction.TYPE).expect(cited(EffectivenessReview.ACTIONS)));
    private static final Check TITLED =
            Trial.check(forEvery(CorrectiveAction.TYPE).expect(stated(CorrectiveAction.TITLE)));

    private static List<IsmsRecord> actions(int reviewed, int lacking) {
        List<IsmsRecord> records = new ArrayList<>();
        for (int i = 0; i < reviewed + lacking; i++) {
            records.add(Given.a(CorrectiveAction.TYPE, "CA-" + i)
                    .on(CorrectiveAction.PLANNED_ON, "2026-01-10")
                    .in(i < reviewed ? Presence.KNOWN : Presence.NONE, CorrectiveAction.TITLE, "title")
                    .build());
            if (i < reviewed) {
                records.add(Given.a(EffectivenessReview.TYPE, "ER-" + i)
                        .to(EffectivenessReview.ACTIONS, "CA-" + i)
                        .on(EffectivenessReview.REVIEWED_ON, "2026-05-01")
                        .build());
            }
        }
        records.add(Given.complete("2020-01-01", EffectivenessReview.TYPE));
        return records;
    }

    private static ConformityReport report(Check check, List<IsmsRecord> records, boolean escalating) {
        return IsmsEngine.builder()
                .add(check)
                .policy(EvaluationPolicy.standard().withEscalation(escalating))
                .build()
                .evaluate(IsmsSnapshot.of(records), Trial.TODAY);
    }

    @ParameterizedTest(name = "{1} of {0} more lacking, escalating: {2} gives {3}")
    @CsvSource({
        "0, 3, true, NONCONFORMING_MINOR",
        "0, 4, true, NONCONFORMING_MAJOR",
        "4, 4, true, NONCONFORMING_MAJOR",
        "5, 4, true, NONCONFORMING_MINOR",
        "0, 4, false, NONCONFORMING_MINOR"
    })
    void should_be_major_when_most_subjects_lack_what_is_mandated(
            int reviewed, int lacking, boolean escalating, ConformityStatus expected) {
        ConformityReport report = report(REVIEWED, actions(reviewed, lacking), escalating);

        assertThat(report.clause("7.2").status()).isEqualTo(expected);
        assertThat(report.check(Trial.CHECK).orElseThrow().status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_name_its_rule_when_it_escalates() {
        ConformityReport report = report(REVIEWED, actions(0, 4), true);

        assertThat(report.clause("7.2").furtherFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(FindingGrade.MAJOR);
            assertThat(finding.rule()).isEqualTo("systemic-by-extent");
            assertThat(finding.explain().toString())
                    .contains(
                            "systemic-by-extent",
                            Trial.CHECK,
                            "from 4 subjects and a share of 0.5 on",
                            "P1M by default");
        });
        assertThat(report.check(Trial.CHECK).orElseThrow().findings()).hasSize(4);
    }

    /** Ruling R8: extent alone is no major, a mandated element has to be missing. */
    @Test
    void should_stay_minor_when_many_records_merely_show_the_contrary() {
        assertThat(report(TITLED, actions(0, 8), true).clause("7.2").status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    /** Ruling R8: lateness of a day for a whole batch is no major, lateness that lasts is one. */
    @ParameterizedTest(name = "a batch due on {0}, tolerated {1} gives {2}")
    @CsvSource(textBlock = """
                    2026-10-31, P1M, NONCONFORMING_MINOR
                    2026-10-01, P1M, NONCONFORMING_MINOR
                    2026-09-30, P1M, NONCONFORMING_MAJOR
                    2026-10-31, P1D, NONCONFORMING_MINOR
                    2026-10-30, P1D, NONCONFORMING_MAJOR
                    """)
    void should_be_major_only_after_a_while_when_a_whole_batch_is_late(
            String due, Period tolerated, ConformityStatus expected) {
        EvaluationPolicy policy = EvaluationPolicy.standard().withInterval(IntervalKey.SYSTEMIC_LATENESS, tolerated);

        assertThat(batch(due, policy, Trial.TODAY).clause("7.2").status()).isEqualTo(expected);
    }

    private static ConformityReport batch(String due, EvaluationPolicy policy, LocalDate asOf) {
        List<IsmsRecord> records = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            records.add(Given.a(TrainingAction.TYPE, "T-" + i)
                    .on(TrainingAction.PLANNED_ON, "2026-01-10")
                    .on(TrainingAction.DUE_ON, due)
                    .build());
        }
        records.add(Given.complete("2020-01-01", TrainingAction.TYPE));
        Check check = Trial.check(forEvery(TrainingAction.TYPE)
                .onceDue(passed(TrainingAction.DUE_ON))
                .expect(reached(TrainingAction.COMPLETED_ON)));
        return IsmsEngine.builder().add(check).policy(policy).build().evaluate(IsmsSnapshot.of(records), asOf);
    }

    /** It becomes systemic although the check says the same, and the report knows when (L4). */
    @Test
    void should_limit_the_validity_of_the_report_when_lateness_becomes_systemic() {
        EvaluationPolicy policy = EvaluationPolicy.standard();
        ConformityReport late = batch("2026-10-20", policy, Trial.TODAY);

        assertThat(late.clause("7.2").validUntil().map(Validity::until)).contains(LocalDate.parse("2026-11-21"));
        assertThat(late.clause("7.5.3").validUntil()).isEmpty();
        assertThat(batch("2026-10-20", policy, LocalDate.parse("2026-11-20")).sameAnswers(late))
                .isTrue();
        assertThat(batch("2026-10-20", policy, LocalDate.parse("2026-11-21"))
                        .clause("7.2")
                        .status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MAJOR);
    }

    @ParameterizedTest(name = "from {0} subjects and {1} on gives {2}")
    @CsvSource({
        "4, 0.5, NONCONFORMING_MAJOR",
        "5, 0.5, NONCONFORMING_MINOR",
        "4, 0.7, NONCONFORMING_MINOR",
        "4, 0.66, NONCONFORMING_MAJOR"
    })
    void should_use_the_numbers_of_the_policy_when_extent_is_judged(int from, double share, ConformityStatus expected) {
        EvaluationPolicy policy =
                EvaluationPolicy.standard().withExtentFrom(from).withThreshold(ThresholdKey.SYSTEMIC_EXTENT, share);
        IsmsEngine engine = IsmsEngine.builder().add(REVIEWED).policy(policy).build();

        ConformityReport report = engine.evaluate(IsmsSnapshot.of(actions(2, 4)), Trial.TODAY);

        assertThat(report.clause("7.2").status()).isEqualTo(expected);
    }

    private static Nonconformity nonconformity(int number, String requirement, String raisedOn) {
        return Given.a(Nonconformity.TYPE, "NC-" + number)
                .on(Nonconformity.RAISED_ON, raisedOn)
                .with(Nonconformity.CAUSE_KEY, "no-owner")
                .with(Nonconformity.REQUIREMENT, requirement)
                .build();
    }

    private static Stream<Finding> sharedCause(ConformityReport report) {
        return report.findings().stream().filter(finding -> finding.rule().equals("systemic-by-cause"));
    }

    @ParameterizedTest(name = "requirements {0}, oldest raised on {1} gives {2} at {3}")
    @CsvSource(textBlock = """
                    7.2 7.3 7.5.1, 2026-01-10, 1
                    7.2 7.2 7.5.1, 2026-01-10, 0
                    7.2 7.3,       2026-01-10, 0
                    7.2 7.3 7.5.1, 2025-11-01, 1
                    7.2 7.3 7.5.1, 2025-10-31, 0
                    """)
    void should_be_major_when_three_requirements_share_a_cause(String requirements, String oldest, int expected) {
        List<IsmsRecord> records = new ArrayList<>();
        for (String requirement : Splitter.on(' ').split(requirements)) {
            records.add(nonconformity(records.size(), requirement, records.isEmpty() ? oldest : "2026-05-01"));
        }

        assertThat(sharedCause(report(TITLED, records, true))).hasSize(expected);
    }

    private static List<IsmsRecord> threeOfOneCause() {
        return new ArrayList<>(List.of(
                nonconformity(1, "7.2", "2026-01-10"),
                nonconformity(2, "7.3", "2026-05-01"),
                nonconformity(3, "7.5.1", "2026-06-01")));
    }

    @Test
    void should_stand_at_the_clause_that_owns_the_cause_when_it_is_known() {
        List<IsmsRecord> records = threeOfOneCause();
        records.add(Given.a(CauseAnalysis.TYPE, "CAU-1")
                .to(CauseAnalysis.NONCONFORMITY, "NC-1")
                .on(CauseAnalysis.ANALYSED_ON, "2026-06-02")
                .with(CauseAnalysis.CAUSE_CLAUSE, ClauseId.parse("5.3"))
                .build());

        assertThat(sharedCause(report(TITLED, records, true)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.clause()).hasToString("5.3"));
    }

    /** A fact dated after the evaluation date does not exist yet (L3). */
    @Test
    void should_ignore_an_analysis_when_it_is_dated_after_the_evaluation_date() {
        List<IsmsRecord> records = threeOfOneCause();
        records.add(Given.a(CauseAnalysis.TYPE, "CAU-1")
                .to(CauseAnalysis.NONCONFORMITY, "NC-1")
                .on(CauseAnalysis.ANALYSED_ON, "2026-11-02")
                .with(CauseAnalysis.CAUSE_CLAUSE, ClauseId.parse("5.3"))
                .build());

        assertThat(sharedCause(report(TITLED, records, true)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.clause()).hasToString("10.2"));
    }

    /** The escalation ends when the nonconformities leave the window, and that changes an answer (L4). */
    @Test
    void should_limit_the_validity_of_the_report_when_an_escalation_ends_with_the_window() {
        List<IsmsRecord> records = List.of(
                nonconformity(1, "7.2", "2026-01-10"),
                nonconformity(2, "7.3", "2026-01-10"),
                nonconformity(3, "7.5.1", "2026-01-10"));
        ConformityReport report = report(TITLED, records, true);

        assertThat(sharedCause(report)).hasSize(1);
        assertThat(report.validUntil().map(Validity::until)).contains(LocalDate.parse("2027-01-11"));
    }
}
