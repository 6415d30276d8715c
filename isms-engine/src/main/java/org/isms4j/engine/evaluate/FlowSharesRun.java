package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Interaction;
import org.isms4j.engine.interaction.FlowStanding;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.standard.Flow;

/** Asks whether enough of what a process puts out is taken up when it has its chance. */
final class FlowSharesRun extends InteractionRun {

    FlowSharesRun(Check check, Interaction examination, Binding binding) {
        super(check, examination, binding);
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = walk(scene);
        Interactions.Flows flows = scene.interactions.flows(scene);
        walk.changesOn(flows.horizon());
        walk.defaults.addAll(flows.defaults());
        walk.defaults.threshold(ThresholdKey.CONSUMPTION);
        int met = 0;
        List<Found> failing = new ArrayList<>();
        List<Found> open = new ArrayList<>();
        for (Map.Entry<Flow, FlowStanding> entry : flows.standings().entrySet()) {
            if (isAsked(entry.getKey(), entry.getValue(), scene)) {
                walk.changesOn(entry.getValue().horizon());
                Found found = new Found(-1, entry.getKey().id(), answer(entry.getKey(), entry.getValue(), scene, walk));
                met += found.answer().isYes() ? 1 : 0;
                (found.answer().isNo() ? failing : open).addAll(found.answer().isYes() ? List.of() : List.of(found));
            } else {
                walk.changesOn(entry.getValue().horizon());
            }
        }
        Tally tally = new Tally(met, 0, failing, open);
        if (met + failing.size() + open.size() == 0) {
            return empty(scene, walk, false, true);
        }
        return outcome(
                tally.status(FindingGrade.MINOR),
                tally.reasons(),
                tally,
                FindingGrade.OBSERVATION,
                "typical-grade",
                met + " flows hand over enough",
                walk);
    }

    private static boolean isAsked(Flow flow, FlowStanding standing, Scene scene) {
        return !flow.internal()
                && standing.due() > 0
                && standing.state() != FlowState.NOT_APPLICABLE
                && !scene.interactions.interplay().isSelective(flow);
    }

    /** What nobody is known to have taken up may have been, unless all references are known. */
    private static Answer answer(Flow flow, FlowStanding standing, Scene scene, Walk walk) {
        if (scene.policy.reaches(ThresholdKey.CONSUMPTION, standing.inTime(), standing.due())) {
            return Answer.YES;
        } else if (scene.interactions.isClosed(flow, walk)) {
            return Answer.ABSENT;
        }
        boolean couldReach =
                scene.policy.reaches(ThresholdKey.CONSUMPTION, standing.inTime() + standing.orphans(), standing.due());
        return couldReach ? Answer.OPEN : Answer.CONTRARY;
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        return List.of(flow(found.detail(), scene, found.answer().mark()));
    }
}
