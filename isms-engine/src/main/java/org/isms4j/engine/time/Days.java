package org.isms4j.engine.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/** Days as numbers, as the interpreter counts them: days since 1970. */
public final class Days {

    /** No day at all: an answer that never changes by itself. */
    public static final int NEVER = Integer.MAX_VALUE;

    private Days() {}

    /**
     * Returns the number of a day. Days beyond five million years are drawn in.
     *
     * @param date the day
     * @return its number
     */
    public static int of(LocalDate date) {
        return (int) Math.max(Integer.MIN_VALUE + 1L, Math.min(NEVER - 1L, date.toEpochDay()));
    }

    /**
     * Returns the day of a number.
     *
     * @param day its number
     * @return the day
     */
    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /**
     * Returns the day a period later, by the calendar.
     *
     * @param day a day
     * @param period the period
     * @return the later day, the last one that can be counted where there is none
     */
    public static int plus(int day, Period period) {
        try {
            return of(date(day).plus(period));
        } catch (DateTimeException | ArithmeticException beyond) {
            return NEVER - 1;
        }
    }

    /**
     * Returns the day a period earlier, by the calendar.
     *
     * @param day a day
     * @param period the period
     * @return the earlier day, the first one that can be counted where there is none
     */
    public static int minus(int day, Period period) {
        try {
            return of(date(day).minus(period));
        } catch (DateTimeException | ArithmeticException beyond) {
            return Integer.MIN_VALUE + 1;
        }
    }

    /**
     * Returns the day after which a thing that holds up to and including a day no longer does.
     *
     * @param day the last day
     * @return the day after it
     */
    public static int after(int day) {
        return day + 1;
    }
}
