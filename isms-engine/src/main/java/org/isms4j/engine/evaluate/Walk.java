package org.isms4j.engine.evaluate;

import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.IsmsRecord;
import org.jspecify.annotations.Nullable;

/**
 * One walk through a condition: the records in view, the first day on which an answer met on the way could change, and
 * the recorder when somebody wants to know why. For one thread.
 */
final class Walk {

    private static final int DEEPEST = 16;

    /** Months have different lengths: a day minus a period plus the period can miss the day by less than this. */
    static final int LONGEST_MONTH_SLIP = 7;

    final Scene scene;
    final @Nullable Recorder recorder;
    final Defaults defaults = new Defaults();
    private final int[] frames = new int[DEEPEST];
    private int depth;
    private int horizon = Days.NEVER;

    Walk(Scene scene, @Nullable Recorder recorder) {
        this.scene = scene;
        this.recorder = recorder;
    }

    void start(int ordinal) {
        frames[0] = ordinal;
        depth = 1;
        horizon = Days.NEVER;
    }

    /** Puts two records in view, the other and the one, and keeps what was noted so far. */
    void restart(int other, int one) {
        frames[0] = other;
        frames[1] = one;
        depth = 2;
    }

    void push(int ordinal) {
        frames[depth++] = ordinal;
    }

    void pop() {
        depth--;
    }

    int frame(int index) {
        return frames[index];
    }

    IsmsRecord record(int index) {
        return scene.columns.record(frames[index]);
    }

    int top() {
        return frames[depth - 1];
    }

    /** Notes a day on which the answer at hand could change. */
    void changesOn(int day) {
        if (day > scene.today && day < horizon) {
            horizon = day;
        }
    }

    int horizon() {
        return horizon;
    }

    /**
     * Whether records of a type are declared complete since a record exists, or for the evaluation window where that is
     * shorter, up to today.
     */
    boolean isClosed(String type, int ordinal) {
        int existsFrom = scene.columns.existsFrom(ordinal);
        return existsFrom < scene.windowStart ? isClosedForWindow(type) : isClosedFrom(type, existsFrom);
    }

    /** Whether records of a type are declared complete for the evaluation window, which moves on with the day. */
    boolean isClosedForWindow(String type) {
        if (scene.completeness.speaksOf(type)) {
            uses(IntervalKey.WINDOW);
        }
        return isClosedFrom(type, scene.windowStart);
    }

    private boolean isClosedFrom(String type, int from) {
        boolean closed = isClosedSince(type, from);
        if (!closed) {
            for (int start : scene.completeness.startsAfter(type, from)) {
                leavesWindow(start);
            }
        }
        return closed;
    }

    boolean isClosedSince(String type, int from) {
        int until = scene.completeness.completeUntil(type, Math.min(from, scene.today));
        if (until < scene.today) {
            return false;
        }
        if (until != Days.NEVER) {
            changesOn(Days.after(until));
        }
        return true;
    }

    /** Notes that a day leaves the evaluation window: on the first day it can, or a little before. */
    void leavesWindow(int day) {
        int end = Days.plus(day, scene.intervals.interval(IntervalKey.WINDOW));
        changesOn(Math.max(scene.today + 1, end - LONGEST_MONTH_SLIP));
    }

    int due(int from, IntervalKey key, boolean grace) {
        uses(key);
        if (grace) {
            usesGrace(key);
        }
        return scene.intervals.due(from, key, grace);
    }

    /** The day up to which the first execution of an activity is in time, {@code Days.NEVER} where unknown. */
    int firstDue(IntervalKey key) {
        int due = scene.firstDue(key);
        if (due != Days.NEVER) {
            uses(key);
            usesGrace(key);
        }
        return due;
    }

    /** Notes that the tolerance of an activity plays a role; one that was not declared is a default. */
    void usesGrace(IntervalKey key) {
        if (!scene.intervals.isGraceDeclared(key)) {
            defaults.grace(key);
        }
        changesOn(scene.intervals.horizon());
    }

    /** Notes that the interval of an activity plays a role; one that was not declared is a default. */
    void uses(IntervalKey key) {
        if (!scene.intervals.isDeclared(key)) {
            defaults.interval(key);
        }
        changesOn(scene.intervals.horizon());
    }
}
