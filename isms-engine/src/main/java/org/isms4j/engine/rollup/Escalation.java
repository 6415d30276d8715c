package org.isms4j.engine.rollup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isms4j.engine.policy.EscalationRule;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.report.Validity;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;
import org.isms4j.model.standard.ItemId;

/**
 * Proposes major nonconformities from what several findings have in common. It looks at sets and is therefore a stage of
 * its own: it only adds findings, names its rule, and never removes any.
 */
public final class Escalation {

    static final String BY_CAUSE = "systemic-by-cause";

    private static final ClauseId NONCONFORMITY_CLAUSE = ClauseId.parse("10.2");

    private final IsmsSnapshot isms;
    private final LocalDate asOf;
    private final Period window;
    private final EvaluationPolicy policy;

    /**
     * Prepares escalation.
     *
     * @param isms the records
     * @param asOf evaluation date
     * @param window evaluation window
     * @param policy which rules apply, and from which numbers on
     */
    public Escalation(IsmsSnapshot isms, LocalDate asOf, Period window, EvaluationPolicy policy) {
        this.isms = isms;
        this.asOf = asOf;
        this.window = window;
        this.policy = policy;
    }

    /**
     * Returns the additional findings.
     *
     * @param results results of all checks, in order
     * @return findings by subclause
     */
    public Map<ClauseId, List<Finding>> findings(List<CheckResult> results) {
        Map<ClauseId, List<Finding>> byClause = new TreeMap<>();
        results.forEach(result -> byExtent(result)
                .ifPresent(finding -> byClause.computeIfAbsent(finding.clause(), id -> new ArrayList<>())
                        .add(finding)));
        byCause()
                .forEach(finding -> byClause.computeIfAbsent(finding.clause(), id -> new ArrayList<>())
                        .add(finding));
        return byClause;
    }

    /**
     * Systemic by extent: at least half of at least four subjects lack an element that is mandated. Mere lateness, and
     * failures whose records show something else, do not count.
     */
    private Optional<Finding> byExtent(CheckResult result) {
        long missing = result.findings().stream()
                .filter(finding -> finding.reason() == ReasonCode.ABSENT_CLOSED_WORLD
                        && finding.subject().isPresent())
                .count();
        boolean systemic = policy.escalates(EscalationRule.SYSTEMIC_BY_EXTENT)
                && result.movesStatus()
                && result.status() == ConformityStatus.NONCONFORMING_MINOR
                && missing >= policy.extentFrom()
                && policy.reaches(
                        ThresholdKey.SYSTEMIC_EXTENT,
                        (int) missing,
                        result.counts().examined());
        return systemic
                ? Optional.of(finding(
                        result.items(),
                        "systemic-by-extent",
                        result.checkId(),
                        missing + " of " + result.counts().examined() + " subjects of check " + result.checkId()
                                + " lack what is mandated"))
                : Optional.empty();
    }

    /** Systemic by cause: three nonconformities of different requirements in the window share one cause. */
    private List<Finding> byCause() {
        return byCause(asOf);
    }

    /**
     * Returns the first day on which another set of causes is shared, because nonconformities leave the window.
     *
     * @return the day, empty where none ever does
     */
    public Optional<Validity> validity() {
        List<Finding> now = byCause();
        return now.isEmpty()
                ? Optional.empty()
                : isms.all(Nonconformity.TYPE).stream()
                        .flatMap(nonconformity -> nonconformity.raisedOn().stream())
                        .map(day -> endOfWindow(day).plusDays(1))
                        .filter(day -> day.isAfter(asOf))
                        .sorted()
                        .filter(day -> !byCause(day).equals(now))
                        .findFirst()
                        .map(day -> new Validity(day, now.get(0).checkId(), Optional.empty()));
    }

    private List<Finding> byCause(LocalDate day) {
        if (!policy.escalates(EscalationRule.SYSTEMIC_BY_CAUSE)) {
            return List.of();
        }
        Map<String, Set<String>> requirements = new TreeMap<>();
        Map<String, List<RecordId>> records = new HashMap<>();
        Map<RecordId, ClauseId> owners = owners();
        Map<String, ClauseId> clauses = new LinkedHashMap<>();
        for (Nonconformity nonconformity : isms.all(Nonconformity.TYPE)) {
            if (isInWindow(nonconformity, day) && nonconformity.causeKey().isPresent()) {
                String cause = nonconformity.causeKey().get();
                requirements
                        .computeIfAbsent(cause, key -> new HashSet<>())
                        .add(nonconformity.requirement().orElse(""));
                records.computeIfAbsent(cause, key -> new ArrayList<>()).add(nonconformity.id());
                ClauseId owner = owners.getOrDefault(nonconformity.id(), NONCONFORMITY_CLAUSE);
                clauses.merge(cause, owner, Escalation::first);
            }
        }
        return requirements.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= policy.sharedCauseFrom())
                .map(entry -> sharedCause(
                        entry.getKey(),
                        records.getOrDefault(entry.getKey(), List.of()),
                        clauses.getOrDefault(entry.getKey(), NONCONFORMITY_CLAUSE)))
                .toList();
    }

    private static Finding sharedCause(String cause, List<RecordId> records, ClauseId owner) {
        ClauseId clause = Iso27001.clause(owner).assessed() ? owner : NONCONFORMITY_CLAUSE;
        ItemId item = Iso27001.clause(clause).items().get(0).id();
        return finding(
                List.of(item),
                BY_CAUSE,
                cause,
                "nonconformities of different requirements share the cause '" + cause + "': "
                        + records.stream().map(RecordId::value).collect(Collectors.joining(", ")));
    }

    private static ClauseId first(ClauseId one, ClauseId other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private Map<RecordId, ClauseId> owners() {
        Map<RecordId, ClauseId> owners = new HashMap<>();
        isms.all(CauseAnalysis.TYPE).stream()
                .filter(analysis ->
                        analysis.analysedOn().map(day -> !day.isAfter(asOf)).orElse(true))
                .forEach(analysis -> analysis.nonconformity()
                        .ifPresent(id -> analysis.causeClause()
                                .ifPresent(clause -> owners.merge(id, clause, Escalation::first))));
        return owners;
    }

    private boolean isInWindow(Nonconformity nonconformity, LocalDate asOfDay) {
        return nonconformity
                .raisedOn()
                .filter(day -> !day.isAfter(asOf) && !endOfWindow(day).isBefore(asOfDay))
                .isPresent();
    }

    /** The last day on which something lies in the window, at most one day before the calendar ends. */
    private LocalDate endOfWindow(LocalDate day) {
        try {
            LocalDate end = day.plus(window);
            return end.isBefore(LocalDate.MAX) ? end : LocalDate.MAX.minusDays(1);
        } catch (DateTimeException | ArithmeticException beyond) {
            return LocalDate.MAX.minusDays(1);
        }
    }

    private static Finding finding(List<ItemId> items, String rule, String detail, String message) {
        return new Finding(
                items.get(0).clause() + "-" + rule,
                items,
                Optional.empty(),
                detail,
                FindingGrade.MAJOR,
                ReasonCode.CONTRARY_EVIDENCE,
                rule,
                () -> message,
                () -> Explanation.of(Mark.UNMET, message + " (rule " + rule + ", policy of the evaluation)"));
    }
}
