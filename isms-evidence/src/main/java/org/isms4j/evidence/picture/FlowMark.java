package org.isms4j.evidence.picture;

import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.RealisedFlow;

/**
 * The mark at a flow: its id; a cross where it is dead, the number of references where it is live; and a badge with the
 * number of outputs that nobody took up. For one flow.
 */
final class FlowMark {

    static final double HEIGHT = 16;

    private static final double SIZE = 10.5;
    private static final double BADGE_SIZE = 9.5;
    private static final double MARGIN = 4;
    private static final double GAP = 3;
    private static final double CROSS = 11;
    private static final int MOST = 999;

    private final Xml xml;
    private final FlowState state;
    private final String id;
    private final String count;
    private final String badge;

    FlowMark(Xml xml, RealisedFlow flow) {
        this(
                xml,
                flow.state(),
                flow.flow().id(),
                flow.state() == FlowState.LIVE && flow.instances() > 0 ? number(flow.instances()) : "",
                View.orphans(flow) == 0 ? "" : number(View.orphans(flow)));
    }

    FlowMark(Xml xml, FlowState state, String id, String count, String badge) {
        this.xml = xml;
        this.state = state;
        this.id = id;
        this.count = count.isEmpty() ? "" : "\u00d7" + count;
        this.badge = badge;
    }

    private static String number(int number) {
        return number > MOST ? MOST + "+" : String.valueOf(number);
    }

    void draw(RealisedFlow flow, Point centre) {
        xml.open("g", "class", Looks.flow(flow) + " mark");
        xml.text("title", FlowDrawing.hover(flow));
        draw(centre);
        xml.close();
    }

    void draw(Point centre) {
        xml.rectangle(inPill() ? "pill" : "plate", new Box(centre.x(), centre.y(), width(), HEIGHT), HEIGHT / 2);
        double x = centre.x() - width() / 2 + MARGIN;
        if (state == FlowState.DEAD) {
            new FlowDrawing(xml).cross(new Point(x + CROSS / 2, centre.y()), 3.2);
            x += CROSS + 2;
        }
        xml.words("label", id, new Point(x, centre.y() + 3.8));
        x += Words.width(id, SIZE, true) + GAP;
        if (!count.isEmpty()) {
            xml.words("label count", count, new Point(x, centre.y() + 3.8));
            x += Words.width(count, SIZE, false) + GAP;
        }
        badge(x, centre.y());
    }

    private void badge(double left, double y) {
        if (!badge.isEmpty()) {
            double width = badgeWidth();
            xml.rectangle("badge", new Box(left + width / 2, y, width, 13), 6.5);
            double room = width - Words.width(badge, BADGE_SIZE, true);
            xml.words("badge-text", badge, new Point(left + room / 2, y + 3.4));
        }
    }

    private boolean inPill() {
        return state == FlowState.DEAD || state == FlowState.NOT_DEMONSTRATED;
    }

    private double badgeWidth() {
        return Math.max(13, Words.width(badge, BADGE_SIZE, true) + 7);
    }

    double width() {
        return 2 * MARGIN
                + (state == FlowState.DEAD ? CROSS + 2 : 0)
                + Words.width(id, SIZE, true)
                + (count.isEmpty() ? 0 : GAP + Words.width(count, SIZE, false))
                + (badge.isEmpty() ? 0 : GAP + badgeWidth());
    }
}
