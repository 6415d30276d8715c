package org.isms4j.engine.policy;

import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The values of a policy, the standing ones at first; only what differs from them is kept. Changed while a policy is made
 * and never after.
 */
final class PolicyValues {

    static final double STANDING_BAND = 1.5;
    static final int STANDING_EXTENT = 4;
    static final int STANDING_SHARING = 3;

    final Map<IntervalKey, Period> intervals = new EnumMap<>(IntervalKey.class);
    final Map<IntervalKey, Period> graces = new EnumMap<>(IntervalKey.class);
    final Map<ThresholdKey, Double> thresholds = new EnumMap<>(ThresholdKey.class);
    final Set<EscalationRule> switchedOff = EnumSet.noneOf(EscalationRule.class);
    double latenessBand = STANDING_BAND;
    int extentFrom = STANDING_EXTENT;
    int sharingFrom = STANDING_SHARING;

    PolicyValues copy() {
        PolicyValues copy = new PolicyValues();
        copy.intervals.putAll(intervals);
        copy.graces.putAll(graces);
        copy.thresholds.putAll(thresholds);
        copy.switchedOff.addAll(switchedOff);
        copy.latenessBand = latenessBand;
        copy.extentFrom = extentFrom;
        copy.sharingFrom = sharingFrom;
        return copy;
    }
}
