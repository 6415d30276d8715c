package org.isms4j.evidence.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Quick reading of the usual calendar texts. What is not of the usual form is not judged here; the general parsers do
 * that, and say what is wrong. Thread-safe.
 */
public final class CalendarTexts {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;
    private static final int INSTANT_LENGTH = 20;
    private static final int SHORTEST_MONTH = 28;
    private static final long SECONDS_PER_DAY = 86_400;

    private CalendarTexts() {}

    /**
     * Reads a day such as {@code 2026-11-01}.
     *
     * @param text a text
     * @return the day, null where the text is of another form or there is no such day
     */
    public static @Nullable LocalDate day(String text) {
        return text.length() == DAY_LENGTH ? dayAtStart(text) : null;
    }

    private static @Nullable LocalDate dayAtStart(String text) {
        int year = number(text, 0, YEAR_LENGTH);
        int month = number(text, YEAR_LENGTH + 1, MONTH_LENGTH);
        int day = number(text, MONTH_LENGTH + 1, DAY_LENGTH);
        if (year < 0 || month < 1 || month > 12 || day < 1 || !isDashed(text, YEAR_LENGTH, MONTH_LENGTH)) {
            return null;
        }
        boolean exists = day <= SHORTEST_MONTH || YearMonth.of(year, month).isValidDay(day);
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /**
     * Reads an instant such as {@code 2026-11-01T08:30:00Z}.
     *
     * @param text a text
     * @return the instant, null where the text is of another form or there is no such instant
     */
    public static @Nullable Instant instant(String text) {
        if (text.length() != INSTANT_LENGTH
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':'
                || text.charAt(19) != 'Z') {
            return null;
        }
        LocalDate day = dayAtStart(text);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (day == null || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return null;
        }
        return Instant.ofEpochSecond(day.toEpochDay() * SECONDS_PER_DAY + hour * 3600L + minute * 60L + second);
    }

    /**
     * Reads a year such as {@code 2017}.
     *
     * @param text a text
     * @return the year, null where the text is of another form
     */
    public static @Nullable Year year(String text) {
        int year = text.length() == YEAR_LENGTH ? number(text, 0, YEAR_LENGTH) : -1;
        return year < 0 ? null : Year.of(year);
    }

    /**
     * Reads a month such as {@code 2017-05}.
     *
     * @param text a text
     * @return the month, null where the text is of another form or there is no such month
     */
    public static @Nullable YearMonth month(String text) {
        if (text.length() != MONTH_LENGTH || !isDashed(text, YEAR_LENGTH)) {
            return null;
        }
        int year = number(text, 0, YEAR_LENGTH);
        int month = number(text, YEAR_LENGTH + 1, MONTH_LENGTH);
        return year < 0 || month < 1 || month > 12 ? null : YearMonth.of(year, month);
    }

    private static boolean isDashed(String text, int... places) {
        for (int place : places) {
            if (text.charAt(place) != '-') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
