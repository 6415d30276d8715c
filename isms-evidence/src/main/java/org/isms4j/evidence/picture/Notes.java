package org.isms4j.evidence.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.Loop;
import org.isms4j.model.interaction.LoopStep;
import org.isms4j.model.interaction.LoopWitness;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;
import org.isms4j.model.standard.Flow;

/** Writes what a picture alone cannot say: reasons, the records of the loop, anti-patterns. For one picture. */
final class Notes {

    private static final int MOST_LINES = 5;
    private static final int MOST_LINES_OF_A_STEP = 2;

    private final View view;
    private final InteractionMap map;
    private final List<Note> notes = new ArrayList<>();

    Notes(View view) {
        this.view = view;
        this.map = view.map();
    }

    List<Note> write() {
        view.focus().ifPresentOrElse(this::process, this::whole);
        return notes;
    }

    private void whole() {
        loop(map.witness());
        flows("Dead flows", flow -> flow.state() == FlowState.DEAD);
        flows("Flows not demonstrated", flow -> flow.state() == FlowState.NOT_DEMONSTRATED && flow.outputs() > 0);
        unknown();
        antiPatterns();
        lacks();
    }

    private void process(String id) {
        RealisedProcess process = map.process(id);
        notes.add(Note.heading(process.node().toString()));
        ProcessDrawing.hover(process).lines().skip(1).forEach(line -> notes.add(Note.plain(line, MOST_LINES)));
        flows(
                "Takes up",
                flow -> !flow.flow().internal() && flow.flow().target().equals(id));
        flows(
                "Hands over",
                flow -> !flow.flow().internal() && flow.flow().source().equals(id));
        flows("Steps inside", flow -> flow.flow().internal());
    }

    private void loop(LoopWitness witness) {
        Optional<Loop> newest = witness.newest();
        if (newest.isPresent()) {
            closed(witness, newest.get());
        }
        if (newest.isEmpty() || !witness.holdsOn(map.asOf())) {
            broken(witness);
        }
    }

    private void closed(LoopWitness witness, Loop loop) {
        boolean holds = witness.holdsOn(map.asOf());
        notes.add(Note.heading((holds ? "The loop is closed" : "The loop was closed") + ": " + loop.openedOn() + " to "
                + loop.closedOn()));
        notes.add(Note.plain(
                "Way: " + loop.variant().label() + ", " + loop.latencyDays() + " days"
                        + witness.holdsUntil()
                                .map(day -> (holds ? "; holds until " : "; held until ") + day)
                                .orElse(""),
                MOST_LINES));
        steps(loop.steps());
    }

    private void broken(LoopWitness witness) {
        notes.add(Note.heading("No closed loop" + (witness.newest().isPresent() ? " now" : "")
                + witness.brokenAt().map(id -> ": it ends before " + id).orElse("")));
        witness.brokenAt()
                .ifPresent(id -> notes.add(Note.flow(
                        map.flow(id).state(),
                        FlowDrawing.name(map.flow(id).flow()) + " would have led on: "
                                + map.flow(id).reason(),
                        MOST_LINES)));
        if (!witness.orphans().isEmpty()) {
            notes.add(Note.plain("Cited by nobody: " + Ids.named(witness.orphans()), MOST_LINES));
        }
        steps(witness.longestChain());
    }

    private void steps(List<LoopStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            notes.add(Note.plain((i + 1) + ".  " + steps.get(i), MOST_LINES_OF_A_STEP));
        }
    }

    private void flows(String heading, Predicate<RealisedFlow> which) {
        List<RealisedFlow> flows = view.flows().stream().filter(which).toList();
        if (!flows.isEmpty()) {
            notes.add(Note.heading(heading + " (" + flows.size() + ")"));
            flows.forEach(flow -> notes.add(Note.flow(flow.state(), sentence(flow), MOST_LINES)));
        }
    }

    /** Names flows of which nothing is known in one paragraph. */
    private void unknown() {
        List<RealisedFlow> flows = view.flows(FlowState.NOT_DEMONSTRATED).stream()
                .filter(flow -> flow.outputs() == 0)
                .toList();
        if (!flows.isEmpty()) {
            notes.add(Note.heading("Not demonstrated, no outputs supplied (" + flows.size() + ")"));
            notes.add(Note.flow(
                    FlowState.NOT_DEMONSTRATED,
                    flows.stream().map(flow -> flow.flow().id()).collect(Collectors.joining(", ")),
                    flows.size()));
        }
    }

    private String sentence(RealisedFlow flow) {
        Flow edge = flow.flow();
        String name = edge.internal() ? edge.id() + " inside " + edge.source() : FlowDrawing.name(edge);
        boolean said = view.focus().isPresent();
        return name + ", " + edge.clauseItem() + (said ? ", " + flow.state().label() : "") + ": " + flow.reason()
                + (map.declaredAndDead().contains(flow) ? "; declared" : "");
    }

    private void antiPatterns() {
        List<Detection> detections = map.antiPatterns();
        notes.add(Note.heading(
                detections.isEmpty() ? "No anti-pattern is shown" : "Anti-patterns (" + detections.size() + ")"));
        detections.forEach(detection -> notes.add(Note.plain(
                detection.pattern() + " " + detection.pattern().title() + ": " + detection.words()
                        + (detection.isObservation()
                                ? " (observation)"
                                : " (" + String.join(", ", detection.checks()) + ")"),
                MOST_LINES)));
    }

    private void lacks() {
        List<RealisedProcess> lacking = map.processes().stream()
                .filter(process -> !process.lacks().isEmpty())
                .toList();
        if (!lacking.isEmpty()) {
            notes.add(Note.heading("Defined incompletely (" + lacking.size() + ")"));
            lacking.forEach(process ->
                    notes.add(Note.plain(process.node() + ": " + ProcessDrawing.lack(process), MOST_LINES_OF_A_STEP)));
        }
    }
}
