package org.isms4j.testkit.assertion;

import java.util.Optional;
import java.util.Set;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.report.Validity;

/**
 * Assertions about a clause or subclause.
 *
 * <p>API status: experimental. Users call it; they do not implement it. Immutable.
 */
public final class ClauseAssert extends StatusAssert<ClauseAssert> {

    private final ClauseResult result;

    ClauseAssert(ReportAssert report, ClauseResult result) {
        super(report);
        this.result = result;
    }

    @Override
    ClauseAssert self() {
        return this;
    }

    @Override
    String name() {
        return "clause " + result.clause().id();
    }

    @Override
    ConformityStatus status() {
        return result.status();
    }

    @Override
    Set<ReasonCode> reasons() {
        return result.reasons();
    }

    @Override
    Optional<Validity> validUntil() {
        return result.validUntil();
    }

    @Override
    Explanation explanation() {
        return result.explain();
    }
}
