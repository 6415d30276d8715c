package org.isms4j.testkit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.clause.Given.all;
import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.id;

import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.Severity;
import org.isms4j.model.operation.ThreatReport;
import org.isms4j.model.planning.ImplementationStatus;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.standard.ControlId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements that apply only where the Statement of Applicability includes a control. */
class ConditionalClausesTest {

    private static SoAVersion statement() {
        return SoAVersion.builder()
                .id(id("SOA-1"))
                .approvedOn(day("2025-01-10"))
                .inForceFrom(day("2025-01-10"))
                .build();
    }

    private static SoAEntry entry(String control, boolean included) {
        return SoAEntry.builder()
                .id(id("E-1"))
                .statement(id("SOA-1"))
                .control(ControlId.parse(control))
                .included(included)
                .justification("It fits")
                .build();
    }

    private static final IsmsRecord INCIDENT = Incident.builder()
            .id(id("INC-1"))
            .severity(Severity.CRITICAL)
            .detectedOn(day("2026-04-01"))
            .build();

    private static final IsmsRecord THREAT = ThreatReport.builder()
            .id(id("THREAT-1"))
            .relevant(true)
            .receivedOn(day("2026-04-01"))
            .build();

    @ParameterizedTest(name = "{0} included: {1}, findings: {2}")
    @CsvSource({"A.5.27, true, 1", "A.5.27, false, 0", "A.5.26, true, 0"})
    void should_follow_incidents_into_risks_only_when_learning_from_them_is_included(
            String control, boolean included, int findings) {
        CheckResult result = all("8.2-07", INCIDENT, statement(), entry(control, included));

        assertThat(result.findings()).hasSize(findings);
    }

    @ParameterizedTest(name = "{0} included: {1}, findings: {2}")
    @CsvSource({"A.5.7, true, 1", "A.8.8, true, 1", "A.8.8, false, 0", "A.5.27, true, 0"})
    void should_follow_threats_into_risks_only_when_a_control_on_them_is_included(
            String control, boolean included, int findings) {
        CheckResult result = all("8.2-07", THREAT, statement(), entry(control, included));

        assertThat(result.findings()).hasSize(findings);
    }

    private static IsmsRecord[] notImplemented(String dueOn) {
        return new IsmsRecord[] {
            statement(),
            entry("A.8.16", true)
                    .withImplementation(ImplementationStatus.NOT_IMPLEMENTED)
                    .withNecessaryControl(id("C-1")),
            NecessaryControl.builder()
                    .id(id("C-1"))
                    .determinedOn(day("2025-01-05"))
                    .build(),
            TreatmentAction.builder()
                    .id(id("T-1"))
                    .addControl(id("C-1"))
                    .plannedOn(day("2025-01-05"))
                    .dueOn(day(dueOn))
                    .build()
        };
    }

    /** An included control that is not implemented is what a plan is for; it is a finding once the plan is overdue. */
    @ParameterizedTest(name = "plan due {0}: {1}")
    @CsvSource({"2027-01-31, CONFORMING", "2026-06-30, NONCONFORMING_MINOR"})
    void should_accept_a_control_that_is_not_implemented_when_its_plan_is_in_time(
            String dueOn, ConformityStatus expected) {
        assertThat(all("6.1.3-09", notImplemented(dueOn)).status()).isEqualTo(expected);
    }

    @Test
    void should_want_evidence_when_the_statement_says_that_a_control_is_implemented() {
        CheckResult result = all(
                "6.1.3-09", statement(), entry("A.8.16", true).withImplementation(ImplementationStatus.IMPLEMENTED));

        assertThat(result.status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }
}
