package org.isms4j.evidence.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;

/**
 * The part of a map that a picture shows: all of it, or one process with its neighbours and the flows that touch it.
 * Immutable and thread-safe.
 *
 * @param map the map
 * @param focus id of the one process, empty for the whole map
 */
record View(InteractionMap map, Optional<String> focus) {

    /** Returns the flows in the order of their ids, steps inside a process included. */
    List<RealisedFlow> flows() {
        return map.flows().stream().filter(this::shows).toList();
    }

    private boolean shows(RealisedFlow flow) {
        return focus.isEmpty()
                || flow.flow().source().equals(focus.get())
                || flow.flow().target().equals(focus.get());
    }

    List<RealisedFlow> flows(FlowState state) {
        return flows().stream().filter(flow -> flow.state() == state).toList();
    }

    /** Returns the flows between two processes. */
    List<RealisedFlow> between() {
        return flows().stream().filter(flow -> !flow.flow().internal()).toList();
    }

    /** Returns the steps inside a process. */
    List<RealisedFlow> inside(String process) {
        return flows().stream()
                .filter(flow -> flow.flow().internal() && flow.flow().source().equals(process))
                .toList();
    }

    /** Returns the processes that the flows touch, in the order of the process graph. */
    List<RealisedProcess> processes() {
        if (focus.isEmpty()) {
            return map.processes();
        }
        Set<String> shown = new LinkedHashSet<>(List.of(focus.get()));
        flows().forEach(flow ->
                shown.addAll(List.of(flow.flow().source(), flow.flow().target())));
        return map.processes().stream()
                .filter(process -> shown.contains(process.node().id()))
                .toList();
    }

    /** Counts the outputs whose loss is worth a mark: not those of a live flow that takes up only some by its nature. */
    static int orphans(RealisedFlow flow) {
        boolean lost =
                flow.state() != FlowState.NOT_APPLICABLE && !(flow.state() == FlowState.LIVE && flow.selective());
        return lost ? flow.orphans().size() : 0;
    }

    String title() {
        return focus.map(id -> "How " + map.process(id).node() + " interacts").orElse("How the processes interact")
                + ", as of " + map.asOf();
    }
}
