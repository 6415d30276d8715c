package org.isms4j.evidence.picture;

import java.util.stream.Collectors;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;

/** Labels of processes and flows in graph languages, of several lines. */
final class Labels {

    private Labels() {}

    static String of(View view, RealisedProcess process) {
        String id = process.node().id();
        String inside = view.inside(id).stream()
                .map(flow -> flow.flow().id() + " " + flow.state().label())
                .collect(Collectors.joining(", "));
        return id + " " + Place.of(id).title() + "\n" + Clauses.brief(process.node()) + "\n"
                + ProcessState.words(process)
                + (process.lacks().isEmpty() ? "" : "\n" + ProcessDrawing.lack(process))
                + (inside.isEmpty() ? "" : "\ninside: " + inside);
    }

    static String of(RealisedFlow flow) {
        return flow.flow().id()
                + switch (flow.state()) {
                    case LIVE -> "";
                    case DEAD -> " \u2715 dead";
                    default -> " " + flow.state().label();
                }
                + (View.orphans(flow) == 0 ? "" : ", " + View.orphans(flow) + " left");
    }
}
