package org.isms4j.engine.interaction;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isms4j.engine.interaction.FlowReading.Kind;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.snapshot.SnapshotColumns;
import org.jspecify.annotations.Nullable;

/**
 * All outputs of a flow and when each was taken up, in ascending order of days. It is made once a snapshot and answers
 * for every day. Thread-safe.
 */
final class FlowHistory {

    final FlowReading reading;
    final int size;
    final int[] ordinals;
    final int[] days;
    /** First day on which an output no longer holds; the day after it for events. */
    final int[] ends;
    /** Date of the output itself by which it has to be taken up. */
    final int[] dues;
    /** First and last day on which an output was taken up, {@code NEVER} and {@code ALWAYS} where it was not. */
    final int[] firsts;

    final int[] lasts;
    /** Days of all references, executions of the target, and statements that there was nothing to take up. */
    final int[] references;

    final int[] executions;
    final int[] denials;
    final int[] denying;
    final int newestTaker;
    final int newestOutput;

    private @Nullable Limited limited;

    FlowHistory(FlowReading reading, Entries entries, References found, int[] executions) {
        this.reading = reading;
        this.size = entries.size();
        this.ordinals = entries.ordinals();
        this.days = entries.days();
        this.ends = entries.ends();
        this.dues = entries.dues();
        this.firsts = entries.firsts();
        this.lasts = entries.lasts();
        this.references = found.days();
        this.executions = executions;
        this.denials = found.denials();
        this.denying = found.denying();
        this.newestTaker = found.newestTaker();
        this.newestOutput = found.newestOutput();
    }

    private boolean isNext() {
        return reading.chance() instanceof Chance.Next;
    }

    /** The last day on which something was taken up, {@code ALWAYS} where nothing ever was. */
    int lastReference() {
        return references.length == 0 ? SnapshotColumns.ALWAYS : references[references.length - 1];
    }

    /** The last day that is in time for each output, {@code NEVER} where no day is owed yet. */
    int[] chances(Moment moment) {
        if (reading.chance() instanceof Chance.Within within) {
            return chances(moment.yardstick(within.limit()));
        }
        int owed = owed(moment);
        int[] found = new int[size];
        for (int i = 0; i < size; i++) {
            found[i] = next(i, owed, moment);
        }
        return found;
    }

    /** What has to be kept to, has a chance at every execution of the window while it holds. */
    private int next(int i, int owed, Moment moment) {
        boolean keptTo = reading.kind() == Kind.KEPT_TO;
        int after = keptTo ? Math.max(days[i], moment.windowStart() - 1) : days[i];
        int at = firstAfter(executions, after);
        int chance = at < executions.length ? executions[at] : owed == Days.NEVER ? owed : Math.max(owed, days[i]);
        return keptTo && chance >= ends[i] ? Days.NEVER : chance;
    }

    /** The interval of the target process; of no length where none is owed. */
    Period interval(Moment moment) {
        return reading.chance() instanceof Chance.Next next && next.interval().isPresent()
                ? moment.yardstick(next.interval().get()).interval()
                : Period.ZERO;
    }

    /** The last day on which the next execution of the target is in time, {@code NEVER} where none is owed. */
    int owed(Moment moment) {
        Optional<IntervalKey> interval =
                reading.chance() instanceof Chance.Next next ? next.interval() : Optional.empty();
        if (interval.isEmpty()) {
            return Days.NEVER;
        }
        return executions.length == 0
                ? moment.firstDue(interval.get())
                : moment.yardstick(interval.get()).lastDayFrom(lastExecution());
    }

    /** Remembered for one yardstick; threads that meet here compute the same. */
    private int[] chances(Yardstick limit) {
        Limited known = limited;
        if (known == null || !known.yardstick.equals(limit)) {
            known = new Limited(
                    limit,
                    IntStream.range(0, size)
                            .map(i -> dues[i] != Days.NEVER ? dues[i] : limit.lastDayFrom(days[i]))
                            .toArray());
            limited = known;
        }
        return known.chances;
    }

    /** The chances by one yardstick. */
    private static final class Limited {
        private final Yardstick yardstick;
        private final int[] chances;

        Limited(Yardstick yardstick, int[] chances) {
            this.yardstick = yardstick;
            this.chances = chances;
        }
    }

    /** Whether the chance of an output has passed: an execution on the day, a time limit after it. */
    boolean isPast(int index, int chance, int today) {
        boolean executed = isNext() && days[index] < lastExecution();
        return executed ? chance <= today : chance < today;
    }

    private int lastExecution() {
        return executions.length == 0 ? SnapshotColumns.ALWAYS : executions[executions.length - 1];
    }

    /**
     * Whether an output counts on the day: it holds, or it or its chance lies in the window. What has to be kept to all
     * the time counts only while it holds.
     */
    boolean counts(int index, int chance, Moment moment) {
        if (days[index] > moment.today()) {
            return false;
        }
        if (reading.kind() != Kind.HANDED_ON) {
            boolean always = reading.kind() == Kind.KEPT_TO && !isNext();
            return ends[index] > (always ? moment.today() : moment.windowStart());
        }
        return days[index] >= moment.windowStart() || (chance != Days.NEVER && chance >= moment.windowStart());
    }

    /** The day on which what holds for a time stops counting: its end, or when the end leaves the window. */
    int stopsCounting(int index, int leavesWindow) {
        return reading.kind() == Kind.KEPT_TO && !isNext() ? ends[index] : leavesWindow;
    }

    /** Whether an output was taken up; what has to be kept to, in the window. */
    boolean isTaken(int index, Moment moment) {
        return reading.kind() == Kind.KEPT_TO ? lasts[index] >= moment.windowStart() : firsts[index] != Days.NEVER;
    }

    FlowStanding at(Moment moment) {
        return new StandingCount(this, moment).standing();
    }

    /** Names of the types whose records would show the flow. */
    List<String> takerTypes() {
        return reading.uptakes().stream()
                .map(uptake -> uptake.type().name())
                .distinct()
                .toList();
    }

    /** Names of the types whose records are outputs. */
    List<String> outputTypes() {
        return reading.outputs().stream()
                .map(output -> output.type().name())
                .distinct()
                .toList();
    }

    /** Position of the first day after another one. */
    static int firstAfter(int[] sorted, int day) {
        int at = Arrays.binarySearch(sorted, day + 1);
        int from = at < 0 ? -at - 1 : at;
        while (from > 0 && sorted[from - 1] > day) {
            from--;
        }
        return from;
    }
}
