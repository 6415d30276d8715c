package org.isms4j.testkit.simulation;

import java.time.LocalDate;

/** Days on which the office works: Monday to Friday. */
final class WorkingDays {

    private WorkingDays() {}

    /** Returns the day itself or the Monday after it. */
    static LocalDate onOrAfter(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** Returns the day itself or the Friday before it. */
    static LocalDate onOrBefore(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** Returns whether a day is the working day for a date of its month, that is on or after that date. */
    static boolean standsFor(LocalDate day, int date) {
        return onOrAfter(day.withDayOfMonth(date)).equals(day);
    }
}
