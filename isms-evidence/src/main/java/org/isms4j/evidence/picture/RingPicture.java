package org.isms4j.evidence.picture;

import java.util.List;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;

/** Draws the whole map as a ring of plan, do, check and act around the core loop. For one picture. */
final class RingPicture {

    private static final double RIGHT = 1184;
    private static final double BOTTOM = 1064;
    private static final double END = 1164;

    private final View view;
    private final Page page;
    private final Xml xml;
    private final FlowDrawing flows;

    RingPicture(View view) {
        this.view = view;
        this.page = new Page(view);
        this.xml = page.body();
        this.flows = new FlowDrawing(xml);
    }

    String draw() {
        Stages.draw(xml, new Box((16 + RIGHT) / 2, (Page.TOP + BOTTOM) / 2, RIGHT - 16, BOTTOM - Page.TOP));
        new HeartDrawing(xml, view.map()).draw();
        Looks.PAINTED.forEach(this::lines);
        for (RealisedProcess process : view.processes()) {
            String id = process.node().id();
            new ProcessDrawing(xml, process, Place.of(id).centre()).draw(view.inside(id));
        }
        Looks.PAINTED.forEach(this::marks);
        new Legend(xml, new Point(Page.MARGIN, BOTTOM + 12)).draw();
        return page.finish(END);
    }

    private void lines(FlowState state) {
        shown(state).forEach(flow -> flows.line(flow, curve(flow)));
    }

    private void marks(FlowState state) {
        if (state != FlowState.NOT_APPLICABLE) {
            shown(state)
                    .forEach(flow -> new FlowMark(xml, flow)
                            .draw(flow, FlowPath.of(flow.flow().id()).mark(curve(flow))));
        }
    }

    private List<RealisedFlow> shown(FlowState state) {
        return view.between().stream().filter(flow -> flow.state() == state).toList();
    }

    private Curve curve(RealisedFlow flow) {
        return FlowPath.curve(flow.flow());
    }
}
