package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A meeting of the risk owners: risks evaluated, treatment decided, statement and plan approved on one day. */
record Board(String key, LocalDate day, String version, Cue cue) {

    private static final List<Board> ALL =
            Script.table("boards").cues().stream().map(Board::of).toList();

    private static Board of(Cue cue) {
        return new Board(cue.text("board"), cue.date("on"), cue.text("version"), cue);
    }

    static Optional<Board> on(LocalDate day) {
        return ALL.stream().filter(board -> board.day.equals(day)).findFirst();
    }

    static Board named(String key) {
        return ALL.stream()
                .filter(board -> board.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Board must be in the table: " + key));
    }

    boolean isFirst() {
        return equals(ALL.get(0));
    }

    boolean assesses(String risk) {
        return cue.is("risks", "all") || cue.list("risks").contains(risk);
    }
}
