package org.isms4j.evidence.picture;

/** Paints plan, support, do, check and act behind the ring. */
final class Stages {

    private static final String NAME = "stage-name";

    /** Behind the outer processes alone: what is done with support stands nearer to the heart. */
    private static final String OUTER_EDGE_OF_SUPPORT =
            "M738 290L769 303L802 320L832 339L859 361L884 385L906 412L924 440"
                    + "L938 467L2047 113L1875 -514L1191 -645Z";

    private Stages() {}

    /** Paints the stages; each covers a part of those before it, and the frame cuts them. */
    static void draw(Xml xml, Box frame) {
        xml.open("clipPath", "id", "frame").rectangle("frame", frame, 10).close();
        xml.open("g", "clip-path", "url(#frame)");
        area(xml, Stage.PLAN, "M0 0L1200 0L1200 1200L0 1200Z");
        area(xml, Stage.DO, "M600 575L747 293L738 290L1191 -645L1875 -514L2047 113L2000 1133Z");
        area(xml, Stage.CHECK, "M600 575L2000 1133L1438 2183L148 1837Z");
        area(xml, Stage.ACT, "M600 575L148 1837L-434 1836L-642 1360L327 748L306 682Z");
        area(xml, Stage.SUPPORT, OUTER_EDGE_OF_SUPPORT);
        xml.close();
        names(xml, frame);
    }

    private static void names(Xml xml, Box frame) {
        double left = frame.left() + 14;
        double right = frame.right() - 14;
        xml.words(NAME, Stage.PLAN.title(), new Point(left, frame.top() + 32));
        xml.wordsBefore(NAME, Stage.SUPPORT.title(), new Point(right, frame.top() + 214));
        xml.wordsBefore(NAME, Stage.DO.title(), new Point(right, frame.bottom() - 262));
        xml.wordsBefore(NAME, Stage.CHECK.title(), new Point(right, frame.bottom() - 16));
        xml.words(NAME, Stage.ACT.title(), new Point(left, frame.bottom() - 16));
    }

    private static void area(Xml xml, Stage stage, String path) {
        xml.empty("path", "class", "stage stage-" + stage.title(), "d", path);
    }
}
