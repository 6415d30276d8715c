package org.isms4j.engine.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isms4j.engine.policy.EscalationRule;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.Validity;
import org.isms4j.model.standard.ClauseId;

/**
 * Proposes major nonconformities from what several findings or records have in common. It looks at sets and is therefore
 * a stage of its own: it only adds findings, names its rule, and never removes any. Each rule has a switch in the policy.
 */
public final class Escalation {

    private final EvaluationPolicy policy;
    private final List<CheckResult> results;
    private final SystemicExtent extent;
    private final SharedCauses causes;
    private final SecondReturns returns;
    private final AbsentElements elements;
    private final OverdueMajors majors;

    /**
     * Prepares escalation.
     *
     * @param circumstances what it looks at beside results
     * @param earlier what checks said earlier
     * @param results results of all checks, in order
     */
    public Escalation(Circumstances circumstances, Earlier earlier, List<CheckResult> results) {
        this.policy = circumstances.policy();
        this.results = List.copyOf(results);
        this.extent = new SystemicExtent(circumstances, earlier);
        this.causes = new SharedCauses(circumstances);
        this.returns = new SecondReturns(circumstances.isms());
        this.elements = new AbsentElements(circumstances.isms());
        this.majors = new OverdueMajors(circumstances.isms());
    }

    /**
     * Returns the additional findings.
     *
     * @return findings by subclause, in the order of rules and results
     */
    public Map<ClauseId, List<Finding>> findings() {
        Map<ClauseId, List<Finding>> byClause = new TreeMap<>();
        Stream.of(
                        results.stream().flatMap(result -> extent.finding(result).stream()),
                        causes.findings().stream(),
                        results.stream().flatMap(this::ofRecords),
                        policy.escalates(EscalationRule.MANDATED_ELEMENT_ABSENT)
                                ? elements.findings(results).stream()
                                : Stream.<Finding>of())
                .flatMap(findings -> findings)
                .forEach(finding -> byClause.computeIfAbsent(finding.clause(), id -> new ArrayList<>())
                        .add(finding));
        return byClause;
    }

    private Stream<Finding> ofRecords(CheckResult result) {
        return Stream.concat(
                policy.escalates(EscalationRule.SECOND_RETURN) ? returns.findings(result).stream() : Stream.of(),
                policy.escalates(EscalationRule.MAJOR_OVERDUE) ? majors.findings(result).stream() : Stream.of());
    }

    /**
     * Returns the first day on which the findings of a subclause change although all its checks say the same.
     *
     * @param clause the subclause
     * @return the day, empty where they never do
     */
    public Optional<Validity> validity(ClauseId clause) {
        Stream<Validity> byExtent = results.stream()
                .filter(result -> result.clause().equals(clause))
                .flatMap(result -> extent.validity(result).stream());
        boolean byCause =
                causes.findings().stream().anyMatch(finding -> finding.clause().equals(clause));
        return Stream.concat(byExtent, byCause ? causes.validity().stream() : Stream.of())
                .min(Comparator.comparing(Validity::until));
    }
}
