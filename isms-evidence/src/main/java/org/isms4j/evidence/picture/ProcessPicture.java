package org.isms4j.evidence.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;
import org.isms4j.model.standard.Flow;

/**
 * Draws one process: those whose outputs it takes up at the left, those to which it hands over at the right, and those
 * with which it does both above and below. For one picture.
 */
final class ProcessPicture {

    private static final double LEFT = 120;
    private static final double MIDDLE = 600;
    private static final double RIGHT = 1080;
    private static final double ROW = 84;
    private static final double APART = 150;
    private static final double ASIDE = 24;
    private static final double BEND_OF_A_PAIR = 0.22;

    private final View view;
    private final String focus;
    private final Page page;
    private final Xml xml;
    private final Map<String, Point> places = new HashMap<>();
    private double height;

    ProcessPicture(View view, String focus) {
        this.view = view;
        this.focus = focus;
        this.page = new Page(view);
        this.xml = page.body();
    }

    String draw() {
        arrange();
        lines();
        for (RealisedProcess process : view.processes()) {
            String id = process.node().id();
            new ProcessDrawing(xml, process, place(id)).draw(view.inside(id));
        }
        view.between().forEach(flow -> new FlowMark(xml, flow).draw(flow, mark(flow)));
        double end = Page.TOP + height;
        new Legend(xml, new Point(Page.MARGIN, end + 12)).draw();
        return page.finish(end + 112);
    }

    private void lines() {
        FlowDrawing flows = new FlowDrawing(xml);
        for (FlowState state : Looks.PAINTED) {
            view.between().stream()
                    .filter(flow -> flow.state() == state)
                    .forEach(flow -> flows.line(flow, curve(flow.flow())));
        }
    }

    private void arrange() {
        List<String> sources = neighbours(true, false);
        List<String> targets = neighbours(false, true);
        List<String> both = neighbours(true, true);
        int rows = Math.max(sources.size(), targets.size());
        int above = (both.size() + 1) / 2;
        height = Math.max(ROW * rows + 40, 2 * APART * above + ROW * 2);
        places.put(focus, new Point(MIDDLE, middle()));
        column(sources, LEFT);
        column(targets, RIGHT);
        for (int i = 0; i < both.size(); i++) {
            int step = i / 2 + 1;
            double away = APART * step;
            places.put(both.get(i), new Point(MIDDLE, middle() + (i % 2 == 0 ? -away : away)));
        }
    }

    private double middle() {
        return Page.TOP + height / 2;
    }

    private List<String> neighbours(boolean source, boolean target) {
        return view.processes().stream()
                .map(process -> process.node().id())
                .filter(id -> !id.equals(focus) && leads(id, focus) == source && leads(focus, id) == target)
                .toList();
    }

    private boolean leads(String from, String to) {
        return view.between().stream()
                .map(RealisedFlow::flow)
                .anyMatch(flow -> flow.source().equals(from) && flow.target().equals(to));
    }

    private void column(List<String> ids, double x) {
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), new Point(x, middle() + ROW * (i - (ids.size() - 1) / 2.0)));
        }
    }

    private Point place(String process) {
        Point place = places.get(process);
        if (place == null) {
            throw new IllegalStateException("Process must have a place: " + process);
        }
        return place;
    }

    private Curve curve(Flow flow) {
        boolean pair = leads(flow.source(), flow.target()) && leads(flow.target(), flow.source());
        return Curve.between(box(flow.source()), box(flow.target()), pair ? BEND_OF_A_PAIR : 0);
    }

    private Box box(String process) {
        Point centre = place(process);
        return new Box(centre.x(), centre.y(), ProcessDrawing.WIDTH, ProcessDrawing.HEIGHT);
    }

    /** Marks stand nearer to the neighbour, where flows lie further apart. */
    private Point mark(RealisedFlow flow) {
        Curve curve = curve(flow.flow());
        if (place(flow.flow().source()).x() == place(flow.flow().target()).x()) {
            Point middle = curve.at(0.5);
            return middle.moved(middle.x() < MIDDLE ? -ASIDE : ASIDE, 0);
        }
        return curve.at(flow.flow().target().equals(focus) ? 0.36 : 0.64);
    }
}
