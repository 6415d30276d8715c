package org.isms4j.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.isms4j.testkit.assertion.IsmsAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.SampleIsms;
import org.isms4j.testkit.generated.GeneratedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsmsAssertionsTest {

    private static final ConformityReport GOOD = SampleIsms.conforming().evaluate();
    private static final ConformityReport BROKEN =
            SampleIsms.conforming().without(EffectivenessReview.TYPE).evaluate();
    private static final ConformityReport EMPTY =
            SampleIsms.of(IsmsSnapshot.of(), LocalDate.of(2026, 9, 20)).evaluate();

    @Test
    void should_hold_when_the_report_is_so() {
        assertThat(BROKEN)
                .clause("9.2.2")
                .isConforming()
                .hasReason(ReasonCode.EVIDENCED)
                .isValidUntil(LocalDate.of(2027, 4, 3))
                .clause("10.2")
                .isMajor()
                .isNonconforming()
                .check("10.2-05")
                .isMajor()
                .hasReason(ReasonCode.ABSENT_CLOSED_WORLD)
                .check("8.3-05")
                .isNotApplicable()
                .report()
                .hasFinding("10.2-05")
                .graded(FindingGrade.MAJOR)
                .because(ReasonCode.ABSENT_CLOSED_WORLD)
                .about("CA-2025-1")
                .mentioning("CA-2025-1")
                .times(1)
                .report()
                .hasFinding("7.5.3-reference")
                .report()
                .hasNoFinding("10.2-04")
                .hasNoFinding("10.2-systemic-by-extent")
                .hasNoFindingsAt("9")
                .hasStatus(ConformityStatus.NONCONFORMING_MAJOR)
                .system()
                .isMajor();
        assertThat(GOOD).hasNoFindings();
        assertThat(EMPTY).clause("10.2").isNotDemonstrated().hasReason(ReasonCode.NO_EVIDENCE);
        assertThat(EMPTY).clause("10.2").isValidForever();
    }

    @Test
    void should_say_what_and_why_when_it_is_not_so() {
        List<Consumer<ReportAssert>> wrong = List.of(
                report -> report.clause("10.2").isConforming(),
                report -> report.check("9.2.1-01").isMinor(),
                report -> report.check("9.2.1-01").isValidUntil(LocalDate.of(2030, 1, 1)),
                report -> report.check("10.2-05").hasReason(ReasonCode.STALE),
                ReportAssert::isConforming,
                report -> report.hasFinding("10.2-04"),
                report -> report.hasFinding("10.2-05").about("CA-7"),
                report -> report.hasFinding("10.2-05").about("CA-2025-1").graded(FindingGrade.MINOR),
                report -> report.hasFinding("10.2-05").about("CA-2025-1").times(2),
                report -> report.hasNoFinding("10.2-05"),
                report -> report.hasNoFindingsAt("10"),
                report -> report.clause("9.2.4"),
                report -> report.check("10.2-5"),
                report -> report.hasNoFinding("10.2-55"),
                report -> report.hasNoFindingsAt("A.5.1"));

        String messages = wrong.stream().map(IsmsAssertionsTest::message).collect(Collectors.joining("\n\n"));

        GeneratedFiles.assertUpToDate("isms-testkit/src/test/resources/golden/assertion-messages.txt", messages + "\n");
    }

    private static String message(Consumer<ReportAssert> wrong) {
        AssertionError error = catchThrowableOfType(AssertionError.class, () -> wrong.accept(assertThat(BROKEN)));
        return String.valueOf(error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"isNotYetDue", "isUndetermined", "isNotApplicable", "isNotDemonstrated", "isMinor"})
    void should_fail_when_the_status_is_another(String method) {
        ClauseAssert clause = assertThat(BROKEN).clause("10.2");

        assertThatCode(() -> ClauseAssert.class.getMethod(method).invoke(clause))
                .hasRootCauseInstanceOf(AssertionError.class);
    }
}
