package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.rollup.Escalation;
import org.isms4j.engine.rollup.RollUp;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.Finding;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.ClauseId;

/** Evaluates all checks over a snapshot: first the records, then what their results have in common. */
public final class Evaluation {

    private final List<Check> checks;
    private final EvaluationPolicy policy;
    private final String ruleVersion;

    /**
     * Prepares evaluations.
     *
     * @param checks the checks in the order of the standard
     * @param policy what is assumed
     * @param ruleVersion version of the rules
     */
    public Evaluation(List<Check> checks, EvaluationPolicy policy, String ruleVersion) {
        this.checks = List.copyOf(checks);
        this.policy = policy;
        this.ruleVersion = ruleVersion;
    }

    /**
     * Evaluates.
     *
     * @param isms the records
     * @param asOf evaluation date
     * @return the report
     */
    public ConformityReport evaluate(IsmsSnapshot isms, LocalDate asOf) {
        int today = Days.of(asOf);
        Scene scene = new Scene(isms, policy, today, today);
        List<CheckResult> results = results(scene);
        Map<ClauseId, List<Finding>> further = further(scene, results);
        Map<ClauseId, List<CheckResult>> byClause = new TreeMap<>();
        results.forEach(result -> byClause.computeIfAbsent(result.clause(), id -> new ArrayList<>())
                .add(result));
        return ConformityReport.builder()
                .asOf(asOf)
                .ruleVersion(ruleVersion)
                .addAllClauses(new RollUp(byClause, further).clauses())
                .recordsDigestSource(isms::digest)
                .build();
    }

    private List<CheckResult> results(Scene scene) {
        Binding binding = new Binding(scene.columns);
        Judgements judgements = new Judgements(scene);
        List<CheckResult> results = new ArrayList<>();
        for (Check check : checks) {
            results.add(result(check, binding, scene, judgements));
        }
        return results;
    }

    /** A check that goes wrong must not lose the others. Errors of the machine are let through. */
    private static CheckResult result(Check check, Binding binding, Scene scene, Judgements judgements) {
        try {
            return new CheckRun(check, binding).result(scene, judgements);
        } catch (RuntimeException problem) {
            return CheckRun.problem(check, problem);
        }
    }

    private Map<ClauseId, List<Finding>> further(Scene scene, List<CheckResult> results) {
        Map<ClauseId, List<Finding>> further = new TreeMap<>();
        if (policy.escalating()) {
            further.putAll(new Escalation(
                            scene.isms,
                            Days.date(scene.today),
                            Days.date(scene.known),
                            scene.intervals.interval(IntervalKey.WINDOW))
                    .findings(results));
        }
        List<Finding> records = new RecordFindings(scene).all(results);
        further.computeIfAbsent(RecordFindings.CLAUSE, id -> new ArrayList<>()).addAll(records);
        return further;
    }
}
