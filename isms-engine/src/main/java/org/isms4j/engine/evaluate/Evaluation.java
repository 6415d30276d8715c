package org.isms4j.engine.evaluate;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.interaction.MapMaker;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.rollup.Circumstances;
import org.isms4j.engine.rollup.Claims;
import org.isms4j.engine.rollup.Escalation;
import org.isms4j.engine.rollup.RollUp;
import org.isms4j.engine.rollup.SystemAccount;
import org.isms4j.engine.rollup.SystemVerdicts;
import org.isms4j.engine.time.Days;
import org.isms4j.model.declaration.AssertedStatus;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.SystemVerdict;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.ClauseId;

/** Evaluates all checks over a snapshot: first the records, then what their results have in common. */
public final class Evaluation {

    private final List<Check> checks;
    private final EvaluationPolicy policy;
    private final String ruleVersion;
    private final List<String> departures;

    /**
     * Prepares evaluations.
     *
     * @param checks the checks in the order of the standard
     * @param policy what is assumed
     * @param ruleVersion version of the rules
     * @param departures how the rules differ from those of this library
     */
    public Evaluation(List<Check> checks, EvaluationPolicy policy, String ruleVersion, List<String> departures) {
        this.checks = List.copyOf(checks);
        this.policy = policy;
        this.ruleVersion = ruleVersion;
        this.departures = List.copyOf(departures);
    }

    /**
     * Evaluates. Records dated after the evaluation date are left out from the beginning, so that nothing can depend on
     * them, not even on whether a reference to them leads somewhere.
     *
     * @param supplied the records
     * @param asOf evaluation date
     * @return the report
     */
    public ConformityReport evaluate(IsmsSnapshot supplied, LocalDate asOf) {
        IsmsSnapshot isms = supplied.upTo(asOf);
        int today = Days.of(asOf);
        Scene scene = new Scene(isms, policy, today, today);
        Stages stages = new Stages(checks, scene);
        List<CheckResult> results = stages.all();
        Escalation escalation = new Escalation(circumstances(scene, asOf), stages::on, results);
        Map<ClauseId, List<Finding>> further = further(scene, results, escalation);
        Map<ClauseId, List<CheckResult>> byClause = new TreeMap<>();
        results.forEach(result -> byClause.computeIfAbsent(result.clause(), id -> new ArrayList<>())
                .add(result));
        List<SystemVerdict> verdicts = SystemVerdicts.of(results);
        Supplier<InteractionMap> map = Suppliers.memoize(() -> map(scene, results));
        List<ClauseResult> clauses = new RollUp(
                        byClause,
                        further,
                        escalation::validity,
                        () -> new SystemAccount(map.get(), verdicts).explanations())
                .clauses();
        Claims claims = new Claims(isms.all(AssertedStatus.TYPE), clauses);
        return ConformityReport.builder()
                .asOf(asOf)
                .ruleVersion(ruleVersion)
                .addAllDepartures(departures)
                .addAllClauses(clauses.stream().map(claims::attached).toList())
                .addAllClaims(claims.all())
                .addAllSystemVerdicts(verdicts)
                .interactionsSource(map)
                .recordsDigestSource(isms::digest)
                .build();
    }

    private static InteractionMap map(Scene scene, List<CheckResult> results) {
        Walk walk = new Walk(scene, null);
        walk.start(0);
        return new MapMaker(scene.interactions.interplay(), new WalkMoment(walk)).complete(results);
    }

    private static Circumstances circumstances(Scene scene, LocalDate asOf) {
        return new Circumstances(
                scene.isms,
                asOf,
                scene.policy,
                time(scene, IntervalKey.WINDOW),
                time(scene, IntervalKey.SYSTEMIC_LATENESS));
    }

    private static Circumstances.Time time(Scene scene, IntervalKey key) {
        return new Circumstances.Time(scene.intervals.interval(key), scene.intervals.words(key));
    }

    private static Map<ClauseId, List<Finding>> further(Scene scene, List<CheckResult> results, Escalation escalation) {
        Map<ClauseId, List<Finding>> further = new TreeMap<>();
        further.putAll(escalation.findings());
        List<Finding> records = new RecordFindings(scene).all(results);
        further.computeIfAbsent(RecordFindings.CLAUSE, id -> new ArrayList<>()).addAll(records);
        return further;
    }
}
