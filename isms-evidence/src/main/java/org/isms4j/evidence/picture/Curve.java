package org.isms4j.evidence.picture;

/**
 * A bow from one place to another (a quadratic Bézier curve).
 *
 * @param start where it begins
 * @param pull where it is pulled to
 * @param end where it ends
 */
record Curve(Point start, Point pull, Point end) {

    private static final int HALVINGS = 30;
    private static final double GAP = 2;

    /**
     * Returns the bow between the borders of two boxes.
     *
     * @param bend how far it is pulled aside, as a share of the distance; positive is to the right of the way
     */
    static Curve between(Box from, Box to, double bend) {
        Point start = new Point(from.x(), from.y());
        Point end = new Point(to.x(), to.y());
        Point pull = start.towards(end, 0.5).moved(-(end.y() - start.y()) * bend, (end.x() - start.x()) * bend);
        Curve whole = new Curve(start, pull, end);
        double leaves = whole.border(grown(from), 0, 1);
        double enters = whole.border(grown(to), 1, 0);
        return leaves < enters ? whole.part(leaves, enters) : whole;
    }

    private static Box grown(Box box) {
        return new Box(box.x(), box.y(), box.width() + 2 * GAP, box.height() + 2 * GAP);
    }

    /** Finds the border of a box that contains the place at {@code inside} and not the one at {@code outside}. */
    private double border(Box box, double inside, double outside) {
        double in = inside;
        double out = outside;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (in + out) / 2;
            if (box.contains(at(middle))) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return out;
    }

    Point at(double share) {
        return start.towards(pull, share).towards(pull.towards(end, share), share);
    }

    Curve part(double from, double to) {
        Point first = at(from);
        Point last = at(to);
        Point aside = start.towards(pull, from).towards(pull.towards(end, from), to);
        return new Curve(first, aside, last);
    }

    /** Returns the bow without the last stretch. */
    Curve shortened(double stretch) {
        double length = start.distance(pull) + pull.distance(end);
        return length <= stretch ? this : part(0, 1 - stretch / length);
    }

    /** Returns a place beside the end: back along the bow, and to the right of the way. */
    Point nearEnd(double back, double aside) {
        double length = Math.max(pull.distance(end), 0.001);
        double dx = (end.x() - pull.x()) / length;
        double dy = (end.y() - pull.y()) / length;
        return end.moved(-dx * back - dy * aside, -dy * back + dx * aside);
    }

    String path() {
        return "M" + start + "Q" + pull + " " + end;
    }
}
