package org.isms4j.testkit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.clause.Given.all;
import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.id;
import static org.isms4j.testkit.clause.Given.sample;

import java.time.Period;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.standard.ControlId;
import org.isms4j.model.support.CommunicationNeed;
import org.isms4j.model.support.CommunicationRecord;
import org.junit.jupiter.api.Test;

/** Subtle cases of 7.4: one side only, what does not recur, included and excluded controls. */
class Clause07_4Test {

    private static final SoAVersion STATEMENT =
            SoAVersion.builder().id(id("SOA")).inForceFrom(day("2024-01-01")).build();

    private static CommunicationNeed.Builder need(String id, boolean external) {
        return CommunicationNeed.builder()
                .id(id(id))
                .title("News")
                .timing("When it happens")
                .audience("Those concerned")
                .method("Mail")
                .external(external)
                .determinedOn(day("2025-01-01"));
    }

    private static CommunicationRecord told(String id, String on) {
        return CommunicationRecord.builder()
                .id(id(id))
                .need(id("IN"))
                .communicatedOn(day(on))
                .build();
    }

    private static SoAEntry authorities(boolean included) {
        return SoAEntry.builder()
                .id(id("ENTRY"))
                .statement(id("SOA"))
                .control(ControlId.parse("A.5.5"))
                .included(included)
                .build();
    }

    @Test
    void should_find_the_plan_when_nothing_goes_outside() {
        assertThat(all("7.4-01", need("IN", false).build()).status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(sample("7.4-01", need("IN", false).build()).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
        assertThat(all("7.4-01", need("IN", false).build(), need("OUT", true).build())
                        .status())
                .isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_not_be_demonstrated_when_no_need_is_known() {
        assertThat(all("7.4-01").status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_look_only_at_what_recurs() {
        IsmsRecord recurring = need("IN", false).interval(Period.ofMonths(6)).build();

        assertThat(all("7.4-02", need("IN", false).build()).status()).isEqualTo(ConformityStatus.NOT_APPLICABLE);
        assertThat(all("7.4-02", recurring, told("A", "2025-06-01"), told("B", "2025-11-20"), told("C", "2026-05-15"))
                        .status())
                .isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all("7.4-02", recurring, told("A", "2025-06-01")).status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_ask_for_contact_with_authorities_only_when_the_control_is_included() {
        CommunicationNeed other =
                need("IN", false).addControls(ControlId.parse("A.6.3")).build();
        CommunicationNeed authorities =
                need("OUT", true).addControls(ControlId.parse("A.5.5")).build();

        assertThat(all("7.4-03", STATEMENT, authorities(false), other).status())
                .isEqualTo(ConformityStatus.NOT_APPLICABLE);
        assertThat(all("7.4-03", STATEMENT, authorities(true), other).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(FindingGrade.OBSERVATION));
        assertThat(all("7.4-03", STATEMENT, authorities(true), other, authorities)
                        .status())
                .isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all("7.4-03", STATEMENT, authorities(true), need("OUT", true).build())
                        .status())
                .isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }
}
