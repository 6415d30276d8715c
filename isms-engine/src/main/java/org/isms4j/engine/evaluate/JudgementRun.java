package org.isms4j.engine.evaluate;

import java.util.List;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Judgement;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.ReasonCode;

/** Runs {@link Judgement}: there is something to judge, or there is not. */
final class JudgementRun extends Run {

    private final Node where;

    JudgementRun(Check check, Judgement examination, Binding binding) {
        super(check, examination, binding);
        this.where = binding.on(examination.type()).bind(examination.where());
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = new Walk(scene, null);
        walk.start(0);
        int horizon = Days.NEVER;
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (scene.exists(ordinal)) {
                walk.start(ordinal);
                if (!where.test(walk).isNo()) {
                    return Outcome.plain(
                            ConformityStatus.UNDETERMINED,
                            ReasonCode.JUDGEMENT_NEEDED,
                            "no assessor judgement on " + check.id() + " is in force",
                            walk);
                }
                horizon = Math.min(horizon, walk.horizon());
            }
        }
        walk.changesOn(horizon);
        return empty(scene, walk, false, from == to);
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        return List.of();
    }
}
