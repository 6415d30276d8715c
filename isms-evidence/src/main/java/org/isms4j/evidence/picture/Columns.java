package org.isms4j.evidence.picture;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.standard.FlowBasis;

/** Sets notes into the column beside a drawing, and what does not fit there into three columns beneath it. */
final class Columns {

    private static final double PITCH = 544;
    private static final int BENEATH = 3;

    private final Xml xml;
    private double bottom;

    Columns(Xml xml) {
        this.xml = xml;
    }

    /**
     * Writes the notes.
     *
     * @param beside where the column beside the drawing begins
     * @param end where the drawing ends, downwards
     * @return where the longest column ends
     */
    double write(List<Note> notes, Point beside, double end) {
        int fitting = fitting(notes, end - beside.y());
        set(notes.subList(0, fitting), beside);
        List<Note> rest = notes.subList(fitting, notes.size());
        double share = height(rest) / BENEATH;
        for (int column = 0; column < BENEATH && !rest.isEmpty(); column++) {
            int taken = column == BENEATH - 1 ? rest.size() : Math.max(1, fitting(rest, share + Note.LINE * 3));
            set(rest.subList(0, taken), new Point(24 + PITCH * column, end + 24));
            rest = rest.subList(taken, rest.size());
        }
        return Math.max(bottom, end);
    }

    static double height(List<Note> notes) {
        return notes.stream().mapToDouble(Note::height).sum();
    }

    /** Counts the notes that fit into a height; a heading never ends a column. */
    private static int fitting(List<Note> notes, double height) {
        int count = 0;
        double used = 0;
        while (count < notes.size() && used + notes.get(count).height() <= height) {
            used += notes.get(count).height();
            count++;
        }
        while (count > 0 && count < notes.size() && notes.get(count - 1).heading()) {
            count--;
        }
        return count;
    }

    private void set(List<Note> notes, Point from) {
        double y = from.y();
        for (Note note : new ArrayList<>(notes)) {
            xml.open("g", "class", note.heading() ? "note-heading" : "note-text");
            xml.text("title", note.hover());
            if (note.heading()) {
                heading(note, from.x(), y);
            } else {
                paragraph(note, from.x(), y);
            }
            xml.close();
            y += note.height();
        }
        bottom = Math.max(bottom, y);
    }

    private void heading(Note note, double x, double y) {
        xml.text("text", note.lines().get(0), "class", "heading", "x", x, "y", y + 20);
        xml.empty("line", "class", "rule", "x1", x, "y1", y + 26, "x2", x + Note.WIDTH, "y2", y + 26);
    }

    private void paragraph(Note note, double x, double y) {
        double indent = note.state().isPresent() ? Note.INDENT : 0;
        note.state().ifPresent(state -> sample(state, new Point(x, y + 8)));
        for (int i = 0; i < note.lines().size(); i++) {
            xml.text("text", note.lines().get(i), "class", "note", "x", x + indent, "y", y + 12 + i * Note.LINE);
        }
    }

    private void sample(FlowState state, Point start) {
        Point end = start.moved(28, 0);
        new FlowDrawing(xml).sample(state, FlowBasis.EXPLICIT, new Curve(start, start.towards(end, 0.5), end));
    }
}
