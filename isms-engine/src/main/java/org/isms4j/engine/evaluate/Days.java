package org.isms4j.engine.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/** Days as numbers, as the interpreter counts them. */
final class Days {

    /** No day at all: an answer that never changes by itself. */
    static final int NEVER = Integer.MAX_VALUE;

    private Days() {}

    /** Days beyond five million years are drawn in. */
    static int of(LocalDate date) {
        return (int) Math.max(Integer.MIN_VALUE + 1L, Math.min(NEVER - 1L, date.toEpochDay()));
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    static int plus(int day, Period period) {
        try {
            return of(date(day).plus(period));
        } catch (DateTimeException | ArithmeticException beyond) {
            return NEVER - 1;
        }
    }

    static int minus(int day, Period period) {
        try {
            return of(date(day).minus(period));
        } catch (DateTimeException | ArithmeticException beyond) {
            return Integer.MIN_VALUE + 1;
        }
    }

    /** The day after which a thing that holds up to and including {@code day} no longer does. */
    static int after(int day) {
        return day + 1;
    }
}
