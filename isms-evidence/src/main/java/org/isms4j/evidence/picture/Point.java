package org.isms4j.evidence.picture;

/**
 * A place on the page.
 *
 * @param x to the right
 * @param y downwards
 */
record Point(double x, double y) {

    /** Returns the place that lies the given share of the way to another one. */
    Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    Point moved(double right, double down) {
        return new Point(x + right, y + down);
    }

    double distance(Point other) {
        // Not hypot: its last digit may differ between virtual machines.
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }

    @Override
    public String toString() {
        return Xml.number(x) + " " + Xml.number(y);
    }
}
