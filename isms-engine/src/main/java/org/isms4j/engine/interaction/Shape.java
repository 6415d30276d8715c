package org.isms4j.engine.interaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.isms4j.model.interaction.ProcessGroup;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.ProcessGraph;
import org.isms4j.model.standard.ProcessNode;

/** The shape of the graph that live flows make: its parts, and its largest cycle. */
final class Shape {

    private final List<ProcessNode> nodes = ProcessGraph.nodes();
    private final boolean[][] leads = new boolean[nodes.size()][nodes.size()];
    private final boolean[][] touches = new boolean[nodes.size()][nodes.size()];

    Shape(Set<Flow> live) {
        List<String> ids = nodes.stream().map(ProcessNode::id).toList();
        for (Flow flow : live) {
            int source = ids.indexOf(flow.source());
            int target = ids.indexOf(flow.target());
            leads[source][target] = true;
            touches[source][target] = true;
            touches[target][source] = true;
        }
        close(leads);
        close(touches);
    }

    /** Makes every way of several steps one step; the graph is small. */
    private static void close(boolean[][] reaches) {
        int size = reaches.length;
        for (int by = 0; by < size; by++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; reaches[from][by] && to < size; to++) {
                    reaches[from][to] |= reaches[by][to];
                }
            }
        }
    }

    /** The parts into which core processes fall, the largest first. */
    List<ProcessGroup> parts() {
        List<ProcessGroup> parts = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            int first = node;
            boolean known = IntStream.range(0, node)
                    .anyMatch(before -> nodes.get(before).core() && touches[before][first]);
            if (nodes.get(node).core() && !known) {
                parts.add(group(other -> nodes.get(other).core() && (other == first || touches[first][other])));
            }
        }
        parts.sort(Comparator.comparing(part -> -part.processes().size()));
        return parts;
    }

    /** The largest set of processes of which every one leads to every other. */
    List<String> cycle() {
        return IntStream.range(0, nodes.size())
                .filter(node -> leads[node][node])
                .mapToObj(node ->
                        group(other -> leads[node][other] && leads[other][node]).processes())
                .filter(group -> group.size() > 1)
                .max(Comparator.comparingInt((List<String> group) -> group.size())
                        .thenComparing(group -> group.get(0), Comparator.reverseOrder()))
                .orElse(List.of());
    }

    private ProcessGroup group(IntPredicate belongs) {
        return new ProcessGroup(IntStream.range(0, nodes.size())
                .filter(belongs)
                .mapToObj(node -> nodes.get(node).id())
                .toList());
    }
}
