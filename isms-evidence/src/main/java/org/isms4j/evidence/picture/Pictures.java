package org.isms4j.evidence.picture;

import java.util.Optional;
import java.util.stream.Collectors;
import org.isms4j.model.interaction.InteractionMap;

/** The pictures of a map, in each language. Thread-safe. */
public final class Pictures {

    private Pictures() {}

    /**
     * Draws a map as SVG.
     *
     * @param map a map
     * @param process id of the one process that is shown with its neighbours, empty for all
     * @return the file
     */
    public static String svg(InteractionMap map, Optional<String> process) {
        View view = new View(map, process);
        return process.map(id -> new ProcessPicture(view, id).draw()).orElseGet(() -> new RingPicture(view).draw());
    }

    /**
     * Writes a map for Graphviz.
     *
     * @param map a map
     * @param process id of the one process that is shown with its neighbours, empty for all
     * @return the file
     */
    public static String dot(InteractionMap map, Optional<String> process) {
        return new DotGraph(new View(map, process)).write();
    }

    /**
     * Writes a map for Mermaid.
     *
     * @param map a map
     * @param process id of the one process that is shown with its neighbours, empty for all
     * @return the file
     */
    public static String mermaid(InteractionMap map, Optional<String> process) {
        return new MermaidGraph(new View(map, process)).write();
    }

    /**
     * Writes a map as text.
     *
     * @param map a map
     * @param process id of the one process that is shown with its neighbours, empty for all
     * @return the text
     */
    public static String text(InteractionMap map, Optional<String> process) {
        return process.map(id -> new ProcessText(new View(map, process), id).write())
                .orElseGet(map::toString)
                .lines()
                .map(Words::hover)
                .collect(Collectors.joining("\n"));
    }
}
