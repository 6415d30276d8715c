package org.isms4j.testkit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.clause.Given.all;
import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.id;
import static org.isms4j.testkit.clause.Given.sample;

import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Finding;
import org.isms4j.model.standard.ControlId;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;
import org.junit.jupiter.api.Test;

/** Subtle cases of 7.5.1: typed records in place of documents, young systems, triggers, included controls. */
class Clause07_5_1Test {

    private static ScopeVersion scope(String from) {
        return ScopeVersion.builder().id(id("SCOPE")).inForceFrom(day(from)).build();
    }

    private static DocumentVersion document(MandatedDocument kind) {
        return DocumentVersion.builder()
                .id(id("DOC"))
                .identifier("D")
                .kind(kind)
                .inForceFrom(day("2026-08-01"))
                .build();
    }

    private static String missing(CheckResult result) {
        return String.join(
                "\n", result.findings().stream().map(Finding::message).toList());
    }

    @Test
    void should_accept_a_record_of_the_scope_or_a_document_about_it() {
        assertThat(missing(all("7.5.1-01", scope("2026-08-01")))).doesNotContain("scope (4.3)");
        assertThat(missing(all("7.5.1-01", document(MandatedDocument.SCOPE)))).doesNotContain("scope (4.3)");
        assertThat(missing(all("7.5.1-01"))).contains("scope (4.3)");
    }

    @Test
    void should_not_ask_a_young_system_for_what_arises_in_its_first_year() {
        String young = missing(all("7.5.1-01", scope("2026-08-01")));
        String old = missing(all("7.5.1-01", scope("2024-08-01")));

        assertThat(young).contains("risk assessment process").doesNotContain("audit results", "management reviews");
        assertThat(old).contains("audit results", "management reviews");
    }

    @Test
    void should_ask_for_nonconformities_only_when_audits_found_some() {
        AuditFinding found = AuditFinding.builder()
                .id(id("AF"))
                .findingType(FindingType.NONCONFORMITY)
                .raisedOn(day("2026-05-01"))
                .build();

        assertThat(missing(all("7.5.1-01"))).doesNotContain("nature of nonconformities");
        assertThat(missing(all("7.5.1-01", found))).contains("nature of nonconformities");
    }

    @Test
    void should_find_nothing_when_nothing_is_declared_complete() {
        CheckResult result = sample("7.5.1-01", scope("2024-08-01"));

        assertThat(result.findings()).isEmpty();
        assertThat(result.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_call_for_procedures_only_when_the_control_is_included() {
        IsmsRecord statement = SoAVersion.builder()
                .id(id("SOA"))
                .inForceFrom(day("2024-01-01"))
                .build();
        SoAEntry included = SoAEntry.builder()
                .id(id("ENTRY"))
                .statement(id("SOA"))
                .control(ControlId.parse("A.5.37"))
                .included(true)
                .build();

        assertThat(all("7.5.1-02", statement, included.withIncluded(false)).status())
                .isEqualTo(ConformityStatus.NOT_APPLICABLE);
        assertThat(all("7.5.1-02", statement, included).status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(all("7.5.1-02", statement, included, document(MandatedDocument.PROCEDURE))
                        .status())
                .isEqualTo(ConformityStatus.CONFORMING);
    }
}
