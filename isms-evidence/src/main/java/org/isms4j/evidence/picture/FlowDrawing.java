package org.isms4j.evidence.picture;

import java.util.List;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.standard.Flow;
import org.isms4j.model.standard.FlowBasis;

/** Draws flows: the line first, and its mark in a later pass, so that no line runs over a mark. */
final class FlowDrawing {

    private static final double HEAD = 10;
    private static final double HALF_HEAD = 4.2;
    private static final double BROKEN = 9;
    private static final double HALF_BAR = 7;

    private final Xml xml;

    FlowDrawing(Xml xml) {
        this.xml = xml;
    }

    void line(RealisedFlow flow, Curve curve) {
        xml.open("g", "class", Looks.flow(flow), "id", "flow-" + flow.flow().id());
        title(flow);
        stroke(flow.state(), curve);
        xml.empty("path", "class", "target", "d", curve.path());
        xml.close();
    }

    void sample(FlowState state, FlowBasis basis, Curve curve) {
        xml.open("g", "class", Looks.flow(state, basis).replace("flow ", "sample flow "));
        stroke(state, curve);
        xml.close();
    }

    /** Draws a live end as an arrow, a dead one as a bar before its target, and one that shows nothing as none. */
    private void stroke(FlowState state, Curve curve) {
        switch (state) {
            case NOT_APPLICABLE -> xml.empty("path", "class", "line", "d", curve.path());
            case DEAD -> broken(curve);
            default -> {
                xml.empty(
                        "path", "class", "line", "d", curve.shortened(HEAD - 1).path());
                xml.empty("path", "class", "head", "d", head(curve));
            }
        }
    }

    private void broken(Curve curve) {
        Curve rest = curve.shortened(BROKEN);
        xml.empty("path", "class", "line", "d", rest.path());
        xml.empty("path", "class", "bar", "d", "M" + rest.nearEnd(0, -HALF_BAR) + "L" + rest.nearEnd(0, HALF_BAR));
    }

    private static String head(Curve curve) {
        return "M" + curve.end() + "L" + curve.nearEnd(HEAD, -HALF_HEAD) + "L" + curve.nearEnd(HEAD, HALF_HEAD) + "Z";
    }

    /** Draws the step of a process as a dot. */
    void inside(RealisedFlow flow, Point centre) {
        xml.open(
                "g",
                "class",
                Looks.flow(flow) + " internal",
                "id",
                "flow-" + flow.flow().id());
        title(flow);
        dot(flow.state(), centre);
        xml.close();
    }

    void dot(FlowState state, Point centre) {
        double radius = state == FlowState.NOT_APPLICABLE ? 3.5 : 5;
        xml.empty("circle", "class", "inside", "cx", centre.x(), "cy", centre.y(), "r", radius);
        if (state == FlowState.DEAD) {
            cross(centre, 2.6);
        }
    }

    void cross(Point centre, double half) {
        xml.empty(
                "path",
                "class",
                "cross",
                "d",
                "M" + centre.moved(-half, -half) + "L" + centre.moved(half, half) + "M" + centre.moved(-half, half)
                        + "L" + centre.moved(half, -half));
    }

    private void title(RealisedFlow flow) {
        xml.text("title", hover(flow));
    }

    static String hover(RealisedFlow flow) {
        return Words.hover(List.of(
                name(flow.flow()) + ", " + flow.flow().basis().label() + ", "
                        + flow.flow().clauseItem(),
                flow.state().label() + ": " + flow.reason()));
    }

    static String name(Flow flow) {
        return flow.id() + " " + flow.source() + " \u2192 " + flow.target();
    }
}
