package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Steps;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.ReasonCode;

/** Runs {@link Steps}: each record of a sequence is judged together with the one before. */
final class StepsRun extends Run {

    private final Steps examination;
    private final Node where;
    private final Node expect;
    private final Field<LocalDate> date;

    StepsRun(Check check, Steps examination, Binding binding) {
        super(check, examination, binding);
        this.examination = examination;
        this.where = binding.on(examination.type()).bind(examination.where());
        this.date = binding.on(examination.type()).field(examination.date(), false);
        this.expect = binding.onPair(examination.type()).bind(examination.expect());
    }

    private record Step(int day, int ordinal) {}

    private List<Step> sequence(Scene scene, Walk walk) {
        List<Step> steps = new ArrayList<>();
        int horizon = Days.NEVER;
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (scene.exists(ordinal)) {
                walk.start(ordinal);
                LocalDate day = date.value(walk);
                if (day != null && where.test(walk).isYes()) {
                    steps.add(new Step(Days.of(day), ordinal));
                }
                horizon = Math.min(horizon, walk.horizon());
            }
        }
        walk.start(0);
        walk.changesOn(horizon);
        steps.sort(Comparator.comparingInt(Step::day).thenComparingInt(Step::ordinal));
        return steps;
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = new Walk(scene, null);
        List<Step> steps = sequence(scene, walk);
        Subjects subjects = new Subjects(this, examination.grading());
        int members = walk.horizon();
        int horizon = members;
        int newest = steps.isEmpty() ? Days.NEVER : steps.get(steps.size() - 1).day;
        for (int index = 0; index < steps.size(); index++) {
            Step later = steps.get(index);
            List<Step> before = before(steps, index);
            walk.start(later.ordinal);
            if (!before.isEmpty() && (later.day == newest || isInSight(walk, later.day))) {
                subjects.take(Found.record(later.ordinal, judge(walk, before, later)));
            }
            horizon = Math.min(horizon, walk.horizon());
        }
        if (subjects.isEmpty()) {
            return single(walk, steps, members);
        }
        return subjects.outcome(walk, horizon);
    }

    private static boolean isInSight(Walk walk, int day) {
        int outOfSight = walk.due(day, IntervalKey.WINDOW, false);
        if (walk.scene.today <= outOfSight) {
            walk.changesOn(Days.after(outOfSight));
        }
        return walk.scene.today <= outOfSight;
    }

    /** The records of the last day before that of a record; of one day there may be several, and none comes first. */
    private static List<Step> before(List<Step> steps, int index) {
        int end = index;
        while (end > 0 && steps.get(end - 1).day == steps.get(index).day) {
            end--;
        }
        int start = end;
        while (start > 0 && steps.get(start - 1).day == steps.get(end - 1).day) {
            start--;
        }
        return steps.subList(start, end);
    }

    private Answer judge(Walk walk, List<Step> before, Step later) {
        Answer answer = Answer.YES;
        for (Step earlier : before) {
            answer = answer.and(judge(walk, earlier, later));
        }
        return answer;
    }

    private Answer judge(Walk walk, Step earlier, Step later) {
        IntervalKey gap = examination.gap().orElse(null);
        if (gap != null && later.day <= walk.due(earlier.day, gap, true)) {
            return Answer.YES;
        }
        Answer answer = Answer.CONTRARY;
        if (gap == null || !(examination.expect() instanceof Condition.Always)) {
            walk.restart(earlier.ordinal, later.ordinal);
            answer = expect.test(walk);
        }
        if (gap == null || answer.isYes()) {
            return answer;
        }
        return walk.isClosedSince(typeName, earlier.day) ? Answer.CONTRARY : Answer.STALE;
    }

    /** There is no step yet: not due while the second occurrence still is in time. */
    private Outcome single(Walk walk, List<Step> steps, int horizon) {
        Scene scene = walk.scene;
        walk.start(0);
        walk.changesOn(horizon);
        boolean excused = false;
        if (examination.gap().isPresent()) {
            IntervalKey gap = examination.gap().get();
            int due = steps.isEmpty() ? walk.firstDue(gap) : walk.due(steps.get(0).day, gap, true);
            excused = due != Days.NEVER && scene.today <= due;
            if (excused) {
                walk.changesOn(Days.after(due));
            }
        }
        if (excused) {
            return Outcome.plain(
                    ConformityStatus.NOT_YET_DUE, ReasonCode.NOT_DUE, "there are not two of them yet", walk);
        }
        return empty(scene, walk, false, steps.isEmpty());
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        Recorder recorder = new Recorder();
        List<Step> steps = sequence(scene, new Walk(scene, null));
        List<Explanation> parts = new ArrayList<>();
        int index = 0;
        while (steps.get(index).ordinal != found.ordinal()) {
            index++;
        }
        for (Step earlier : before(steps, index)) {
            Walk walk = new Walk(scene, recorder);
            walk.start(found.ordinal());
            judge(walk, earlier, steps.get(index));
            parts.add(Explanation.of(mark(found), between(scene, earlier, steps.get(index))));
        }
        parts.addAll(recorder.parts());
        return parts;
    }

    private static Mark mark(Found found) {
        return found.answer().mark();
    }

    private String between(Scene scene, Step earlier, Step later) {
        return scene.columns.record(later.ordinal).id() + " on " + Days.date(later.day) + " after "
                + scene.columns.record(earlier.ordinal).id() + " on " + Days.date(earlier.day)
                + examination
                        .gap()
                        .map(key -> "; " + scene.intervals.words(key) + ", " + scene.intervals.graceWords(key))
                        .orElse("");
    }
}
