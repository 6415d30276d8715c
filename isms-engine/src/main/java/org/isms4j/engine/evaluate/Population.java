package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.ForEvery;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.Presence;
import org.isms4j.model.report.Explanation;
import org.jspecify.annotations.Nullable;

/** The records an examination looks at one by one: who belongs to them, since when something is owed, and what. */
final class Population {

    final Node due;
    final Node expect;
    private final ForEvery examination;
    private final Node where;
    private final @Nullable Field<LocalDate> recent;
    private final int[] recentDays;

    Population(ForEvery examination, Binding binding) {
        this.examination = examination;
        ConditionBinder binder = binding.on(examination.type());
        this.where = binder.bind(examination.where());
        this.due = binder.bind(examination.due());
        this.expect = binder.bind(examination.expect());
        this.recent =
                examination.recent().map(date -> binder.field(date, false)).orElse(null);
        this.recentDays = examination.recent().map(binding::sortedDays).orElse(new int[0]);
    }

    /** Whether the record in view belongs to the population. */
    Answer member(Walk walk, int newest) {
        Answer member = recent == null ? Answer.YES : isRecent(walk, recent, newest);
        return member.isNo() ? member : member.and(where.test(walk));
    }

    /** A record whose date is not known cannot be said to be out of sight. */
    private static Answer isRecent(Walk walk, Field<LocalDate> recent, int newest) {
        LocalDate date = recent.value(walk);
        if (date == null) {
            return recent.presence(walk) == Presence.NONE ? Answer.CONTRARY : Answer.YES;
        }
        int day = Days.of(date);
        if (day >= newest) {
            return Answer.YES;
        }
        int outOfSight = walk.due(day, IntervalKey.WINDOW, false);
        if (walk.scene.today > outOfSight) {
            return Answer.CONTRARY;
        }
        walk.changesOn(Days.after(outOfSight));
        return Answer.YES;
    }

    /** The newest day by which records are recent, which is never out of sight. */
    int newest(Scene scene) {
        int at = Arrays.binarySearch(recentDays, scene.known);
        int index = at >= 0 ? at : -at - 2;
        return index < 0 ? Days.NEVER : recentDays[index];
    }

    /** Whether the first cycle of the activity that creates the records has not ended: that there is none is excused. */
    boolean isExcused(Walk walk) {
        IntervalKey rhythm = examination.rhythm().orElse(null);
        int firstDue = rhythm == null ? Days.NEVER : walk.firstDue(rhythm);
        if (firstDue == Days.NEVER) {
            return false;
        }
        walk.changesOn(Days.after(firstDue));
        return walk.scene.today <= firstDue;
    }

    /** Why a record is what it is. */
    List<Explanation> explain(Scene scene, int ordinal) {
        Recorder recorder = new Recorder();
        Walk walk = new Walk(scene, recorder);
        walk.start(ordinal);
        expect.test(walk);
        if (!(examination.where() instanceof Condition.Always)) {
            where.test(walk);
        }
        if (!(examination.due() instanceof Condition.Always)) {
            due.test(walk);
        }
        return recorder.parts();
    }
}
