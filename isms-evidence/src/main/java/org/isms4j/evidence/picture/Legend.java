package org.isms4j.evidence.picture;

import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.standard.FlowBasis;

/** Explains the shapes beneath a drawing. */
final class Legend {

    private static final double ROW = 25;
    private static final double COLUMN = 232;
    private static final double SAMPLE = 40;
    private static final double LABEL = 50;
    private static final double LABEL_OF_A_MARK = 68;

    private final Xml xml;
    private final Point corner;
    private final FlowDrawing flows;

    Legend(Xml xml, Point corner) {
        this.xml = xml;
        this.corner = corner;
        this.flows = new FlowDrawing(xml);
    }

    void draw() {
        flows();
        mark(8, FlowState.LIVE, "12", "", "flow E24, 12 references");
        mark(9, FlowState.DEAD, "", "3", "3 outputs taken up by nobody");
        dots(10);
        lack(11);
        ProcessState[] states = ProcessState.values();
        for (int i = 0; i < states.length; i++) {
            process(12 + i, states[i]);
        }
        band(17, "loop loop-broken", "core loop, not closed");
    }

    private void flows() {
        flow(0, FlowState.LIVE, FlowBasis.EXPLICIT, "live, asked for by the text");
        flow(1, FlowState.LIVE, FlowBasis.IMPLIED, "live, implied or conditional");
        flow(2, FlowState.LIVE, FlowBasis.PRACTICE, "live, good practice");
        loop(3);
        flow(4, FlowState.DEAD, FlowBasis.EXPLICIT, "dead: ends at a bar");
        flow(5, FlowState.NOT_DEMONSTRATED, FlowBasis.EXPLICIT, "not demonstrated");
        flow(6, FlowState.NOT_YET_DUE, FlowBasis.EXPLICIT, "not yet due");
        flow(7, FlowState.NOT_APPLICABLE, FlowBasis.EXPLICIT, "not applicable");
    }

    /** Three columns of four and two of three, the last two and the third set a little apart. */
    private Point place(int index) {
        boolean process = index >= 12;
        int column = process ? 3 + (index - 12) / 3 : index / 4;
        int row = process ? (index - 12) % 3 : index % 4;
        double apart = process ? 44 : index >= 8 ? 8 : 0;
        return corner.moved(COLUMN * column + apart, ROW * row + 8);
    }

    private void label(int index, String text) {
        boolean wide = index >= 8 && index < 12;
        xml.words("legend", text, place(index).moved(wide ? LABEL_OF_A_MARK : LABEL, 4));
    }

    private void flow(int index, FlowState state, FlowBasis basis, String text) {
        Point start = place(index);
        Point end = start.moved(SAMPLE, 0);
        flows.sample(state, basis, new Curve(start, start.towards(end, 0.5), end));
        label(index, text);
    }

    private void loop(int index) {
        band(index, "loop", "on the closed loop");
        Point start = place(index);
        Point end = start.moved(SAMPLE, 0);
        flows.sample(FlowState.LIVE, FlowBasis.EXPLICIT, new Curve(start, start.towards(end, 0.5), end));
    }

    private void band(int index, String look, String text) {
        Point start = place(index);
        xml.empty("path", "class", look, "d", "M" + start + "L" + start.moved(SAMPLE, 0));
        label(index, text);
    }

    private void mark(int index, FlowState state, String count, String badge, String text) {
        xml.open("g", "class", Looks.flow(state, FlowBasis.EXPLICIT).replace("flow ", "sample flow "));
        new FlowMark(xml, state, "E24", count, badge).draw(place(index).moved(LABEL_OF_A_MARK / 2 - 5, 0));
        xml.close();
        label(index, text);
    }

    private void dots(int index) {
        FlowState[] states = {FlowState.LIVE, FlowState.DEAD, FlowState.NOT_DEMONSTRATED};
        for (int i = 0; i < states.length; i++) {
            xml.open("g", "class", Looks.flow(states[i], FlowBasis.EXPLICIT).replace("flow ", "sample flow "));
            flows.dot(states[i], place(index).moved(6 + 14 * i, 0));
            xml.close();
        }
        label(index, "steps inside a process");
    }

    private void lack(int index) {
        Point place = place(index);
        xml.rectangle("lack", Box.from(place.moved(0, -6.5), SAMPLE, 13), 3);
        xml.words("lack-text", "no \u2026", place.moved(8, 3.3));
        label(index, "defined without it");
    }

    private void process(int index, ProcessState state) {
        xml.open("g", "class", "sample process " + state.look());
        xml.rectangle("box", Box.from(place(index).moved(0, -8), SAMPLE, 16), 4);
        xml.close();
        label(index, state.label());
    }
}
