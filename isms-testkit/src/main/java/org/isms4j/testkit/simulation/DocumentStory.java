package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.DisposalRecord;
import org.isms4j.model.support.DocumentReview;
import org.isms4j.model.support.ExternalDocument;
import org.isms4j.model.support.RetentionRule;

/** Clause 7.5: documents that no other chapter publishes, reviews of all, documents from outside, retention. */
final class DocumentStory extends Story {

    private static final int DAYS_AHEAD = 14;

    private final Script documents = Script.table("documents");
    private final Script externals = Script.table("externals");
    private final Script retention = Script.table("retention");
    private final Script disposals = Script.table("disposals");

    DocumentStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        documents.cues().stream()
                .filter(cue -> cue.list("days").contains(day.toString()) && isKept(cue))
                .forEach(cue -> stage.library().publish(cue.text("identifier"), day));
        stage.library().toReview(day, DAYS_AHEAD).forEach(document -> review(document, day));
        externals.on("identified", day).forEach(cue -> external(cue, day));
        retention.on("set", day).forEach(cue -> keep(cue, day));
    }

    @Override
    void act(LocalDate day) {
        disposals.on("on", day).forEach(cue -> dispose(cue, day));
    }

    private boolean isKept(Cue document) {
        return !document.says("paper") || !stage.behaviour().operates();
    }

    private void review(String identifier, LocalDate day) {
        RecordId document = stage.library().current(identifier);
        String owner = stage.library().owner(identifier);
        stage.journal()
                .write(
                        Folder.DOCUMENT_REVIEW,
                        day,
                        DocumentReview.builder(),
                        review -> review.document(document)
                                .reviewedOn(day)
                                .reviewedBy(stage.cast().performer(owner, day))
                                .outcome("Confirmed without change"));
        stage.library().reviewed(identifier, day);
    }

    private void external(Cue cue, LocalDate day) {
        stage.journal().write(Folder.EXTERNAL_DOCUMENT, day, ExternalDocument.builder(), document -> {
            document.title(cue.text("title"))
                    .version(cue.text("version"))
                    .origin(cue.text("origin"))
                    .identifiedOn(day);
            cue.maybeDate("withdrawn").ifPresent(document::withdrawnOn);
        });
    }

    private void keep(Cue cue, LocalDate day) {
        RecordId id = stage.journal().write(Folder.RETENTION_RULE, day, RetentionRule.builder(), rule -> {
            rule.subject(cue.text("subject")).retention(cue.period("retention")).setOn(day);
            cue.maybe("type").ifPresent(rule::appliesTo);
        });
        stage.journal().name("retention/" + cue.text("key"), id);
    }

    private void dispose(Cue cue, LocalDate day) {
        stage.journal()
                .write(
                        Folder.DISPOSAL,
                        day,
                        DisposalRecord.builder(),
                        disposal -> disposal.rule(stage.journal().named("retention/" + cue.text("rule")))
                                .subject(cue.text("subject"))
                                .disposedOn(day)
                                .createdFrom(cue.date("from"))
                                .createdTo(cue.date("to")));
    }
}
