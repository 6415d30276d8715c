package org.isms4j.evidence.picture;

import java.util.List;
import java.util.function.Predicate;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;
import org.isms4j.model.standard.Flow;

/** Writes one process with the flows that touch it as text for a terminal. For one text. */
final class ProcessText {

    private final View view;
    private final String focus;
    private final StringBuilder out = new StringBuilder(1 << 12);

    ProcessText(View view, String focus) {
        this.view = view;
        this.focus = focus;
    }

    String write() {
        RealisedProcess process = view.map().process(focus);
        line(view.title() + ", window from " + view.map().windowFrom());
        ProcessDrawing.hover(process).lines().skip(1).forEach(line -> line("  " + line));
        section("Takes up", flow -> !flow.internal() && flow.target().equals(focus));
        section("Hands over", flow -> !flow.internal() && flow.source().equals(focus));
        section("Steps inside", Flow::internal);
        return out.substring(0, out.length() - 1);
    }

    private void section(String heading, Predicate<Flow> which) {
        List<RealisedFlow> flows =
                view.flows().stream().filter(flow -> which.test(flow.flow())).toList();
        if (!flows.isEmpty()) {
            line("");
            line(heading);
            flows.forEach(flow -> line("  " + sentence(flow)));
        }
    }

    private static String sentence(RealisedFlow flow) {
        Flow edge = flow.flow();
        return edge.id() + (edge.internal() ? "" : " " + edge.source() + " -> " + edge.target()) + " "
                + flow.state().label() + ": " + flow.reason();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
