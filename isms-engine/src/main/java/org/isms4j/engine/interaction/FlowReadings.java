package org.isms4j.engine.interaction;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How each flow of the process graph is read from records. */
final class FlowReadings {

    private static final List<FlowReading> ALL = Stream.of(
                    PlanningFlows.readings(),
                    OperationFlows.readings(),
                    EvaluationFlows.readings(),
                    ImprovementFlows.readings())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(reading -> reading.flow().id()))
            .toList();

    private FlowReadings() {}

    /** All of them in the order of the flows. */
    static List<FlowReading> all() {
        return ALL;
    }
}
