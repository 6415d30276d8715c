package org.isms4j.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isms4j.engine.check.Examinations.rhythm;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Check;
import org.isms4j.model.declaration.GraceDeclaration;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy states what it assumes, refuses what makes no sense, and shows in the reports made under it. */
class EvaluationPolicyTest {

    private static final EvaluationPolicy STANDARD = EvaluationPolicy.standard();
    private static final Check AUDITED = Trial.check(rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT));

    @Test
    void should_say_nothing_of_departures_when_it_is_the_standing_one() {
        assertThat(STANDARD.departures()).isEmpty();
        assertThat(STANDARD).hasToString("Standing policy");
    }

    @Test
    void should_name_every_departure_when_it_differs() {
        EvaluationPolicy policy = STANDARD.withEscalation(EscalationRule.SECOND_RETURN, false)
                .withInterval(IntervalKey.AUDIT, Period.ofMonths(6))
                .withGrace(IntervalKey.AUDIT, Period.ZERO)
                .withThreshold(ThresholdKey.CONSUMPTION, 0.7)
                .withLatenessBand(2)
                .withExtentFrom(5)
                .withSharedCauseFrom(2);

        assertThat(policy.departures())
                .containsExactly(
                        "default interval for internal audit P6M instead of P12M",
                        "tolerance for internal audit P0D instead of one month per year",
                        "threshold for results taken up 0.7 instead of 0.8",
                        "number of intervals up to which lateness is minor 2.0 instead of 1.5",
                        "number of subjects from which failures are systemic 5 instead of 4",
                        "number of requirements from which a shared cause is systemic 2 instead of 3",
                        "escalation rule second-return switched off");
        assertThat(policy.toString()).startsWith("Policy with default interval for internal audit P6M");
    }

    @Test
    void should_be_equal_when_it_assumes_the_same() {
        EvaluationPolicy there = STANDARD.withInterval(IntervalKey.AUDIT, Period.ofMonths(6))
                .withEscalation(false)
                .withThreshold(ThresholdKey.CONSUMPTION, 0.5);
        EvaluationPolicy back = there.withInterval(IntervalKey.AUDIT, IntervalKey.AUDIT.standing())
                .withEscalation(true)
                .withThreshold(ThresholdKey.CONSUMPTION, 0.8);

        assertThat(back).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD);
        assertThat(there).isNotEqualTo(STANDARD);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void should_refuse_a_threshold_when_it_is_no_share(double share) {
        assertThatThrownBy(() -> STANDARD.withThreshold(ThresholdKey.CONSUMPTION, share))
                .hasMessage("Threshold consumption must lie in [0, 1]: " + share);
    }

    @Test
    void should_refuse_periods_and_numbers_when_they_make_no_sense() {
        Period negative = Period.ofDays(-1);

        assertThatThrownBy(() -> STANDARD.withInterval(IntervalKey.AUDIT, Period.ZERO))
                .hasMessage("Interval for internal audit must be positive: P0D");
        assertThatThrownBy(() -> STANDARD.withGrace(IntervalKey.AUDIT, negative))
                .hasMessage("Tolerance for internal audit must not be negative: P-1D");
        assertThatThrownBy(() -> STANDARD.withLatenessBand(0.9)).hasMessageContaining("at least one interval");
        assertThatThrownBy(() -> STANDARD.withExtentFrom(0)).hasMessageContaining("at least 1: 0");
        assertThatThrownBy(() -> STANDARD.withSharedCauseFrom(0)).hasMessageContaining("at least 1: 0");
    }

    @Test
    void should_take_the_least_numbers_that_make_sense() {
        EvaluationPolicy policy = STANDARD.withLatenessBand(1).withExtentFrom(1).withSharedCauseFrom(1);

        assertThat(policy.latenessBand()).isEqualTo(1);
        assertThat(policy.extentFrom()).isEqualTo(1);
        assertThat(policy.sharedCauseFrom()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void should_switch_only_the_rule_when_one_is_switched_off(EscalationRule rule) {
        EvaluationPolicy policy = STANDARD.withEscalation(rule, false);

        for (EscalationRule each : EscalationRule.values()) {
            assertThat(policy.escalates(each)).isEqualTo(each != rule);
        }
        assertThat(policy.withEscalation(rule, true)).isEqualTo(STANDARD);
    }

    @ParameterizedTest(name = "policy {0}, declared {1}: last day {2}")
    @CsvSource(textBlock = """
                    ,    ,    2027-02-15
                    P10D,    , 2027-01-25
                    P10D, P3D, 2027-01-18
                    ,     P3D, 2027-01-18
                    P0D,     , 2027-01-15
                    """)
    void should_prefer_declared_then_set_then_customary_tolerance_when_something_is_due(
            Period set, Period declared, LocalDate last) {
        EvaluationPolicy policy = set == null ? STANDARD : STANDARD.withGrace(IntervalKey.AUDIT, set);
        List<IsmsRecord> records = new ArrayList<>(List.of(
                Given.a(Audit.TYPE, "A-1").on(Audit.COMPLETED_ON, "2026-01-15").build()));
        if (declared != null) {
            records.add(Given.a(GraceDeclaration.TYPE, "G-1")
                    .with(GraceDeclaration.KEY, IntervalKey.AUDIT.key())
                    .with(GraceDeclaration.GRACE, declared)
                    .build());
        }

        assertThat(Trial.result(AUDITED, policy, last, records).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(Trial.result(AUDITED, policy, last.plusDays(1), records).status())
                .isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    private static ConformityReport report(IsmsEngine engine) {
        return engine.evaluate(IsmsSnapshot.of(), Trial.TODAY);
    }

    @Test
    void should_have_another_rule_version_and_digest_when_the_policy_is_another() {
        ConformityReport standing = report(IsmsEngine.iso27001());
        ConformityReport other = report(IsmsEngine.builder()
                .policy(STANDARD.withThreshold(ThresholdKey.CONSUMPTION, 0.7))
                .build());

        assertThat(standing.departures()).isEmpty();
        assertThat(other.departures()).containsExactly("threshold for results taken up 0.7 instead of 0.8");
        assertThat(other.ruleVersion()).startsWith(standing.ruleVersion() + "+");
        assertThat(other.digest()).isNotEqualTo(standing.digest());
        assertThat(other.toString()).contains("by other rules: threshold for results taken up 0.7");
    }

    @Test
    void should_have_another_rule_version_when_checks_are_added() {
        ConformityReport one = report(with(AUDITED));
        ConformityReport other = report(with(Trial.check(rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.CONTEXT))));

        assertThat(one.departures())
                .filteredOn(departure -> !departure.contains(" left out: "))
                .containsExactly("check 7.2-90 added: Something is as it should be");
        assertThat(one.ruleVersion()).isNotEqualTo(other.ruleVersion());
        assertThat(one.ruleVersion()).isEqualTo(report(with(AUDITED)).ruleVersion());
    }

    @Test
    void should_say_so_when_checks_of_the_library_are_left_out() {
        ConformityReport report = report(IsmsEngine.builder()
                .leaveOut(check -> check.id().equals("10.2-09"))
                .build());

        assertThat(report.departures()).singleElement().asString().startsWith("check 10.2-09 left out: Causes say why");
        assertThat(report.ruleVersion())
                .isNotEqualTo(report(IsmsEngine.iso27001()).ruleVersion());
    }

    private static IsmsEngine with(Check check) {
        return IsmsEngine.builder().add(check).build();
    }
}
