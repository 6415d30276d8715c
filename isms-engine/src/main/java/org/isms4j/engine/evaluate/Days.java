package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.time.Period;

/** Days as numbers, as the interpreter counts them. */
final class Days {

    /** No day at all: an answer that never changes by itself. */
    static final int NEVER = Integer.MAX_VALUE;

    private Days() {}

    static int of(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    static int plus(int day, Period period) {
        return of(date(day).plus(period));
    }

    static int minus(int day, Period period) {
        return of(date(day).minus(period));
    }

    /** The day after which a thing that holds up to and including {@code day} no longer does. */
    static int after(int day) {
        return day + 1;
    }
}
