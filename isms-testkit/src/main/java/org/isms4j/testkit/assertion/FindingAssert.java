package org.isms4j.testkit.assertion;

import java.util.List;
import java.util.function.Predicate;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;

/**
 * Assertions about the findings of a check. Each one goes on with those findings for which it holds, and fails where there
 * is none, so that all of them hold for the same finding.
 *
 * <p>API status: experimental. Users call it; they do not implement it. Immutable.
 */
public final class FindingAssert {

    private final ReportAssert report;
    private final String checkId;
    private final String expected;
    private final List<Finding> found;

    FindingAssert(ReportAssert report, String checkId, String expected, List<Finding> found) {
        this.report = report;
        this.checkId = checkId;
        this.expected = expected;
        this.found = found;
    }

    /**
     * Asserts the record that a finding is about.
     *
     * @param recordId identifier of the record
     * @return assertions about the findings that are about it
     */
    public FindingAssert about(String recordId) {
        return narrowed(
                "about " + recordId,
                finding -> finding.subject()
                        .map(RecordId::value)
                        .filter(recordId::equals)
                        .isPresent());
    }

    /**
     * Asserts the proposed grade.
     *
     * @param grade the grade
     * @return assertions about the findings of that grade
     */
    public FindingAssert graded(FindingGrade grade) {
        return narrowed("graded " + grade.label(), finding -> finding.grade() == grade);
    }

    /**
     * Asserts the reason.
     *
     * @param reason the reason
     * @return assertions about the findings of that reason
     */
    public FindingAssert because(ReasonCode reason) {
        return narrowed("because of " + reason, finding -> finding.reason() == reason);
    }

    /**
     * Asserts words of the message. Identifiers of records, names of attributes and dates are lasting words; the rest of a
     * message may be worded better in a later version.
     *
     * @param text a part of the message
     * @return assertions about the findings that say so
     */
    public FindingAssert mentioning(String text) {
        return narrowed(
                "mentioning \"" + text + '"', finding -> finding.message().contains(text));
    }

    /**
     * Asserts how many findings there are that hold up to here.
     *
     * @param number the number
     * @return this
     */
    public FindingAssert times(int number) {
        if (found.size() == number) {
            return this;
        }
        throw Failure.of(number + " times " + expected, Failure.findings(found.size()), Failure.lines(found));
    }

    private FindingAssert narrowed(String how, Predicate<Finding> holds) {
        String longer = expected + ", " + how;
        List<Finding> left = found.stream().filter(holds).toList();
        if (left.isEmpty()) {
            throw Failure.of(longer, Failure.noneSo(found.size(), checkId), Failure.lines(found));
        }
        return new FindingAssert(report, checkId, longer, left);
    }

    /**
     * Goes on with the report.
     *
     * @return its assertions
     */
    public ReportAssert report() {
        return report;
    }
}
