package org.isms4j.testkit.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.testkit.SampleIsms;
import org.isms4j.testkit.edit.BreakingEdit;
import org.isms4j.testkit.edit.BreakingEdits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check has a conforming case, the harbour on a good day, and a breaking case, the harbour with one edit. */
class CheckCasesTest {

    /** Checks whose condition does not arise at the harbour on that day. */
    private static final List<String> NOT_TRIGGERED = List.of("4.1-05", "4.3-06", "8.3-05", "9.1-06");

    private static final IsmsEngine ENGINE = IsmsEngine.iso27001();
    private static final SampleIsms SAMPLE = SampleIsms.conforming();
    private static final ConformityReport GOOD = SAMPLE.evaluate();

    static Stream<Check> checks() {
        return ENGINE.catalogue().checks().stream();
    }

    static Stream<BreakingEdit> edits() {
        return BreakingEdits.all().stream();
    }

    @Test
    @DisplayName("every check has a breaking edit")
    void should_have_an_edit_when_a_check_exists() {
        assertThat(BreakingEdits.all().stream().map(BreakingEdit::check).distinct())
                .containsExactlyInAnyOrderElementsOf(checks().map(Check::id).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void should_conform_when_nothing_was_edited(Check check) {
        CheckResult result = GOOD.check(check.id()).orElseThrow();

        ConformityStatus expected =
                NOT_TRIGGERED.contains(check.id()) ? ConformityStatus.NOT_APPLICABLE : ConformityStatus.CONFORMING;
        assertThat(result.status()).as("%s", result.explain()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void should_find_something_when_edited(BreakingEdit edit) {
        Check check = ENGINE.catalogue().check(edit.check()).orElseThrow();

        CheckResult result = SAMPLE.broken(edit).evaluate().check(check.id()).orElseThrow();

        if (check.basis() == Basis.PRACTICE || isObserved(check)) {
            assertThat(result.findings()).isNotEmpty().allMatch(each -> each.grade() == FindingGrade.OBSERVATION);
            assertThat(result.status().isNonconforming()).isFalse();
        } else if (result.status() == ConformityStatus.NOT_DEMONSTRATED) {
            assertThat(check.recordDemanded()).as("%s", result.explain()).isFalse();
            assertThat(result.openPoints()).anyMatch(each -> each.reason() == ReasonCode.NO_RECORD_DEMANDED);
        } else {
            assertThat(result.status().isNonconforming())
                    .as("%s", result.explain())
                    .isTrue();
            assertThat(result.findings()).allMatch(finding -> finding.grade() != FindingGrade.OBSERVATION);
        }
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.message()).startsWith(check.requirement()));
    }

    /** Checks that the text asks for and that propose observations only. */
    private static boolean isObserved(Check check) {
        return check.examinations().stream().allMatch(each -> each.grading().isolated() == FindingGrade.OBSERVATION);
    }
}
