package org.isms4j.engine.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.atLeastOne;

import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Check;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;

/** One finding for each element that is wholly absent, and only where no check calls it major already. */
class AbsentElementsTest {

    private static Check minor(String number, RecordType<? extends IsmsRecord> type) {
        return Check.of("7.2-" + number, "a").requires("There is one").by(atLeastOne(type));
    }

    private static Check major(String number, RecordType<? extends IsmsRecord> type) {
        return Check.of("7.2-" + number, "a")
                .requires("There is one")
                .by(atLeastOne(type).graded(FindingGrade.MAJOR));
    }

    private static List<String> further(Check... checks) {
        IsmsSnapshot isms =
                IsmsSnapshot.of(Given.complete("2020-01-01", ScopeVersion.TYPE, SoAVersion.TYPE, TrainingAction.TYPE));
        return Trial.engine(checks).evaluate(isms, Trial.TODAY).clause("7.2").furtherFindings().stream()
                .map(finding -> finding.message())
                .toList();
    }

    @Test
    void should_be_found_once_when_two_checks_miss_the_same_element() {
        assertThat(further(minor("90", ScopeVersion.TYPE), minor("91", ScopeVersion.TYPE)))
                .singleElement()
                .satisfies(message -> assertThat(message).endsWith("(check 7.2-90)"));
    }

    @Test
    void should_be_found_each_when_two_elements_are_absent() {
        assertThat(further(minor("90", ScopeVersion.TYPE), minor("91", SoAVersion.TYPE)))
                .hasSize(2);
    }

    @Test
    void should_not_be_found_again_when_a_check_calls_it_major_already() {
        assertThat(further(minor("90", ScopeVersion.TYPE), major("91", ScopeVersion.TYPE)))
                .isEmpty();
        assertThat(further(minor("90", SoAVersion.TYPE), major("91", ScopeVersion.TYPE)))
                .hasSize(1);
    }

    @Test
    void should_not_be_found_when_what_is_absent_is_no_element_of_its_own() {
        assertThat(further(minor("90", TrainingAction.TYPE))).isEmpty();
    }
}
