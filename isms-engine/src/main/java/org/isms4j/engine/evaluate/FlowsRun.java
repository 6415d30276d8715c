package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Interaction;
import org.isms4j.engine.interaction.FlowStanding;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.FlowBasis;
import org.isms4j.model.standard.ProcessGraph;

/**
 * Asks whether each flow between processes that the text asks for is live; a step inside one process is no interaction. A flow that rests once stays live (ruling R9): one empty heading
 * of one review is a matter of its clause.
 */
final class FlowsRun extends InteractionRun {

    /** From so many broken flows on the system as such is in doubt. */
    private static final int WIDESPREAD = 3;

    private static final int TWICE = 2;

    FlowsRun(Check check, Interaction examination, Binding binding) {
        super(check, examination, binding);
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = walk(scene);
        Interactions.Flows flows = scene.interactions.flows(scene);
        walk.changesOn(flows.stateHorizon());
        walk.defaults.addAll(flows.defaults());
        Map<Flow, FlowStanding> asked = flows.standings().entrySet().stream()
                .filter(entry -> entry.getKey().basis() == FlowBasis.EXPLICIT
                        && !entry.getKey().internal())
                .filter(entry ->
                        entry.getValue().outputs() > 0 || entry.getValue().state() == FlowState.LIVE)
                .filter(entry -> entry.getValue().state() != FlowState.NOT_APPLICABLE)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (asked.isEmpty()) {
            return empty(scene, walk, isYoung(scene), true);
        }
        Tally tally = tally(asked);
        FindingGrade grade = grade(tally.failing(), asked);
        return outcome(
                tally.status(grade),
                tally.reasons(),
                tally,
                grade,
                grade == FindingGrade.MAJOR ? "flows-broken-for-two-cycles" : "typical-grade",
                summary(tally),
                walk);
    }

    /** Nothing was put out yet, and the first assessment is still ahead. */
    private static boolean isYoung(Scene scene) {
        return scene.isBeforeFirstDue(IntervalKey.RISK_ASSESSMENT);
    }

    private static Tally tally(Map<Flow, FlowStanding> asked) {
        int met = 0;
        int pending = 0;
        List<Found> failing = new ArrayList<>();
        List<Found> open = new ArrayList<>();
        for (Flow flow : ProcessGraph.flows()) {
            FlowStanding standing = asked.get(flow);
            if (standing == null) {
                continue;
            }
            switch (standing.state()) {
                case LIVE -> met++;
                case DEAD -> failing.add(dead(flow, standing));
                case NOT_DEMONSTRATED -> open.add(new Found(-1, flow.id(), Answer.OPEN));
                default -> pending++;
            }
        }
        return new Tally(met, pending, failing, open);
    }

    private static Found dead(Flow flow, FlowStanding standing) {
        return new Found(-1, flow.id(), standing.contradicted() ? Answer.CONTRARY : Answer.ABSENT);
    }

    private static FindingGrade grade(List<Found> failing, Map<Flow, FlowStanding> asked) {
        List<Flow> lasting = failing.stream()
                .map(found -> ProcessGraph.flow(found.detail()))
                .filter(flow -> isLasting(Objects.requireNonNull(asked.get(flow))))
                .toList();
        boolean core = lasting.stream()
                .anyMatch(flow -> ProcessGraph.coreLoop().contains(flow.id())
                        || ProcessGraph.shortestLoop().contains(flow.id()));
        return core || lasting.size() >= WIDESPREAD ? FindingGrade.MAJOR : FindingGrade.MINOR;
    }

    private static boolean isLasting(FlowStanding standing) {
        return standing.missed() >= TWICE || standing.contradicted();
    }

    private static String summary(Tally tally) {
        return tally.met() + " flows live"
                + (tally.failing().isEmpty() ? "" : ", dead " + ids(tally.failing()))
                + (tally.open().isEmpty() ? "" : ", not shown " + ids(tally.open()))
                + (tally.pending() == 0 ? "" : ", " + tally.pending() + " not yet due");
    }

    private static String ids(List<Found> found) {
        return found.stream().map(Found::detail).collect(Collectors.joining(", "));
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        return List.of(flow(found.detail(), scene, found.answer().mark()));
    }
}
