package org.isms4j.engine.policy;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/**
 * What an evaluation assumes where the organization has declared nothing, and how it judges lateness. Nothing of this is
 * in the standard; every explanation says where a default was used. Immutable and thread-safe.
 */
public final class EvaluationPolicy {

    private static final int MONTHS_A_YEAR = 12;
    private static final double DAYS_A_MONTH = 2.5;

    private final Map<IntervalKey, Period> intervals;
    private final double latenessBand;
    private final boolean escalating;

    private EvaluationPolicy(Map<IntervalKey, Period> intervals, double latenessBand, boolean escalating) {
        this.intervals = intervals;
        this.latenessBand = latenessBand;
        this.escalating = escalating;
    }

    /**
     * Returns the defaults: customary intervals, a tolerance of one month per year, minor up to one and a half
     * intervals, escalation on.
     *
     * @return the policy
     */
    public static EvaluationPolicy standard() {
        return new EvaluationPolicy(new EnumMap<>(IntervalKey.class), 1.5, true);
    }

    /**
     * Returns a policy with another default for an interval. An interval that the organization declares prevails.
     *
     * @param key activity
     * @param period default interval
     * @return the policy
     */
    public EvaluationPolicy withInterval(IntervalKey key, Period period) {
        Map<IntervalKey, Period> changed = new EnumMap<>(IntervalKey.class);
        changed.putAll(intervals);
        changed.put(key, period);
        return new EvaluationPolicy(changed, latenessBand, escalating);
    }

    /**
     * Returns a policy with another lateness band.
     *
     * @param intervalsLong number of intervals up to which lateness is minor; at least 1
     * @return the policy
     * @throws IllegalArgumentException if the number is smaller than 1
     */
    public EvaluationPolicy withLatenessBand(double intervalsLong) {
        if (!(intervalsLong >= 1)) {
            throw new IllegalArgumentException("Lateness band must be at least one interval: " + intervalsLong);
        }
        return new EvaluationPolicy(intervals, intervalsLong, escalating);
    }

    /**
     * Returns a policy that escalates or does not.
     *
     * @param value whether findings are escalated
     * @return the policy
     */
    public EvaluationPolicy withEscalation(boolean value) {
        return new EvaluationPolicy(intervals, latenessBand, value);
    }

    /**
     * Returns the default of an interval.
     *
     * @param key activity
     * @return the period
     */
    public Period interval(IntervalKey key) {
        return intervals.getOrDefault(key, key.standing());
    }

    /**
     * Returns the default tolerance for an interval: one month per year, counted in whole months and, for the rest, in
     * whole days.
     *
     * @param interval the interval
     * @return the tolerance, possibly zero
     */
    public Period grace(Period interval) {
        long months = interval.toTotalMonths();
        int days = (int) (months % MONTHS_A_YEAR * DAYS_A_MONTH) + (int) interval.get(ChronoUnit.DAYS) / MONTHS_A_YEAR;
        return Period.ofMonths((int) (months / MONTHS_A_YEAR)).plusDays(days);
    }

    /**
     * Returns up to how many intervals lateness is minor.
     *
     * @return the number of intervals
     */
    public double latenessBand() {
        return latenessBand;
    }

    /**
     * Returns whether findings are escalated.
     *
     * @return whether they are
     */
    public boolean escalating() {
        return escalating;
    }
}
