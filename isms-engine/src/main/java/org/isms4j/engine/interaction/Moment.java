package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.time.Period;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;

/**
 * The day for which interactions are told, and what holds on it. Whoever asks it for an interval has used it: the
 * evaluation behind it notes defaults of the policy, and days on which the answer could change. For one thread.
 */
public interface Moment {

    /**
     * Returns the day.
     *
     * @return its number
     */
    int today();

    /**
     * Returns the first day of the evaluation window.
     *
     * @return its number
     */
    int windowStart();

    /**
     * Returns the last day on which a day still lies in the evaluation window.
     *
     * @param day a day
     * @return the last day, or a little before it
     */
    int windowEnd(int day);

    /**
     * Returns how long an activity may take.
     *
     * @param key activity
     * @return interval and tolerance that hold on the day
     */
    Yardstick yardstick(IntervalKey key);

    /**
     * Returns how long an activity may take that states its own interval.
     *
     * @param key activity whose tolerance is added
     * @param interval interval that a record states
     * @return the interval and the tolerance that holds on the day
     */
    Yardstick yardstick(IntervalKey key, Period interval);

    /**
     * Returns whether a share reaches a threshold of the policy.
     *
     * @param key what the share is of
     * @param count number of those that count
     * @param population number of all; a share of nothing reaches any threshold
     * @return whether it does
     */
    boolean reaches(ThresholdKey key, long count, long population);

    /**
     * Returns the last day on which an activity is at most so late that the system can still be said to live.
     *
     * @param from the day on which it took place
     * @param key activity
     * @return the last day within the lateness band of the policy
     */
    int lateFrom(int from, IntervalKey key);

    /**
     * Returns the day up to which the first execution of an activity is in time.
     *
     * @param key activity
     * @return the last day, {@code Days.NEVER} where nothing tells when the system began
     */
    int firstDue(IntervalKey key);

    /**
     * Returns whether records of a type are declared complete for the evaluation window.
     *
     * @param typeName name of the record type
     * @return whether absence proves something
     */
    boolean isClosed(String typeName);

    /**
     * Notes a day on which the answer could change.
     *
     * @param day the day; days up to today are ignored
     */
    void changesOn(int day);

    /**
     * Returns the day as a date.
     *
     * @return the day
     */
    LocalDate date();
}
