package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.record.Presence;
import org.isms4j.model.report.Explanation;
import org.jspecify.annotations.Nullable;

/** Runs {@link Examination.ForEvery}: each record of the population is judged by itself. */
final class ForEveryRun extends Run {

    private static final int EXAMPLES = 2;

    private final Examination.ForEvery examination;
    private final Node where;
    private final Node due;
    private final Node expect;
    private final @Nullable Field<LocalDate> recent;
    private final int[] recentDays;

    ForEveryRun(Check check, Examination.ForEvery examination, Binding binding) {
        super(check, examination, binding);
        this.examination = examination;
        ConditionBinder binder = binding.on(examination.type());
        this.where = binder.bind(examination.where());
        this.due = binder.bind(examination.due());
        this.expect = binder.bind(examination.expect());
        this.recent =
                examination.recent().map(date -> binder.field(date, false)).orElse(null);
        this.recentDays = examination.recent().map(binding::sortedDays).orElse(new int[0]);
    }

    /**
     * A record that meets the expectation is met, and one that owes nothing yet is pending, even if its membership is only
     * not recorded: declaring records complete never takes back what they show.
     */
    private Verdict judge(Walk walk, int newest) {
        Answer member = recent == null ? Answer.YES : isRecent(walk, recent, newest);
        member = member.isNo() ? member : member.and(where.test(walk));
        if (member == Answer.CONTRARY) {
            return Verdict.OUTSIDE;
        }
        Answer answer = expect.test(walk);
        if (answer.isYes()) {
            return Verdict.MET;
        }
        Answer owed = due.test(walk);
        if (owed == Answer.CONTRARY) {
            return Verdict.PENDING;
        }
        if (member.isNo()) {
            return Verdict.OUTSIDE;
        }
        Answer basis = member.and(owed == Answer.ABSENT ? Answer.OPEN : owed);
        return Verdict.of(basis.isOpen() ? (answer.isOpen() ? answer.and(basis) : basis) : answer);
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

    private int newest(Scene scene) {
        int at = Arrays.binarySearch(recentDays, scene.known);
        int index = at >= 0 ? at : -at - 2;
        return index < 0 ? Days.NEVER : recentDays[index];
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = new Walk(scene, null);
        Subjects subjects = new Subjects(this, examination.grading());
        int newest = newest(scene);
        int horizon = Days.NEVER;
        boolean any = false;
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (scene.exists(ordinal)) {
                any = true;
                walk.start(ordinal);
                take(subjects, ordinal, judge(walk, newest));
                horizon = Math.min(horizon, walk.horizon());
            }
        }
        if (subjects.isEmpty()) {
            walk.start(0);
            walk.changesOn(horizon);
            return emptyOutcome(scene, walk, !any);
        }
        return subjects.outcome(walk, horizon);
    }

    private static void take(Subjects subjects, int ordinal, Verdict verdict) {
        if (verdict == Verdict.PENDING) {
            subjects.pending();
        } else if (verdict == Verdict.MET) {
            subjects.met();
        } else if (verdict != Verdict.OUTSIDE) {
            subjects.take(Found.record(ordinal, verdict.answer()));
        }
    }

    private Outcome emptyOutcome(Scene scene, Walk walk, boolean noRecordAtAll) {
        boolean excused = examination.rhythm().map(scene::isBeforeFirstDue).orElse(false);
        examination.rhythm().ifPresent(key -> {
            int firstDue = walk.firstDue(key);
            if (firstDue != Days.NEVER) {
                walk.changesOn(Days.after(firstDue));
            }
        });
        return empty(scene, walk, excused, noRecordAtAll);
    }

    private record Candidate(int day, int ordinal) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            return day != other.day ? Integer.compare(day, other.day) : Integer.compare(ordinal, other.ordinal);
        }
    }

    /** Follows only the subjects whose answer depends on time, each from one possible day to its next. */
    @Override
    Change firstChange(Scene scene, Outcome now, boolean othersSpeak) {
        if (now.counts().examined() + now.counts().pending() == 0) {
            return super.firstChange(scene, now, othersSpeak);
        }
        PriorityQueue<Candidate> candidates = candidates(scene);
        int newest = newest(scene);
        Scene then = scene;
        while (!candidates.isEmpty()) {
            Candidate next = candidates.remove();
            then = then.today == next.day ? then : scene.on(next.day);
            Walk later = new Walk(then, null);
            later.start(next.ordinal);
            Verdict verdict = judge(later, newest);
            Walk before = new Walk(scene, null);
            before.start(next.ordinal);
            if (verdict != judge(before, newest)) {
                return new Change(next.day, next.ordinal);
            }
            if (later.horizon() != Days.NEVER) {
                candidates.add(new Candidate(later.horizon(), next.ordinal));
            }
        }
        return Change.NONE;
    }

    private PriorityQueue<Candidate> candidates(Scene scene) {
        List<Candidate> found = new ArrayList<>();
        Walk walk = new Walk(scene, null);
        int newest = newest(scene);
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (scene.exists(ordinal)) {
                walk.start(ordinal);
                judge(walk, newest);
                if (walk.horizon() != Days.NEVER) {
                    found.add(new Candidate(walk.horizon(), ordinal));
                }
            }
        }
        return new PriorityQueue<>(found);
    }

    @Override
    List<Found> examples(Scene scene) {
        List<Found> met = new ArrayList<>();
        Walk walk = new Walk(scene, null);
        int newest = newest(scene);
        for (int ordinal = from; ordinal < to && met.size() < EXAMPLES; ordinal++) {
            if (scene.exists(ordinal)) {
                walk.start(ordinal);
                if (judge(walk, newest) == Verdict.MET) {
                    met.add(Found.record(ordinal, Answer.YES));
                }
            }
        }
        return met;
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        Recorder recorder = new Recorder();
        Walk walk = new Walk(scene, recorder);
        walk.start(found.ordinal());
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
