package org.isms4j.engine.interaction;

import java.time.Period;
import java.util.BitSet;
import org.isms4j.engine.interaction.FlowReading.Kind;
import org.isms4j.engine.time.Days;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.snapshot.SnapshotColumns;

/** Counts what a flow comes to on one day. */
final class StandingCount {

    /** Days are told apart up to the year 4840; days before 1970 count as one. */
    private static final int LAST_DAY = 1 << 20;

    /** More executions than these that were owed and did not take place make no difference. */
    private static final int MANY = 9;

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
    private int takenUntil = Integer.MIN_VALUE;
    private int orphanedUntil = Integer.MIN_VALUE;

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
            } else {
                passBy(i, missedChances);
            }
        }
        missed = isKeptToExecutions() ? missedExecutions() : missedChances(missedChances);
        contradicted = isContradicted();
        if (last != SnapshotColumns.ALWAYS) {
            changes(last >= moment.windowStart() ? leavesWindow(last) : Days.NEVER);
        }
        FlowState state = state();
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
                stateHorizon(state),
                horizon);
    }

    /** A state lasts at least as long as what brings it about. */
    private int stateHorizon(FlowState state) {
        return switch (state) {
            case LIVE -> live();
            case DEAD -> saysNothingSoon() ? horizon : Math.max(horizon, orphanedUntil);
            case NOT_DEMONSTRATED -> outputs == 0 || saysNothingSoon() ? horizon : Math.max(horizon, orphanedUntil);
            case NOT_YET_DUE, NOT_APPLICABLE -> horizon;
        };
    }

    private int live() {
        if (isRecent()) {
            return leavesWindow(last);
        }
        return anyTaken ? Math.max(horizon, takenUntil) : horizon;
    }

    /** Where not every output counts, fewer missed chances can turn the state before the last one is forgotten. */
    private boolean saysNothingSoon() {
        return history.reading.selective() && history.reading.kind() == Kind.HANDED_ON;
    }

    /** What no longer counts itself can still be a chance that was missed since the last taking up. */
    private void passBy(int i, BitSet missedChances) {
        if (history.days[i] > moment.today()) {
            changes(history.days[i]);
        } else if (history.reading.kind() == Kind.HANDED_ON
                && history.firsts[i] == Days.NEVER
                && chances[i] > last
                && last != SnapshotColumns.ALWAYS
                && history.isPast(i, chances[i], moment.today())) {
            missed(chances[i], missedChances);
        }
    }

    private void missed(int chance, BitSet missedChances) {
        missedChances.set(Math.max(0, Math.min(LAST_DAY, chance)));
        missedSince = Math.min(missedSince, chance);
    }

    private void take(int i, BitSet missedChances) {
        outputs++;
        boolean taken = history.isTaken(i, moment);
        anyTaken |= taken;
        int leaves = leaves(i);
        changes(leaves);
        takenUntil = taken ? Math.max(takenUntil, leaves) : takenUntil;
        if (!history.isPast(i, chances[i], moment.today())) {
            changes(chances[i] == Days.NEVER ? Days.NEVER : chances[i] + 1);
            return;
        }
        due++;
        orphanedUntil = taken ? orphanedUntil : Math.max(orphanedUntil, leaves);
        if (taken && (history.reading.kind() == Kind.KEPT_TO || history.firsts[i] <= chances[i])) {
            inTime++;
        } else if (taken) {
            late++;
        } else if (chances[i] > last) {
            missed(chances[i], missedChances);
        }
    }

    /** The day on which an output stops counting. */
    private int leaves(int i) {
        if (history.reading.kind() != Kind.HANDED_ON) {
            return history.ends[i] == Days.NEVER ? Days.NEVER : history.stopsCounting(i, leavesWindow(history.ends[i]));
        }
        return leavesWindow(chances[i] == Days.NEVER ? history.days[i] : Math.max(history.days[i], chances[i]));
    }

    /** The first day on which a day that lies in the window can have left it. */
    private int leavesWindow(int day) {
        return Math.max(moment.today() + 1, moment.windowEnd(day));
    }

    private boolean isKeptToExecutions() {
        return history.reading.kind() == Kind.KEPT_TO && history.reading.chance() instanceof Chance.Next;
    }

    /** Executions of the window after the last reference, while there was something to keep to. */
    private int missedExecutions() {
        int from = last == SnapshotColumns.ALWAYS ? moment.windowStart() - 1 : last;
        int count = 0;
        int before = Integer.MIN_VALUE;
        for (int at = FlowHistory.firstAfter(history.executions, from); at < history.executions.length; at++) {
            int day = history.executions[at];
            if (day <= moment.today() && day != before && history.size > 0 && history.days[0] < day) {
                count++;
                changes(leavesWindow(day));
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
        return 1 + furtherOwed(owed);
    }

    /** Chances that passed; where the target process itself is overdue, every interval since is one more. */
    private int missedChances(BitSet chancesMissed) {
        int owed = history.owed(moment);
        boolean overdue = owed != Days.NEVER && owed >= 0 && owed < LAST_DAY && chancesMissed.get(owed);
        return chancesMissed.cardinality() + (overdue ? furtherOwed(owed) : 0);
    }

    /** How many more executions were owed since the one that did not take place. */
    private int furtherOwed(int owed) {
        Period interval = history.interval(moment);
        int count = 0;
        int next = Days.plus(owed, interval);
        while (next < moment.today() && next > owed && count < MANY) {
            count++;
            next = Days.plus(next, interval);
        }
        changes(next + 1);
        return count;
    }

    private boolean isContradicted() {
        for (int denial : history.denials) {
            if (denial >= moment.windowStart() && denial <= moment.today() && hadSomething(denial)) {
                changes(leavesWindow(denial));
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

    /**
     * Live before, and nothing but one chance missed since: that happens in a system that works. After the window of the
     * last taking up and two more it is forgotten.
     */
    private boolean hasRestedOnce() {
        if (history.reading.kind() == Kind.STANDING || missed != 1 || contradicted || last == SnapshotColumns.ALWAYS) {
            return false;
        }
        int forgotten = moment.windowEnd(moment.windowEnd(moment.windowEnd(last))) + 1;
        changes(forgotten);
        return moment.today() < forgotten;
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
