package org.isms4j.testkit.assertion;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.report.Validity;

/**
 * Assertions about the system as a whole, whose status is the worst of its clauses.
 *
 * <p>API status: experimental. Users call it; they do not implement it. Immutable.
 */
public final class SystemAssert extends StatusAssert<SystemAssert> {

    private final ConformityReport result;

    SystemAssert(ReportAssert report, ConformityReport result) {
        super(report);
        this.result = result;
    }

    @Override
    SystemAssert self() {
        return this;
    }

    @Override
    String name() {
        return "the system";
    }

    @Override
    ConformityStatus status() {
        return result.status();
    }

    @Override
    Set<ReasonCode> reasons() {
        Set<ReasonCode> reasons = new TreeSet<>();
        result.clauses().stream().filter(this::decides).forEach(clause -> reasons.addAll(clause.reasons()));
        return reasons;
    }

    @Override
    Optional<Validity> validUntil() {
        return result.validUntil();
    }

    /** One line for each subclause that the status comes from. */
    @Override
    Explanation explanation() {
        return new Explanation(
                Mark.NOTE,
                "worst of its clauses as of " + result.asOf(),
                result.subclauses().stream()
                        .filter(this::decides)
                        .map(clause -> Explanation.of(Mark.NOTE, clause.toString()))
                        .toList());
    }

    private boolean decides(ClauseResult clause) {
        return clause.status() == result.status();
    }
}
