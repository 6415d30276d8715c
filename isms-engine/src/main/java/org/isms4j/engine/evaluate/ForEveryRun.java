package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.ForEvery;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.Explanation;

/** Runs {@link ForEvery}: each record of the population is judged by itself. */
final class ForEveryRun extends Run {

    private static final int EXAMPLES = 2;

    private final ForEvery examination;
    private final Population population;

    ForEveryRun(Check check, ForEvery examination, Binding binding) {
        super(check, examination, binding);
        this.examination = examination;
        this.population = new Population(examination, binding);
    }

    /**
     * A record that meets the expectation is met, and one that owes nothing yet is pending, even if its membership is only
     * not recorded: declaring records complete never takes back what they show.
     */
    private Verdict judge(Walk walk, int newest) {
        Answer member = population.member(walk, newest);
        if (member == Answer.CONTRARY) {
            return Verdict.OUTSIDE;
        }
        Answer answer = population.expect.test(walk);
        if (answer.isYes()) {
            return Verdict.MET;
        }
        Answer owed = population.due.test(walk);
        if (owed == Answer.CONTRARY) {
            return Verdict.PENDING;
        }
        if (member.isNo()) {
            return Verdict.OUTSIDE;
        }
        Answer basis = member.and(owed == Answer.ABSENT ? Answer.OPEN : owed);
        return Verdict.of(basis.isOpen() ? (answer.isOpen() ? answer.and(basis) : basis) : answer);
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = new Walk(scene, null);
        Subjects subjects = new Subjects(this, examination.grading());
        int newest = population.newest(scene);
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
            return empty(scene, walk, population.isExcused(walk), !any);
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
        int newest = population.newest(scene);
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
        int newest = population.newest(scene);
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
        int newest = population.newest(scene);
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
        return population.explain(scene, found.ordinal());
    }
}
