package org.isms4j.testkit.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.SampleOrganizations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Validity is exact: the same answers on every day before it, another one on that day, again and again. */
class SampleValidityTest {

    private static final IsmsEngine ENGINE = IsmsEngine.iso27001();
    private static final int CHANGES = 6;

    static Stream<Arguments> organizations() {
        return Stream.of(
                Arguments.of("harbour", SampleOrganizations.harbour()),
                Arguments.of("paper", SampleOrganizations.paper()),
                Arguments.of("silos", SampleOrganizations.silos()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("organizations")
    @DisplayName("L4 on the sample organizations")
    void should_hold_until_the_day_when_no_record_arrives(String name, IsmsSnapshot isms) {
        ConformityReport report = ENGINE.evaluate(isms, LocalDate.of(2026, 11, 1));

        for (int change = 0; change < CHANGES && report.validUntil().isPresent(); change++) {
            LocalDate until = report.validUntil().orElseThrow().until();
            for (LocalDate day = report.asOf(); day.isBefore(until); day = day.plusDays(1)) {
                assertThat(ENGINE.evaluate(isms, day).sameAnswers(report))
                        .as("%s on %s, valid until %s", name, day, until)
                        .isTrue();
            }
            ConformityReport next = ENGINE.evaluate(isms, until);
            assertThat(next.sameAnswers(report)).as("%s on %s", name, until).isFalse();
            report = next;
        }
        assertThat(report.asOf()).isAfterOrEqualTo(LocalDate.of(2026, 11, 1));
    }
}
