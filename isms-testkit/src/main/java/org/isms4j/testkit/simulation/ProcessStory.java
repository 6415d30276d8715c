package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isms4j.model.operation.DeclaredFlow;
import org.isms4j.model.operation.ExecutionResult;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.record.RecordId;

/** Clauses 4.4 and 8.1: the processes, the map of their flows, and their executions. */
final class ProcessStory extends Story {

    private static final LocalDate DEFINED = LocalDate.of(2023, 11, 6);
    private static final String LATE_VALUES = "execution/MON/2024-04-19";
    private static final List<String> SERVING_OBJECTIVES = List.of("OPS", "OBJ", "THR", "AWA");

    private final Script flows = Script.table("flows");
    private final Map<String, LocalDate> lastRun = new LinkedHashMap<>();

    ProcessStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        if (day.equals(DEFINED)) {
            stage.processes().rows().forEach(row -> stage.processes().define(row.text("node"), day, Optional.empty()));
            if (stage.behaviour().cites()) {
                flows.cues().forEach(flow -> draw(flow, day));
            }
        }
    }

    @Override
    void act(LocalDate day) {
        stage.processes().rows().stream().filter(row -> isDue(row, day)).forEach(row -> execute(row, day));
    }

    private void draw(Cue cue, LocalDate day) {
        stage.journal()
                .write(
                        Folder.FLOW,
                        day,
                        DeclaredFlow.builder(),
                        flow -> flow.source(cue.text("source"))
                                .target(cue.text("target"))
                                .title(cue.text("title"))
                                .declaredOn(day));
    }

    private static boolean isDue(Cue row, LocalDate day) {
        List<String> when = row.list("when");
        return row.has("day")
                ? when.contains(Integer.toString(day.getMonthValue()))
                        && WorkingDays.standsFor(day, Integer.parseInt(row.text("day")))
                : when.contains(day.toString());
    }

    private void execute(Cue row, LocalDate day) {
        String node = row.text("node");
        String name = "execution/" + node + "/" + day;
        RecordId process = stage.processes().current(node);
        RecordId procedure = stage.processes().procedure(node);
        List<RecordId> inputs = inputs(row, day);
        List<String> actions = carriedOut(node, lastRun.getOrDefault(node, Simulation.FIRST_DAY), day);
        RecordId id = stage.journal().write(Folder.EXECUTION, day, ProcessExecution.builder(), execution -> {
            execution
                    .process(process)
                    .dueOn(day.withDayOfMonth(day.lengthOfMonth()))
                    .executedOn(day)
                    .addPerformedBy(stage.cast().person(row.text("performer")))
                    .addAllProcedure(stage.cite(List.of(procedure)))
                    .addAllInputs(inputs)
                    .addAllActions(stage.citeNamed(actions));
            judge(execution, name);
            if (SERVING_OBJECTIVES.contains(node)) {
                execution.addAllObjectives(stage.cite(Objectives.pursued(stage, day)));
            }
        });
        lastRun.put(node, day);
        stage.journal().name(name, id);
    }

    private void judge(ProcessExecution.Builder execution, String name) {
        if (name.equals(LATE_VALUES)) {
            execution.result(ExecutionResult.FAILED);
            execution.justification("Two of ten values of the quarter were not collected");
        } else {
            execution.result(ExecutionResult.PASSED);
        }
    }

    private List<RecordId> inputs(Cue row, LocalDate day) {
        return stage.citeLatest(
                day, row.list("uses").stream().map(Folder::valueOf).toArray(Folder[]::new));
    }

    /** Returns the names of planned actions that were carried out by a process since its last execution. */
    private static List<String> carriedOut(String node, LocalDate after, LocalDate until) {
        List<String> names = new ArrayList<>(PlanningStory.doneBy(node, after, until));
        if (node.equals("OPS")) {
            names.addAll(Objectives.doneBetween(after, until));
        }
        return names;
    }
}
