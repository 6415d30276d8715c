package org.isms4j.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.isms4j.evidence.picture.Pictures;
import org.isms4j.model.interaction.InteractionMap;

/**
 * The interaction map as a picture: of the whole management system, or of one process with its neighbours. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * InteractionPicture picture = InteractionPicture.of(report.interactions());
 * String page = picture.svg();
 * picture.process("MRV").writeTo(Path.of("management-review.svg"));
 * }</pre>
 *
 * <p>The same map gives the same bytes. Identifiers of records are foreign text: they are escaped as each language asks
 * for, characters that do not show are written as JSON escapes, and very long ones are shortened where they are drawn.
 *
 * <p>API status: to call, not to implement.
 */
public final class InteractionPicture {

    private final InteractionMap map;
    private final Optional<String> process;

    private InteractionPicture(InteractionMap map, Optional<String> process) {
        this.map = map;
        this.process = process;
    }

    /**
     * Returns the picture of the whole management system.
     *
     * @param map a map
     * @return the picture
     */
    public static InteractionPicture of(InteractionMap map) {
        return new InteractionPicture(Objects.requireNonNull(map, "map"), Optional.empty());
    }

    /**
     * Returns the picture of one process, its neighbours, and the flows that touch it.
     *
     * @param id id of the process graph, such as {@code MRV}
     * @return the picture
     * @throws IllegalArgumentException if there is no such process; the message names those that there are
     */
    public InteractionPicture process(String id) {
        return new InteractionPicture(map, Optional.of(map.process(id).node().id()));
    }

    /**
     * Draws it as SVG: a page with legend, reasons of flows that are not live, the closed loop and anti-patterns. It
     * needs nothing outside the file, and can be read without colour.
     *
     * @return the file, in UTF-8 once it is written
     */
    public String svg() {
        return Pictures.svg(map, process);
    }

    /**
     * Writes it as a graph for Graphviz.
     *
     * @return the file
     */
    public String dot() {
        return Pictures.dot(map, process);
    }

    /**
     * Writes it as a flowchart for Mermaid.
     *
     * @return the file
     */
    public String mermaid() {
        return Pictures.mermaid(map, process);
    }

    /**
     * Writes it as text.
     *
     * @return the text, without a line feed at its end
     */
    public String text() {
        return Pictures.text(map, process);
    }

    /**
     * Writes it in a language.
     *
     * @param format the language
     * @return the file
     */
    public String as(PictureFormat format) {
        return switch (format) {
            case SVG -> svg();
            case DOT -> dot();
            case MERMAID -> mermaid();
            case TEXT -> text() + "\n";
        };
    }

    /**
     * Writes it to a file, in UTF-8, in the language that the end of the name tells.
     *
     * @param file a path that ends in .svg, .dot, .gv, .mermaid, .mmd or .txt; what is there is replaced, folders that
     *     it needs are made
     * @throws IllegalArgumentException if the name has no such end
     * @throws UncheckedIOException if the file cannot be written
     */
    public void writeTo(Path file) {
        writeTo(file, PictureFormat.of(file));
    }

    /**
     * Writes it to a file, in UTF-8.
     *
     * @param file a path; what is there is replaced, folders that it needs are made
     * @param format the language
     * @throws UncheckedIOException if the file cannot be written
     */
    public void writeTo(Path file, PictureFormat format) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            Files.writeString(file, as(format));
        } catch (IOException e) {
            throw new UncheckedIOException("File must be writable: " + file, e);
        }
    }
}
