package org.isms4j.model.interaction;

import java.util.List;
import java.util.stream.Collectors;
import org.isms4j.model.standard.FlowBasis;

/** Writes an interaction map as text for a terminal. */
final class MapText {

    private static final List<FlowState> ORDER = List.of(
            FlowState.DEAD,
            FlowState.NOT_DEMONSTRATED,
            FlowState.LIVE,
            FlowState.NOT_YET_DUE,
            FlowState.NOT_APPLICABLE);

    private final InteractionMap map;
    private final StringBuilder out = new StringBuilder(1 << 13);

    MapText(InteractionMap map) {
        this.map = map;
    }

    String write() {
        line("Interactions as of " + map.asOf() + ", window from " + map.windowFrom() + ": " + counts());
        ORDER.forEach(this::flows);
        declared();
        parts();
        line("");
        line("Closed loop: " + map.witness());
        section("Measures", map.measures());
        section("Anti-patterns", map.antiPatterns());
        return out.substring(0, out.length() - 1);
    }

    private String counts() {
        return ORDER.stream()
                .map(state -> map.flows(state).size() + " " + state.label())
                .collect(Collectors.joining(", "));
    }

    private void flows(FlowState state) {
        List<RealisedFlow> flows = map.flows(state);
        if (!flows.isEmpty()) {
            line("");
            line(capital(state.label()));
            flows.forEach(flow -> line("  " + name(flow) + ": " + flow.reason()));
        }
    }

    private static String name(RealisedFlow flow) {
        String basis = flow.flow().basis() == FlowBasis.EXPLICIT
                ? flow.flow().clauseItem()
                : flow.flow().basis().label();
        String way = flow.flow().internal()
                ? "inside " + flow.flow().source()
                : flow.flow().source() + " -> " + flow.flow().target();
        return flow.flow().id() + " " + way + " [" + basis + "]";
    }

    private void declared() {
        if (map.hasDeclaredMap()) {
            line("");
            line("Declared and not shown: " + ids(map.declaredAndDead()));
            line("Shown and not declared: " + ids(map.liveAndUndeclared()));
        }
        section(
                "Processes defined without owner, criteria or interval",
                map.processes().stream()
                        .filter(process -> !process.lacks().isEmpty())
                        .map(process -> process.node() + ": no " + String.join(", no ", process.lacks()))
                        .toList());
    }

    private static String ids(List<RealisedFlow> flows) {
        return flows.isEmpty()
                ? "none"
                : flows.stream()
                        .map(flow -> flow.flow().id() + " " + flow.flow().source() + " -> "
                                + flow.flow().target())
                        .collect(Collectors.joining(", "));
    }

    private void parts() {
        line("");
        line("Core processes fall into " + map.parts().size() + " part"
                + (map.parts().size() == 1 ? "" : "s") + ": "
                + map.parts().stream().map(ProcessGroup::toString).collect(Collectors.joining(" | ")));
        line("Largest cycle: " + (map.cycle().isEmpty() ? "none" : String.join(" ", map.cycle())));
    }

    private void section(String title, List<?> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(title);
            lines.forEach(each -> line("  " + each));
        }
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
