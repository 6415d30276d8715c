package org.isms4j.model.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.standard.ClauseId;

/**
 * Conformity of a management system on one day, derived from one set of records. Two reports are equal when they give
 * the same answers for the same day by the same rules. Thread-safe.
 *
 * <pre>{@code
 * ConformityReport report = engine.evaluate(isms, LocalDate.of(2026, 11, 1));
 * report.clause("9.3.2").status();
 * report.clause("9.3.2").explain();
 * }</pre>
 */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ConformityReport implements WithConformityReport permits ImmutableConformityReport {

    ConformityReport() {}

    /**
     * Returns the evaluation date; what is dated later has not happened.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * Returns the version of the rules. Another policy or added checks are other rules and have another version.
     *
     * @return such as {@code iso27001-2022+amd1/0.1}
     */
    public abstract String ruleVersion();

    /**
     * Returns how the rules differ from those of this library: what the policy assumes otherwise, which checks were
     * added.
     *
     * @return sentences, empty where the rules are those of the library
     */
    public abstract List<String> departures();

    /**
     * Returns the answers for clauses 4 to 10.
     *
     * @return the seven clauses in order
     */
    public abstract List<ClauseResult> clauses();

    /**
     * Returns what others assert about clauses, beside what the records show: the newest assertion of each asserter about
     * each clause. Claims never move a status.
     *
     * @return the claims in the order of the standard, those about unknown clauses last
     */
    public abstract List<Claim> claims();

    /**
     * Returns what 4.4 comes to in its six parts.
     *
     * @return the parts in order: established, implemented, maintained, improved, processes, interactions
     */
    public abstract List<SystemVerdict> systemVerdicts();

    @Value.Auxiliary
    @Value.Default
    Supplier<InteractionMap> interactionsSource() {
        return () -> {
            throw new IllegalStateException("Report must have been made by an engine to tell of interactions");
        };
    }

    @Value.Auxiliary
    abstract Supplier<String> recordsDigestSource();

    /**
     * Returns the status of the whole system: the worst of its clauses.
     *
     * @return the status
     */
    public final ConformityStatus status() {
        return ConformityStatus.worst(
                clauses().stream().map(ClauseResult::status).toList());
    }

    /**
     * Returns the answers for the thirty assessed subclauses.
     *
     * @return the subclauses in the order of the standard
     */
    public final List<ClauseResult> subclauses() {
        return clauses().stream()
                .flatMap(ConformityReport::withParts)
                .filter(part -> part.clause().assessed())
                .toList();
    }

    /**
     * Returns the answer for a clause or subclause.
     *
     * @param id such as {@code 9.2.2} or {@code 9}
     * @return the answer
     * @throws IllegalArgumentException if there is no such clause
     */
    public final ClauseResult clause(String id) {
        return clause(ClauseId.parse(id));
    }

    /**
     * Returns the answer for a clause or subclause.
     *
     * @param id the clause
     * @return the answer
     */
    public final ClauseResult clause(ClauseId id) {
        return clauses().stream()
                .flatMap(ConformityReport::withParts)
                .filter(part -> part.clause().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the answer of a check.
     *
     * @param checkId such as {@code 10.2-05}
     * @return the answer, empty where no such check was evaluated
     */
    public final Optional<CheckResult> check(String checkId) {
        return subclauses().stream()
                .flatMap(part -> part.checks().stream())
                .filter(check -> check.checkId().equals(checkId))
                .findFirst();
    }

    /**
     * Returns nonconformities and observations.
     *
     * @return the findings in the order of the standard, then of subjects
     */
    public final List<Finding> findings() {
        return clauses().stream().flatMap(part -> part.findings().stream()).toList();
    }

    /**
     * Returns what is not shown.
     *
     * @return the open points in the order of the standard, then of subjects
     */
    public final List<Finding> openPoints() {
        return clauses().stream().flatMap(part -> part.openPoints().stream()).toList();
    }

    /**
     * Returns the first day on which an answer of this report changes if no record arrives. Facts dated after the
     * evaluation date do not count, even where the snapshot holds them.
     *
     * @return the day with its cause, empty where none changes by itself
     */
    public final Optional<Validity> validUntil() {
        return clauses().stream()
                .flatMap(part -> part.validUntil().stream())
                .min(Comparator.comparing(Validity::until).thenComparing(Validity::checkId));
    }

    /**
     * Returns how the processes of the system interact (4.4): flows, the closed loop, measures and anti-patterns.
     *
     * @return the map; computed when it is first asked for
     */
    public final InteractionMap interactions() {
        return interactionsSource().get();
    }

    /**
     * Returns the digest of the record set that was evaluated.
     *
     * @return 64 hexadecimal digits
     */
    public final String recordsDigest() {
        return recordsDigestSource().get();
    }

    /**
     * Returns the digest of the report: over day, rule version, record set and every answer.
     *
     * @return 64 hexadecimal digits
     */
    public final String digest() {
        return ReportDigest.of(this);
    }

    /**
     * Returns whether another report gives the same answers, whatever its day: the same statuses, reasons, counts and
     * findings in every check.
     *
     * @param other the other report
     * @return whether the answers are the same
     */
    public final boolean sameAnswers(ConformityReport other) {
        return clauses().equals(other.clauses());
    }

    private static Stream<ClauseResult> withParts(ClauseResult result) {
        return Stream.concat(Stream.of(result), result.subclauses().stream().flatMap(ConformityReport::withParts));
    }

    /** Returns the day, the system status, how the rules differ from those of the library, one line a subclause, and what claims come to. */
    @Override
    public final String toString() {
        return "Conformity as of " + asOf() + ": " + status().label() + "\n"
                + departures().stream()
                        .map(text -> "  by other rules: " + text + "\n")
                        .collect(Collectors.joining())
                + subclauses().stream()
                        .map(part -> "  " + part
                                + part.validUntil()
                                        .map(validity -> ", valid until " + validity.until())
                                        .orElse(""))
                        .collect(Collectors.joining("\n"))
                + verdicts();
    }

    /** How many claims came to which verdict, in a line; nothing where nobody claims anything. */
    private String verdicts() {
        Map<ClaimVerdict, Long> numbers =
                claims().stream().collect(Collectors.groupingBy(Claim::verdict, TreeMap::new, Collectors.counting()));
        return numbers.isEmpty()
                ? ""
                : "\n  claims: "
                        + numbers.entrySet().stream()
                                .map(entry ->
                                        entry.getValue() + " " + entry.getKey().label())
                                .collect(Collectors.joining(", "));
    }

    /**
     * Starts a report; the engine does.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds reports. */
    public static final class Builder extends ImmutableConformityReport.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
