package org.isms4j.examples.shell;

import org.isms4j.model.report.ConformityStatus;

/** Exit statuses of scripts. */
public final class ExitStatus {

    /** Nothing stands in the way of conformity. */
    public static final int CONFORMING = 0;

    /** Neither conforming nor nonconforming. */
    public static final int OPEN = 1;

    /** A requirement is not met. */
    public static final int NONCONFORMING = 2;

    /** What the script was given cannot be used. */
    public static final int UNUSABLE_INPUT = 3;

    /** The script itself went wrong. */
    public static final int SCRIPT_FAILURE = 4;

    private ExitStatus() {}

    /**
     * Returns the exit status that stands for a conformity status.
     *
     * @param status a conformity status
     * @return 0, 1 or 2
     */
    public static int of(ConformityStatus status) {
        if (status.isNonconforming()) {
            return NONCONFORMING;
        }
        return status.isOpen() ? OPEN : CONFORMING;
    }
}
