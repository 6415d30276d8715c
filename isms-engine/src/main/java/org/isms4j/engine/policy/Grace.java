package org.isms4j.engine.policy;

import java.time.Period;
import java.time.temporal.ChronoUnit;

/** The customary tolerance: one month per year of the interval. */
final class Grace {

    private static final int MONTHS_A_YEAR = 12;
    private static final double DAYS_A_MONTH = 2.5;

    private Grace() {}

    /** Counted in whole months and, for what is left of the interval, in whole days. */
    static Period standing(Period interval) {
        long months = interval.toTotalMonths();
        int days = (int) (months % MONTHS_A_YEAR * DAYS_A_MONTH) + (int) interval.get(ChronoUnit.DAYS) / MONTHS_A_YEAR;
        return Period.ofMonths((int) (months / MONTHS_A_YEAR)).plusDays(days);
    }
}
