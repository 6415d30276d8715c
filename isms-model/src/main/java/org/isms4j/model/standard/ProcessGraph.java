package org.isms4j.model.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The processes of an ISMS and the flows between them, as clause 4.4 asks for them: a model in our own words.
 *
 * <pre>{@code
 * ProcessGraph.coreLoop();                          // [E08, E14, E73, E24, E34, E35]
 * ProcessGraph.node("RA").clauses();                // [6.1.2, 8.2]
 * ProcessGraph.flowsTo("MRV").get(0).lineage();     // the reference that shows the flow
 * }</pre>
 *
 * <p>API status: to call, not to implement. Immutable and thread safe; every list is unmodifiable and in the order of
 * the catalogue, which for flows is the order of their ids.
 */
public final class ProcessGraph {
    private static final List<Flow> FLOWS =
            FlowTable.ROWS.stream().map(FlowRow::flow).toList();
    private static final Map<String, ProcessNode> NODE_BY_ID = nodeById();
    private static final Map<String, Flow> FLOW_BY_ID = flowById();
    private static final List<String> CORE_LOOP = List.of("E08", "E14", "E73", "E24", "E34", "E35");
    private static final List<String> SHORTEST_LOOP = List.of("E08", "E14", "E72", "E34", "E35");
    private static final List<String> ALTERNATIVES = List.of(
            "RTI -E67-> OPS -E23-> MON (operated control, one implied edge)",
            "AUD -E25-> MRV instead of MON -E24-> MRV",
            "AUD -E38-> NCA -E46-> CHG -E35-> RA",
            "MRV decides none needed with reason, next RA run inside its interval");
    private static final String CONSUMPTION_RULE =
            "an output of the source must be cited by the first execution of the target that starts after it "
                    + "(next-execution rule); event-driven targets use a declared lag limit (default P90D)";

    private ProcessGraph() {}

    private static Map<String, ProcessNode> nodeById() {
        Map<String, ProcessNode> nodes = new LinkedHashMap<>();
        ProcessNodeTable.NODES.forEach(node -> nodes.put(node.id(), node));
        return nodes;
    }

    private static Map<String, Flow> flowById() {
        Map<String, Flow> flows = new LinkedHashMap<>();
        FLOWS.forEach(flow -> flows.put(flow.id(), flow));
        return flows;
    }

    /**
     * Returns all processes: the core ones by clause, then the conditional ones.
     *
     * @return all 27
     */
    public static List<ProcessNode> nodes() {
        return ProcessNodeTable.NODES;
    }

    /**
     * Returns all flows, whatever their basis.
     *
     * @return all 73, from E01 to E73
     */
    public static List<Flow> flows() {
        return FLOWS;
    }

    /**
     * Returns the process with an id.
     *
     * @param id the id, such as {@code RA}
     * @return the process
     * @throws IllegalArgumentException if there is no such process; the message names those that there are
     */
    public static ProcessNode node(String id) {
        Objects.requireNonNull(id, "id");
        ProcessNode node = NODE_BY_ID.get(id);
        if (node == null) {
            throw new IllegalArgumentException(
                    "Process id must be one of " + String.join(", ", NODE_BY_ID.keySet()) + ": " + KnownIds.quoted(id));
        }
        return node;
    }

    /**
     * Returns the flow with an id.
     *
     * @param id the id, such as {@code E08}
     * @return the flow
     * @throws IllegalArgumentException if there is no such flow; the message names the nearest id
     */
    public static Flow flow(String id) {
        Objects.requireNonNull(id, "id");
        Flow flow = FLOW_BY_ID.get(id);
        if (flow == null) {
            throw KnownIds.unknown("Flow id", "the process graph", FLOW_BY_ID.keySet(), id);
        }
        return flow;
    }

    /**
     * Returns the flows that leave a process, its internal steps included.
     *
     * @param nodeId the id of the process
     * @return the flows whose source it is; may be empty
     * @throws IllegalArgumentException if there is no such process
     */
    public static List<Flow> flowsFrom(String nodeId) {
        ProcessNode node = node(nodeId);
        return FLOWS.stream().filter(flow -> flow.source().equals(node.id())).toList();
    }

    /**
     * Returns the flows that enter a process, its internal steps included.
     *
     * @param nodeId the id of the process
     * @return the flows whose target it is; may be empty
     * @throws IllegalArgumentException if there is no such process
     */
    public static List<Flow> flowsTo(String nodeId) {
        ProcessNode node = node(nodeId);
        return FLOWS.stream().filter(flow -> flow.target().equals(node.id())).toList();
    }

    /**
     * Returns the loop that a living ISMS shows: assessed, treated, implemented, measured, reviewed, changed, assessed.
     *
     * @return the ids of its six flows, all explicit; each ends where the next begins, the last where the first begins
     */
    public static List<String> coreLoop() {
        return CORE_LOOP;
    }

    /**
     * Returns the shortest loop through the same processes, in which the review sees the treatment without a
     * measurement.
     *
     * @return the ids of its five flows, all explicit; each ends where the next begins, the last where the first begins
     */
    public static List<String> shortestLoop() {
        return SHORTEST_LOOP;
    }

    /**
     * Returns the other ways in which the core loop can close.
     *
     * @return one text per way, naming processes and flows by id
     */
    public static List<String> alternatives() {
        return ALTERNATIVES;
    }

    /**
     * Returns the rule that says when an output has had its chance to be taken in.
     *
     * @return the rule in words
     */
    public static String consumptionRule() {
        return CONSUMPTION_RULE;
    }
}
