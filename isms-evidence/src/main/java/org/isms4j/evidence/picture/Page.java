package org.isms4j.evidence.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.isms4j.model.interaction.FlowState;

/** The sheet on which a picture is drawn: as wide as it is, and as high as its notes need. For one picture. */
final class Page {

    static final double WIDTH = 1680;
    static final double MARGIN = 24;
    static final double TOP = 92;

    /** Where the column beside the drawing begins. */
    static final double BESIDE = 1206;

    private static final double LEAST_HEIGHT = 1188;

    private static final List<FlowState> COUNTED = List.of(
            FlowState.LIVE,
            FlowState.DEAD,
            FlowState.NOT_DEMONSTRATED,
            FlowState.NOT_YET_DUE,
            FlowState.NOT_APPLICABLE);

    private final View view;
    private final Xml body = new Xml();

    Page(View view) {
        this.view = view;
    }

    Xml body() {
        return body;
    }

    /**
     * Sets the notes and returns the whole file.
     *
     * @param end where the drawing ends, downwards
     */
    String finish(double end) {
        List<Note> notes = new Notes(view).write();
        Point beside = new Point(BESIDE, TOP - 8);
        double beneath = view.focus().isPresent() ? Math.max(end, beside.y() + Columns.height(notes)) : end;
        double bottom = new Columns(body).write(notes, beside, beneath);
        double height = Math.max(view.focus().isPresent() ? 0 : LEAST_HEIGHT, bottom + MARGIN);
        return head(height).append(body).close().toString();
    }

    private Xml head(double height) {
        Xml page = new Xml()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + Xml.number(WIDTH) + " " + Xml.number(height),
                        "width",
                        WIDTH,
                        "height",
                        height,
                        "role",
                        "img",
                        "aria-labelledby",
                        "picture-title picture-description");
        return heading(page, height);
    }

    private Xml heading(Xml page, double height) {
        page.text("title", view.title(), "id", "picture-title");
        page.text("desc", description(), "id", "picture-description");
        page.text("style", Looks.SHEET);
        page.empty("rect", "class", "page", "width", WIDTH, "height", height);
        page.text("text", view.title(), "class", "title", "x", MARGIN, "y", 42.0);
        page.text("text", subtitle(), "class", "subtitle", "x", MARGIN, "y", 68.0);
        return page;
    }

    private String subtitle() {
        return "Evaluation window from " + view.map().windowFrom() + ". Of "
                + view.flows().size() + (view.flows().size() == 1 ? " flow " : " flows ")
                + COUNTED.stream()
                        .map(state -> view.flows(state).size() + " " + state.label())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private String description() {
        return Words.hover(List.of(
                        subtitle(),
                        "Boxes are processes, bows are flows: a record of the process at the end cites one of the process at"
                                + " the beginning."))
                + "\n" + Words.hover(view.map().witness().toString().lines().toList());
    }
}
