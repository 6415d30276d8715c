package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Interaction;
import org.isms4j.engine.interaction.FlowStanding;
import org.isms4j.engine.interaction.Interplay;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.ProcessGroup;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.ProcessGraph;

/** Asks whether live flows connect all core processes; those outside the largest part are named. */
final class ConnectedRun extends InteractionRun {

    ConnectedRun(Check check, Interaction examination, Binding binding) {
        super(check, examination, binding);
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = walk(scene);
        Interactions.Flows flows = scene.interactions.flows(scene);
        walk.changesOn(flows.stateHorizon());
        walk.defaults.addAll(flows.defaults());
        if (flows.live().isEmpty()) {
            return empty(scene, walk, false, true);
        }
        List<ProcessGroup> parts = Interplay.parts(flows.live());
        int pending = 0;
        List<Found> failing = new ArrayList<>();
        List<Found> open = new ArrayList<>();
        for (ProcessGroup part : parts.subList(1, parts.size())) {
            for (String node : part.processes()) {
                FlowState best = best(node, flows);
                pending += best == FlowState.NOT_YET_DUE ? 1 : 0;
                if (best != FlowState.NOT_YET_DUE) {
                    Answer answer = best == FlowState.NOT_DEMONSTRATED ? Answer.OPEN : Answer.ABSENT;
                    (answer.isNo() ? failing : open).add(new Found(-1, node, answer));
                }
            }
        }
        Tally tally = new Tally(parts.get(0).processes().size(), pending, failing, open);
        return outcome(
                tally.status(FindingGrade.MINOR),
                tally.reasons(),
                tally,
                FindingGrade.OBSERVATION,
                "typical-grade",
                parts.size() == 1
                        ? "one part"
                        : parts.size() + " parts: "
                                + parts.stream().map(ProcessGroup::toString).collect(Collectors.joining(" | ")),
                walk);
    }

    /** The state of a process' flows that leaves most hope that it is connected. */
    private static FlowState best(String node, Interactions.Flows flows) {
        List<FlowState> states = flows.standings().entrySet().stream()
                .filter(entry -> touches(entry.getKey(), node))
                .map(entry -> entry.getValue())
                .map(FlowStanding::state)
                .toList();
        if (states.contains(FlowState.NOT_DEMONSTRATED)) {
            return FlowState.NOT_DEMONSTRATED;
        }
        return states.contains(FlowState.NOT_YET_DUE) ? FlowState.NOT_YET_DUE : FlowState.DEAD;
    }

    private static boolean touches(Flow flow, String node) {
        return flow.source().equals(node) || flow.target().equals(node);
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        return ProcessGraph.flows().stream()
                .filter(flow -> touches(flow, found.detail()) && !flow.internal())
                .map(flow -> flow(flow.id(), scene, found.answer().mark()))
                .toList();
    }
}
