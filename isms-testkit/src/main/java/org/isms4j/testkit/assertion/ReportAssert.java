package org.isms4j.testkit.assertion;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Finding;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;

/**
 * Assertions about a report, and the way to those about its clauses, checks and findings. Every method that asserts
 * throws {@link AssertionError} where it does not hold; the message says what was expected, what is the case, and why.
 * Identifiers that do not exist fail too, so that an assertion about nothing cannot hold.
 *
 * <p>API status: experimental. Users call it; they do not implement it. Immutable.
 */
public final class ReportAssert {

    /** What findings that look at several others carry in place of a check, after the clause. */
    private static final List<String> RULES =
            List.of("systemic-by-extent", "systemic-by-cause", "reference", "conflict");

    private final ConformityReport report;

    ReportAssert(ConformityReport report) {
        this.report = report;
    }

    /**
     * Turns to a clause or subclause.
     *
     * @param id such as {@code 9.2.2} or {@code 9}
     * @return its assertions
     */
    public ClauseAssert clause(String id) {
        return new ClauseAssert(this, report.clause(known(id)));
    }

    /**
     * Turns to a check.
     *
     * @param id such as {@code 10.2-05}
     * @return its assertions
     */
    public CheckAssert check(String id) {
        return new CheckAssert(this, report.check(id).orElseThrow(() -> unknownCheck(id)));
    }

    /**
     * Turns to the system as a whole.
     *
     * @return its assertions
     */
    public SystemAssert system() {
        return new SystemAssert(this, report);
    }

    /**
     * Asserts the status of the system as a whole.
     *
     * @param status the expected status
     * @return this
     */
    public ReportAssert hasStatus(ConformityStatus status) {
        return system().hasStatus(status).report();
    }

    /**
     * Asserts that the system as a whole conforms.
     *
     * @return this
     */
    public ReportAssert isConforming() {
        return system().isConforming().report();
    }

    /**
     * Asserts that a check found something: a nonconformity or an observation. What is open is no finding.
     *
     * @param checkId such as {@code 10.2-05}, or a rule of escalation such as {@code 10.2-systemic-by-extent}
     * @return assertions about its findings
     */
    public FindingAssert hasFinding(String checkId) {
        List<Finding> found = findingsOf(checkId);
        if (found.isEmpty()) {
            throw Failure.of("a finding of " + checkId, "there is none", statusOf(checkId));
        }
        return new FindingAssert(this, checkId, "a finding of " + checkId, found);
    }

    /**
     * Asserts that a check found nothing.
     *
     * @param checkId such as {@code 10.2-05}, or a rule of escalation
     * @return this
     */
    public ReportAssert hasNoFinding(String checkId) {
        return none("no finding of " + checkId, findingsOf(checkId));
    }

    /**
     * Asserts that nothing was found at a clause and its subclauses.
     *
     * @param clause such as {@code 9.1} or {@code 9}
     * @return this
     */
    public ReportAssert hasNoFindingsAt(String clause) {
        ClauseId id = known(clause);
        return none(
                "no findings at " + id,
                report.findings().stream()
                        .filter(finding -> id.contains(finding.clause()))
                        .toList());
    }

    /**
     * Asserts that nothing was found at all.
     *
     * @return this
     */
    public ReportAssert hasNoFindings() {
        return none("no findings", report.findings());
    }

    private ReportAssert none(String expected, List<Finding> found) {
        if (found.isEmpty()) {
            return this;
        }
        throw Failure.of(expected, Failure.findings(found.size()), Failure.lines(found));
    }

    private List<Finding> findingsOf(String checkId) {
        if (report.check(checkId).isEmpty() && !isRule(checkId)) {
            throw unknownCheck(checkId);
        }
        return report.findings().stream()
                .filter(finding -> finding.checkId().equals(checkId))
                .toList();
    }

    private String statusOf(String checkId) {
        return report.check(checkId)
                .map(check -> Failure.shortened(check.explain()))
                .orElse("");
    }

    private boolean isRule(String id) {
        int hyphen = id.indexOf('-');
        return hyphen > 0
                && clauses().anyMatch(id.substring(0, hyphen)::equals)
                && RULES.contains(id.substring(hyphen + 1));
    }

    private AssertionError unknownCheck(String id) {
        List<String> checks = report.subclauses().stream()
                .flatMap(part -> part.checks().stream())
                .map(CheckResult::checkId)
                .toList();
        return Failure.unknown("check", id, checks);
    }

    private static ClauseId known(String id) {
        if (clauses().noneMatch(id::equals)) {
            throw Failure.unknown("clause", id, clauses().toList());
        }
        return ClauseId.parse(id);
    }

    private static Stream<String> clauses() {
        return Iso27001.clauses().stream().map(clause -> clause.id().value());
    }
}
