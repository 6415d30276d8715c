package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.engine.interaction.FlowStanding;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.FlowBasis;
import org.isms4j.model.standard.ProcessGraph;

/**
 * Where the system is broken, and which nonconformities share it. Broken flows that meet in a process make one part;
 * nonconformities belong to it by the clauses of its processes.
 *
 * @param flows broken flows that the text asks for, in their order
 * @param shared those of parts with nonconformities in three groups of clauses
 * @param systemic results that share them, in the order of checks
 */
record BrokenParts(List<Flow> flows, Set<Flow> shared, List<CheckResult> systemic) {

    private static final ClauseId SYSTEM = ClauseId.parse("4.4");
    private static final int GROUPS = 3;

    /** Planning (4, 6), support and operation (7, 8), evaluation (9), improvement (10). */
    private static final Map<String, String> GROUP_OF_CLAUSE =
            Map.of("4", "plan", "6", "plan", "7", "do", "8", "do", "9", "check", "10", "act");

    static BrokenParts of(Map<Flow, FlowStanding> standings, Collection<CheckResult> results) {
        List<Flow> broken = standings.entrySet().stream()
                .filter(entry -> entry.getValue().state() == FlowState.DEAD)
                .map(Map.Entry::getKey)
                .filter(flow -> flow.basis() == FlowBasis.EXPLICIT || flow.basis() == FlowBasis.IMPLIED)
                .toList();
        Set<Flow> shared = new LinkedHashSet<>();
        Set<CheckResult> systemic = new LinkedHashSet<>();
        for (Set<String> part : parts(broken)) {
            List<CheckResult> concerned = results.stream()
                    .filter(BrokenParts::isNonconformity)
                    .filter(result -> clauses(part).contains(result.clause()))
                    .toList();
            if (groups(concerned).size() >= GROUPS) {
                broken.stream().filter(flow -> part.contains(flow.source())).forEach(shared::add);
                systemic.addAll(concerned);
            }
        }
        return new BrokenParts(
                broken, shared, results.stream().filter(systemic::contains).toList());
    }

    private static boolean isNonconformity(CheckResult result) {
        return result.movesStatus()
                && result.status().isNonconforming()
                && !result.clause().equals(SYSTEM);
    }

    private static Set<ClauseId> clauses(Set<String> nodes) {
        return nodes.stream()
                .flatMap(node -> ProcessGraph.node(node).clauses().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> groups(List<CheckResult> results) {
        return results.stream()
                .map(result -> result.clause().toString().split("\\.", 2)[0])
                .flatMap(clause -> Stream.ofNullable(GROUP_OF_CLAUSE.get(clause)))
                .collect(Collectors.toSet());
    }

    /** Sets of processes that broken flows connect. */
    private static List<Set<String>> parts(List<Flow> broken) {
        List<Set<String>> parts = new ArrayList<>();
        for (Flow flow : broken) {
            Set<String> joined = new HashSet<>(Set.of(flow.source()));
            joined.add(flow.target());
            for (Set<String> part : List.copyOf(parts)) {
                if (part.contains(flow.source()) || part.contains(flow.target())) {
                    joined.addAll(part);
                    parts.remove(part);
                }
            }
            parts.add(joined);
        }
        return parts;
    }

    /** The finding in one line. */
    String words() {
        return "nonconformities of "
                + systemic.stream()
                        .map(result -> result.clause().toString())
                        .distinct()
                        .collect(Collectors.joining(", "))
                + " share broken flows: " + shared.stream().map(Flow::toString).collect(Collectors.joining(", "));
    }
}
