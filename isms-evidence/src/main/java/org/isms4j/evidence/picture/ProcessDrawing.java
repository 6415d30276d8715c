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
        String id = process.node().id();
        boolean heart = Place.of(id).heart();
        String look = "process " + ProcessState.of(process).look() + (heart ? " heart" : "");
        xml.open("g", "class", look, "id", "process-" + id);
        xml.text("title", hover(process));
        xml.rectangle("box", box, 6);
        if (heart) {
            xml.rectangle("rim", new Box(box.x(), box.y(), WIDTH + 8, HEIGHT + 8), 9);
        }
        words();
        lacks();
        steps(inside);
        xml.close();
    }

    private void words() {
        ProcessNode node = process.node();
        Point corner = new Point(box.left() + MARGIN, box.top());
        xml.words("id", node.id(), corner.moved(0, 18));
        xml.wordsBefore("clauses", Clauses.brief(node), new Point(box.right() - MARGIN, box.top() + 17));
        xml.words("name", Place.of(node.id()).title(), corner.moved(0, 33));
        xml.words("state", ProcessState.words(process), corner.moved(0, 47));
    }

    private void lacks() {
        if (!process.lacks().isEmpty()) {
            String text = lack(process);
            double width = Words.width(text, LACK_SIZE, true) + 10;
            xml.rectangle("lack", Box.from(new Point(box.left() + 4, box.bottom() - 2), width, 13), 3);
            xml.words("lack-text", text, new Point(box.left() + 9, box.bottom() + 7.8));
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
