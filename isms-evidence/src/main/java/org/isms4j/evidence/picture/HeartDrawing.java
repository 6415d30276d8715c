package org.isms4j.evidence.picture;

import java.util.List;
import java.util.Optional;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.Loop;
import org.isms4j.model.interaction.LoopStep;
import org.isms4j.model.interaction.LoopWitness;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.ProcessGraph;

/** Draws the band of the core loop beneath its flows: whole where a loop holds, otherwise as far as the chain leads. */
final class HeartDrawing {

    private final Xml xml;
    private final LoopWitness witness;
    private final boolean holds;

    HeartDrawing(Xml xml, InteractionMap map) {
        this.xml = xml;
        this.witness = map.witness();
        this.holds = witness.holdsOn(map.asOf());
    }

    void draw() {
        Optional<Loop> closed = witness.newest().filter(loop -> holds);
        closed.ifPresentOrElse(this::closed, this::open);
    }

    private void closed(Loop loop) {
        String title = "the loop is closed: " + loop.openedOn() + " to " + loop.closedOn() + ", "
                + loop.variant().label();
        band("loop loop-in-time", title + "; this stretch in time, without a reference", inTime(loop.steps()));
        band("loop", title, cited(loop.steps()));
    }

    private void open() {
        band("loop loop-broken", "the core loop, which is not closed", ProcessGraph.coreLoop());
        band("loop loop-end", "here the chain ends", witness.brokenAt().stream().toList());
        band("loop", "the longest chain of records", cited(witness.longestChain()));
    }

    private static List<String> cited(List<LoopStep> steps) {
        return steps.stream()
                .map(LoopStep::flow)
                .filter(flow -> !flow.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns what leads back to the assessment where that was the next one and cites nothing of the steps before. */
    private static List<String> inTime(List<LoopStep> steps) {
        int last = steps.size() - 1;
        if (last < 1 || !steps.get(last).flow().isEmpty()) {
            return List.of();
        }
        return steps.get(last - 1).process().equals("CHG") ? List.of("E35") : List.of("E34", "E35");
    }

    private void band(String look, String title, List<String> flows) {
        if (flows.isEmpty()) {
            return;
        }
        xml.open("g");
        xml.text("title", title);
        for (String id : flows) {
            Flow flow = ProcessGraph.flow(id);
            if (!flow.internal()) {
                xml.empty("path", "class", look, "d", FlowPath.curve(flow).path());
            }
        }
        xml.close();
    }
}
