package org.isms4j.evidence.picture;

/**
 * A rectangle, given by its centre.
 *
 * @param x centre, to the right
 * @param y centre, downwards
 * @param width width
 * @param height height
 */
record Box(double x, double y, double width, double height) {

    static Box from(Point corner, double width, double height) {
        return new Box(corner.x() + width / 2, corner.y() + height / 2, width, height);
    }

    double left() {
        return x - width / 2;
    }

    double top() {
        return y - height / 2;
    }

    double right() {
        return x + width / 2;
    }

    double bottom() {
        return y + height / 2;
    }

    boolean contains(Point point) {
        return Math.abs(point.x() - x) <= width / 2 && Math.abs(point.y() - y) <= height / 2;
    }
}
