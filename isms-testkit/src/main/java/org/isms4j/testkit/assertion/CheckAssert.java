package org.isms4j.testkit.assertion;

import java.util.Optional;
import java.util.Set;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.report.Validity;

/**
 * Assertions about a check.
 *
 * <p>API status: experimental. Users call it; they do not implement it. Immutable.
 */
public final class CheckAssert extends StatusAssert<CheckAssert> {

    private final CheckResult result;

    CheckAssert(ReportAssert report, CheckResult result) {
        super(report);
        this.result = result;
    }

    @Override
    CheckAssert self() {
        return this;
    }

    @Override
    String name() {
        return "check " + result.checkId();
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
