package org.isms4j.engine.evaluate;

import java.util.List;
import org.isms4j.model.report.Explanation.Mark;

/** What a record contributes to a share. */
enum Part {
    /** It does not belong to the population. */
    OUTSIDE(Mark.NEUTRAL, "is outside"),
    /** It does not conform, but owes nothing yet. */
    PENDING(Mark.NEUTRAL, "is not yet due"),
    /** It conforms. */
    MET(Mark.MET, "conforms"),
    /** It shows the contrary. */
    CONTRARY(Mark.UNMET, "does not conform"),
    /** What is expected is not there, and the records are declared complete. */
    ABSENT(Mark.UNMET, "lacks what is expected"),
    /** What is expected is not there although the records are declared complete, but no record is demanded. */
    NOT_DEMANDED(Mark.OPEN, "lacks what is expected, but no record is demanded"),
    /** Nothing supplied shows it. */
    OPEN(Mark.OPEN, "is open"),
    /** It conforms, if it belongs to the population at all. */
    MET_IF_MEMBER(Mark.OPEN, "conforms, but it is open whether it counts"),
    /** It does not conform, if it belongs to the population at all. */
    FAILING_IF_MEMBER(Mark.OPEN, "does not conform, but it is open whether it counts"),
    /** It is open, and so is whether it belongs to the population. */
    OPEN_IF_MEMBER(Mark.OPEN, "is open, and so is whether it counts");

    /** Those that keep a share down, or may do so. */
    static final List<Part> AGAINST =
            List.of(CONTRARY, ABSENT, NOT_DEMANDED, OPEN, MET_IF_MEMBER, FAILING_IF_MEMBER, OPEN_IF_MEMBER);

    private final Mark mark;
    private final String label;

    Part(Mark mark, String label) {
        this.mark = mark;
        this.label = label;
    }

    Mark mark() {
        return mark;
    }

    String label() {
        return label;
    }
}
