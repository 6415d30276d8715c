package org.isms4j.evidence.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.isms4j.model.interaction.AntiPattern;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.Handover;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.Loop;
import org.isms4j.model.interaction.LoopStep;
import org.isms4j.model.interaction.LoopVariant;
import org.isms4j.model.interaction.LoopWitness;
import org.isms4j.model.interaction.Measure;
import org.isms4j.model.interaction.MeasureKey;
import org.isms4j.model.interaction.ProcessGroup;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.ProcessGraph;
import org.isms4j.model.standard.ProcessNode;

/** Maps made by hand: a living system, one of silos, and one on paper. */
public final class SampleMaps {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final LocalDate WINDOW_FROM = LocalDate.of(2025, 11, 1);

    private static final Map<String, String> OUTPUTS = Map.of(
            "MON", "evaluations of results",
            "AUD", "audit findings",
            "RA", "assessed risks",
            "MRV", "decisions of reviews",
            "NCA", "corrective actions",
            "OPS", "executions of processes");

    private SampleMaps() {}

    /** A living system with one dead flow, one that is not yet due and two that are not demonstrated. */
    public static InteractionMap living() {
        return map(SampleMaps::living, true).witness(closed("RA-2")).build();
    }

    /** The living system, with an identifier of the caller's in every flow, every process and the loop. */
    public static InteractionMap living(String id) {
        return living().withWitness(closed(id))
                .withFlows(ProcessGraph.flows().stream()
                        .map(flow -> with(living(flow), id))
                        .toList())
                .withProcesses(ProcessGraph.nodes().stream()
                        .map(node -> process(node, true)
                                .addDefinitions(RecordId.of(id))
                                .build())
                        .toList())
                .withAntiPatterns(List.of(new Detection(AntiPattern.AP4, "nobody cites " + id, List.of(), List.of())));
    }

    /** The living system, whose closing assessment is the next one in time and cites nothing of the loop. */
    public static InteractionMap inTime() {
        List<LoopStep> steps = new ArrayList<>(steps("RA-2"));
        steps.set(6, step("RA", "RA-2", "risk assessment", 8, "", "is the next assessment, in its interval"));
        return living().withWitness(closed(steps));
    }

    private static RealisedFlow with(RealisedFlow flow, String id) {
        return flow.withState(FlowState.DEAD)
                .withDue(3)
                .withOrphans(RecordId.of(id))
                .withInstances(0);
    }

    private static RealisedFlow living(Flow flow) {
        return switch (flow.id()) {
            case "E32" -> flow(flow, FlowState.DEAD, 2);
            case "E40" -> flow(flow, FlowState.NOT_YET_DUE, 0);
            case "E41", "E68" -> flow(flow, FlowState.NOT_DEMONSTRATED, 1);
            case "E59" -> flow(flow, FlowState.NOT_APPLICABLE, 0);
            default -> flow(flow, FlowState.LIVE, flow.id().endsWith("7") ? 3 : 0);
        };
    }

    /** A system of parts that do not hear of each other: a third of the flows are dead, the loop ends at the review. */
    public static InteractionMap silos() {
        return map(SampleMaps::siloed, true)
                .witness(LoopWitness.builder()
                        .closedInCycle(0)
                        .firstDueBy(LocalDate.of(2026, 3, 1))
                        .addAllLongestChain(steps("RA-7").subList(0, 4))
                        .brokenAt("E24")
                        .addOrphans(RecordId.of("EV-3"), RecordId.of("EV-4"))
                        .build())
                .addAllAntiPatterns(List.of(
                        new Detection(
                                AntiPattern.AP8,
                                "the core processes fall into 6 parts; the largest, CTX IPR SCP RAM RA RT RTI, has 7 of 25",
                                List.of(),
                                List.of("4.4-05")),
                        new Detection(
                                AntiPattern.AP9,
                                "4 evaluations were held and none of the two reviews after them saw one",
                                List.of(RecordId.of("EV-3"), RecordId.of("EV-4")),
                                List.of()),
                        new Detection(
                                AntiPattern.AP10,
                                "3 audits without findings",
                                List.of(),
                                List.of("9.2.2-03", "9.2.2-04"))))
                .build();
    }

    private static RealisedFlow siloed(Flow flow) {
        int number = Integer.parseInt(flow.id().substring(1));
        if (Set.of("E08", "E14", "E73", "E35", "E07", "E06").contains(flow.id())) {
            return flow(flow, FlowState.LIVE, 0);
        }
        return switch (flow.id().equals("E24") ? 0 : number % 5) {
            case 0, 2 -> flow(flow, FlowState.DEAD, number % 7 + 1);
            case 1 -> flow(flow, FlowState.NOT_DEMONSTRATED, number % 3);
            case 3 -> flow(flow, FlowState.NOT_YET_DUE, 0);
            default -> flow(flow, FlowState.LIVE, 0);
        };
    }

    /** A system on paper: documents, and hardly anything carried out. */
    public static InteractionMap paper() {
        return map(
                        flow -> flow(flow, flow.internal() ? FlowState.NOT_APPLICABLE : FlowState.NOT_DEMONSTRATED, 0),
                        false)
                .witness(LoopWitness.builder().closedInCycle(0).build())
                .build();
    }

