package org.isms4j.engine.evaluate;

import java.util.List;
import java.util.Optional;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.engine.check.Tally;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.Explanation;

/** Runs {@link Tally}: one count over everything. */
final class TallyRun extends Run {

    private final Tally examination;

    TallyRun(Check check, Tally examination, Binding binding) {
        super(check, examination, binding);
        this.examination = examination;
    }

    private Optional<CustomAnswer> count(Scene scene) {
        return examination.tally().count(scene.isms, Days.date(scene.known));
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = new Walk(scene, null);
        walk.start(0);
        Optional<CustomAnswer> answer = count(scene);
        if (answer.isEmpty()) {
            return empty(scene, walk, false, from == to);
        }
        Subjects subjects = new Subjects(this, examination.grading());
        subjects.take(new Found(-1, examination.type().name(), AttributeNodes.answer(answer.get())));
        return subjects.outcome(walk, walk.horizon());
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        return count(scene)
                .map(answer -> List.of(Explanation.of(found.answer().mark(), answer.remark())))
                .orElse(List.of());
    }
}
