package org.isms4j.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessGraphTest {
    private static final Predicate<Flow> EXPLICIT = flow -> flow.basis() == FlowBasis.EXPLICIT;

    @Test
    void should_hold_27_processes_and_73_flows_when_counted() {
        assertThat(ProcessGraph.nodes()).hasSize(27).extracting(ProcessNode::id).doesNotHaveDuplicates();
        assertThat(ProcessGraph.nodes()).filteredOn(ProcessNode::core).hasSize(25);
        assertThat(ProcessGraph.flows())
                .hasSize(73)
                .extracting(Flow::id)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(ProcessGraph.flows()).first().extracting(Flow::id).isEqualTo("E01");
        assertThat(ProcessGraph.flows()).last().extracting(Flow::id).isEqualTo("E73");
    }

    @Test
    void should_rest_on_54_explicit_items_when_bases_are_counted() {
        Map<FlowBasis, Long> sizes =
                ProcessGraph.flows().stream().collect(Collectors.groupingBy(Flow::basis, Collectors.counting()));

        assertThat(sizes)
                .containsOnly(
                        Map.entry(FlowBasis.EXPLICIT, 54L),
                        Map.entry(FlowBasis.IMPLIED, 4L),
                        Map.entry(FlowBasis.CONDITIONAL, 4L),
                        Map.entry(FlowBasis.PRACTICE, 11L));
    }

    @Test
    void should_name_ten_flows_when_asked_for_internal_steps() {
        assertThat(ProcessGraph.flows())
                .filteredOn(Flow::internal)
                .extracting(Flow::id)
                .containsExactly("E09", "E10", "E11", "E12", "E13", "E31", "E40", "E48", "E49", "E50");
    }

    @Test
    void should_resolve_when_flows_name_processes() {
        assertThat(ProcessGraph.flows()).allSatisfy(flow -> {
            assertThat(ProcessGraph.flow(flow.id())).isSameAs(flow);
            assertThat(ProcessGraph.flowsFrom(flow.source())).contains(flow);
            assertThat(ProcessGraph.flowsTo(flow.target())).contains(flow);
            assertThat(flow.lineage()).isNotBlank();
        });
        assertThat(ProcessGraph.nodes())
                .allSatisfy(node -> assertThat(ProcessGraph.node(node.id())).isSameAs(node));
    }

    @Test
    void should_resolve_when_flows_name_items() {
        Pattern reference = Pattern.compile("(?<![A-Z0-9.])([0-9]+(?:\\.[0-9]+)+)(?: ([a-l](?:\\.[0-9])?|p[0-9])\\b)?");

        assertThat(ProcessGraph.flows())
                .filteredOn(flow -> !flow.clauseItem().contains("ISO 9001"))
                .allSatisfy(flow -> assertThat(
                                reference.matcher(flow.clauseItem()).results())
                        .allSatisfy(match -> assertThat(itemsOf(match.group(1), Optional.ofNullable(match.group(2))))
                                .as(flow.clauseItem())
                                .isNotEmpty()));
    }

    @Test
    void should_resolve_when_flows_name_controls() {
        Pattern reference = Pattern.compile("A(?:\\.[0-9]+)+");

        List<ControlId> named = ProcessGraph.flows().stream()
                .flatMap(flow -> reference.matcher(flow.clauseItem()).results())
                .map(match -> ControlId.parse(match.group()))
                .distinct()
                .sorted()
                .toList();

        assertThat(named).extracting(ControlId::value).containsExactly("A.5.1", "A.5.7", "A.5.27", "A.6.8", "A.8.8");
    }

    @Test
    void should_come_from_assessed_clauses_when_core_and_from_controls_when_conditional() {
        assertThat(ProcessGraph.nodes()).allSatisfy(node -> {
            assertThat(node.clauses().isEmpty()).isNotEqualTo(node.core());
            assertThat(node.controls().isEmpty()).isEqualTo(node.core());
            assertThat(node.clauses())
                    .isSorted()
                    .allMatch(id -> Iso27001.clause(id).assessed());
        });
        assertThat(ProcessGraph.node("INC").controls())
                .extracting(ControlId::value)
                .containsExactly("A.5.24", "A.5.25", "A.5.26", "A.5.27", "A.5.28", "A.6.8");
        assertThat(ProcessGraph.node("THR").controls())
                .extracting(ControlId::value)
                .containsExactly("A.5.7", "A.8.8");
    }

    @Test
    void should_cover_every_subclause_but_4_4_when_core_processes_are_joined() {
        Set<ClauseId> covered = ProcessGraph.nodes().stream()
                .flatMap(node -> node.clauses().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Iso27001.subclauses())
                .extracting(Clause::id)
                .filteredOn(id -> !covered.contains(id))
                .containsExactly(ClauseId.parse("4.4"));
    }

    @Test
    void should_join_twelve_processes_when_only_explicit_flows_count() {
        Set<String> core = stronglyConnectedWith("RA", EXPLICIT);

        assertThat(core)
                .containsExactlyInAnyOrder(
                        "RA", "RT", "RTI", "OPS", "MON", "AUD", "MRV", "CHG", "IMP", "OBJ", "POL", "LED");
        assertThat(ProcessGraph.nodes())
                .filteredOn(node -> !core.contains(node.id()))
                .allSatisfy(node ->
                        assertThat(stronglyConnectedWith(node.id(), EXPLICIT)).hasSize(1));
    }

    @Test
    void should_join_corrective_action_too_when_the_implied_flow_from_audit_counts() {
        Set<String> core =
                stronglyConnectedWith("RA", EXPLICIT.or(flow -> flow.id().equals("E38")));

        assertThat(core).hasSize(13).contains("NCA");
    }

    @Test
    void should_take_risk_assessment_out_of_every_loop_when_change_is_missing() {
        Predicate<Flow> withoutChange = EXPLICIT.and(
                flow -> !flow.source().equals("CHG") && !flow.target().equals("CHG"));

        assertThat(stronglyConnectedWith("RA", withoutChange)).containsExactly("RA");
        assertThat(stronglyConnectedWith("AUD", withoutChange))
                .containsExactlyInAnyOrder("AUD", "LED", "OBJ", "OPS", "POL");
        assertThat(stronglyConnectedWith("MRV", withoutChange)).containsExactlyInAnyOrder("MRV", "IMP");
    }

    @Test
    void should_make_management_review_the_hub_when_explicit_flows_into_it_are_counted() {
        assertThat(ProcessGraph.flowsTo("MRV"))
                .filteredOn(EXPLICIT)
                .extracting(Flow::id)
                .containsExactly("E24", "E25", "E26", "E27", "E28", "E29", "E30", "E31", "E32", "E72");
    }

    @Test
    void should_close_with_explicit_flows_when_the_core_loop_is_walked() {
        assertThat(ProcessGraph.coreLoop()).hasSize(6);
        assertThat(processesOf(ProcessGraph.coreLoop())).containsExactly("RA", "RT", "RTI", "MON", "MRV", "CHG");
        assertThat(ProcessGraph.shortestLoop()).hasSize(5);
        assertThat(processesOf(ProcessGraph.shortestLoop())).containsExactly("RA", "RT", "RTI", "MRV", "CHG");
    }

    @Test
    void should_agree_with_the_flows_when_alternatives_name_them() {
        Pattern step = Pattern.compile("(?=\\b([A-Z]{2,3}) -(E[0-9]{2})-> ([A-Z]{2,3})\\b)");

        assertThat(ProcessGraph.alternatives()).hasSize(4);
        for (String alternative : ProcessGraph.alternatives()) {
            Matcher steps = step.matcher(alternative);
            while (steps.find()) {
                Flow flow = ProcessGraph.flow(steps.group(2));
                assertThat(flow.source()).isEqualTo(steps.group(1));
                assertThat(flow.target()).isEqualTo(steps.group(3));
            }
        }
    }

    @Test
    void should_state_the_next_execution_rule_when_asked() {
        assertThat(ProcessGraph.consumptionRule()).contains("first execution of the target that starts after it");
    }

    @Test
    void should_name_the_known_ids_when_a_process_is_unknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProcessGraph.flowsTo("XYZ"))
                .withMessageStartingWith("Process id must be one of CTX, IPR, SCP, ")
                .withMessageEndingWith(", INC, THR: \"XYZ\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E74", "E99", "F 73"})
    void should_name_text_and_nearest_id_when_a_flow_is_unknown(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProcessGraph.flow(text))
                .withMessage(
                        "Flow id must be one of the 73 of the process graph (nearest known id: E73): \"" + text + "\"");
    }

    @Test
    void should_refuse_a_flow_when_internal_does_not_agree_with_its_ends() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Flow("E99", "RA", "RT", FlowBasis.PRACTICE, "none", "none", "", true))
                .withMessage("Flow E99: internal must be true exactly when source is target: true for RA -> RT");
    }

    @Test
    void should_be_unmodifiable_when_a_list_is_handed_out() {
        assertThat(List.of(
                        ProcessGraph.nodes(),
                        ProcessGraph.flows(),
                        ProcessGraph.coreLoop(),
                        ProcessGraph.flowsFrom("RA"),
                        ProcessGraph.node("RA").clauses()))
                .allSatisfy(list -> assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void should_be_worth_reading_when_printed() {
        assertThat(ProcessGraph.flow("E08")).hasToString("E08 RA -> RT (explicit)");
        assertThat(ProcessGraph.node("MRV")).hasToString("MRV Management review");
    }

    private static List<Item> itemsOf(String clause, Optional<String> letter) {
        return Iso27001.clause(ClauseId.parse(clause)).items().stream()
                .filter(item -> letter.isEmpty()
                        || item.id().letter().equals(letter.get())
                        || item.id().letter().startsWith(letter.get() + "."))
                .toList();
    }

    private static List<String> processesOf(List<String> loop) {
        List<Flow> flows = loop.stream().map(ProcessGraph::flow).toList();
        assertThat(flows).allMatch(EXPLICIT);
        IntStream.range(0, flows.size())
                .forEach(place -> assertThat(flows.get(place).target())
                        .isEqualTo(flows.get((place + 1) % flows.size()).source()));
        return flows.stream().map(Flow::source).toList();
    }

    private static Set<String> stronglyConnectedWith(String start, Predicate<Flow> counts) {
        return reachable(start, counts).stream()
                .filter(end -> reachable(end, counts).contains(start))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> reachable(String start, Predicate<Flow> counts) {
        Set<String> seen = new TreeSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ProcessGraph.flowsFrom(open.remove()).stream()
                    .filter(counts)
                    .map(Flow::target)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen;
    }
}
