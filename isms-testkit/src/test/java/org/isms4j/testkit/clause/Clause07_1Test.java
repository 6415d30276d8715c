package org.isms4j.testkit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.clause.Given.all;
import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.id;
import static org.isms4j.testkit.clause.Given.sample;

import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.support.ResourceDecision;
import org.isms4j.model.support.ResourceNeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subtle cases of 7.1: young systems, refusals, and delays for want of resources. */
class Clause07_1Test {

    private static ResourceNeed need(String determined) {
        return ResourceNeed.builder()
                .id(id("NEED"))
                .title("Two days a month")
                .determinedOn(day(determined))
                .build();
    }

    private static TreatmentAction late(String id, String cause) {
        return TreatmentAction.builder()
                .id(id(id))
                .plan(id("PLAN"))
                .plannedOn(day("2026-01-10"))
                .dueOn(day("2026-09-30"))
                .overdueCause(cause)
                .build();
    }

    @Test
    void should_not_be_due_when_the_system_is_young() {
        ScopeVersion scope = ScopeVersion.builder()
                .id(id("SCOPE"))
                .inForceFrom(day("2026-06-01"))
                .build();

        assertThat(all("7.1-01", scope).status()).isEqualTo(ConformityStatus.NOT_YET_DUE);
    }

    @Test
    void should_not_be_demonstrated_when_no_need_was_recorded() {
        assertThat(all("7.1-01").status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_be_found_when_the_last_need_is_two_years_old() {
        assertThat(all("7.1-01", need("2024-06-01")).status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(sample("7.1-01", need("2024-06-01")).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_conform_when_a_refusal_says_what_follows() {
        ResourceDecision refused = ResourceDecision.builder()
                .id(id("NO"))
                .need(id("NEED"))
                .decidedOn(day("2026-03-01"))
                .granted(false)
                .consequence("The action moves to next year")
                .build();

        assertThat(all("7.1-02", need("2026-02-01"), refused).status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_be_open_when_it_is_not_said_whether_resources_were_granted() {
        ResourceDecision decided = ResourceDecision.builder()
                .id(id("SOMETHING"))
                .need(id("NEED"))
                .decidedOn(day("2026-03-01"))
                .build();

        assertThat(sample("7.1-02", need("2026-02-01"), decided).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @ParameterizedTest(name = "{0} and {1}: {2} findings")
    @CsvSource({
        "No budget, Lack of time, 2",
        "Nobody has time: no free capacity, The staff is on parental leave, 2",
        "No budget, The supplier delivers late, 0",
        "Delivery time of the maker, Restaffed committee, 0",
    })
    void should_find_a_pattern_when_two_are_held_up_for_want_of_resources(String one, String other, int findings) {
        CheckResult result = all("7.1-03", late("A", one), late("B", other));

        assertThat(result.findings()).hasSize(findings);
    }

    @Test
    void should_find_nothing_when_completion_is_not_exported() {
        CheckResult result = sample("7.1-03", late("A", "No budget"), late("B", "No budget"));

        assertThat(result.findings()).isEmpty();
    }
}
