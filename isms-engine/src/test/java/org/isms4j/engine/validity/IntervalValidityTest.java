package org.isms4j.engine.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.coverage;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Examinations.steps;
import static org.isms4j.engine.check.Verbs.lately;
import static org.isms4j.engine.check.Verbs.regularly;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.CoveragePeriod;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.Terms;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.declaration.GraceDeclaration;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.standard.ClauseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long answers hold that rest on an interval: through the due day and its tolerance (ruling R6). */
class IntervalValidityTest {

    private static final Examination AUDITED = rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT);
    private static final Check CHECK = Trial.check(AUDITED);

    private static Audit audit(String completedOn) {
        return Given.a(Audit.TYPE, "A-" + completedOn)
                .on(Audit.COMPLETED_ON, completedOn)
                .build();
    }

    private static IntervalDeclaration every(Period interval, String from) {
        return Given.a(IntervalDeclaration.TYPE, "I-1")
                .with(IntervalDeclaration.KEY, IntervalKey.AUDIT.key())
                .with(IntervalDeclaration.INTERVAL, interval)
                .on(IntervalDeclaration.FROM, from)
                .build();
    }

    private static GraceDeclaration tolerance(Period grace) {
        return Given.a(GraceDeclaration.TYPE, "G-1")
                .with(GraceDeclaration.KEY, IntervalKey.AUDIT.key())
                .with(GraceDeclaration.GRACE, grace)
                .build();
    }

    private static Holding holding(String asOf, IsmsRecord... records) {
        return Holding.of(CHECK, LocalDate.parse(asOf), records);
    }

    @Test
    void should_hold_through_interval_and_tolerance_when_the_rhythm_is_kept() {
        holding("2026-11-01", audit("2026-01-15")).assertUntil("2027-02-16");
    }

    @Test
    void should_conform_on_the_last_day_and_not_after_when_nothing_new_happens() {
        Holding holding = holding("2026-11-01", audit("2026-01-15"));

        assertThat(holding.on(LocalDate.parse("2027-02-15")).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(holding.on(LocalDate.parse("2027-02-16")).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_use_what_is_declared_when_interval_and_tolerance_are() {
        holding("2026-11-01", audit("2026-06-15"), every(Period.ofMonths(6), "2024-01-01"), tolerance(Period.ofDays(3)))
                .assertUntil("2026-12-19");
    }

    @Test
    void should_stay_minor_within_the_band_and_become_major_when_late_audits_are_declared_complete() {
        Holding late = holding("2027-03-01", audit("2026-01-15"), Given.complete("2020-01-01", Audit.TYPE));

        assertThat(late.on(LocalDate.parse("2027-03-01")).status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        late.assertUntil("2027-07-17");
        assertThat(late.on(LocalDate.parse("2027-07-17")).status()).isEqualTo(ConformityStatus.NONCONFORMING_MAJOR);
    }

    @Test
    void should_hold_for_ever_when_a_late_audit_is_not_shown_and_only_the_grade_would_change() {
        holding("2026-11-01", audit("2025-06-01")).assertForEver();
    }

    @Test
    void should_hold_until_the_interval_is_covered_when_absence_will_be_proven_then() {
        holding("2026-11-01", Given.complete("2026-03-01", Audit.TYPE)).assertUntil("2027-03-01");
    }

    @Test
    void should_not_be_due_through_the_first_due_day_when_the_system_is_young() {
        ScopeVersion scope = Given.a(ScopeVersion.TYPE, "SCOPE")
                .on(ScopeVersion.APPROVED_ON, "2026-06-01")
                .build();
        Holding young = holding("2026-11-01", scope);

        assertThat(young.on(Trial.TODAY).status()).isEqualTo(ConformityStatus.NOT_YET_DUE);
        young.assertUntil("2027-07-02");
    }

    @Test
    void should_hold_until_the_declaration_ends_when_the_default_is_shorter() {
        IntervalDeclaration ending = Given.a(IntervalDeclaration.TYPE, "I-1")
                .with(IntervalDeclaration.KEY, IntervalKey.AUDIT.key())
                .with(IntervalDeclaration.INTERVAL, Period.ofMonths(24))
                .on(IntervalDeclaration.FROM, "2024-01-01")
                .on(IntervalDeclaration.TO, "2026-12-01")
                .build();

        holding("2026-11-01", audit("2025-09-15"), ending).assertUntil("2026-12-01");
    }

    @ParameterizedTest(name = "{0} and {1} later: valid until {2}")
    @CsvSource(textBlock = """
                    2026-10-31, P1M, 2026-12-01
                    2027-01-31, P1M, 2027-03-01
                    2028-01-31, P1M, 2028-03-01
                    2028-02-29, P1M, 2028-03-30
                    2028-02-29, P1Y, 2029-03-01
                    2028-02-29, P4Y, 2032-03-01
                    2026-08-31, P6M, 2027-03-01
                    2026-05-31, P6M, 2026-12-01
                    2026-08-31, P180D, 2027-02-28
                    2026-12-31, P2M, 2027-03-01
                    2027-12-31, P2M, 2028-03-01
                    """)
    void should_count_by_the_calendar_from_the_first_date_when_the_interval_is_given(
            String measuredOn, String frequency, String until) {
        MeasureDefinition measure = Given.a(MeasureDefinition.TYPE, "MD-1")
                .on(MeasureDefinition.DEFINED_ON, measuredOn)
                .with(MeasureDefinition.FREQUENCY, Period.parse(frequency))
                .build();
        Measurement measurement = Given.a(Measurement.TYPE, "M-1")
                .to(Measurement.MEASURE, "MD-1")
                .on(Measurement.MEASURED_ON, measuredOn)
                .build();
        Examination measured = forEvery(MeasureDefinition.TYPE)
                .expect(lately(
                        Measurement.MEASURE,
                        Measurement.MEASURED_ON,
                        Terms.stated(MeasureDefinition.FREQUENCY, IntervalKey.MEASUREMENT),
                        Terms.its(MeasureDefinition.DEFINED_ON)));

        Holding.of(Trial.check(measured), LocalDate.parse(measuredOn), measure, measurement)
                .assertUntil(until, "MD-1");
    }

    @Test
    void should_anchor_to_the_first_date_when_several_intervals_have_to_go_by() {
        Check patient = Trial.check(AUDITED_PATIENTLY).withoutRecordDemand();
        IsmsRecord[] records = {
            audit("2027-01-31"), every(Period.ofMonths(1), "2024-01-01"), Given.complete("2020-01-01", Audit.TYPE)
        };

        Holding.of(patient, LocalDate.parse("2027-03-10"), records).assertUntil("2027-04-01");
    }

    private static final Examination AUDITED_PATIENTLY =
            rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT).patient(2);

    @Test
    void should_hold_until_the_gap_is_out_of_sight_when_measurements_once_were_late() {
        MeasureDefinition measure = Given.a(MeasureDefinition.TYPE, "MD-1")
                .on(MeasureDefinition.DEFINED_ON, "2025-09-01")
                .with(MeasureDefinition.FREQUENCY, Period.ofMonths(12))
                .build();
        Measurement late = Given.a(Measurement.TYPE, "M-1")
                .to(Measurement.MEASURE, "MD-1")
                .on(Measurement.MEASURED_ON, "2026-10-10")
                .build();
        Measurement later = Given.a(Measurement.TYPE, "M-2")
                .to(Measurement.MEASURE, "MD-1")
                .on(Measurement.MEASURED_ON, "2026-10-20")
                .build();
        Examination measured = forEvery(MeasureDefinition.TYPE)
                .expect(regularly(
                        Measurement.MEASURE,
                        Measurement.MEASURED_ON,
                        Terms.stated(MeasureDefinition.FREQUENCY, IntervalKey.MEASUREMENT),
                        Terms.its(MeasureDefinition.DEFINED_ON)));

        Holding.of(Trial.check(measured), Trial.TODAY, measure, late, later).assertUntil("2027-10-11", "MD-1");
    }

    @Test
    void should_hold_until_the_gap_is_out_of_sight_when_audits_once_were_far_apart() {
        Examination regular = steps(Audit.TYPE, Audit.COMPLETED_ON).apartAtMost(IntervalKey.AUDIT);
        IsmsRecord[] audits = {audit("2024-01-10"), audit("2026-03-10"), audit("2026-09-10")};

        Holding.of(Trial.check(regular), Trial.TODAY, audits).assertUntil("2027-03-11");
    }

    @Test
    void should_hold_until_the_second_is_due_when_there_is_only_one() {
        Examination regular = steps(Audit.TYPE, Audit.COMPLETED_ON).apartAtMost(IntervalKey.AUDIT);

        Holding.of(Trial.check(regular), Trial.TODAY, audit("2026-03-10")).assertUntil("2027-04-11");
    }

    @Test
    void should_hold_until_the_cycle_is_covered_when_absence_will_be_proven_then() {
        Required one = new Required.Fixed("clause 9", List.of(ClauseId.parse("9.1")));
        Examination covered = coverage(one, Audit.TYPE, Audit.CLAUSES)
                .within(new CoveragePeriod(
                        IntervalKey.AUDIT_CYCLE_CLAUSES, Audit.COMPLETED_ON, Optional.empty(), false));

        Holding.of(Trial.check(covered), Trial.TODAY, Given.complete("2026-03-01", Audit.TYPE))
                .assertUntil("2027-03-28");
    }

    @Test
    void should_hold_until_the_interval_is_covered_when_the_event_it_is_anchored_to_never_happened() {
        Required one = new Required.Fixed("clause 9", List.of(ClauseId.parse("9.1")));
        Examination covered = coverage(one, Audit.TYPE, Audit.CLAUSES)
                .within(new CoveragePeriod(
                        IntervalKey.AUDIT_CYCLE_CLAUSES, Audit.COMPLETED_ON, Optional.empty(), true));

        Holding.of(Trial.check(covered), Trial.TODAY, Given.complete("2026-03-01", Audit.TYPE))
                .assertUntil("2027-02-28");
    }

    @Test
    void should_hold_through_the_cycle_when_an_audit_covers_what_is_required() {
        Required one = new Required.Fixed("clause 9", List.of(ClauseId.parse("9.1")));
        Examination covered = coverage(one, Audit.TYPE, Audit.CLAUSES)
                .within(new CoveragePeriod(
                        IntervalKey.AUDIT_CYCLE_CLAUSES, Audit.COMPLETED_ON, Optional.empty(), false));
        Audit audit = Given.a(Audit.TYPE, "A-1")
                .on(Audit.COMPLETED_ON, "2026-01-31")
                .with(Audit.CLAUSES, ClauseId.parse("9"))
                .build();

        Holding.of(Trial.check(covered), Trial.TODAY, audit).assertUntil("2027-03-01");
    }
}
