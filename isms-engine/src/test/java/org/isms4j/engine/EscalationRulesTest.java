package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.rhythm;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.policy.EscalationRule;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.Grade;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules of escalation that look at records: each names itself, can be switched off, and only adds findings. */
class EscalationRulesTest {

    private static ConformityReport report(EvaluationPolicy policy, List<? extends IsmsRecord> records) {
        return IsmsEngine.builder().policy(policy).build().evaluate(IsmsSnapshot.of(records), Trial.TODAY);
    }

    private static ConformityReport report(List<? extends IsmsRecord> records) {
        return report(EvaluationPolicy.standard(), records);
    }

    private static List<Finding> escalated(ConformityReport report, EscalationRule rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule.key()))
                .toList();
    }

    private static Nonconformity raised(String id, String raisedOn) {
        return Given.a(Nonconformity.TYPE, id)
                .on(Nonconformity.RAISED_ON, raisedOn)
                .with(Nonconformity.CAUSE_KEY, "no-owner")
                .with(Nonconformity.REQUIREMENT, "7.2 b")
                .build();
    }

    private static List<IsmsRecord> cured(String nonconformity, String reviewedOn) {
        return List.of(
                Given.a(CorrectiveAction.TYPE, "CA-" + nonconformity)
                        .to(CorrectiveAction.NONCONFORMITIES, nonconformity)
                        .on(CorrectiveAction.COMPLETED_ON, "2026-01-20")
                        .build(),
                Given.a(EffectivenessReview.TYPE, "ER-" + nonconformity)
                        .to(EffectivenessReview.ACTIONS, "CA-" + nonconformity)
                        .on(EffectivenessReview.REVIEWED_ON, reviewedOn)
                        .with(EffectivenessReview.VERDICT, EffectivenessVerdict.EFFECTIVE)
                        .build());
    }

    /** Raised on the days given, found cured on the day given after each; one that was never cured has no day. */
    private static List<IsmsRecord> history(String... days) {
        List<IsmsRecord> records = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            List<String> raisedAndCured = Splitter.on('/').splitToList(days[i]);
            records.add(raised("NC-" + i, raisedAndCured.get(0)));
            if (raisedAndCured.size() > 1) {
                records.addAll(cured("NC-" + i, raisedAndCured.get(1)));
            }
        }
        return records;
    }

    private static final String FIRST = "2026-01-10/2026-02-10";

    @ParameterizedTest(name = "then {0} and {1}: check 10.2-07 finds {2}, escalated {3}")
    @CsvSource(textBlock = """
                    2026-03-10,            ,                      1, 0
                    2026-03-10/2026-04-10, 2026-05-10,            1, 1
                    2026-03-10,            2026-05-10,            2, 1
                    2026-03-10/2026-04-10, 2026-05-10/2026-06-10, 0, 0
                    2026-02-05/2026-04-10, 2026-05-10,            1, 0
                    2026-03-10,            2026-03-10,            2, 0
                    """)
    void should_be_minor_at_the_first_return_and_major_at_the_second(
            String second, String third, int found, int expected) {
        List<String> days = new ArrayList<>(List.of(FIRST, second));
        if (third != null) {
            days.add(third);
        }
        ConformityReport report = report(history(days.toArray(new String[0])));

        assertThat(report.check("10.2-07").orElseThrow().findings())
                .hasSize(found)
                .allSatisfy(finding -> assertThat(finding.grade()).isEqualTo(FindingGrade.MINOR));
        assertThat(escalated(report, EscalationRule.SECOND_RETURN)).hasSize(expected);
    }

    @Test
    void should_follow_what_a_nonconformity_is_said_to_repeat_when_causes_are_worded_differently() {
        List<IsmsRecord> records = history(FIRST);
        records.add(Given.a(Nonconformity.TYPE, "AGAIN")
                .on(Nonconformity.RAISED_ON, "2026-04-10")
                .to(Nonconformity.RECURRENCE_OF, "NC-0")
                .build());
        records.add(Given.a(Nonconformity.TYPE, "THIRD")
                .on(Nonconformity.RAISED_ON, "2026-06-10")
                .to(Nonconformity.RECURRENCE_OF, "AGAIN")
                .build());

        assertThat(escalated(report(records), EscalationRule.SECOND_RETURN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "THIRD came back a second time although its cause had been found removed; it had come"
                                        + " back before as AGAIN"));
    }

    @Test
    void should_end_when_nonconformities_are_said_to_repeat_each_other() {
        List<IsmsRecord> records = List.of(
                Given.a(Nonconformity.TYPE, "ONE")
                        .on(Nonconformity.RAISED_ON, "2026-04-10")
                        .to(Nonconformity.RECURRENCE_OF, "OTHER")
                        .build(),
                Given.a(Nonconformity.TYPE, "OTHER")
                        .on(Nonconformity.RAISED_ON, "2026-04-10")
                        .to(Nonconformity.RECURRENCE_OF, "ONE")
                        .build());

        assertThat(escalated(report(records), EscalationRule.SECOND_RETURN)).isEmpty();
    }

    private static List<IsmsRecord> everythingDeclared(IsmsRecord... records) {
        List<IsmsRecord> all = new ArrayList<>(Arrays.asList(records));
        all.add(Given.complete(
                "2020-01-01",
                ScopeVersion.TYPE,
                SoAVersion.TYPE,
                Audit.TYPE,
                ManagementReview.TYPE,
                RiskAssessment.TYPE,
                CorrectiveAction.TYPE,
                Nonconformity.TYPE));
        return all;
    }

    /** No statement, no audit, no review, no assessment: the checks themselves propose major. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"6.1.3-05", "8.2-01", "9.2.1-01", "9.3.1-01"})
    void should_be_major_when_a_mandated_element_is_wholly_absent(String check) {
        ConformityReport report = report(everythingDeclared());

        assertThat(report.check(check).orElseThrow().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(FindingGrade.MAJOR);
            assertThat(finding.reason()).isEqualTo(ReasonCode.ABSENT_CLOSED_WORLD);
            assertThat(finding.rule()).isEqualTo("absence-of-a-mandated-element");
        });
        assertThat(escalated(report, EscalationRule.MANDATED_ELEMENT_ABSENT)).isEmpty();
        assertThat(report(List.of()).check(check).orElseThrow().findings()).isEmpty();
    }

    private static ConformityReport tried(Check check, boolean on, List<IsmsRecord> records) {
        return IsmsEngine.builder()
                .add(check)
                .policy(EvaluationPolicy.standard().withEscalation(EscalationRule.MANDATED_ELEMENT_ABSENT, on))
                .build()
                .evaluate(IsmsSnapshot.of(records), Trial.TODAY);
    }

    @Test
    void should_add_a_major_when_a_check_calls_the_absence_of_an_element_minor() {
        Check scoped = Trial.check(atLeastOne(ScopeVersion.TYPE));
        ScopeVersion scope = Given.a(ScopeVersion.TYPE, "S-1").build();

        assertThat(tried(scoped, true, everythingDeclared()).clause("7.2").furtherFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("7.2-mandated-element-absent#7.2-90");
                    assertThat(finding.message()).contains("there is no", "at all");
                });
        assertThat(tried(scoped, false, everythingDeclared()).clause("7.2").status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(tried(scoped, true, everythingDeclared(scope)).clause("7.2").furtherFindings())
                .isEmpty();
        assertThat(tried(scoped, true, List.of()).clause("7.2").furtherFindings())
                .isEmpty();
    }

    @Test
    void should_add_a_major_when_an_activity_that_is_only_minor_by_its_check_never_took_place() {
        Check audited = Trial.check(
                rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT).minor());
        ScopeVersion young = Given.a(ScopeVersion.TYPE, "S-1")
                .on(ScopeVersion.APPROVED_ON, "2026-05-01")
                .build();

        assertThat(tried(audited, true, everythingDeclared()).clause("7.2").status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MAJOR);
        assertThat(tried(audited, true, everythingDeclared(young)).clause("7.2").furtherFindings())
                .isEmpty();
    }

    private static List<IsmsRecord> overdue(Grade grade, boolean withAction) {
        List<IsmsRecord> records = new ArrayList<>(everythingDeclared(Given.a(Nonconformity.TYPE, "NC-1")
                .on(Nonconformity.RAISED_ON, "2026-01-10")
                .with(Nonconformity.GRADE, grade)
                .build()));
        if (withAction) {
            records.add(Given.a(CorrectiveAction.TYPE, "CA-1")
                    .to(CorrectiveAction.NONCONFORMITIES, "NC-1")
                    .on(CorrectiveAction.PLANNED_ON, "2026-01-20")
                    .on(CorrectiveAction.DUE_ON, "2026-10-01")
                    .build());
        }
        return records;
    }

    @ParameterizedTest(name = "{0}, with action: {1}")
    @CsvSource({"MAJOR, true, 1", "MAJOR, false, 1", "MINOR, true, 0", "MINOR, false, 0"})
    void should_stay_major_and_be_flagged_when_action_for_a_major_is_overdue(
            Grade grade, boolean withAction, int expected) {
        ConformityReport report = report(overdue(grade, withAction));

        assertThat(escalated(report, EscalationRule.MAJOR_OVERDUE))
                .hasSize(expected)
                .allSatisfy(finding -> {
                    assertThat(finding.items())
                            .isEqualTo(report.check("10.2-04").orElseThrow().items());
                    assertThat(finding.message())
                            .isEqualTo("corrective action for the major nonconformity NC-1 is overdue: "
                                    + (withAction ? "CA-1" : "there is none") + "; certification is at risk");
                });
        assertThat(report.check("10.2-04").orElseThrow().findings()).hasSize(1);
        if (grade == Grade.MAJOR && withAction) {
            assertThat(report.check("10.2-04").orElseThrow().status()).isEqualTo(ConformityStatus.NONCONFORMING_MAJOR);
        }
    }

    private static List<IsmsRecord> everyRule() {
        List<IsmsRecord> records = new ArrayList<>(overdue(Grade.MAJOR, true));
        records.addAll(history(FIRST, "2026-03-10", "2026-05-10"));
        return records.stream()
                .distinct()
                .filter(EscalationRulesTest::isNotDouble)
                .toList();
    }

    private static boolean isNotDouble(IsmsRecord record) {
        return !(record instanceof Nonconformity nonconformity
                && nonconformity.id().value().equals("NC-1")
                && nonconformity.grade().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void should_lose_only_findings_of_the_rule_when_it_is_switched_off(EscalationRule rule) {
        List<IsmsRecord> records = everyRule();
        ConformityReport on = report(records);
        ConformityReport off = report(EvaluationPolicy.standard().withEscalation(rule, false), records);

        List<String> expected = on.findings().stream()
                .filter(finding -> !finding.rule().equals(rule.key()))
                .map(Finding::id)
                .toList();
        assertThat(off.findings()).extracting(Finding::id).containsExactlyElementsOf(expected);
    }
}
