package org.isms4j.evidence.picture;

import java.util.List;
import java.util.Optional;
import org.isms4j.model.interaction.FlowState;

/**
 * A paragraph beside or beneath a picture.
 *
 * @param heading whether it is a heading
 * @param lines what is shown of it, line by line
 * @param hover all of it
 * @param state the flow state whose sample stands before it
 */
record Note(boolean heading, List<String> lines, String hover, Optional<FlowState> state) {

    static final double WIDTH = 452;
    static final double LINE = 14.5;
    static final double INDENT = 36;

    private static final double SIZE = 11.5;
    private static final double HEADING_SIZE = 14;
    private static final double HEADING_HEIGHT = 34;
    private static final double GAP = 5;

    static Note heading(String text) {
        return new Note(true, List.of(Words.fitting(text, WIDTH, HEADING_SIZE, true)), text, Optional.empty());
    }

    static Note plain(String text, int mostLines) {
        return new Note(
                false,
                Words.wrapped(Words.brief(text), WIDTH, SIZE, false, mostLines),
                Words.hover(text),
                Optional.empty());
    }

    static Note flow(FlowState state, String text, int mostLines) {
        return new Note(
                false,
                Words.wrapped(Words.brief(text), WIDTH - INDENT, SIZE, false, mostLines),
                Words.hover(text),
                Optional.of(state));
    }

    double height() {
        return heading ? HEADING_HEIGHT : lines.size() * LINE + GAP;
    }
}
