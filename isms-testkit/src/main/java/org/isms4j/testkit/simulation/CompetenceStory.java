package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.CompetenceEvidence;
import org.isms4j.model.support.CompetenceGap;
import org.isms4j.model.support.CompetenceRequirement;
import org.isms4j.model.support.TrainingAction;
import org.isms4j.model.support.TrainingEvaluation;

/** Clause 7.2: competence that roles need, evidence of their holders, gaps and what closed them. */
final class CompetenceStory extends Story {

    private static final List<LocalDate> APPRAISALS =
            List.of(LocalDate.of(2024, 10, 15), LocalDate.of(2025, 10, 7), LocalDate.of(2026, 9, 29));
    private static final int MONTHS_OF_APPRAISAL = 15;

    private final Script roles = Script.table("roles");
    private final Script assignments = Script.table("assignments");
    private final Script trainings = Script.table("trainings");

    CompetenceStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        roles.on("created", day)
                .forEach(role -> role.parts("competences", ";")
                        .forEach(competence -> require(role.text("key"), competence, day)));
    }

    @Override
    void act(LocalDate day) {
        assignments.on("from", day).forEach(cue -> prove(cue, day));
        trainings.on("identified", day).forEach(cue -> miss(cue, day));
        trainings.on("completed", day).forEach(cue -> train(cue, day));
        trainings.on("evaluated", day).forEach(cue -> evaluate(cue, day));
        if (APPRAISALS.contains(day)) {
            stage.cast().assignments(day).forEach(cue -> appraise(cue, day));
        }
    }

    private void require(String role, String competence, LocalDate day) {
        RecordId id = stage.journal()
                .write(
                        Folder.COMPETENCE,
                        day,
                        CompetenceRequirement.builder(),
                        requirement -> requirement
                                .title(competence)
                                .role(stage.cast().role(role))
                                .determinedOn(day));
        stage.journal().name(name(role, competence), id);
    }

    private static String name(String role, String competence) {
        return "competence/" + role + "/" + competence;
    }

    private List<String> needed(String role) {
        return roles.with("key", role).get(0).parts("competences", ";");
    }

    private void prove(Cue assignment, LocalDate day) {
        String role = assignment.text("role");
        needed(role).stream()
                .filter(competence -> !isMissing(assignment, competence))
                .forEach(competence -> evidence(assignment, day, List.of(competence), "Education and experience"));
    }

    private boolean isMissing(Cue assignment, String competence) {
        return trainings.cues().stream()
                .anyMatch(gap -> gap.is("person", assignment.text("person"))
                        && gap.is("role", assignment.text("role"))
                        && gap.is("competence", competence));
    }

    private void appraise(Cue assignment, LocalDate day) {
        RecordId id = evidence(assignment, day, needed(assignment.text("role")), "Appraisal " + day.getYear());
        stage.journal()
                .amend(
                        id,
                        CompetenceEvidence.Builder.class,
                        evidence -> evidence.validUntil(day.plusMonths(MONTHS_OF_APPRAISAL)));
    }

    private RecordId evidence(Cue assignment, LocalDate day, List<String> competences, String title) {
        List<RecordId> requirements = competences.stream()
                .map(competence -> stage.journal().named(name(assignment.text("role"), competence)))
                .toList();
        return stage.journal()
                .write(
                        Folder.COMPETENCE_EVIDENCE,
                        day,
                        CompetenceEvidence.builder(),
                        evidence -> evidence.person(stage.cast().person(assignment.text("person")))
                                .addAllRequirements(requirements)
                                .title(title)
                                .obtainedOn(day));
    }

    private void miss(Cue cue, LocalDate day) {
        RecordId requirement = stage.journal().named(name(cue.text("role"), cue.text("competence")));
        RecordId gap = stage.journal()
                .write(
                        Folder.COMPETENCE_GAP,
                        day,
                        CompetenceGap.builder(),
                        missing -> missing.person(stage.cast().person(cue.text("person")))
                                .requirement(requirement)
                                .identifiedOn(day)
                                .closedOn(cue.date("completed")));
        RecordId action = stage.journal()
                .write(
                        Folder.TRAINING,
                        day,
                        TrainingAction.builder(),
                        training -> training.title(cue.text("title"))
                                .addCloses(gap)
                                .person(stage.cast().person(cue.text("person")))
                                .plannedOn(day)
                                .dueOn(cue.date("due"))
                                .completedOn(cue.date("completed")));
        stage.journal().name("training/" + cue.text("person"), action);
    }

    private void train(Cue cue, LocalDate day) {
        evidence(cue, day, List.of(cue.text("competence")), cue.text("title"));
    }

    private void evaluate(Cue cue, LocalDate day) {
        stage.journal()
                .write(
                        Folder.TRAINING_EVALUATION,
                        day,
                        TrainingEvaluation.builder(),
                        evaluation -> evaluation
                                .action(stage.journal().named("training/" + cue.text("person")))
                                .evaluatedOn(day)
                                .evaluatedBy(stage.cast().holder("HPC", day))
                                .verdict(EffectivenessVerdict.EFFECTIVE));
    }
}
