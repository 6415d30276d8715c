package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;

/**
 * What an answer took from the policy because the organization has declared nothing: each thing once, in a fixed order.
 * For one thread.
 */
final class Defaults {

    private final Set<IntervalKey> intervals = EnumSet.noneOf(IntervalKey.class);
    private final Set<IntervalKey> graces = EnumSet.noneOf(IntervalKey.class);
    private final Set<ThresholdKey> thresholds = EnumSet.noneOf(ThresholdKey.class);
    private boolean latenessBand;

    void interval(IntervalKey key) {
        intervals.add(key);
    }

    void grace(IntervalKey key) {
        graces.add(key);
    }

    void threshold(ThresholdKey key) {
        thresholds.add(key);
    }

    void latenessBand() {
        latenessBand = true;
    }

    void addAll(Defaults other) {
        intervals.addAll(other.intervals);
        graces.addAll(other.graces);
        thresholds.addAll(other.thresholds);
        latenessBand |= other.latenessBand;
    }

    List<String> words(Scene scene) {
        List<String> words = new ArrayList<>();
        intervals.forEach(key -> words.add(scene.intervals.words(key)));
        graces.forEach(key -> words.add(scene.intervals.defaultGraceWords(key)));
        thresholds.forEach(key -> words.add(thresholdWords(scene, key)));
        if (latenessBand) {
            words.add("lateness is minor up to " + scene.policy.latenessBand()
                    + " intervals by policy, not by the standard");
        }
        return words;
    }

    static String thresholdWords(Scene scene, ThresholdKey key) {
        return "threshold for " + key.label() + " " + scene.policy.threshold(key) + " by policy, not by the standard";
    }
}
