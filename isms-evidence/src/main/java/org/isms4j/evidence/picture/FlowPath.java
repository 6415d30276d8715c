package org.isms4j.evidence.picture;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.model.standard.Flow;

/**
 * The way of a flow on the ring and the place of its mark, tuned by hand so that marks cover neither processes nor each
 * other.
 *
 * @param flow id of the flow
 * @param bend how far it is pulled aside, as a share of its length
 * @param share where on the way its mark stands
 * @param aside how far the mark stands to the right of the way
 */
record FlowPath(String flow, double bend, double share, double aside) {

    private static final Map<String, FlowPath> BY_FLOW = Stream.of(
                    path("E01", -0.02, 0.50, 0),
                    path("E02", 0.04, 0.44, 0),
                    path("E03", -0.01, 0.50, 0),
                    path("E04", -0.30, 0.20, 0),
                    path("E05", -0.30, 0.32, 0),
                    path("E06", 0.06, 0.34, 0),
                    path("E07", 0.04, 0.48, 0),
                    path("E08", -0.10, 0.22, 0),
                    path("E14", -0.10, 0.72, 0),
                    path("E15", 0.09, 0.66, 0),
                    path("E16", -0.35, 0.64, 0),
                    path("E17", -0.04, 0.48, 0),
                    path("E18", -0.19, 0.46, 0),
                    path("E19", -0.30, 0.50, 0),
                    path("E20", -0.06, 0.58, 0),
                    path("E21", 0.03, 0.52, 0),
                    path("E22", 0.07, 0.64, 0),
                    path("E23", -0.02, 0.38, 0),
                    path("E24", -0.10, 0.16, -24),
                    path("E25", -0.20, 0.44, 0),
                    path("E26", -0.06, 0.50, 0),
                    path("E27", -0.03, 0.38, 0),
                    path("E28", 0.13, 0.50, 0),
                    path("E29", -0.15, 0.56, 0),
                    path("E30", -0.01, 0.48, 0),
                    path("E32", -0.14, 0.60, 0),
                    path("E33", -0.30, 0.56, 0),
                    path("E34", -0.10, 0.64, -12),
                    path("E35", -0.10, 0.34, 0),
                    path("E36", -0.11, 0.30, 0),
                    path("E37", 0.22, 0.40, 0),
                    path("E38", -0.09, 0.48, 0),
                    path("E39", -0.28, 0.52, 0),
                    path("E41", -0.03, 0.48, 0),
                    path("E42", -0.31, 0.76, 0),
                    path("E43", -0.16, 0.42, 0),
                    path("E44", -0.30, 0.22, 0),
                    path("E45", -0.20, 0.68, 0),
                    path("E46", -0.08, 0.54, 0),
                    path("E47", -0.16, 0.62, 0),
                    path("E51", -0.17, 0.50, 0),
                    path("E52", -0.18, 0.48, 0),
                    path("E53", -0.09, 0.56, 0),
                    path("E54", -0.15, 0.58, 0),
                    path("E55", -0.01, 0.52, 0),
                    path("E56", 0.23, 0.64, 0),
                    path("E57", 0.16, 0.30, 0),
                    path("E58", -0.28, 0.38, 0),
                    path("E59", -0.14, 0.78, 0),
                    path("E60", 0.06, 0.82, 36),
                    path("E61", -0.31, 0.50, 0),
                    path("E62", 0.12, 0.54, 12),
                    path("E63", 0.15, 0.76, 0),
                    path("E64", -0.10, 0.54, 0),
                    path("E65", 0.07, 0.50, 0),
                    path("E66", 0.28, 0.16, 0),
                    path("E67", -0.07, 0.60, 0),
                    path("E68", 0.04, 0.54, 0),
                    path("E69", 0.00, 0.30, 0),
                    path("E70", 0.13, 0.32, 0),
                    path("E71", 0.19, 0.78, 0),
                    path("E72", -0.06, 0.50, 0),
                    path("E73", -0.10, 0.30, 0))
            .collect(Collectors.toMap(FlowPath::flow, Function.identity()));

    private static FlowPath path(String flow, double bend, double share, double aside) {
        return new FlowPath(flow, bend, share, aside);
    }

    static FlowPath of(String flow) {
        FlowPath path = BY_FLOW.get(flow);
        if (path == null) {
            throw new IllegalArgumentException("Flow must have a path: " + flow);
        }
        return path;
    }

    static Curve curve(Flow flow) {
        return Curve.between(
                Place.of(flow.source()).box(), Place.of(flow.target()).box(), of(flow.id()).bend);
    }

    Point mark(Curve curve) {
        return curve.part(0, share).nearEnd(0, aside);
    }
}
