package org.isms4j.engine.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** A time never leaves the calendar, however long it is. */
class CircumstancesTest {

    private static Circumstances.Time time(Period period) {
        return new Circumstances.Time(period, "a year");
    }

    @Test
    void should_add_and_subtract_when_the_day_lies_in_the_calendar() {
        Circumstances.Time year = time(Period.ofYears(1));

        assertThat(year.after(LocalDate.parse("2026-01-31"))).isEqualTo("2027-01-31");
        assertThat(year.before(LocalDate.parse("2026-01-31"))).isEqualTo("2025-01-31");
    }

    @Test
    void should_end_one_day_before_the_calendar_when_it_would_end_later() {
        LocalDate last = LocalDate.MAX.minusDays(1);

        assertThat(time(Period.ofYears(1)).after(LocalDate.MAX)).isEqualTo(last);
        assertThat(time(Period.ofDays(1)).after(last)).isEqualTo(last);
        assertThat(time(Period.ofYears(Integer.MAX_VALUE)).after(LocalDate.of(2026, 1, 1)))
                .isEqualTo(last);
    }

    @Test
    void should_begin_with_the_calendar_when_it_would_begin_earlier() {
        assertThat(time(Period.ofDays(1)).before(LocalDate.MIN)).isEqualTo(LocalDate.MIN);
    }
}
