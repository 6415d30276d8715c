package org.isms4j.engine.policy;

import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A policy in the making, with the standing defaults at first. Only what differs from them is kept. */
final class PolicyDraft {

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
}
