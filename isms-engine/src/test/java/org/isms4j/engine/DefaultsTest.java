package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.coverage;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Examinations.steps;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.lately;
import static org.isms4j.engine.check.Verbs.stated;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.CoveragePeriod;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.Terms;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.declaration.GraceDeclaration;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.Finding;
import org.isms4j.model.standard.ClauseId;
import org.junit.jupiter.api.Test;

/** An answer that used a default says so, whichever default it was: interval, tolerance, window or lateness band. */
class DefaultsTest {

    private static final String WINDOW = "interval for evaluation window P12M by default, none declared";
    private static final String INTERVAL = "interval for internal audit P12M by default, none declared";
    private static final String TOLERANCE =
            "tolerance for internal audit of one month per year by default, none declared";
    private static final String BAND = "lateness is minor up to 1.5 intervals by policy, not by the standard";
    private static final Examination AUDITED = rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT);

    private static Audit audit(String day) {
        return Given.a(Audit.TYPE, "A-" + day).on(Audit.COMPLETED_ON, day).build();
    }

    private static IntervalDeclaration declared(IntervalKey key) {
        return Given.a(IntervalDeclaration.TYPE, "I-" + key.key())
                .with(IntervalDeclaration.KEY, key.key())
                .with(IntervalDeclaration.INTERVAL, key.standing())
                .build();
    }

    private static GraceDeclaration grace(IntervalKey key) {
        return Given.a(GraceDeclaration.TYPE, "G-" + key.key())
                .with(GraceDeclaration.KEY, key.key())
                .with(GraceDeclaration.GRACE, Period.ofMonths(1))
                .build();
    }

    private static void assertSays(CheckResult result, String... defaults) {
        assertThat(result.assumptions()).containsExactly(defaults);
        assertExplains(result.explain().toString(), defaults);
        for (Finding finding : result.findings()) {
            assertExplains(finding.explain().toString(), defaults);
        }
    }

    private static void assertExplains(String text, String... defaults) {
        assertThat(Arrays.asList(defaults)).allSatisfy(words -> assertThat(text).contains(words));
        if (defaults.length == 0) {
            assertThat(text).doesNotContain("by default", "by policy");
        }
    }

    @Test
    void should_name_interval_and_tolerance_when_neither_is_declared() {
        assertSays(Trial.result(AUDITED, audit("2026-01-10")), INTERVAL, TOLERANCE);
    }

    @Test
    void should_name_the_tolerance_when_only_the_interval_is_declared() {
        assertSays(Trial.result(AUDITED, audit("2026-01-10"), declared(IntervalKey.AUDIT)), TOLERANCE);
    }

    @Test
    void should_name_the_interval_when_only_the_tolerance_is_declared() {
        assertSays(Trial.result(AUDITED, audit("2026-01-10"), grace(IntervalKey.AUDIT)), INTERVAL);
    }

    @Test
    void should_name_nothing_when_everything_is_declared() {
        assertSays(Trial.result(AUDITED, audit("2026-01-10"), declared(IntervalKey.AUDIT), grace(IntervalKey.AUDIT)));
    }

    @Test
    void should_name_the_lateness_band_when_something_is_late() {
        assertSays(
                Trial.result(
                        AUDITED,
                        audit("2025-07-01"),
                        declared(IntervalKey.AUDIT),
                        grace(IntervalKey.AUDIT),
                        Given.complete("2020-01-01", Audit.TYPE)),
                BAND);
    }

    @Test
    void should_name_the_window_when_absence_rests_on_it() {
        Examination one = atLeastOne(Audit.TYPE);
        IsmsRecord complete = Given.complete("2020-01-01", Audit.TYPE);

        assertSays(Trial.result(one, complete), WINDOW);
        assertSays(Trial.result(one, complete, declared(IntervalKey.WINDOW)));
        assertSays(Trial.result(one));
    }

    @Test
    void should_name_the_window_when_a_record_exists_since_before_it() {
        Examination reviewed = forEvery(CorrectiveAction.TYPE).expect(cited(EffectivenessReview.ACTIONS));
        IsmsRecord complete = Given.complete("2020-01-01", EffectivenessReview.TYPE);

        assertSays(Trial.result(reviewed, action("2024-01-10"), complete), WINDOW);
        assertSays(Trial.result(reviewed, action("2026-01-10"), complete));
    }

    private static CorrectiveAction action(String plannedOn) {
        return Given.a(CorrectiveAction.TYPE, "CA-1")
                .on(CorrectiveAction.PLANNED_ON, plannedOn)
                .build();
    }

    @Test
    void should_name_the_window_when_only_recent_records_are_looked_at() {
        Examination recent = forEvery(Audit.TYPE).recentBy(Audit.COMPLETED_ON).expect(stated(Audit.COMPLETED_ON));

        assertSays(Trial.result(recent, audit("2026-01-10"), audit("2026-05-10")), WINDOW);
    }

    @Test
    void should_name_the_window_when_having_looked_depends_on_it() {
        Check check = Trial.check(forEvery(CorrectiveAction.TYPE)).whenEmpty(WhenEmpty.VACUOUS_AFTER_LOOKING);

        assertSays(Trial.result(check, Trial.TODAY, audit("2026-01-10")), WINDOW);
    }

    @Test
    void should_name_the_tolerance_when_a_record_states_its_own_interval() {
        Examination measured = forEvery(MeasureDefinition.TYPE)
                .expect(lately(
                        Measurement.MEASURE,
                        Measurement.MEASURED_ON,
                        Terms.statedWithGrace(MeasureDefinition.FREQUENCY, IntervalKey.MEASUREMENT),
                        Terms.its(MeasureDefinition.DEFINED_ON)));
        List<IsmsRecord> records = new ArrayList<>();
        records.add(Given.a(MeasureDefinition.TYPE, "M-1")
                .with(MeasureDefinition.FREQUENCY, Period.ofMonths(3))
                .on(MeasureDefinition.DEFINED_ON, "2026-01-10")
                .build());

        assertSays(
                Trial.result(measured, records.toArray(new IsmsRecord[0])),
                "tolerance for measurement of one month per year by default, none declared");
    }

    @Test
    void should_name_interval_tolerance_and_window_when_a_sequence_is_looked_at() {
        Examination sequence = steps(Audit.TYPE, Audit.COMPLETED_ON).apartAtMost(IntervalKey.AUDIT);

        assertSays(
                Trial.result(sequence, audit("2024-01-10"), audit("2026-01-10"), audit("2026-05-10")),
                INTERVAL,
                WINDOW,
                TOLERANCE);
    }

    @Test
    void should_name_interval_and_tolerance_when_a_list_has_to_be_covered() {
        Required required = new Required.Fixed("one subclause", List.of(ClauseId.parse("9.1")));
        Examination covered = coverage(required, Audit.TYPE, Audit.CLAUSES)
                .within(new CoveragePeriod(IntervalKey.AUDIT, Audit.COMPLETED_ON, Optional.empty(), false));

        assertSays(Trial.result(covered, audit("2026-01-10")), INTERVAL, TOLERANCE);
    }

    @Test
    void should_say_the_same_when_the_day_is_another_but_nothing_was_declared() {
        CheckResult later = Trial.result(Trial.check(AUDITED), LocalDate.of(2027, 1, 1), audit("2026-01-10"));

        assertSays(later, INTERVAL, TOLERANCE);
    }
}
