package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.Correction;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.improvement.SimilarityCheck;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.Grade;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ClauseId;

/** Clause 10.2: nonconformities from the day they were raised to the verdict on the action that removed the cause. */
final class NonconformityStory extends Story {

    private static final int TITLE = 0;

    private final Script cases = Script.paragraphs("nonconformities");
    private final Script helpdesk = Script.table("helpdesk");

    NonconformityStory(Stage stage) {
        super(stage);
    }

    @Override
    void act(LocalDate day) {
        if (!stage.behaviour().learns()) {
            helpdesk.on("raised", day).forEach(cue -> ticket(cue, day));
        }
    }

    @Override
    void connect(LocalDate day) {
        cases.on("raised", day).forEach(cue -> raise(cue, day));
        cases.cues().stream()
                .filter(cue -> cue.maybe("changes")
                        .filter(what -> what.startsWith("PR-"))
                        .isPresent())
                .filter(cue -> day.equals(done(cue)))
                .forEach(cue ->
                        stage.library().publish(cue.text("changes"), day, day, List.of("action/" + cue.text("case"))));
    }

    private static LocalDate done(Cue cue) {
        return LocalDate.parse(cue.parts("action", "\\|").get(4));
    }

    private void ticket(Cue cue, LocalDate day) {
        RecordId id = stage.journal()
                .write(
                        Folder.NONCONFORMITY,
                        day,
                        Nonconformity.builder(),
                        ticket -> ticket.title(cue.text("title"))
                                .requirement("Rules of the help desk")
                                .raisedOn(day)
                                .closedOn(cue.date("corrected")));
        correct(id, "Settings corrected", cue.date("corrected"), cue.text("by"));
    }

    private void raise(Cue cue, LocalDate day) {
        RecordId id = stage.journal().write(Folder.NONCONFORMITY, day, Nonconformity.builder(), nonconformity -> {
            describe(nonconformity, cue);
            nonconformity.raisedOn(day).addAllSource(stage.citeNamed(cue.list("source")));
            cue.maybe("recurrenceOf")
                    .ifPresent(earlier ->
                            nonconformity.addRecurrenceOf(stage.journal().named("nonconformity/" + earlier)));
        });
        stage.journal().name("nonconformity/" + cue.text("case"), id);
        cue.maybe("risk").ifPresent(risk -> stage.register().entry(risk).because(id));
        List<String> correction = cue.parts("correction", "\\|");
        correct(id, correction.get(TITLE), LocalDate.parse(correction.get(1)), correction.get(2));
        analyse(cue, id);
        compare(cue, id);
        remedy(cue, id);
    }

    private static void describe(Nonconformity.Builder nonconformity, Cue cue) {
        nonconformity
                .title(cue.text("title"))
                .requirement(cue.text("requirement"))
                .effect(cue.text("effect"))
                .causeKey(cue.text("key"))
                .reviewedOn(cue.date("reviewed"));
        cue.maybe("grade").map(Grade::valueOf).ifPresent(nonconformity::grade);
        cue.maybeDate("closed").ifPresent(nonconformity::closedOn);
    }

    private void correct(RecordId nonconformity, String title, LocalDate day, String role) {
        stage.journal()
                .write(
                        Folder.CORRECTION,
                        day,
                        Correction.builder(),
                        correction -> correction
                                .nonconformity(nonconformity)
                                .title(title)
                                .correctedOn(day)
                                .correctedBy(stage.cast().performer(role, day))
                                .consequencesHandled(true));
    }

    private void analyse(Cue cue, RecordId nonconformity) {
        List<String> words = cue.parts("analysed", "\\|");
        LocalDate day = LocalDate.parse(words.get(0));
        Optional<String> clause = cue.maybe("inIsms");
        stage.journal().write(Folder.CAUSE, day, CauseAnalysis.builder(), analysis -> {
            analysis.nonconformity(nonconformity)
                    .analysedOn(day)
                    .analysedBy(stage.cast().person(words.get(1)))
                    .cause(cue.text("cause"))
                    .causeKey(cue.text("key"))
                    .causeInIsms(clause.isPresent());
            clause.map(ClauseId::parse).ifPresent(analysis::causeClause);
        });
    }

    private void compare(Cue cue, RecordId nonconformity) {
        List<String> words = cue.parts("similar", "\\|");
        LocalDate day = LocalDate.parse(words.get(0));
        stage.journal()
                .write(
                        Folder.SIMILARITY,
                        day,
                        SimilarityCheck.builder(),
                        check -> check.nonconformity(nonconformity)
                                .checkedOn(day)
                                .checkedBy(stage.cast().person(words.get(1)))
                                .addAllFound(stage.citeNamed(cue.list("found").stream()
                                        .map(found -> "nonconformity/" + found)
                                        .toList())));
    }

    /** Plans the action that removes the cause and has its effect judged; a second one follows where it did not work. */
    private void remedy(Cue cue, RecordId nonconformity) {
        RecordId action = action(nonconformity, cue.parts("action", "\\|"));
        stage.journal().name("action/" + cue.text("case"), action);
        cue.maybe("changes")
                .ifPresent(what -> stage.journal()
                        .amend(
                                action,
                                CorrectiveAction.Builder.class,
                                changing -> changing.addChanges(changed(what, done(cue)))));
        cue.maybe("overdue")
                .ifPresent(why ->
                        stage.journal().amend(action, CorrectiveAction.Builder.class, late -> late.overdueCause(why)));
        judge(action, cue.parts("verdict", "\\|"));
        if (cue.has("second")) {
            RecordId second = action(nonconformity, cue.parts("second", "\\|"));
            judge(second, cue.parts("secondVerdict", "\\|"));
        }
    }

    private RecordId changed(String what, LocalDate day) {
        return what.startsWith("PR-")
                ? stage.journal().named("document/" + what + "@" + day)
                : stage.journal().named("change/" + what);
    }

    private RecordId action(RecordId nonconformity, List<String> words) {
        LocalDate planned = LocalDate.parse(words.get(2));
        return stage.journal().write(Folder.CORRECTIVE_ACTION, planned, CorrectiveAction.builder(), action -> {
            action.addNonconformities(nonconformity)
                    .title(words.get(TITLE))
                    .owner(stage.cast().role(words.get(1)))
                    .plannedOn(planned)
                    .dueOn(LocalDate.parse(words.get(3)));
            if (!words.get(4).isEmpty()) {
                action.completedOn(LocalDate.parse(words.get(4)));
            }
        });
    }

    private void judge(RecordId action, List<String> words) {
        if (!words.isEmpty()) {
            LocalDate day = LocalDate.parse(words.get(0));
            stage.journal()
                    .write(
                            Folder.EFFECTIVENESS_REVIEW,
                            day,
                            EffectivenessReview.builder(),
                            review -> review.addActions(action)
                                    .reviewedOn(day)
                                    .reviewedBy(stage.cast().person(words.get(1)))
                                    .verdict(EffectivenessVerdict.valueOf(words.get(2)))
                                    .reason(words.get(3)));
        }
    }
}
