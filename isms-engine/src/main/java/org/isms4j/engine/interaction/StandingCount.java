package org.isms4j.engine.interaction;

import java.util.BitSet;
import org.isms4j.engine.interaction.FlowReading.Kind;
import org.isms4j.engine.time.Days;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.snapshot.SnapshotColumns;

/** Counts what a flow comes to on one day. */
final class StandingCount {

    /** Days are told apart up to the year 4840; days before 1970 count as one. */
    private static final int LAST_DAY = 1 << 20;

    private final FlowHistory history;
    private final Moment moment;
    private final int[] chances;
    private final int last;
    private int outputs;
    private int due;
    private int inTime;
    private int late;
    private boolean anyTaken;
    private boolean contradicted;
    private int missed;
    private int missedSince = Days.NEVER;
    private int horizon = Days.NEVER;

    StandingCount(FlowHistory history, Moment moment) {
        this.history = history;
        this.moment = moment;
        this.chances = history.chances(moment);
        this.last = history.lastReference();
    }

    FlowStanding standing() {
        BitSet missedChances = new BitSet();
        for (int i = 0; i < history.size; i++) {
            if (history.counts(i, chances[i], moment)) {
                take(i, missedChances);
            } else if (history.days[i] > moment.today()) {
                changes(history.days[i]);
            }
        }
        missed = isKeptToExecutions() ? missedExecutions() : missedChances.cardinality();
        contradicted = isContradicted();
        changes(moment.windowEnd(last) + 1);
        FlowState state = state();
        boolean byReference = state == FlowState.LIVE && isRecent();
        return new FlowStanding(
                state,
                outputs,
                due,
                inTime,
                late,
                missed,
                missedSince,
                contradicted,
                last != SnapshotColumns.ALWAYS,
                byReference ? moment.windowEnd(last) + 1 : horizon,
                horizon);
    }

    private void take(int i, BitSet missedChances) {
        outputs++;
        boolean taken = history.isTaken(i, moment);
        anyTaken |= taken;
        changes(leaves(i));
        if (!history.isPast(i, chances[i], moment.today())) {
            changes(chances[i] == Days.NEVER ? Days.NEVER : chances[i] + 1);
            return;
        }
        due++;
        if (taken && history.firsts[i] <= chances[i]) {
            inTime++;
        } else if (taken) {
            late++;
        } else if (chances[i] > last) {
            missedChances.set(Math.max(0, Math.min(LAST_DAY, chances[i])));
            missedSince = Math.min(missedSince, chances[i]);
        }
    }

    /** The day on which an output stops counting. */
    private int leaves(int i) {
        if (history.reading.kind() != Kind.HANDED_ON) {
            return history.ends[i] == Days.NEVER ? Days.NEVER : moment.windowEnd(history.ends[i]);
        }
        int until = chances[i] == Days.NEVER ? history.days[i] : Math.max(history.days[i], chances[i]);
        return moment.windowEnd(until) + 1;
    }

    private boolean isKeptToExecutions() {
        return history.reading.kind() == Kind.KEPT_TO && history.reading.chance() instanceof Chance.Next;
    }

    /** Executions of the window after the last reference, while there was something to keep to. */
    private int missedExecutions() {
        int from = Math.max(last, moment.windowStart() - 1);
        int count = 0;
        int before = Integer.MIN_VALUE;
        for (int at = FlowHistory.firstAfter(history.executions, from); at < history.executions.length; at++) {
            int day = history.executions[at];
            if (day <= moment.today() && day != before && history.size > 0 && history.days[0] < day) {
                count++;
                missedSince = count == 1 ? day : missedSince;
                before = day;
            }
        }
        return count + missedOverdue(count);
    }

    /** An execution that is owed and did not take place has kept to nothing either. */
    private int missedOverdue(int before) {
        int owed = history.owed(moment);
        if (owed == Days.NEVER || owed >= moment.today() || owed <= last || history.size == 0) {
            changes(owed == Days.NEVER ? owed : owed + 1);
            return 0;
        }
        missedSince = before == 0 ? owed : missedSince;
        return 1;
    }

    private boolean isContradicted() {
        for (int denial : history.denials) {
            if (denial >= moment.windowStart() && denial <= moment.today() && hadSomething(denial)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an output that nobody took up had its chance on a day. */
    boolean hadSomething(int day) {
        for (int i = 0; i < history.size; i++) {
            if (chances[i] == day && history.firsts[i] > day) {
                return true;
            }
        }
        return false;
    }

    private boolean isRecent() {
        return history.reading.kind() != Kind.STANDING && last >= moment.windowStart();
    }

    /** Live before, and nothing but one chance missed since: that happens in a system that works. */
    private boolean hasRestedOnce() {
        return history.reading.kind() != Kind.STANDING
                && missed == 1
                && !contradicted
                && last != SnapshotColumns.ALWAYS
                && moment.windowEnd(moment.windowEnd(last)) >= moment.today();
    }

    private FlowState state() {
        if (isRecent() || anyTaken || hasRestedOnce()) {
            return FlowState.LIVE;
        } else if (outputs == 0) {
            return nothingPutOut();
        } else if (missed == 0 || saysNothing()) {
            return FlowState.NOT_YET_DUE;
        }
        return contradicted || closed(false) ? FlowState.DEAD : FlowState.NOT_DEMONSTRATED;
    }

    /** Where not every output has to be taken up, one that is left says nothing. */
    private boolean saysNothing() {
        return history.reading.selective() && history.reading.kind() == Kind.HANDED_ON && missed == 1;
    }

    private FlowState nothingPutOut() {
        boolean early = Cadences.of(history.reading.flow().source())
                .filter(key -> moment.firstDue(key) != Days.NEVER && moment.today() <= moment.firstDue(key))
                .isPresent();
        if (early) {
            Cadences.of(history.reading.flow().source()).ifPresent(key -> changes(moment.firstDue(key) + 1));
            return FlowState.NOT_YET_DUE;
        }
        return closed(true) ? FlowState.NOT_APPLICABLE : FlowState.NOT_DEMONSTRATED;
    }

    /** Whether all outputs, or everything that could have taken them up, are known. */
    private boolean closed(boolean source) {
        boolean closed = true;
        for (String type : source ? history.outputTypes() : history.takerTypes()) {
            closed &= moment.isClosed(type);
        }
        return closed;
    }

    private void changes(int day) {
        if (day > moment.today() && day < horizon) {
            horizon = day;
        }
    }
}
