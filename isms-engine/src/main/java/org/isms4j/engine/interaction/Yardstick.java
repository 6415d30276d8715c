package org.isms4j.engine.interaction;

import java.time.Period;
import org.isms4j.engine.time.Days;

/**
 * How long an activity may take on a day.
 *
 * @param interval its interval
 * @param grace tolerance that is added
 */
public record Yardstick(Period interval, Period grace) {

    /**
     * Returns the last day that is in time.
     *
     * @param day the day from which time is counted
     * @return the last day, tolerance included
     */
    public int lastDayFrom(int day) {
        return Days.plus(Days.plus(day, interval), grace);
    }
}
