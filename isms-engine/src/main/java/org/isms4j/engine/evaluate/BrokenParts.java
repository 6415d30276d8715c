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
import org.isms4j.model.report.ConformityStatus;
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

    /** What is shown to be broken. */
    static BrokenParts shown(Map<Flow, FlowStanding> standings, Collection<CheckResult> results) {
        return of(standings, results, false);
    }

    /** What would be broken if nothing but the records supplied existed. */
    static BrokenParts feared(Map<Flow, FlowStanding> standings, Collection<CheckResult> results) {
        return of(standings, results, true);
    }

    private static BrokenParts of(Map<Flow, FlowStanding> standings, Collection<CheckResult> results, boolean feared) {
        List<Flow> broken = standings.entrySet().stream()
                .filter(entry -> isBroken(entry.getValue(), feared))
                .map(Map.Entry::getKey)
                .filter(flow -> !flow.internal())
                .filter(flow -> flow.basis() == FlowBasis.EXPLICIT || flow.basis() == FlowBasis.IMPLIED)
                .toList();
        Set<Flow> shared = new LinkedHashSet<>();
        Set<CheckResult> systemic = new LinkedHashSet<>();
        for (Set<String> part : parts(broken)) {
            Set<ClauseId> clauses = clauses(part);
            List<CheckResult> concerned = results.stream()
                    .filter(result -> isNonconformity(result, feared))
                    .filter(result -> clauses.contains(result.clause()))
                    .toList();
            if (groups(concerned).size() >= GROUPS) {
                broken.stream().filter(flow -> part.contains(flow.source())).forEach(shared::add);
                systemic.addAll(concerned);
            }
        }
        return new BrokenParts(
                broken, shared, results.stream().filter(systemic::contains).toList());
    }

    private static boolean isBroken(FlowStanding standing, boolean feared) {
        return standing.state() == FlowState.DEAD
                || (feared && standing.state() == FlowState.NOT_DEMONSTRATED && standing.outputs() > 0);
    }

    private static boolean isNonconformity(CheckResult result, boolean feared) {
        boolean wrong =
                result.status().isNonconforming() || (feared && result.status() == ConformityStatus.NOT_DEMONSTRATED);
        return wrong && result.movesStatus() && !result.clause().equals(SYSTEM);
    }

    private static Set<ClauseId> clauses(Set<String> nodes) {
        return nodes.stream()
                .flatMap(node -> ProcessGraph.node(node).clauses().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> groups(List<CheckResult> results) {
        return results.stream().flatMap(result -> group(result.clause())).collect(Collectors.toSet());
    }

    private static Stream<String> group(ClauseId clause) {
        return Stream.ofNullable(GROUP_OF_CLAUSE.get(clause.toString().split("\\.", 2)[0]));
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
