package org.isms4j.engine.interaction;

import java.util.Arrays;
import org.isms4j.model.snapshot.SnapshotColumns;

/** The references that show a flow, and the statements that there was nothing to refer to. For one use. */
final class References {

    private final Ints days = new Ints();
    private final Ints denials = new Ints();
    private final Ints denying = new Ints();
    private int newestDay = SnapshotColumns.ALWAYS;
    private int newestTaker = -1;
    private int newestOutput = -1;

    /** Notes a reference. Of several on one day the record with the first ordinal is the newest. */
    void note(int output, int taker, int day) {
        days.add(day);
        boolean first = taker < newestTaker || (taker == newestTaker && output < newestOutput);
        if (newestTaker < 0 || day > newestDay || (day == newestDay && first)) {
            newestDay = day;
            newestTaker = taker;
            newestOutput = output;
        }
    }

    void deny(int day, int ordinal) {
        denials.add(day);
        denying.add(ordinal);
    }

    /** The days of all references in ascending order. */
    int[] days() {
        int[] sorted = days.toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    int[] denials() {
        return denials.toArray();
    }

    int[] denying() {
        return denying.toArray();
    }

    int newestTaker() {
        return newestTaker;
    }

    int newestOutput() {
        return newestOutput;
    }
}
