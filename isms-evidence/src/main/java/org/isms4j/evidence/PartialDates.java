package org.isms4j.evidence;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.isms4j.evidence.text.CalendarTexts;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of dates that name only a year, {@code 2017}, or a month, {@code 2017-05}. A record needs a day; which
 * one is meant, only the supplier can know.
 *
 * <p>API status: to call, not to extend.
 */
public enum PartialDates {
    /** They are problems. */
    REFUSE,
    /** They become the first day of the year or month; every such date is noted. */
    FIRST_DAY,
    /** They become the last day of the year or month; every such date is noted. */
    LAST_DAY;

    @Nullable
    LocalDate widened(String text) {
        YearMonth month = monthOf(text);
        if (month == null || this == REFUSE) {
            return null;
        }
        return this == FIRST_DAY ? month.atDay(1) : month.atEndOfMonth();
    }

    static boolean isPartial(String text) {
        return FIRST_DAY.monthOf(text) != null;
    }

    private @Nullable YearMonth monthOf(String text) {
        Year year = CalendarTexts.year(text);
        return year == null ? CalendarTexts.month(text) : year.atMonth(this == LAST_DAY ? 12 : 1);
    }
}