    private interface Flows {
        RealisedFlow of(Flow flow);
    }

    private static InteractionMap.Builder map(Flows flows, boolean operated) {
        return InteractionMap.builder()
                .asOf(AS_OF)
                .windowFrom(WINDOW_FROM)
                .addAllProcesses(ProcessGraph.nodes().stream()
                        .map(node -> process(node, operated).build())
                        .toList())
                .addAllFlows(ProcessGraph.flows().stream().map(flows::of).toList())
                .hasDeclaredMap(true)
                .addAllParts(List.of(new ProcessGroup(
                        ProcessGraph.nodes().stream().map(ProcessNode::id).toList())))
                .addAllMeasures(Arrays.stream(MeasureKey.values())
                        .map(SampleMaps::measure)
                        .toList());
    }

    private static Measure measure(MeasureKey key) {
        return Measure.builder()
                .key(key)
                .count(9)
                .population(10)
                .rule("at least 0.9")
                .build();
    }

    private static RealisedProcess.Builder process(ProcessNode node, boolean operated) {
        boolean ever = operated && !Set.of("THR", "EXT", "ROP").contains(node.id());
        boolean lately = ever && !node.id().equals("COM");
        RealisedProcess.Builder process = RealisedProcess.builder()
                .node(node)
                .applicable(!node.id().equals("THR"))
                .executions(lately ? node.title().length() % 9 + 1 : 0);
        if (ever) {
            process.lastExecution(
                    LocalDate.of(2026, lately ? 10 : 1, node.title().length() % 28 + 1));
        }
        if (operated && Set.of("AUD", "RES").contains(node.id())) {
            process.overdueSince(LocalDate.of(2026, 9, 30));
        }
        if (Set.of("OPS", "RT").contains(node.id())) {
            process.addDefinitions(RecordId.of("PD-" + node.id())).addLacks("owner", "criteria", "interval");
        }
        return node.id().equals("MRV")
                ? process.addDefinitions(RecordId.of("PD-9")).addLacks("interval")
                : process;
    }

    private static RealisedFlow flow(Flow flow, FlowState state, int orphans) {
        boolean live = state == FlowState.LIVE;
        int outputs = state == FlowState.NOT_APPLICABLE || (flow.id().startsWith("E6") && orphans == 0 && !live)
                ? 0
                : orphans + (live ? 4 : 1);
        return RealisedFlow.builder()
                .flow(flow)
                .state(state)
                .outputWords(OUTPUTS.getOrDefault(flow.source(), "outputs of " + flow.source()))
                .selective(flow.id().equals("E17"))
                .outputs(outputs)
                .due(state == FlowState.NOT_YET_DUE ? 0 : outputs)
                .takenUp(live ? 4 : 0)
                .late(0)
                .addAllOrphans(IntStream.range(0, orphans)
                        .mapToObj(i -> RecordId.of(flow.source() + "-2026-0" + i))
                        .toList())
                .missed(live ? 0 : 2)
                .missedSince(live ? Optional.empty() : Optional.of(LocalDate.of(2026, 3, 2)))
                .instances(live ? 4 + flow.id().hashCode() % 14 : 0)
                .newest(
                        live
                                ? Optional.of(new Handover(
                                        RecordId.of(flow.source() + "-41"),
                                        RecordId.of(flow.target() + "-17"),
                                        LocalDate.of(2026, 8, 14)))
                                : Optional.empty())
                .lagDays(live ? OptionalInt.of(21) : OptionalInt.empty())
                .takers(outputs)
                .grounded(live ? outputs : 0)
                .declared(flow.id().endsWith("2"))
                .build();
    }

    private static LoopWitness closed(String id) {
        return closed(steps(id));
    }

    private static LoopWitness closed(List<LoopStep> steps) {
        return LoopWitness.builder()
                .addLoops(new Loop(LoopVariant.MEASURED, steps))
                .closedInCycle(1)
                .firstDueBy(LocalDate.of(2026, 3, 1))
                .holdsUntil(LocalDate.of(2027, 8, 20))
                .build();
    }

    private static List<LoopStep> steps(String id) {
        return List.of(
                step("RA", "RA-1", "risk assessment", 1, "", "assessed"),
                step("RT", "TD-4", "treatment decision", 2, "E08", "treats a risk of it"),
                step("RTI", "TR-9", "treatment result", 3, "E14", "implements it"),
                step("MON", "EV-3", "evaluation", 5, "E73", "evaluates the implemented control"),
                step("MRV", "MR-2", "management review", 6, "E24", "saw it under 9.3.2 d.2"),
                step("CHG", "CH-5", "change of the system", 7, "E34", "was decided by it"),
                step("RA", id, "risk assessment", 8, "E35", "was triggered by it"));
    }

    private static LoopStep step(String process, String id, String type, int month, String flow, String words) {
        return new LoopStep(process, RecordId.of(id), type, LocalDate.of(2026, month, 20), flow, words);
    }
}
