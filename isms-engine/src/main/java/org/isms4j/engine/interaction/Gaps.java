package org.isms4j.engine.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isms4j.engine.interaction.Recurrence.LateGap;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.RecordId;

/** The gaps between executions of one process. For one thread. */
final class Gaps {

    private static final int CYCLES = 2;

    private final Facts facts;
    private final Yardstick yardstick;
    private final int[] days;
    private final List<Execution> records;
    private final List<RecordId> definitions;
    private final List<LateGap> late = new ArrayList<>();
    private final List<LateGap> settled = new ArrayList<>();
    private int gaps;
    private int horizon = Days.NEVER;

    /**
     * Prepares counting.
     *
     * @param days days of executions, ascending, each once
     * @param records records of executions, done or missed, that a nonconformity can name
     * @param definitions definitions of the process that a nonconformity can name
     */
    Gaps(Facts facts, Yardstick yardstick, int[] days, List<Execution> records, List<RecordId> definitions) {
        this.facts = facts;
        this.yardstick = yardstick;
        this.days = days;
        this.records = records;
        this.definitions = definitions;
    }

    Recurrence recurrence(String name, Optional<IntervalKey> key, Optional<RecordId> definition, boolean closed) {
        boolean early = days.length > 0 && isEarly();
        if (days.length > 0 && !early) {
            count();
        }
        facts.moment().changesOn(horizon);
        return new Recurrence(name, key, definition, gaps, late, settled, early, horizon, closed);
    }

    /** Before two full cycles have passed since the first execution, nothing can be said about consistency. */
    private boolean isEarly() {
        int end = days[0];
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            end = Days.plus(end, yardstick.interval());
        }
        end = Days.plus(end, yardstick.grace());
        changesAfter(end);
        return facts.moment().today() <= end;
    }

    private void count() {
        for (int i = 1; i < days.length; i++) {
            if (days[i] >= facts.moment().windowStart()) {
                gaps++;
                leavesWindow(days[i]);
                take(days[i - 1], days[i]);
            }
        }
        gaps++;
        int last = days[days.length - 1];
        int due = yardstick.lastDayFrom(last);
        changesAfter(due);
        if (due < facts.moment().today()) {
            late.add(new LateGap(last, facts.moment().today(), true));
        }
    }

    private void take(int from, int to) {
        if (to > yardstick.lastDayFrom(from)) {
            LateGap gap = new LateGap(from, to, false);
            (isSettled(gap) ? settled : late).add(gap);
        }
    }

    /** Raised as a nonconformity, by the late execution, one that was missed, or the process, and cured (ruling R5). */
    private boolean isSettled(LateGap gap) {
        return records.stream()
                        .filter(record -> record.day() > gap.from() && record.day() <= gap.to())
                        .anyMatch(record -> isCured(record.record(), Integer.MIN_VALUE))
                || definitions.stream().anyMatch(id -> isCured(id, yardstick.lastDayFrom(gap.from())));
    }

    /** What was raised before the gap was late is about something else. */
    private boolean isCured(RecordId source, int after) {
        return facts.isms().citing(Nonconformity.SOURCE, source).stream()
                .filter(raised -> after == Integer.MIN_VALUE
                        || raised.raisedOn().filter(day -> Days.of(day) > after).isPresent())
                .flatMap(raised -> facts.isms().citing(CorrectiveAction.NONCONFORMITIES, raised.id()).stream())
                .flatMap(action -> facts.isms().citing(EffectivenessReview.ACTIONS, action.id()).stream())
                .anyMatch(this::isEffective);
    }

    private boolean isEffective(EffectivenessReview review) {
        return facts.isReached(review.reviewedOn())
                && review.verdict()
                        .filter(EffectivenessVerdict.EFFECTIVE::equals)
                        .isPresent();
    }

    private void changesAfter(int day) {
        if (day >= facts.moment().today()) {
            horizon = Math.min(horizon, Days.after(day));
        }
    }

    private void leavesWindow(int day) {
        int first = Days.after(facts.moment().windowEnd(day));
        horizon = Math.min(horizon, Math.max(facts.moment().today() + 1, first));
    }
}
