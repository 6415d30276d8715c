package org.isms4j.engine.interaction;

import java.util.Map;
import java.util.Optional;
import org.isms4j.engine.policy.IntervalKey;

/** The intervals at which processes of the graph recur, for those that do. */
final class Cadences {

    private static final Map<String, IntervalKey> KEYS = Map.ofEntries(
            Map.entry("CTX", IntervalKey.CONTEXT),
            Map.entry("IPR", IntervalKey.CONTEXT),
            Map.entry("POL", IntervalKey.POLICY),
            Map.entry("ROP", IntervalKey.PLANNING),
            Map.entry("RA", IntervalKey.RISK_ASSESSMENT),
            Map.entry("OBJ", IntervalKey.OBJECTIVE_UPDATE),
            Map.entry("CMP", IntervalKey.COMPETENCE),
            Map.entry("AWA", IntervalKey.AWARENESS),
            Map.entry("EXT", IntervalKey.CRITICAL_PROVIDER_REVIEW),
            Map.entry("MON", IntervalKey.EVALUATION),
            Map.entry("AUD", IntervalKey.AUDIT),
            Map.entry("MRV", IntervalKey.MANAGEMENT_REVIEW),
            Map.entry("IMP", IntervalKey.IMPROVEMENT));

    private Cadences() {}

    /** The interval of a process, empty where it runs on demand or all the time. */
    static Optional<IntervalKey> of(String node) {
        return Optional.ofNullable(KEYS.get(node));
    }
}
