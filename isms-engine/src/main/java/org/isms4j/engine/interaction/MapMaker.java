package org.isms4j.engine.interaction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isms4j.engine.time.Days;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.ProcessGraph;

/** Puts the interaction map of a day together. */
public final class MapMaker {

    private final Interplay interplay;
    private final Moment moment;

    /**
     * Prepares a map.
     *
     * @param interplay the interactions
     * @param moment the day
     */
    public MapMaker(Interplay interplay, Moment moment) {
        this.interplay = interplay;
        this.moment = moment;
    }

    /**
     * Returns the map as far as records alone tell it: without measures and anti-patterns.
     *
     * @return a builder to which these can be added
     */
    public InteractionMap.Builder map() {
        DeclaredMap declared = new DeclaredMap(interplay.isms(), moment.today());
        Map<Flow, FlowStanding> standings = interplay.standings(moment);
        Shape shape = new Shape(live(standings));
        return InteractionMap.builder()
                .asOf(moment.date())
                .windowFrom(Days.date(moment.windowStart()))
                .addAllProcesses(processes())
                .addAllFlows(standings.entrySet().stream()
                        .map(entry -> flow(entry.getKey(), entry.getValue(), declared))
                        .toList())
                .addAllForeignFlows(declared.foreign())
                .hasDeclaredMap(!declared.isEmpty())
                .addAllParts(shape.parts())
                .addAllCycle(shape.cycle())
                .witness(interplay.witness(moment));
    }

    /**
     * Returns the whole map, with measures and anti-patterns.
     *
     * @param results what the checks found, whatever their order
     * @return the map
     */
    public InteractionMap complete(List<CheckResult> results) {
        Facts facts = new Facts(interplay, moment);
        InteractionMap bare = map().build();
        InteractionMap measured = bare.withMeasures(new Measures(facts, bare).all());
        return measured.withAntiPatterns(new AntiPatterns(facts, measured, results).detections());
    }

    private List<RealisedProcess> processes() {
        ProcessRealisation realisation = new ProcessRealisation(interplay, moment);
        return ProcessGraph.nodes().stream().map(realisation::realised).toList();
    }

    private static Set<Flow> live(Map<Flow, FlowStanding> standings) {
        return standings.entrySet().stream()
                .filter(entry -> entry.getValue().state() == FlowState.LIVE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private RealisedFlow flow(Flow flow, FlowStanding standing, DeclaredMap declared) {
        return new FlowRealisation(interplay.history(flow), interplay.isms().columns(), moment)
                .realised(standing, interplay.exclusion(flow, moment), declared.shows(flow));
    }
}
