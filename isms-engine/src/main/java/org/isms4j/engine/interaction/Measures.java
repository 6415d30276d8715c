package org.isms4j.engine.interaction;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.Measure;

/** The twelve measures of how consistently and systematically a system runs. */
final class Measures {

    private final Facts facts;
    private final InteractionMap map;

    /**
     * Prepares the measures.
     *
     * @param facts the records on a day
     * @param map the map of the day as far as records alone tell it
     */
    Measures(Facts facts, InteractionMap map) {
        this.facts = facts;
        this.map = map;
    }

    /** All of them in order. */
    List<Measure> all() {
        ProcessMeasures processes = new ProcessMeasures(facts, map);
        List<Measure> all = new ArrayList<>(processes.regularityAndLiveness());
        all.add(new CoverageMeasure(facts).measure());
        all.addAll(new ObligationMeasures(facts).all());
        all.addAll(new FlowMeasures(facts, map).all());
        all.addAll(processes.loopAndShape());
        all.addAll(new RecordMeasures(facts).all());
        return List.copyOf(all);
    }
}
