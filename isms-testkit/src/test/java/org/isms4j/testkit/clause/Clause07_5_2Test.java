package org.isms4j.testkit.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.clause.Given.all;
import static org.isms4j.testkit.clause.Given.day;
import static org.isms4j.testkit.clause.Given.id;
import static org.isms4j.testkit.clause.Given.sample;

import java.time.Period;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.support.DocumentReview;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;
import org.junit.jupiter.api.Test;

/** Subtle cases of 7.5.2: drafts, approval after publication, declared and missing review intervals. */
class Clause07_5_2Test {

    private static DocumentVersion.Builder version(String from) {
        return DocumentVersion.builder()
                .id(id("DOC"))
                .identifier("D")
                .title("Rules")
                .inForceFrom(day(from))
                .approvedOn(day(from))
                .approvedBy(id("BOSS"));
    }

    @Test
    void should_not_call_a_draft_unapproved() {
        DocumentVersion draft = DocumentVersion.builder()
                .id(id("DRAFT"))
                .identifier("D")
                .createdOn(day("2026-09-01"))
                .build();

        assertThat(all("7.5.2-02", draft).findings()).isEmpty();
    }

    @Test
    void should_find_a_version_when_it_was_approved_after_publication() {
        DocumentVersion late =
                version("2026-03-01").publishedOn(day("2026-02-01")).build();

        assertThat(all("7.5.2-02", late).status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(all("7.5.2-02", version("2026-03-01").build()).status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_let_a_late_approval_rest_when_it_is_out_of_sight() {
        DocumentVersion late =
                version("2025-03-01").publishedOn(day("2025-02-01")).build();

        assertThat(all("7.5.2-02", late).status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_be_open_when_it_is_not_said_who_approved() {
        DocumentVersion nobody = DocumentVersion.builder()
                .id(id("DOC"))
                .inForceFrom(day("2026-03-01"))
                .approvedOn(day("2026-03-01"))
                .build();

        assertThat(all("7.5.2-02", nobody).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
    }

    @Test
    void should_hold_documents_to_the_interval_they_declare() {
        DocumentVersion old =
                version("2024-03-01").reviewInterval(Period.ofMonths(12)).build();
        DocumentReview review = DocumentReview.builder()
                .id(id("REVIEW"))
                .document(id("DOC"))
                .reviewedOn(day("2026-02-01"))
                .build();

        assertThat(all("7.5.2-04", old).status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(sample("7.5.2-04", old).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
        assertThat(all("7.5.2-04", old, review).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(all(
                                "7.5.2-04",
                                version("2026-03-01")
                                        .reviewInterval(Period.ofMonths(12))
                                        .build())
                        .status())
                .isEqualTo(ConformityStatus.NOT_YET_DUE);
    }

    @Test
    void should_use_a_default_only_for_the_policy() {
        DocumentVersion plain =
                version("2024-03-01").kind(MandatedDocument.OTHER).build();
        DocumentVersion policy = version("2024-03-01")
                .kind(MandatedDocument.INFORMATION_SECURITY_POLICY)
                .build();

        assertThat(all("7.5.2-04", plain).status()).isEqualTo(ConformityStatus.NOT_APPLICABLE);
        assertThat(all("7.5.2-04", policy).status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }
}
