package org.isms4j.model.interaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ProcessGraph;

/**
 * How the processes of a management system interact on the evaluation date (clause 4.4), computed from the references
 * between records and never drawn by hand. Immutable and thread-safe.
 *
 * <pre>{@code
 * InteractionMap map = report.interactions();
 * map.flow("E24").state();        // are evaluations seen by the management review?
 * map.flow("E24").orphans();      // those that nobody took up
 * map.witness().newest();         // the chain of records that closes the loop
 * map.declaredAndDead();          // what the organization's own map shows and records do not
 * }</pre>
 */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class InteractionMap implements WithInteractionMap permits ImmutableInteractionMap {

    InteractionMap() {}

    /**
     * Returns the evaluation date.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * Returns the first day of the evaluation window.
     *
     * @return the day
     */
    public abstract LocalDate windowFrom();

    /**
     * Returns the processes.
     *
     * @return all 27 in the order of the process graph
     */
    public abstract List<RealisedProcess> processes();

    /**
     * Returns the flows.
     *
     * @return all 73 in the order of their ids
     */
    public abstract List<RealisedFlow> flows();

    /**
     * Returns declared flows of the organization's own map between processes that the graph does not connect.
     *
     * @return their identifiers in the order of records
     */
    public abstract List<RecordId> foreignFlows();

    /**
     * Returns whether the organization supplied a process map of its own.
     *
     * @return whether any declared flow holds on the evaluation date
     */
    public abstract boolean hasDeclaredMap();

    /**
     * Returns the parts into which the core processes fall when only live flows connect them.
     *
     * @return the parts, the largest first, of several of one size in the order of the graph
     */
    public abstract List<ProcessGroup> parts();

    /**
     * Returns the largest set of processes in which every one leads to every other along live flows.
     *
     * @return node ids in the order of the graph, empty where there is no cycle
     */
    public abstract List<String> cycle();

    /**
     * Returns whether the loop through the core of the system is closed.
     *
     * @return the answer with its records
     */
    public abstract LoopWitness witness();

    /**
     * Returns the measures of consistent and systematic operation.
     *
     * @return all twelve in order
     */
    public abstract List<Measure> measures();

    /**
     * Returns the anti-patterns that records show.
     *
     * @return the detections in order, empty where none is shown
     */
    public abstract List<Detection> antiPatterns();

    /**
     * Returns a flow.
     *
     * @param id id of the process graph, such as {@code E24}
     * @return the flow
     * @throws IllegalArgumentException if there is no such flow; the message names the nearest id
     */
    public final RealisedFlow flow(String id) {
        return flows().get(ProcessGraph.flows().indexOf(ProcessGraph.flow(id)));
    }

    /**
     * Returns a process.
     *
     * @param id id of the process graph, such as {@code MRV}
     * @return the process
     * @throws IllegalArgumentException if there is no such process; the message names those that there are
     */
    public final RealisedProcess process(String id) {
        return processes().get(ProcessGraph.nodes().indexOf(ProcessGraph.node(id)));
    }

    /**
     * Returns a measure.
     *
     * @param key what is measured
     * @return the measure
     */
    public final Measure measure(MeasureKey key) {
        return measures().stream()
                .filter(measure -> measure.key() == key)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Map must have the measure: " + key));
    }

    /**
     * Returns the detections of an anti-pattern.
     *
     * @param pattern the anti-pattern
     * @return the detection, empty where records do not show it
     */
    public final Optional<Detection> antiPattern(AntiPattern pattern) {
        return antiPatterns().stream()
                .filter(detection -> detection.pattern() == pattern)
                .findFirst();
    }

    /**
     * Returns the flows in a state.
     *
     * @param state the state
     * @return the flows in the order of their ids
     */
    public final List<RealisedFlow> flows(FlowState state) {
        return flows().stream().filter(flow -> flow.state() == state).toList();
    }

    /**
     * Returns flows of the organization's own map that records do not show although there was something to take up.
     *
     * @return declared flows that are dead or not demonstrated, in the order of their ids
     */
    public final List<RealisedFlow> declaredAndDead() {
        return flows().stream()
                .filter(RealisedFlow::declared)
                .filter(flow -> flow.state() == FlowState.DEAD
                        || (flow.state() == FlowState.NOT_DEMONSTRATED && flow.outputs() > 0))
                .toList();
    }

    /**
     * Returns flows between processes that records show and the organization's own map does not.
     *
     * @return live flows that are not declared, in the order of their ids, without steps inside one process; empty where
     *     there is no own map
     */
    public final List<RealisedFlow> liveAndUndeclared() {
        return hasDeclaredMap()
                ? flows(FlowState.LIVE).stream()
                        .filter(flow -> !flow.declared() && !flow.flow().internal())
                        .toList()
                : List.of();
    }

    /** Returns the map as text: flows by state, the loop, what differs from the declared map, measures and anti-patterns. */
    @Override
    public final String toString() {
        return new MapText(this).write();
    }

    /**
     * Starts a map; the engine does.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds maps; for one thread. */
    public static final class Builder extends ImmutableInteractionMap.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
