package org.isms4j.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.isms4j.engine.Given;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.declaration.GraceDeclaration;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which declaration holds on a day, and until when. */
class IntervalsTest {

    private static final IntervalKey KEY = IntervalKey.AUDIT;
    private static final int TODAY = day("2026-11-01");

    private static int day(String date) {
        return Days.of(LocalDate.parse(date));
    }

    private static Intervals intervals(IsmsRecord... records) {
        return new Intervals(IsmsSnapshot.of(Arrays.asList(records)), EvaluationPolicy.standard(), TODAY);
    }

    private static IntervalDeclaration interval(String id, String from, String to, String length) {
        var given = Given.a(IntervalDeclaration.TYPE, id)
                .with(IntervalDeclaration.KEY, KEY.key())
                .with(IntervalDeclaration.INTERVAL, Period.parse(length));
        if (from != null) {
            given.on(IntervalDeclaration.FROM, from);
        }
        return (to == null ? given : given.on(IntervalDeclaration.TO, to)).build();
    }

    private static GraceDeclaration grace(String id, String from, String length) {
        return Given.a(GraceDeclaration.TYPE, id)
                .with(GraceDeclaration.KEY, KEY.key())
                .with(GraceDeclaration.GRACE, Period.parse(length))
                .on(GraceDeclaration.FROM, from)
                .build();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}, until {3}")
    @CsvSource(textBlock = """
                    2026-11-01, ,           P6M,
                    2026-11-02, ,           P12M, 2026-11-02
                    2026-01-01, 2026-11-02, P6M,  2026-11-02
                    2026-01-01, 2026-11-01, P12M,
                    ,           2026-12-01, P6M,  2026-12-01
                    """)
    void should_hold_from_its_first_day_up_to_the_day_before_its_end(
            String from, String to, Period expected, String until) {
        Intervals intervals = intervals(interval("I-1", from, to, "P6M"));

        assertThat(intervals.interval(KEY)).isEqualTo(expected);
        assertThat(intervals.isDeclared(KEY)).isEqualTo(expected.equals(Period.ofMonths(6)));
        assertThat(intervals.horizon()).isEqualTo(until == null ? Days.NEVER : day(until));
    }

    @ParameterizedTest(name = "{1} from {0} beside P6M from 2026-01-01: {2}")
    @CsvSource({
        "2026-02-01, P9M, P9M",
        "2025-12-01, P3M, P6M",
        "2026-01-01, P5M, P5M",
        "2026-01-01, P6M, P6M",
        "2026-01-01, P7M, P6M",
        "2026-01-01, P185D, P185D",
        "2026-01-01, P187D, P6M",
        "2026-01-01, P5M32D, P6M"
    })
    void should_be_the_later_and_of_one_day_the_stricter_when_there_are_two(
            String from, String length, Period expected) {
        IntervalDeclaration standing = interval("I-5", "2026-01-01", null, "P6M");

        assertThat(intervals(standing, interval("I-1", from, null, length)).interval(KEY))
                .isEqualTo(expected);
        assertThat(intervals(standing, interval("I-9", from, null, length)).interval(KEY))
                .isEqualTo(expected);
    }

    @Test
    void should_name_the_first_when_two_declarations_say_the_same() {
        Intervals intervals = intervals(
                interval("I-1", "2026-01-01", null, "P6M"),
                interval("I-2", "2026-01-01", null, "P6M"),
                grace("G-1", "2026-01-01", "P6D"),
                grace("G-2", "2026-01-01", "P6D"));

        assertThat(intervals.words(KEY)).isEqualTo("interval for internal audit P6M as declared in I-1");
        assertThat(intervals.graceWords(KEY)).isEqualTo("tolerance P6D as declared in G-1");
        assertThat(intervals.declaredFrom(KEY)).contains(LocalDate.of(2026, 1, 1));
        assertThat(intervals.isGraceDeclared(KEY)).isTrue();
    }

    @ParameterizedTest(name = "{1} from {0} beside P6D from 2026-01-01: {2}")
    @CsvSource({"2026-02-01, P9D, P9D", "2025-12-01, P3D, P6D", "2026-01-01, P5D, P5D", "2026-01-01, P7D, P6D"})
    void should_choose_tolerances_by_the_same_rule(String from, String length, Period expected) {
        GraceDeclaration standing = grace("G-5", "2026-01-01", "P6D");

        assertThat(intervals(standing, grace("G-1", from, length)).grace(KEY, KEY.standing()))
                .isEqualTo(expected);
        assertThat(intervals(standing, grace("G-9", from, length)).grace(KEY, KEY.standing()))
                .isEqualTo(expected);
    }

    @Test
    void should_pass_over_declarations_that_say_nothing() {
        Intervals intervals = intervals(
                Given.a(IntervalDeclaration.TYPE, "I-1")
                        .with(IntervalDeclaration.KEY, KEY.key())
                        .build(),
                Given.a(GraceDeclaration.TYPE, "G-1")
                        .with(GraceDeclaration.KEY, KEY.key())
                        .build());

        assertThat(intervals.isDeclared(KEY)).isFalse();
        assertThat(intervals.isGraceDeclared(KEY)).isFalse();
        assertThat(intervals.words(KEY)).isEqualTo("interval for internal audit P12M by default, none declared");
        assertThat(intervals.graceWords(KEY)).isEqualTo("tolerance P1M by default, none declared");
        assertThat(intervals.defaultGraceWords(KEY))
                .isEqualTo("tolerance for internal audit of one month per year by default, none declared");
    }

    @Test
    void should_add_the_tolerance_only_where_it_is_asked_for() {
        Intervals intervals = intervals(grace("G-1", "2026-01-01", "P6D"));

        assertThat(intervals.due(day("2026-01-15"), KEY, false)).isEqualTo(day("2027-01-15"));
        assertThat(intervals.due(day("2026-01-15"), KEY, true)).isEqualTo(day("2027-01-21"));
        assertThat(intervals.times(KEY, 3)).isEqualTo(Period.ofMonths(36));
        assertThat(intervals.times(KEY, Integer.MAX_VALUE)).isEqualTo(Period.ofYears(Integer.MAX_VALUE));
    }
}
