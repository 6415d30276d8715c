package org.isms4j.evidence.picture;

import java.util.List;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.interaction.RealisedProcess;
import org.isms4j.model.standard.FlowBasis;
import org.isms4j.model.standard.ProcessNode;

/** Writes a map for Graphviz ({@code dot}). For one file. */
final class DotGraph {

    private final View view;
    private final StringBuilder out = new StringBuilder(1 << 15);

    DotGraph(View view) {
        this.view = view;
    }

    String write() {
        line("digraph interactions {");
        line("  graph [label=" + quoted(view.title()) + ", labelloc=t, fontname=" + quoted("Helvetica")
                + ", fontsize=20, bgcolor=white, rankdir=LR, ranksep=0.9, nodesep=0.3, tooltip=" + quoted(view.title())
                + "];");
        line("  node [shape=box, style=" + quoted("rounded,filled") + ", fontname=" + quoted("Helvetica")
                + ", fontsize=11];");
        line("  edge [fontname=" + quoted("Helvetica") + ", fontsize=10];");
        for (Stage stage : Stage.values()) {
            cluster(stage);
        }
        view.between().forEach(this::edge);
        line("}");
        return out.toString();
    }

    private void cluster(Stage stage) {
        List<RealisedProcess> processes = view.processes().stream()
                .filter(process -> Stage.of(process.node().id()) == stage)
                .toList();
        if (!processes.isEmpty()) {
            line("  subgraph " + quoted("cluster_" + stage.title()) + " {");
            line("    label=" + quoted(stage.title()) + "; style=filled; color=" + quoted("#f1f5f9") + ";");
            processes.forEach(this::node);
            line("  }");
        }
    }

    private void node(RealisedProcess process) {
        ProcessNode node = process.node();
        line("    " + quoted(node.id()) + " [label=" + quoted(Labels.of(view, process)) + ", class="
                + quoted(ProcessState.of(process).look()) + look(ProcessState.of(process)) + ", tooltip="
                + quoted(ProcessDrawing.hover(process)) + "];");
    }

    private static String look(ProcessState state) {
        return switch (state) {
            case CARRIED_OUT -> ", color=\"#2c5e3a\", fillcolor=\"#e4f1e4\"";
            case OVERDUE -> ", color=\"#9a4a00\", fillcolor=\"#fde3bd\", penwidth=3";
            case RESTING -> ", color=\"#5b646d\", fillcolor=\"#ededed\"";
            case NEVER -> ", color=\"#5b646d\", fillcolor=white, style=\"rounded,filled,dashed\"";
            case NOT_APPLICABLE -> ", color=\"#c3cbd3\", fillcolor=white, fontcolor=\"#6d7680\"";
        };
    }

    private void edge(RealisedFlow flow) {
        line("  " + quoted(flow.flow().source()) + " -> " + quoted(flow.flow().target()) + " [label="
                + quoted(Labels.of(flow)) + ", class=" + quoted(Looks.state(flow.state())) + look(flow.state())
                + (flow.flow().basis() == FlowBasis.EXPLICIT ? ", penwidth=2" : "") + ", tooltip="
                + quoted(FlowDrawing.hover(flow)) + ", labeltooltip=" + quoted(FlowDrawing.hover(flow)) + "];");
    }

    private static String look(FlowState state) {
        return switch (state) {
            case LIVE -> ", color=\"#22476b\"";
            case DEAD -> ", color=\"#c0121f\", fontcolor=\"#c0121f\", style=dashed, arrowhead=tee";
            case NOT_DEMONSTRATED -> ", color=\"#6d7680\", fontcolor=\"#4b545d\", style=dashed, arrowhead=empty";
            case NOT_YET_DUE -> ", color=\"#6d7680\", fontcolor=\"#4b545d\", style=dotted, arrowhead=empty";
            case NOT_APPLICABLE -> ", color=\"#c3cbd3\", fontcolor=\"#9aa3ac\", arrowhead=none";
        };
    }

    /** Quotes a text in which line feeds are meant and all else is shown as it is. */
    private static String quoted(String text) {
        return '"'
                + text.replace("&", "&amp;")
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                + '"';
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
