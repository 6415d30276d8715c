package org.isms4j.evidence.picture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.LoopStep;
import org.isms4j.model.interaction.LoopWitness;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;

/** Writes a map for Mermaid, as a flowchart. For one file. */
final class MermaidGraph {

    private final View view;
    private final StringBuilder out = new StringBuilder(1 << 14);

    MermaidGraph(View view) {
        this.view = view;
    }

    String write() {
        line("---");
        line("title: " + '"' + view.title() + '"');
        line("---");
        line("flowchart LR");
        for (Stage stage : Stage.values()) {
            group(stage);
        }
        view.between().forEach(this::edge);
        loop(view.map().witness());
        for (FlowState state : FlowState.values()) {
            links(state);
        }
        classes();
        return out.toString();
    }

    private void group(Stage stage) {
        List<RealisedProcess> processes = view.processes().stream()
                .filter(process -> Stage.of(process.node().id()) == stage)
                .toList();
        if (!processes.isEmpty()) {
            line("  subgraph " + stage.id() + "[" + quoted(stage.title()) + "]");
            processes.forEach(process -> line("    " + process.node().id() + "[" + quoted(Labels.of(view, process))
                    + "]:::" + name(ProcessState.of(process).look())));
            line("  end");
        }
    }

    private void edge(RealisedFlow flow) {
        String arrow = switch (flow.state()) {
            case LIVE -> "-->";
            case DEAD -> "--x";
            case NOT_DEMONSTRATED, NOT_YET_DUE -> "-.->";
            case NOT_APPLICABLE -> "---";
        };
        line("  " + flow.flow().source() + " " + arrow + "|" + quoted(Labels.of(flow)) + "| "
                + flow.flow().target());
    }

    /** Writes the records of the loop into a box of its own, in the picture of the whole map. */
    private void loop(LoopWitness witness) {
        if (view.focus().isEmpty()) {
            List<LoopStep> steps = witness.newest().map(loop -> loop.steps()).orElseGet(witness::longestChain);
            String title = witness.holdsOn(view.map().asOf()) ? "The loop is closed" : "No closed loop";
            String end = witness.brokenAt().map(flow -> "\nends before " + flow).orElse("");
            line("  witness["
                    + quoted(title
                            + steps.stream()
                                    .map(step ->
                                            "\n" + Words.brief(step.day() + " " + step.process() + " " + step.record()))
                                    .collect(Collectors.joining())
                            + end)
                    + "]:::witness");
        }
    }

    private void links(FlowState state) {
        List<RealisedFlow> flows = view.between();
        String numbers = IntStream.range(0, flows.size())
                .filter(i -> flows.get(i).state() == state)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        if (!numbers.isEmpty()) {
            line("  linkStyle " + numbers + " " + look(state));
        }
    }

    private static String look(FlowState state) {
        return switch (state) {
            case LIVE -> "stroke:#22476b,stroke-width:2px";
            case DEAD -> "stroke:#c0121f,stroke-width:3px,stroke-dasharray:9 5,color:#a00d18";
            case NOT_DEMONSTRATED -> "stroke:#6d7680,stroke-width:2px,stroke-dasharray:5 5,color:#4b545d";
            case NOT_YET_DUE -> "stroke:#6d7680,stroke-width:2px,stroke-dasharray:1 5,color:#4b545d";
            case NOT_APPLICABLE -> "stroke:#c3cbd3,stroke-width:1px,color:#9aa3ac";
        };
    }

    private void classes() {
        line("  classDef carried_out fill:#e4f1e4,stroke:#2c5e3a,color:#1c2733");
        line("  classDef overdue fill:#fde3bd,stroke:#9a4a00,stroke-width:4px,color:#1c2733");
        line("  classDef resting fill:#ededed,stroke:#5b646d,color:#1c2733");
        line("  classDef never fill:#ffffff,stroke:#5b646d,stroke-width:2px,stroke-dasharray:7 4,color:#1c2733");
        line("  classDef not_applicable fill:#ffffff,stroke:#c3cbd3,color:#6d7680");
        line("  classDef witness fill:#fff6da,stroke:#8a6d00,color:#1c2733,text-align:left");
    }

    private static String name(String look) {
        return look.replace('-', '_');
    }

    /** Quotes a text: what could mean something to Mermaid, Markdown or HTML becomes a character code. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(each -> {
            if (each == '\n') {
                quoted.append("<br/>");
            } else if (Character.isLetterOrDigit(each) || " .,:/-+".indexOf(each) >= 0) {
                quoted.appendCodePoint(each);
            } else {
                quoted.append('#').append(each).append(';');
            }
        });
        return quoted.append('"').toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
