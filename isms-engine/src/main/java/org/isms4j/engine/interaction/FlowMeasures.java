package org.isms4j.engine.interaction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.Measure;
import org.isms4j.model.interaction.MeasureKey;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.standard.FlowBasis;

/** Measures of flows: outputs that are taken up (M6), and records that rest on one (M7). */
final class FlowMeasures {

    private final Facts facts;
    private final InteractionMap map;

    FlowMeasures(Facts facts, InteractionMap map) {
        this.facts = facts;
        this.map = map;
    }

    List<Measure> all() {
        return List.of(feedback(), grounding());
    }

    private Stream<RealisedFlow> between() {
        return map.flows().stream().filter(flow -> !flow.flow().internal() && flow.state() != FlowState.NOT_APPLICABLE);
    }

    private Measure feedback() {
        MeasureSum sum = new MeasureSum(
                MeasureKey.M6,
                "the share of results taken up that the policy asks for, and no explicit flow without any");
        between()
                .filter(flow -> !flow.selective() && flow.due() > 0)
                .forEach(flow -> sum.add(
                        subject(flow),
                        flow.takenUp(),
                        flow.due(),
                        flow.late() > 0 ? flow.late() + " taken up later" : ""));
        long silent = between()
                .filter(flow -> flow.flow().basis() == FlowBasis.EXPLICIT && flow.due() > 0)
                .filter(flow -> flow.takenUp() + flow.late() == 0 && flow.state() != FlowState.LIVE)
                .count();
        boolean reached = facts.moment().reaches(ThresholdKey.CONSUMPTION, sum.count(), sum.population());
        return sum.measure(
                reached && silent == 0,
                silent == 0 ? Optional.empty() : Optional.of(silent + " explicit flows without any"));
    }

    private Measure grounding() {
        MeasureSum sum = new MeasureSum(MeasureKey.M7, "the share of results taken up that the policy asks for");
        between()
                .filter(flow -> flow.takers() > 0)
                .forEach(flow -> sum.add(subject(flow), flow.grounded(), flow.takers(), ""));
        boolean reached = facts.moment().reaches(ThresholdKey.CONSUMPTION, sum.count(), sum.population());
        return sum.measure(reached, Optional.empty());
    }

    private static String subject(RealisedFlow flow) {
        return flow.flow().id() + " " + flow.flow().source() + " -> "
                + flow.flow().target();
    }
}
