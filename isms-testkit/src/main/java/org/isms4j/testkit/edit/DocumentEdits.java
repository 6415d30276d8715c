package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.none;
import static org.isms4j.testkit.edit.Edit.on;
import static org.isms4j.testkit.edit.Edit.set;
import static org.isms4j.testkit.edit.Edit.with;
import static org.isms4j.testkit.edit.Edit.without;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.declaration.JudgementVerdict;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.CompetenceEvidence;
import org.isms4j.model.support.DisposalRecord;
import org.isms4j.model.support.DocumentReview;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.ExternalDocument;
import org.isms4j.model.support.MandatedDocument;
import org.isms4j.model.support.RetentionRule;

/** For each check of 7.5.1 to 7.5.3 an edit that it must find. */
final class DocumentEdits {

    private DocumentEdits() {}

    static List<BreakingEdit> edits() {
        return Stream.of(general(), updating(), control()).flatMap(List::stream).toList();
    }

    private static List<BreakingEdit> general() {
        return List.of(
                BreakingEdit.of(
                                "7.5.1-01",
                                "no-evidence-of-competence",
                                "No evidence of competence is kept",
                                without(CompetenceEvidence.TYPE))
                        .touching("7.2", "7.5.3", "9.2.2"),
                BreakingEdit.of(
                                "7.5.1-02",
                                "procedures-withdrawn",
                                "All procedures were withdrawn although controls and processes call for them",
                                on(asOf -> set(
                                        DocumentVersion.TYPE,
                                        version -> version.kind()
                                                .filter(MandatedDocument.PROCEDURE::equals)
                                                .isPresent(),
                                        DocumentVersion.IN_FORCE_TO,
                                        asOf.minusMonths(6))))
                        .touching("7.5.3"));
    }

    private static List<BreakingEdit> updating() {
        return List.of(
                BreakingEdit.of(
                        "7.5.2-01",
                        "documents-without-title",
                        "Documents have no title",
                        none(DocumentVersion.TYPE, DocumentVersion.TITLE)),
                BreakingEdit.of(
                        "7.5.2-02",
                        "approved-after-publication",
                        "Documents were published before anybody approved them",
                        on(asOf -> set(DocumentVersion.TYPE, DocumentVersion.APPROVED_ON, asOf.minusDays(30))
                                .and(set(DocumentVersion.TYPE, DocumentVersion.PUBLISHED_ON, asOf.minusDays(60))))),
                BreakingEdit.of(
                        "7.5.2-03",
                        "unreadable-on-site",
                        "An assessor found documents that cannot be read where they are needed",
                        set(
                                AssessorJudgement.TYPE,
                                judgement -> judgement
                                        .target()
                                        .filter("7.5.2-03"::equals)
                                        .isPresent(),
                                AssessorJudgement.VERDICT,
                                JudgementVerdict.NONCONFORMING_MINOR)),
                BreakingEdit.of(
                                "7.5.2-04",
                                "reviews-stopped",
                                "Documents were not reviewed any more",
                                without(DocumentReview.TYPE))
                        .touching("4.4", "7.5.3"));
    }

    private static List<BreakingEdit> control() {
        return List.of(
                BreakingEdit.of(
                        "7.5.3-01",
                        "two-versions-in-force",
                        "Two versions of the ISMS calendar are in force",
                        on(asOf -> with(DocumentVersion.builder()
                                .id(RecordId.of("CAL-COPY"))
                                .identifier("CAL")
                                .title("ISMS calendar with all intervals")
                                .version("1b")
                                .kind(MandatedDocument.OTHER)
                                .approvedOn(asOf.minusDays(100))
                                .publishedOn(asOf.minusDays(100))
                                .inForceFrom(asOf.minusDays(100))
                                .build()))),
                BreakingEdit.of(
                        "7.5.3-02",
                        "documents-not-classified",
                        "Documents have no classification",
                        none(DocumentVersion.TYPE, DocumentVersion.CLASSIFICATION)),
                BreakingEdit.of(
                        "7.5.3-03",
                        "minutes-disposed-early",
                        "Minutes were shredded after one year instead of six",
                        disposedEarly("ManagementReview")),
                BreakingEdit.of(
                                "7.5.3-04",
                                "no-list-of-external-documents",
                                "No external documents are listed",
                                without(ExternalDocument.TYPE))
                        .touching("7.5.1"),
                BreakingEdit.of(
                                "7.5.3-05",
                                "procedures-on-the-shelf",
                                "Nothing that is carried out follows a procedure",
                                none(ProcessExecution.TYPE, ProcessExecution.PROCEDURE))
                        .touching("4.4"));
    }

    /** What a retention rule applies to was disposed of when it was a year old, a month before the day. */
    static Edit disposedEarly(String appliesTo) {
        return on(asOf -> Pick.of(RetentionRule.TYPE)
                .stating(RetentionRule.APPLIES_TO, appliesTo)
                .first(rule -> with(disposal(rule.id(), asOf))));
    }

    private static DisposalRecord disposal(RecordId rule, LocalDate asOf) {
        return DisposalRecord.builder()
                .id(RecordId.of("EARLY-" + rule))
                .rule(rule)
                .subject("Papers of one year")
                .disposedOn(asOf.minusMonths(1))
                .createdFrom(asOf.minusYears(2))
                .createdTo(asOf.minusMonths(13))
                .build();
    }
}
