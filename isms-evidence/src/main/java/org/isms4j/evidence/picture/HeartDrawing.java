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
        if (closed.isPresent()) {
            band("loop", title(closed.get()), flows(closed.get().steps()));
            return;
        }
        band("loop loop-broken", "the core loop, which is not closed", ProcessGraph.coreLoop());
        band("loop loop-end", "here the chain ends", witness.brokenAt().stream().toList());
        band("loop", "the longest chain of records", flows(witness.longestChain()));
    }

    private static String title(Loop loop) {
        return "the loop is closed: " + loop.openedOn() + " to " + loop.closedOn() + ", "
                + loop.variant().label();
    }

    private static List<String> flows(List<LoopStep> steps) {
        return steps.stream()
                .map(LoopStep::flow)
                .filter(flow -> !flow.isEmpty())
                .distinct()
                .toList();
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
