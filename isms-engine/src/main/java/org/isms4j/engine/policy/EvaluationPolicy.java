package org.isms4j.engine.policy;

import java.math.BigDecimal;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an evaluation assumes where the organization has declared nothing, and how it judges lateness, shares and extent.
 * Nothing of this is in the standard: every explanation says where a default was used, and a report made under another
 * policy than the standing one says how it differs. Two policies are equal when they assume the same. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * EvaluationPolicy policy = EvaluationPolicy.standard()
 *         .withInterval(IntervalKey.MANAGEMENT_REVIEW, Period.ofMonths(6))
 *         .withGrace(IntervalKey.MANAGEMENT_REVIEW, Period.ZERO)
 *         .withEscalation(EscalationRule.SYSTEMIC_BY_EXTENT, false);
 * }</pre>
 */
public final class EvaluationPolicy {

    private static final EvaluationPolicy STANDARD = new EvaluationPolicy(new PolicyValues());

    private final PolicyValues values;

    private EvaluationPolicy(PolicyValues values) {
        this.values = values;
    }

    /**
     * Returns the defaults: customary intervals, a tolerance of one month per year, minor up to one and a half
     * intervals, customary thresholds, all escalation rules on.
     *
     * @return the policy
     */
    public static EvaluationPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns a policy with another default for an interval. An interval that the organization declares prevails.
     *
     * @param key activity
     * @param period default interval
     * @return the policy
     * @throws IllegalArgumentException if the interval is zero or negative
     */
    public EvaluationPolicy withInterval(IntervalKey key, Period period) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("Interval for " + key.label() + " must be positive: " + period);
        }
        PolicyValues changed = values.copy();
        changed.intervals.put(key, period);
        changed.intervals.remove(key, key.standing());
        return new EvaluationPolicy(changed);
    }

    /**
     * Returns a policy with another tolerance after an interval. A tolerance that the organization declares prevails.
     *
     * @param key activity
     * @param period tolerance, possibly zero
     * @return the policy
     * @throws IllegalArgumentException if the tolerance is negative
     */
    public EvaluationPolicy withGrace(IntervalKey key, Period period) {
        if (period.isNegative()) {
            throw new IllegalArgumentException("Tolerance for " + key.label() + " must not be negative: " + period);
        }
        PolicyValues changed = values.copy();
        changed.graces.put(key, period);
        return new EvaluationPolicy(changed);
    }

    /**
     * Returns a policy with another threshold.
     *
     * @param key what the share is of
     * @param share from 0 to 1
     * @return the policy
     * @throws IllegalArgumentException if the share lies outside
     */
    public EvaluationPolicy withThreshold(ThresholdKey key, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Threshold " + key.key() + " must lie in [0, 1]: " + share);
        }
        PolicyValues changed = values.copy();
        changed.thresholds.put(key, share);
        changed.thresholds.remove(key, key.standing());
        return new EvaluationPolicy(changed);
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
        PolicyValues changed = values.copy();
        changed.latenessBand = intervalsLong;
        return new EvaluationPolicy(changed);
    }

    /**
     * Returns a policy that switches all escalation rules.
     *
     * @param on whether findings are escalated
     * @return the policy
     */
    public EvaluationPolicy withEscalation(boolean on) {
        PolicyValues changed = values.copy();
        changed.switchedOff.clear();
        changed.switchedOff.addAll(on ? Set.of() : EnumSet.allOf(EscalationRule.class));
        return new EvaluationPolicy(changed);
    }

    /**
     * Returns a policy that switches one escalation rule.
     *
     * @param rule the rule
     * @param on whether it applies
     * @return the policy
     */
    public EvaluationPolicy withEscalation(EscalationRule rule, boolean on) {
        PolicyValues changed = values.copy();
        if (on) {
            changed.switchedOff.remove(rule);
        } else {
            changed.switchedOff.add(rule);
        }
        return new EvaluationPolicy(changed);
    }

    /**
     * Returns a policy with another number from which failures can be systemic by extent.
     *
     * @param subjects smallest number of failing subjects; at least 1
     * @return the policy
     * @throws IllegalArgumentException if the number is smaller than 1
     */
    public EvaluationPolicy withExtentFrom(int subjects) {
        PolicyValues changed = values.copy();
        changed.extentFrom = positive("Number of subjects", subjects);
        return new EvaluationPolicy(changed);
    }

    /**
     * Returns a policy with another number of requirements from which a shared cause is systemic.
     *
     * @param requirements smallest number of different requirements; at least 1
     * @return the policy
     * @throws IllegalArgumentException if the number is smaller than 1
     */
    public EvaluationPolicy withSharedCauseFrom(int requirements) {
        PolicyValues changed = values.copy();
        changed.sharingFrom = positive("Number of requirements", requirements);
        return new EvaluationPolicy(changed);
    }

    private static int positive(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " must be at least 1: " + number);
        }
        return number;
    }

    /**
     * Returns the default of an interval.
     *
     * @param key activity
     * @return the period
     */
    public Period interval(IntervalKey key) {
        return values.intervals.getOrDefault(key, key.standing());
    }

    /**
     * Returns the tolerance after an interval.
     *
     * @param key activity
     * @param interval its interval
     * @return what was set for the activity, else one month per year of the interval; possibly zero
     */
    public Period grace(IntervalKey key, Period interval) {
        return ownGrace(key).orElseGet(() -> Grace.standing(interval));
    }

    /**
     * Returns the tolerance that was set for an activity.
     *
     * @param key activity
     * @return the tolerance, empty where the rule of one month per year holds
     */
    public Optional<Period> ownGrace(IntervalKey key) {
        return Optional.ofNullable(values.graces.get(key));
    }

    /**
     * Returns a threshold.
     *
     * @param key what the share is of
     * @return a share from 0 to 1
     */
    public double threshold(ThresholdKey key) {
        return values.thresholds.getOrDefault(key, key.standing());
    }

    /**
     * Returns whether a share reaches a threshold, calculated in decimals so that 7 of 10 reach 0.7.
     *
     * @param key what the share is of
     * @param part number of those that count
     * @param whole number of all; a share of nothing reaches any threshold
     * @return whether it does
     */
    public boolean reaches(ThresholdKey key, int part, int whole) {
        BigDecimal needed = BigDecimal.valueOf(threshold(key)).multiply(BigDecimal.valueOf(whole));
        return BigDecimal.valueOf(part).compareTo(needed) >= 0;
    }

    /**
     * Returns up to how many intervals lateness is minor.
     *
     * @return the number of intervals
     */
    public double latenessBand() {
        return values.latenessBand;
    }

    /**
     * Returns from how many failing subjects on failures can be systemic by extent.
     *
     * @return the number, at least 1
     */
    public int extentFrom() {
        return values.extentFrom;
    }

    /**
     * Returns from how many different requirements on a shared cause is systemic.
     *
     * @return the number, at least 1
     */
    public int sharedCauseFrom() {
        return values.sharingFrom;
    }

    /**
     * Returns whether an escalation rule applies.
     *
     * @param rule the rule
     * @return whether it does
     */
    public boolean escalates(EscalationRule rule) {
        return !values.switchedOff.contains(rule);
    }

    /**
     * Returns how this policy differs from the standing one.
     *
     * @return sentences in a fixed order, empty for the standing policy
     */
    public List<String> departures() {
        return new Departures(this).sentences();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvaluationPolicy policy && departures().equals(policy.departures());
    }

    @Override
    public int hashCode() {
        return Objects.hash(departures());
    }

    /** Returns how it differs from the standing policy. */
    @Override
    public String toString() {
        List<String> departures = departures();
        return departures.isEmpty() ? "Standing policy" : "Policy with " + String.join("; ", departures);
    }
}
