package org.isms4j.evidence.picture;

/** Paints plan, support, do, check and act behind the ring. */
final class Stages {

    private Stages() {}

    /** Paints the stages; each covers a part of those before it, and the frame cuts them. */
    static void draw(Xml xml, Box frame) {
        xml.open("clipPath", "id", "frame");
        xml.empty("rect", "x", frame.left(), "y", frame.top(), "width", frame.width(), "height", frame.height(), "rx", 10.0);
        xml.close();
        xml.open("g", "clip-path", "url(#frame)");
        area(xml, Stage.PLAN, "M0 0L1200 0L1200 1200L0 1200Z");
        area(xml, Stage.DO, "M600 575L747 293L738 290L1191 -645L1875 -514L2047 113L2000 1133Z");
        area(xml, Stage.CHECK, "M600 575L2000 1133L1438 2183L148 1837Z");
        area(xml, Stage.ACT, "M600 575L148 1837L-434 1836L-642 1360L327 748L306 682Z");
        area(
                xml,
                Stage.SUPPORT,
                "M738 290L769 303L802 320L832 339L859 361L884 385L906 412L924 440L938 467L2047 113L1875 -514L1191 -645Z");
        xml.close();
        name(xml, Stage.PLAN, "start", new Point(frame.left() + 14, frame.top() + 32));
        name(xml, Stage.SUPPORT, "end", new Point(frame.right() - 14, frame.top() + 214));
        name(xml, Stage.DO, "end", new Point(frame.right() - 14, frame.bottom() - 262));
        name(xml, Stage.CHECK, "end", new Point(frame.right() - 14, frame.bottom() - 16));
        name(xml, Stage.ACT, "start", new Point(frame.left() + 14, frame.bottom() - 16));
    }

    private static void area(Xml xml, Stage stage, String path) {
        xml.empty("path", "class", "stage stage-" + stage.title(), "d", path);
    }

    private static void name(Xml xml, Stage stage, String anchor, Point start) {
        xml.text("text", stage.title(), "class", "stage-name", "text-anchor", anchor, "x", start.x(), "y", start.y());
    }
}
