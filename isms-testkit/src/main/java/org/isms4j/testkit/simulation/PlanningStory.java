package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isms4j.model.planning.ActionEffectivenessEvaluation;
import org.isms4j.model.planning.IsmsRisk;
import org.isms4j.model.planning.Opportunity;
import org.isms4j.model.planning.PlannedAction;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.RecordId;

/** Clause 6.1.1: risks and opportunities of the ISMS itself and the actions that address them. */
final class PlanningStory extends Story {

    private static final Script PLANNING = Script.paragraphs("planning");

    PlanningStory(Stage stage) {
        super(stage);
    }

    /** Returns the names of actions that a process carried out after one day, up to another. */
    static List<String> doneBy(String node, LocalDate after, LocalDate until) {
        return PLANNING.with("process", node).stream()
                .filter(cue ->
                        cue.date("done").isAfter(after) && !cue.date("done").isAfter(until))
                .map(PlanningStory::name)
                .toList();
    }

    @Override
    void write(LocalDate day) {
        PLANNING.on("round", day).stream().filter(PlanningStory::isFirst).forEach(cue -> determine(cue, day));
    }

    @Override
    void act(LocalDate day) {
        PLANNING.on("done", day)
                .forEach(cue -> stage.journal()
                        .find(name(cue))
                        .ifPresent(action -> stage.journal()
                                .amend(action, PlannedAction.Builder.class, done -> done.completedOn(day))));
    }

    @Override
    void connect(LocalDate day) {
        PLANNING.on("round", day).stream().filter(cue -> !isFirst(cue)).forEach(cue -> determine(cue, day));
        PLANNING.on("evaluated", day).forEach(cue -> evaluate(cue, day));
    }

    private static boolean isFirst(Cue cue) {
        return cue.is("round", PLANNING.cues().get(0).text("round"));
    }

    private static String name(Cue cue) {
        return "planned/" + cue.text("action");
    }

    private void determine(Cue cue, LocalDate day) {
        List<RecordId> sources = new ArrayList<>();
        cue.list("sources")
                .forEach(source -> stage.journal()
                        .find("issue/" + source)
                        .or(() -> stage.journal().find("requirement/" + source))
                        .ifPresent(sources::add));
        RecordId addressed = cue.has("risk") ? risk(cue, day, sources) : opportunity(cue, day, sources);
        RecordId process = stage.processes().current(cue.text("process"));
        RecordId action = stage.journal().write(Folder.PLANNED_ACTION, day, PlannedAction.builder(), planned -> {
            planned.title(cue.text("action"))
                    .addAddresses(addressed)
                    .owner(stage.cast().role(cue.text("owner")))
                    .plannedOn(day)
                    .dueOn(cue.date("due"));
            stage.cite(process).ifPresent(planned::process);
        });
        stage.journal().name(name(cue), action);
    }

    private RecordId risk(Cue cue, LocalDate day, List<RecordId> sources) {
        return stage.journal()
                .write(
                        Folder.ISMS_RISK,
                        day,
                        IsmsRisk.builder(),
                        risk -> risk.title(cue.text("risk")).determinedOn(day).addAllSources(stage.cite(sources)));
    }

    private RecordId opportunity(Cue cue, LocalDate day, List<RecordId> sources) {
        return stage.journal()
                .write(
                        Folder.OPPORTUNITY,
                        day,
                        Opportunity.builder(),
                        opportunity -> opportunity
                                .title(cue.text("opportunity"))
                                .determinedOn(day)
                                .addAllSources(stage.cite(sources)));
    }

    private void evaluate(Cue cue, LocalDate day) {
        stage.journal()
                .write(
                        Folder.ACTION_EVALUATION,
                        day,
                        ActionEffectivenessEvaluation.builder(),
                        evaluation -> evaluation
                                .action(stage.journal().named(name(cue)))
                                .evaluatedOn(day)
                                .evaluatedBy(stage.cast().holder("HFQ", day))
                                .verdict(EffectivenessVerdict.EFFECTIVE));
    }
}
