package org.isms4j.engine.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ItemResult;
import org.isms4j.model.report.Validity;
import org.isms4j.model.standard.Clause;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;
import org.isms4j.model.standard.Item;

/** Rolls results of checks up to clauses. The worst decides on every level, so it does not matter how they are grouped. */
public final class RollUp {

    /** The only subclauses that nothing may have triggered; clauses 4 to 10 cannot be excluded otherwise. */
    static final Set<ClauseId> MAY_BE_NOT_APPLICABLE = Set.of(ClauseId.parse("6.3"), ClauseId.parse("10.2"));

    private static final ClauseId SYSTEM = ClauseId.parse("4.4");

    private final Map<ClauseId, List<CheckResult>> checks;
    private final Map<ClauseId, List<Finding>> further;
    private final Function<ClauseId, Optional<Validity>> furtherValidity;
    private final Supplier<List<Explanation>> systemAccount;

    /**
     * Prepares a roll-up.
     *
     * @param checks results of checks by subclause
     * @param further findings that look at several others, by subclause
     * @param furtherValidity first day on which these change by themselves, by subclause
     * @param systemAccount what is told of the system as a whole, at 4.4
     */
    public RollUp(
            Map<ClauseId, List<CheckResult>> checks,
            Map<ClauseId, List<Finding>> further,
            Function<ClauseId, Optional<Validity>> furtherValidity,
            Supplier<List<Explanation>> systemAccount) {
        this.checks = checks;
        this.further = further;
        this.furtherValidity = furtherValidity;
        this.systemAccount = systemAccount;
    }

    /**
     * Returns the results of clauses 4 to 10.
     *
     * @return the clauses in order
     */
    public List<ClauseResult> clauses() {
        return Iso27001.clauses().stream()
                .filter(clause -> clause.id().parent().isEmpty())
                .map(this::result)
                .toList();
    }

    private ClauseResult result(Clause clause) {
        return clause.assessed() ? subclause(clause) : group(clause);
    }

    private ClauseResult group(Clause clause) {
        List<ClauseResult> parts =
                Iso27001.children(clause.id()).stream().map(this::result).toList();
        return ClauseResult.builder()
                .clause(clause)
                .status(ConformityStatus.worst(
                        parts.stream().map(ClauseResult::status).toList()))
                .addAllSubclauses(parts)
                .build();
    }

    private ClauseResult subclause(Clause clause) {
        List<CheckResult> results = checks.getOrDefault(clause.id(), List.of());
        List<Finding> findings = further.getOrDefault(clause.id(), List.of());
        return ClauseResult.builder()
                .clause(clause)
                .status(status(clause, results, findings))
                .addAllItems(items(clause, results))
                .addAllChecks(results)
                .addAllFurtherFindings(findings)
                .furtherValidity(() -> furtherValidity.apply(clause.id()))
                .account(clause.id().equals(SYSTEM) ? systemAccount : List::of)
                .build();
    }

    private static ConformityStatus status(Clause clause, List<CheckResult> results, List<Finding> findings) {
        if (results.stream().noneMatch(CheckResult::movesStatus)) {
            return ConformityStatus.UNDETERMINED;
        }
        List<ConformityStatus> statuses = new ArrayList<>(moving(results));
        items(clause, results).stream()
                .filter(item -> item.checkIds().isEmpty())
                .forEach(unexamined -> statuses.add(ConformityStatus.UNDETERMINED));
        findings.stream().map(Finding::grade).flatMap(RollUp::status).forEach(statuses::add);
        ConformityStatus worst = ConformityStatus.worst(statuses);
        boolean excluded = moving(results).stream().allMatch(status -> status == ConformityStatus.NOT_APPLICABLE)
                && !worst.isNonconforming()
                && !MAY_BE_NOT_APPLICABLE.contains(clause.id());
        return excluded ? ConformityStatus.NOT_DEMONSTRATED : worst;
    }

    private static Stream<ConformityStatus> status(FindingGrade grade) {
        return switch (grade) {
            case MAJOR -> Stream.of(ConformityStatus.NONCONFORMING_MAJOR);
            case MINOR -> Stream.of(ConformityStatus.NONCONFORMING_MINOR);
            case OPEN, OBSERVATION -> Stream.of();
        };
    }

    private static Collection<ConformityStatus> moving(List<CheckResult> results) {
        return results.stream()
                .filter(CheckResult::movesStatus)
                .map(CheckResult::status)
                .toList();
    }

    private static List<ItemResult> items(Clause clause, List<CheckResult> results) {
        return results.isEmpty()
                ? List.of()
                : clause.items().stream().map(item -> item(item, results)).toList();
    }

    private static ItemResult item(Item item, List<CheckResult> results) {
        List<CheckResult> own = results.stream()
                .filter(result -> result.movesStatus() && result.items().contains(item.id()))
                .toList();
        ConformityStatus status = own.isEmpty()
                ? ConformityStatus.UNDETERMINED
                : ConformityStatus.worst(own.stream().map(CheckResult::status).toList());
        return new ItemResult(
                item.id(), status, own.stream().map(CheckResult::checkId).toList());
    }
}
