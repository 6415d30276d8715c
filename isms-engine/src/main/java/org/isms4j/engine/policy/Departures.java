package org.isms4j.engine.policy;

import java.util.ArrayList;
import java.util.List;

/** How a policy differs from the standing one, in words that tell any two policies apart. */
final class Departures {

    private final EvaluationPolicy policy;

    Departures(EvaluationPolicy policy) {
        this.policy = policy;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (IntervalKey key : IntervalKey.values()) {
            differ(sentences, "default interval for " + key.label(), policy.interval(key), key.standing());
            policy.ownGrace(key)
                    .ifPresent(grace -> sentences.add(
                            "tolerance for " + key.label() + " " + grace + " instead of one month per year"));
        }
        for (ThresholdKey key : ThresholdKey.values()) {
            differ(sentences, "threshold for " + key.label(), policy.threshold(key), key.standing());
        }
        numbers(sentences);
        for (EscalationRule rule : EscalationRule.values()) {
            if (!policy.escalates(rule)) {
                sentences.add("escalation rule " + rule.key() + " switched off");
            }
        }
        return List.copyOf(sentences);
    }

    private void numbers(List<String> sentences) {
        differ(
                sentences,
                "number of intervals up to which lateness is minor",
                policy.latenessBand(),
                PolicyValues.STANDING_BAND);
        differ(
                sentences,
                "number of subjects from which failures are systemic",
                policy.extentFrom(),
                PolicyValues.STANDING_EXTENT);
        differ(
                sentences,
                "number of requirements from which a shared cause is systemic",
                policy.sharedCauseFrom(),
                PolicyValues.STANDING_SHARING);
    }

    private static void differ(List<String> sentences, String what, Object value, Object standing) {
        if (!value.equals(standing)) {
            sentences.add(what + " " + value + " instead of " + standing);
        }
    }
}
