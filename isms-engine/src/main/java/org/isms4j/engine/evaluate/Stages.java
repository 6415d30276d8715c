package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.CheckResult;

/**
 * The stages of one evaluation: checks that look at records, then those that look at their results. Escalation, which
 * comes last, can look back at both.
 */
final class Stages implements FirstStratum {

    private final Map<String, CheckRun> runs = new LinkedHashMap<>();
    private final Map<String, CheckResult> records = new LinkedHashMap<>();
    private final List<CheckResult> results;
    private final Scene scene;
    private final Judgements judgements;

    Stages(List<Check> checks, Scene scene) {
        this.scene = scene;
        this.judgements = new Judgements(scene);
        Binding first = new Binding(scene.columns, FirstStratum.NONE);
        checks.stream()
                .filter(check -> !restsOnResults(check))
                .forEach(check -> records.put(check.id(), result(check, first)));
        Binding second = new Binding(scene.columns, this);
        Map<String, CheckResult> system = new LinkedHashMap<>();
        checks.stream().filter(Stages::restsOnResults).forEach(check -> system.put(check.id(), result(check, second)));
        this.results = checks.stream()
                .map(check -> Objects.requireNonNull(records.getOrDefault(check.id(), system.get(check.id()))))
                .toList();
    }

    private static boolean restsOnResults(Check check) {
        return check.examinations().stream().anyMatch(Examination::restsOnResults);
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

    /** The results of all checks in their order. */
    List<CheckResult> all() {
        return results;
    }

    @Override
    public Collection<CheckResult> results() {
        return records.values();
    }

    @Override
    public CheckResult on(String checkId, Scene day) {
        CheckRun run = runs.get(checkId);
        if (run == null) {
            throw new IllegalArgumentException("Check must be one of this evaluation: " + checkId);
        }
        return run.result(day, judgements);
    }

    /** What a check that could be completed would have said on an earlier day, with all that is known today. */
    CheckResult on(String checkId, LocalDate day) {
        return on(checkId, scene.on(Days.of(day)));
    }
}
