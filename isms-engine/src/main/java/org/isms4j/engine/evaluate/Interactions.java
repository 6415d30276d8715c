package org.isms4j.engine.evaluate;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.isms4j.engine.interaction.FlowStanding;
import org.isms4j.engine.interaction.Interplay;
import org.isms4j.engine.interaction.Moment;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.LoopWitness;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.Flow;

/** How processes interact, told once a day for all checks that ask. Thread-safe. */
final class Interactions {

    private final Interplay interplay;
    private final Map<Integer, Flows> flows = new ConcurrentHashMap<>();
    private final Map<Integer, Witness> witnesses = new ConcurrentHashMap<>();

    Interactions(IsmsSnapshot isms, int known) {
        this.interplay = new Interplay(isms, known);
    }

    /**
     * What the flows come to on a day.
     *
     * @param standings the flows in their order
     * @param horizon first day on which anything beside the numbers of records could make them change
     * @param defaults what was taken from the policy
     */
    record Flows(Map<Flow, FlowStanding> standings, int horizon, Defaults defaults) {

        Set<Flow> live() {
            return standings.entrySet().stream()
                    .filter(entry -> entry.getValue().state() == FlowState.LIVE)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        /** The first day on which the state of a flow could be another. */
        int stateHorizon() {
            return standings.values().stream()
                    .mapToInt(FlowStanding::stateHorizon)
                    .reduce(horizon, Math::min);
        }
    }

    /** Whether the loop is closed on a day, with the same notes. */
    record Witness(LoopWitness loop, int horizon, Defaults defaults) {}

    Interplay interplay() {
        return interplay;
    }

    Flows flows(Scene scene) {
        return flows.computeIfAbsent(scene.today, day -> {
            Walk walk = walk(scene);
            Map<Flow, FlowStanding> standings = interplay.standings(new WalkMoment(walk));
            return new Flows(standings, walk.horizon(), walk.defaults);
        });
    }

    Witness witness(Scene scene) {
        return witnesses.computeIfAbsent(scene.today, day -> {
            Walk walk = walk(scene);
            LoopWitness loop = interplay.witness(new WalkMoment(walk));
            return new Witness(loop, walk.horizon(), walk.defaults);
        });
    }

    boolean isClosed(Flow flow, Walk walk) {
        return interplay.isClosed(flow, new WalkMoment(walk));
    }

    RealisedFlow realised(Flow flow, Scene scene) {
        Moment moment = new WalkMoment(walk(scene));
        return interplay.realised(flow, standing(flow, scene), moment);
    }

    private FlowStanding standing(Flow flow, Scene scene) {
        return Objects.requireNonNull(flows(scene).standings().get(flow), "every flow has a standing");
    }

    private static Walk walk(Scene scene) {
        Walk walk = new Walk(scene, null);
        walk.start(0);
        return walk;
    }
}
