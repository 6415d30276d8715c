package org.isms4j.evidence.picture;

import org.isms4j.model.interaction.RealisedProcess;

/** What a picture shows of a process. */
enum ProcessState {
    CARRIED_OUT("carried out in the window"),
    OVERDUE("overdue"),
    RESTING("carried out earlier only"),
    NEVER("never carried out"),
    NOT_APPLICABLE("not part of this system");

    private final String label;

    ProcessState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Returns the name of the style class. */
    String look() {
        return switch (this) {
            case CARRIED_OUT -> "carried-out";
            case OVERDUE -> "overdue";
            case RESTING -> "resting";
            case NEVER -> "never";
            case NOT_APPLICABLE -> "not-applicable";
        };
    }

    static ProcessState of(RealisedProcess process) {
        if (!process.applicable()) {
            return NOT_APPLICABLE;
        }
        if (process.overdueSince().isPresent()) {
            return OVERDUE;
        }
        if (process.executions() > 0) {
            return CARRIED_OUT;
        }
        return process.lastExecution().isPresent() ? RESTING : NEVER;
    }

    /** Says the state in the few words that fit into a box. */
    static String words(RealisedProcess process) {
        String last = process.lastExecution().map(day -> "last " + day).orElse("");
        return switch (of(process)) {
            case CARRIED_OUT ->
                process.executions()
                        + (process.executions() == 1 ? " time" : " times")
                        + (last.isEmpty() ? "" : ", " + last);
            case OVERDUE ->
                "overdue since " + process.overdueSince().map(Object::toString).orElse("");
            case RESTING -> last;
            case NEVER, NOT_APPLICABLE -> of(process).label();
        };
    }
}
