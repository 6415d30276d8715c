package org.isms4j.engine.evaluate;

import java.util.OptionalInt;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.evaluation.Audit;

/** Whether somebody looked for nonconformities: without audits, having found none is no clean record. */
final class Looking {

    private Looking() {}

    static boolean tookPlace(Scene scene, Walk walk) {
        OptionalInt newest = scene.isms.all(Audit.TYPE).stream()
                .flatMap(audit -> audit.completedOn().stream())
                .mapToInt(Days::of)
                .filter(day -> day <= scene.known)
                .max();
        newest.ifPresent(day -> walk.uses(IntervalKey.WINDOW));
        boolean looked = newest.isPresent() && newest.getAsInt() >= scene.windowStart;
        if (looked) {
            walk.leavesWindow(newest.getAsInt());
        }
        return looked;
    }
}
