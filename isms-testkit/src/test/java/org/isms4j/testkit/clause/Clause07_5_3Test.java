package org.isms4j.testkit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.clause.Given.all;
import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.id;
import static org.isms4j.testkit.clause.Given.sample;

import java.time.Period;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.support.DisposalRecord;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.RetentionRule;
import org.junit.jupiter.api.Test;

/** Subtle cases of 7.5.3: two current versions, outdated ones in use, rules whose period is not known. */
class Clause07_5_3Test {

    private static DocumentVersion version(String id, String from) {
        return DocumentVersion.builder()
                .id(id(id))
                .identifier("D")
                .inForceFrom(day(from))
                .build();
    }

    private static DisposalRecord disposal(String newest) {
        return DisposalRecord.builder()
                .id(id("DISP"))
                .rule(id("RULE"))
                .disposedOn(day("2026-09-01"))
                .createdTo(day(newest))
                .build();
    }

    @Test
    void should_find_both_when_two_versions_are_current() {
        assertThat(sample("7.5.3-01", version("V1", "2025-01-01"), version("V2", "2026-01-01"))
                        .findings())
                .hasSize(2);
    }

    @Test
    void should_conform_when_the_later_version_replaces_the_earlier() {
        DocumentVersion later = version("V2", "2026-01-01").withSupersedes(id("V1"));

        assertThat(sample("7.5.3-01", version("V1", "2025-01-01"), later).status())
                .isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_be_open_when_a_version_has_no_identifier() {
        DocumentVersion nameless = DocumentVersion.builder()
                .id(id("V"))
                .inForceFrom(day("2025-01-01"))
                .build();

        assertThat(sample("7.5.3-01", nameless).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_find_an_execution_when_it_followed_an_outdated_version() {
        DocumentVersion later = version("V2", "2026-01-01").withSupersedes(id("V1"));
        ProcessExecution run = ProcessExecution.builder()
                .id(id("RUN"))
                .executedOn(day("2026-05-01"))
                .addProcedure(id("V1"))
                .build();

        assertThat(sample("7.5.3-01", version("V1", "2025-01-01"), later, run).findings())
                .hasSize(1);
        assertThat(sample("7.5.3-01", version("V1", "2025-01-01"), later, run.withExecutedOn(day("2025-12-31")))
                        .findings())
                .isEmpty();
    }

    @Test
    void should_count_retention_from_the_newest_of_what_was_disposed_of() {
        RetentionRule rule = RetentionRule.builder()
                .id(id("RULE"))
                .retention(Period.ofYears(2))
                .setOn(day("2023-01-01"))
                .build();

        assertThat(sample("7.5.3-03", rule, disposal("2024-09-01")).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(sample("7.5.3-03", rule, disposal("2024-09-02")).status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_be_open_when_the_rule_does_not_say_how_long() {
        RetentionRule rule = RetentionRule.builder().id(id("RULE")).build();

        assertThat(all("7.5.3-03", rule, disposal("2026-08-01")).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_find_the_lack_of_external_documents_only_when_the_list_is_complete() {
        assertThat(all("7.5.3-04").status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(sample("7.5.3-04").status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }
}
