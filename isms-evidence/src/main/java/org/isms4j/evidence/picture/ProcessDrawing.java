package org.isms4j.evidence.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;
import org.isms4j.model.standard.ProcessNode;

/** Draws a process: a box with id, clauses, title and state, the steps inside as dots, and what its definition lacks. */
final class ProcessDrawing {

    static final double WIDTH = 144;
    static final double HEIGHT = 54;

    private static final double MARGIN = 8;
    private static final double LACK_SIZE = 9;

    private final Xml xml;
    private final RealisedProcess process;
    private final Box box;

    ProcessDrawing(Xml xml, RealisedProcess process, Point centre) {
        this.xml = xml;
        this.process = process;
        this.box = new Box(centre.x(), centre.y(), WIDTH, HEIGHT);
    }

    void draw(List<RealisedFlow> inside) {
        ProcessNode node = process.node();
        Place place = Place.of(node.id());
        xml.open(
                "g",
                "class",
                "process " + ProcessState.of(process).look() + (place.heart() ? " heart" : ""),
                "id",
                "process-" + node.id());
        xml.text("title", hover(process));
        frame(place.heart());
        double left = box.left() + MARGIN;
        xml.text("text", node.id(), "class", "id", "x", left, "y", box.top() + 18);
        xml.text("text", Clauses.brief(node), "class", "clauses", "text-anchor", "end", "x", box.right() - MARGIN, "y",
                box.top() + 17);
        xml.text("text", place.title(), "class", "name", "x", left, "y", box.top() + 33);
        xml.text("text", ProcessState.words(process), "class", "state", "x", left, "y", box.top() + 47);
        lacks();
        steps(inside);
        xml.close();
    }

    private void frame(boolean heart) {
        xml.empty("rect", "class", "box", "x", box.left(), "y", box.top(), "width", WIDTH, "height", HEIGHT, "rx", 6.0);
        if (heart) {
            xml.empty("rect", "class", "rim", "x", box.left() - 4, "y", box.top() - 4, "width", WIDTH + 8, "height",
                    HEIGHT + 8, "rx", 9.0);
        }
    }

    private void lacks() {
        if (!process.lacks().isEmpty()) {
            String text = lack(process);
            double width = Words.width(text, LACK_SIZE, true) + 10;
            xml.empty("rect", "class", "lack", "x", box.left() + 4, "y", box.bottom() - 2, "width", width, "height", 13.0,
                    "rx", 3.0);
            xml.text("text", text, "class", "lack-text", "x", box.left() + 9, "y", box.bottom() + 7.8);
        }
    }

    static String lack(RealisedProcess process) {
        return "no " + String.join(", ", process.lacks());
    }

    private void steps(List<RealisedFlow> inside) {
        FlowDrawing flows = new FlowDrawing(xml);
        for (int i = 0; i < inside.size(); i++) {
            flows.inside(inside.get(i), new Point(box.right() - 12 - 13 * (inside.size() - 1 - i), box.top()));
        }
    }

    static String hover(RealisedProcess process) {
        List<String> lines = new ArrayList<>();
        lines.add(process.node().toString());
        lines.add(ProcessState.of(process).label() + ": " + ProcessState.words(process));
        lines.add(
                process.definitions().isEmpty()
                        ? "not defined by the organization"
                        : "defined by "
                                + process.definitions().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", ")));
        if (!process.lacks().isEmpty()) {
            lines.add("defined without " + String.join(", ", process.lacks()));
        }
        return Words.hover(lines);
    }
}
