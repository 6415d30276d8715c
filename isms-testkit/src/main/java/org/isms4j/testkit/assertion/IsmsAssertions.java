package org.isms4j.testkit.assertion;

import org.isms4j.model.report.ConformityReport;

/**
 * Where assertions about reports start. They read as those of AssertJ and need no library of assertions.
 *
 * <pre>{@code
 * ConformityReport report = SampleIsms.conforming().without(EffectivenessReview.TYPE).evaluate();
 * IsmsAssertions.assertThat(report)
 *         .clause("9.2.2").isConforming()
 *         .clause("10.2").isMajor().hasReason(ReasonCode.ABSENT_CLOSED_WORLD)
 *         .report().hasFinding("10.2-05").about("CA-2025-1");
 * }</pre>
 *
 * <p>API status: experimental. Users call it. Thread-safe.
 */
public final class IsmsAssertions {

    private IsmsAssertions() {}

    /**
     * Starts assertions about a report.
     *
     * @param report the report
     * @return its assertions
     */
    public static ReportAssert assertThat(ConformityReport report) {
        return new ReportAssert(report);
    }
}
