package org.isms4j.evidence;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isms4j.evidence.text.Shown;

/**
 * A language in which the interaction map can be drawn.
 *
 * <p>API status: to call.
 */
public enum PictureFormat {
    /** A drawing for reports and browsers, complete in one file. */
    SVG("svg", "svg"),
    /** A graph for Graphviz. */
    DOT("dot", "gv"),
    /** A flowchart for Mermaid, which Git hosts draw in Markdown pages. */
    MERMAID("mermaid", "mmd"),
    /** Plain text for a terminal. */
    TEXT("text", "txt");

    private final String title;
    private final String ending;

    PictureFormat(String title, String ending) {
        this.title = title;
        this.ending = ending;
    }

    /**
     * Returns the format of a name, in lower or upper case.
     *
     * @param name such as "svg"
     * @return the format
     * @throws IllegalArgumentException if there is no such format; the message names those that there are
     */
    public static PictureFormat parse(String name) {
        Objects.requireNonNull(name, "name");
        return Arrays.stream(values())
                .filter(format -> format.isNamed(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Format must be one of "
                        + Arrays.stream(values()).map(format -> format.title).collect(Collectors.joining(", "))
                        + ": " + Shown.value(name)));
    }

    /**
     * Returns the format of a file by the end of its name.
     *
     * @param file a path such as {@code map.svg}; {@code .gv}, {@code .mmd} and {@code .txt} are known too
     * @return the format
     * @throws IllegalArgumentException if the name has no such end
     */
    public static PictureFormat of(Path file) {
        String name = String.valueOf(file.getFileName());
        return parse(name.substring(name.lastIndexOf('.') + 1));
    }

    private boolean isNamed(String name) {
        return title.equals(name) || ending.equals(name);
    }
}
