package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import org.isms4j.model.declaration.AssertedMeaning;
import org.isms4j.model.declaration.AssertedStatus;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.declaration.CertificationCycle;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.declaration.JudgementVerdict;

/** What the organization declares about its records and what others say about it. */
final class DeclarationStory extends Story {

    private static final LocalDate CERTIFIED = LocalDate.of(2024, 12, 10);
    private static final int YEARS_OF_CERTIFICATE = 3;
    private static final LocalDate CHANGE_NOTIFIED = LocalDate.of(2025, 3, 14);

    private final Script intervals = Script.table("intervals");
    private final Script judgements = Script.table("judgements");
    private final Script claims = Script.table("claims");

    DeclarationStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        if (day.equals(Simulation.FIRST_DAY)) {
            completeness(day);
            intervals.cues().forEach(cue -> interval(cue, day));
        }
        if (!stage.behaviour().operates()) {
            claims.on("on", day).forEach(cue -> claim(cue, day));
        }
    }

    @Override
    void connect(LocalDate day) {
        judgements.on("on", day).forEach(cue -> judge(cue, day));
        if (day.equals(CERTIFIED)) {
            certify(day);
        }
    }

    private void completeness(LocalDate day) {
        stage.journal()
                .write(
                        Folder.COMPLETENESS,
                        day,
                        CompletenessDeclaration.builder(),
                        declaration -> declaration
                                .addRecordTypes("*")
                                .from(day)
                                .declaredBy(stage.cast().holder("ISM", day))
                                .declaredOn(day));
    }

    private void interval(Cue cue, LocalDate day) {
        stage.journal()
                .write(
                        Folder.INTERVAL,
                        day,
                        IntervalDeclaration.builder(),
                        declaration -> declaration
                                .key(cue.text("key"))
                                .interval(cue.period("interval"))
                                .from(day)
                                .declaredBy(stage.cast().holder("MD", day))
                                .source(stage.journal().named("document/CAL/1")));
    }

    private void claim(Cue cue, LocalDate day) {
        cue.list("clauses")
                .forEach(clause -> stage.journal()
                        .write(
                                Folder.STATUS,
                                day,
                                AssertedStatus.builder(),
                                status -> status.clause(clause)
                                        .status(cue.text("status"))
                                        .asserts(AssertedMeaning.CONFORMING)
                                        .assertedOn(day)
                                        .assertedBy(cue.text("by"))));
    }

    private void judge(Cue cue, LocalDate day) {
        stage.journal()
                .write(
                        Folder.JUDGEMENT,
                        day,
                        AssessorJudgement.builder(),
                        judgement -> judgement
                                .target(cue.text("target"))
                                .verdict(JudgementVerdict.CONFORMING)
                                .judgedBy(cue.text("by"))
                                .judgedOn(day)
                                .reason(cue.text("reason"))
                                .validUntil(cue.date("until")));
    }

    private void certify(LocalDate day) {
        stage.journal()
                .name(
                        "certificate",
                        stage.journal()
                                .write(
                                        Folder.CERTIFICATE,
                                        day,
                                        CertificationCycle.builder(),
                                        cycle -> cycle.body("Fairway Certification")
                                                .certificate("FC-27001-0417")
                                                .decidedOn(day)
                                                .expiresOn(day.plusYears(YEARS_OF_CERTIFICATE)
                                                        .minusDays(1))
                                                .soaVersion(stage.journal().named("soa/2.0"))
                                                .soaChangeNotifiedOn(CHANGE_NOTIFIED)));
    }
}
