package org.isms4j.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** Counting days never overflows, so that a date at an end of the calendar is one like any other. */
class DaysTest {

    private static final int DAY = Days.of(LocalDate.of(2026, 1, 31));
    private static final int LAST = Days.NEVER - 1;
    private static final int FIRST = Integer.MIN_VALUE + 1;

    @Test
    void should_count_to_a_date_and_back() {
        assertThat(Days.date(DAY)).isEqualTo("2026-01-31");
        assertThat(Days.after(DAY)).isEqualTo(DAY + 1);
    }

    @Test
    void should_draw_in_days_that_lie_beyond_the_numbers() {
        assertThat(Days.of(LocalDate.MAX)).isEqualTo(LAST);
        assertThat(Days.of(LocalDate.MIN)).isEqualTo(FIRST);
        assertThat(Days.of(LocalDate.ofEpochDay(LAST - 1))).isEqualTo(LAST - 1);
        assertThat(Days.of(LocalDate.ofEpochDay(FIRST + 1))).isEqualTo(FIRST + 1);
    }

    @Test
    void should_add_and_subtract_by_the_calendar() {
        assertThat(Days.date(Days.plus(DAY, Period.ofMonths(1)))).isEqualTo("2026-02-28");
        assertThat(Days.date(Days.minus(DAY, Period.ofMonths(2)))).isEqualTo("2025-11-30");
    }

    @Test
    void should_end_with_the_numbers_when_a_period_leads_beyond_the_calendar() {
        assertThat(Days.plus(DAY, Period.ofYears(Integer.MAX_VALUE))).isEqualTo(LAST);
        assertThat(Days.minus(DAY, Period.ofYears(Integer.MAX_VALUE))).isEqualTo(FIRST);
    }
}
