package org.isms4j.engine.evaluate;

import org.isms4j.model.evaluation.Audit;

/** Whether somebody looked for nonconformities: without audits, having found none is no clean record. */
final class Looking {

    private Looking() {}

    static boolean tookPlace(Scene scene) {
        return scene.isms.all(Audit.TYPE).stream()
                .flatMap(audit -> audit.completedOn().stream())
                .mapToInt(Days::of)
                .anyMatch(day -> day >= scene.windowStart && day <= scene.known);
    }
}
