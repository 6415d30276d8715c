package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.time.Period;
import org.isms4j.engine.interaction.Moment;
import org.isms4j.engine.interaction.Yardstick;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.snapshot.SnapshotColumns;

/** The day of a walk, as interactions are told for it: what is asked for is noted by the walk. */
final class WalkMoment implements Moment {

    private final Walk walk;
    private final Scene scene;

    WalkMoment(Walk walk) {
        this.walk = walk;
        this.scene = walk.scene;
    }

    @Override
    public int today() {
        return scene.today;
    }

    @Override
    public LocalDate date() {
        return Days.date(scene.today);
    }

    @Override
    public int windowStart() {
        walk.uses(IntervalKey.WINDOW);
        return scene.windowStart;
    }

    /** A day minus a period plus the period can miss the day by a few, so the end is drawn in by as much. */
    @Override
    public int windowEnd(int day) {
        return day == SnapshotColumns.ALWAYS || day == Days.NEVER
                ? day
                : Days.plus(day, scene.intervals.interval(IntervalKey.WINDOW)) - Walk.LONGEST_MONTH_SLIP;
    }

    @Override
    public Yardstick yardstick(IntervalKey key) {
        walk.uses(key);
        walk.usesGrace(key);
        return new Yardstick(scene.intervals.interval(key), scene.intervals.grace(key, scene.intervals.interval(key)));
    }

    @Override
    public Yardstick yardstick(IntervalKey key, Period interval) {
        walk.usesGrace(key);
        return new Yardstick(interval, scene.intervals.grace(key, interval));
    }

    @Override
    public boolean reaches(ThresholdKey key, long count, long population) {
        walk.defaults.threshold(key);
        return scene.policy.reaches(key, Math.toIntExact(count), Math.toIntExact(population));
    }

    @Override
    public int lateFrom(int from, IntervalKey key) {
        walk.defaults.latenessBand();
        int length = walk.due(from, key, false) - from;
        return Math.max(
                yardstick(key).lastDayFrom(from), from + (int) Math.floor(length * scene.policy.latenessBand()));
    }

    @Override
    public int firstDue(IntervalKey key) {
        return walk.firstDue(key);
    }

    @Override
    public boolean isClosed(String typeName) {
        return walk.isClosedForWindow(typeName);
    }

    @Override
    public void changesOn(int day) {
        walk.changesOn(day);
    }
}
