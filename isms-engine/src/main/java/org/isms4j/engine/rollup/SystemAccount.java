package org.isms4j.engine.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.Loop;
import org.isms4j.model.interaction.LoopStep;
import org.isms4j.model.interaction.LoopWitness;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.SystemVerdict;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.FlowBasis;
import org.isms4j.model.standard.ProcessGraph;

/** Tells as an auditor would what interacts, what does not, since when, and what would close the loop. */
public final class SystemAccount {

    private static final int NAMED = 5;

    private final InteractionMap map;
    private final List<SystemVerdict> verdicts;

    /**
     * Prepares an account.
     *
     * @param map how processes interact
     * @param verdicts what 4.4 comes to in its parts
     */
    public SystemAccount(InteractionMap map, List<SystemVerdict> verdicts) {
        this.map = map;
        this.verdicts = List.copyOf(verdicts);
    }

    /**
     * Returns the account.
     *
     * @return what interacts, the loop, what does not interact, the own map, the parts of 4.4, anti-patterns
     */
    public List<Explanation> explanations() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of(Mark.NOTE, byPart()));
        parts.add(Explanation.of(Mark.NOTE, interacting()));
        parts.add(loop(map.witness()));
        broken(FlowState.DEAD, Mark.UNMET, "Does not interact").ifPresent(parts::add);
        broken(FlowState.NOT_DEMONSTRATED, Mark.OPEN, "Is not shown to interact")
                .ifPresent(parts::add);
        declared().ifPresent(parts::add);
        if (!map.antiPatterns().isEmpty()) {
            parts.add(new Explanation(
                    Mark.NOTE,
                    "Seen as a whole, records show:",
                    map.antiPatterns().stream()
                            .map(detection -> Explanation.of(
                                    detection.isObservation() ? Mark.NOTE : Mark.UNMET, detection.toString()))
                            .toList()));
        }
        return parts;
    }

    private String byPart() {
        return "The system is "
                + verdicts.stream()
                        .map(verdict -> verdict.aspect().label() + ": "
                                + verdict.status().label())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private String interacting() {
        List<RealisedFlow> asked =
                map.flows().stream().filter(SystemAccount::hadSomething).toList();
        List<RealisedFlow> live = map.flows(FlowState.LIVE);
        return "Of " + asked.size() + " flows between processes that had something to hand over, " + live.size()
                + " are live, among them " + explicit(live) + " of " + explicit(asked) + " that the text asks for. "
                + (map.parts().size() == 1
                        ? "They connect all core processes."
                        : "The core processes fall into " + map.parts().size() + " parts: "
                                + map.parts().stream().map(Object::toString).collect(Collectors.joining(" | "))
                                + ".");
    }

    private static boolean hadSomething(RealisedFlow flow) {
        return flow.state() == FlowState.LIVE
                || flow.state() == FlowState.DEAD
                || (flow.state() == FlowState.NOT_DEMONSTRATED && flow.outputs() > 0);
    }

    private static long explicit(List<RealisedFlow> flows) {
        return flows.stream()
                .filter(flow -> flow.flow().basis() == FlowBasis.EXPLICIT)
                .count();
    }

    private Explanation loop(LoopWitness witness) {
        Optional<Loop> newest = witness.newest();
        if (newest.isPresent() && witness.holdsOn(map.asOf())) {
            return new Explanation(
                    Mark.MET,
                    "The loop is closed (" + newest.get().variant().label() + "): it took "
                            + newest.get().latencyDays() + " days from the finding of the risk to the assessment of "
                            + newest.get().closedOn() + " that knew the outcome.",
                    steps(newest.get().steps()));
        }
        boolean early =
                witness.firstDueBy().filter(due -> !map.asOf().isAfter(due)).isPresent();
        String state = newest.map(loop -> "No loop has closed since " + loop.closedOn())
                .orElse(early ? "No loop had to be closed yet" : "No loop was ever closed");
        List<Explanation> parts = new ArrayList<>(steps(witness.longestChain()));
        witness.brokenAt().ifPresent(flow -> parts.add(missing(ProcessGraph.flow(flow), witness.orphans())));
        return new Explanation(
                early ? Mark.NEUTRAL : Mark.UNMET,
                state
                        + (witness.longestChain().isEmpty()
                                ? ": no risk assessment starts one."
                                : ". The chain that comes furthest is:"),
                parts);
    }

    private static List<Explanation> steps(List<LoopStep> steps) {
        return steps.stream()
                .map(step -> Explanation.of(Mark.MET, step.toString()))
                .toList();
    }

    /** What would lead the chain on. */
    private static Explanation missing(Flow flow, List<RecordId> orphans) {
        return Explanation.of(
                Mark.OPEN,
                "It would go on from " + ProcessGraph.node(flow.source()).title() + " to "
                        + ProcessGraph.node(flow.target()).title() + " (" + flow.id() + ", shown by " + flow.lineage()
                        + (orphans.isEmpty() ? "" : "; waiting to be taken up: " + named(orphans)) + ").");
    }

    private Optional<Explanation> broken(FlowState state, Mark mark, String words) {
        List<RealisedFlow> flows =
                map.flows(state).stream().filter(flow -> flow.outputs() > 0).toList();
        return flows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Explanation(
                        mark,
                        words + ":",
                        Stream.of(FlowBasis.values())
                                .flatMap(basis -> flows.stream()
                                        .filter(flow -> flow.flow().basis() == basis)
                                        .map(flow -> Explanation.of(mark(mark, basis), words(flow))))
                                .toList()));
    }

    /** What is good practice only is a remark. */
    private static Mark mark(Mark mark, FlowBasis basis) {
        return basis == FlowBasis.PRACTICE ? Mark.NOTE : mark;
    }

    private static String words(RealisedFlow flow) {
        Flow of = flow.flow();
        String basis =
                of.basis() == FlowBasis.EXPLICIT ? of.clauseItem() : of.basis().label();
        return ProcessGraph.node(of.source()).title() + " to "
                + ProcessGraph.node(of.target()).title() + " (" + of.id() + ", " + basis + "): " + flow.reason() + ".";
    }

    private Optional<Explanation> declared() {
        List<RealisedFlow> dead = map.declaredAndDead();
        List<RealisedFlow> undeclared = map.liveAndUndeclared();
        if (!map.hasDeclaredMap() || (dead.isEmpty() && undeclared.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(Explanation.of(
                Mark.NOTE,
                "The organization's own process map shows " + flows(dead)
                        + ", which records do not show, and leaves out " + flows(undeclared)
                        + ", which they do show. The map itself proves nothing either way."));
    }

    private static String flows(List<RealisedFlow> flows) {
        return flows.isEmpty()
                ? "no flow"
                : flows.stream().map(flow -> flow.flow().id()).collect(Collectors.joining(", "));
    }

    private static String named(List<RecordId> ids) {
        String shown = ids.stream().limit(NAMED).map(RecordId::value).collect(Collectors.joining(", "));
        return ids.size() <= NAMED ? shown : shown + " and " + (ids.size() - NAMED) + " more";
    }
}
