package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.CheckResult;

/** The first stage of one evaluation, record checks, from which the second one, escalation, can look back. */
final class Stages {

    private final Map<String, CheckRun> runs = new LinkedHashMap<>();
    private final Map<String, CheckResult> results = new LinkedHashMap<>();
    private final Scene scene;
    private final Judgements judgements;

    Stages(List<Check> checks, Scene scene) {
        this.scene = scene;
        this.judgements = new Judgements(scene);
        Binding binding = new Binding(scene.columns);
        checks.forEach(check -> results.put(check.id(), result(check, binding)));
    }

    /** A check that goes wrong must not lose the others. Errors of the machine are let through. */
    private CheckResult result(Check check, Binding binding) {
        try {
            CheckRun run = new CheckRun(check, binding);
            runs.put(check.id(), run);
            return run.result(scene, judgements);
        } catch (RuntimeException problem) {
            return CheckRun.problem(check, problem);
        }
    }

    /** The results in the order of the checks. */
    List<CheckResult> results() {
        return List.copyOf(results.values());
    }

    /** What a check that could be completed would have said on an earlier day, with all that is known today. */
    CheckResult on(String checkId, LocalDate day) {
        CheckRun run = runs.get(checkId);
        if (run == null) {
            throw new IllegalArgumentException("Check must be one of this evaluation: " + checkId);
        }
        return run.result(scene.on(Days.of(day)), judgements);
    }
}
