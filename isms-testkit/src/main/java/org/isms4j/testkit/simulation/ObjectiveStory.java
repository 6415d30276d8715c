package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.ObjectiveAction;
import org.isms4j.model.planning.ObjectiveOutcome;
import org.isms4j.model.planning.ObjectivePlan;
import org.isms4j.model.planning.ObjectiveReview;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.CommunicationRecord;

/** Clause 6.2: objectives, plans and actions for them, and their reviews. */
final class ObjectiveStory extends Story {

    private static final int DAYS_TO_COMMUNICATION = 7;
    private static final List<LocalDate> LOOKS_BETWEEN = List.of(
            LocalDate.of(2024, 2, 6), LocalDate.of(2024, 8, 20), LocalDate.of(2025, 7, 22), LocalDate.of(2026, 7, 21));

    private final Script objectives = Objectives.script();

    ObjectiveStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        set(objectives.on("set", day).stream().filter(cue -> !cue.has("renews")).toList(), day);
    }

    @Override
    void act(LocalDate day) {
        objectives.on("done", day).forEach(cue -> complete(cue, day));
        objectives.cues().stream()
                .filter(cue -> cue.date("set").plusDays(DAYS_TO_COMMUNICATION).equals(day))
                .forEach(cue -> communicate(cue, day));
        if (LOOKS_BETWEEN.contains(day)) {
            Objectives.keysPursued(stage, day).forEach(key -> review(key, day, ObjectiveOutcome.CONTINUED));
        }
    }

    @Override
    void connect(LocalDate day) {
        objectives
                .on("reviewed", day)
                .forEach(cue -> review(cue.text("key"), day, cue.choice("outcome", ObjectiveOutcome.class)));
        set(objectives.on("set", day).stream().filter(cue -> cue.has("renews")).toList(), day);
    }

    private void set(List<Cue> cues, LocalDate day) {
        if (!cues.isEmpty()) {
            stage.library().publish("OBJ", day);
            cues.forEach(cue -> set(cue, day));
        }
    }

    private void set(Cue cue, LocalDate day) {
        Journal journal = stage.journal();
        RecordId policy = journal.named("policy");
        List<RecordId> basis =
                stage.citeNamed(List.of("risk/" + cue.text("basis"), "requirement/" + cue.text("requirement")));
        Optional<RecordId> earlier = cue.maybe("renews").map(key -> journal.named("objective/" + key));
        RecordId id = journal.write(Folder.OBJECTIVE, day, Objective.builder(), objective -> {
            describe(objective, cue);
            objective.setOn(day).approvedBy(stage.cast().holder("MD", day)).addAllBasis(basis);
            stage.cite(policy).ifPresent(objective::policy);
            earlier.ifPresent(objective::supersedes);
            cue.maybe("decision").ifPresent(name -> objective.addOrigin(journal.named("decision/" + name)));
        });
        earlier.ifPresent(old -> journal.amend(old, Objective.Builder.class, objective -> objective.closedOn(day)));
        journal.name("objective/" + cue.text("key"), id);
        plan(cue, id, day);
        action(cue, id, day);
    }

    private void describe(Objective.Builder objective, Cue cue) {
        objective
                .title(cue.text("title"))
                .addAllFunctions(cue.list("functions"))
                .measure(cue.text("measure"))
                .target("at least " + cue.text("target"))
                .unit(cue.text("unit"))
                .monitoringInterval(Period.ofMonths(3))
                .owner(stage.cast().role(cue.text("owner")))
                .dueOn(cue.date("due"));
    }

    private void plan(Cue cue, RecordId objective, LocalDate day) {
        stage.journal()
                .write(
                        Folder.OBJECTIVE_PLAN,
                        day,
                        ObjectivePlan.builder(),
                        plan -> plan.objective(objective)
                                .plannedOn(day)
                                .actions(cue.text("actions"))
                                .resources(cue.text("resources"))
                                .responsible(stage.cast().role(cue.text("owner")))
                                .dueOn(cue.date("due"))
                                .evaluationMethod(cue.text("evaluation")));
    }

    private void action(Cue cue, RecordId objective, LocalDate day) {
        RecordId id = stage.journal()
                .write(
                        Folder.OBJECTIVE_ACTION,
                        day,
                        ObjectiveAction.builder(),
                        action -> action.title(cue.text("action"))
                                .objective(objective)
                                .owner(stage.cast().role(cue.text("owner")))
                                .plannedOn(day)
                                .dueOn(cue.date("due")));
        stage.journal().name("objective-action/" + cue.text("key"), id);
    }

    private void complete(Cue cue, LocalDate day) {
        stage.journal()
                .find("objective-action/" + cue.text("key"))
                .ifPresent(action ->
                        stage.journal().amend(action, ObjectiveAction.Builder.class, done -> done.completedOn(day)));
    }

    private void communicate(Cue cue, LocalDate day) {
        stage.journal()
                .find("objective/" + cue.text("key"))
                .ifPresent(objective -> stage.journal()
                        .write(
                                Folder.COMMUNICATION,
                                day,
                                CommunicationRecord.builder(),
                                communication -> communication
                                        .need(stage.journal().named("communication/changes"))
                                        .addAllSubjects(stage.cite(List.of(objective)))
                                        .communicatedOn(day)
                                        .communicatedBy(stage.cast().holder("COO", day))
                                        .audience(cue.text("functions"))));
    }

    private void review(String key, LocalDate day, ObjectiveOutcome outcome) {
        RecordId objective = stage.journal().named("objective/" + key);
        RecordId id = stage.journal()
                .write(
                        Folder.OBJECTIVE_REVIEW,
                        day,
                        ObjectiveReview.builder(),
                        review -> review.objective(objective)
                                .reviewedOn(day)
                                .reviewedBy(stage.cast().holder("ISM", day))
                                .outcome(outcome));
        stage.journal().name("objective-review/" + key, id);
    }
}
