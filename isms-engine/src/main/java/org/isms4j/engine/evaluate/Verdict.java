package org.isms4j.engine.evaluate;

/** How a record did in an examination of its own. */
enum Verdict {
    /** It does not belong to the population. */
    OUTSIDE(Answer.YES),
    /** Nothing is owed yet. */
    PENDING(Answer.YES),
    /** It meets the expectation. */
    MET(Answer.YES),
    /** It shows the contrary. */
    CONTRARY(Answer.CONTRARY),
    /** What is expected is not there, and the records are declared complete. */
    ABSENT(Answer.ABSENT),
    /** Records contradict each other. */
    CONFLICT(Answer.CONFLICT),
    /** What is expected is there, but too old. */
    STALE(Answer.STALE),
    /** Nothing supplied shows it. */
    OPEN(Answer.OPEN);

    private final Answer answer;

    Verdict(Answer answer) {
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }

    static Verdict of(Answer answer) {
        return switch (answer) {
            case YES -> MET;
            case CONTRARY -> CONTRARY;
            case ABSENT -> ABSENT;
            case CONFLICT -> CONFLICT;
            case STALE -> STALE;
            case OPEN -> OPEN;
        };
    }
}
