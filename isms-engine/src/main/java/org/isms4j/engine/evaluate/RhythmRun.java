package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;

/** Runs {@link Examination.Rhythm}: the newest performed occurrence decides when the next one is due. */
final class RhythmRun extends Run {

    private final Examination.Rhythm examination;
    private final Node where;
    private final Field<LocalDate> date;

    RhythmRun(Check check, Examination.Rhythm examination, Binding binding) {
        super(check, examination, binding);
        this.examination = examination;
        ConditionBinder binder = binding.on(examination.type());
        this.where = binder.bind(examination.where());
        this.date = binder.field(examination.date(), false);
    }

    private record Newest(int ordinal, int day, int performed, int horizon) {}

    private Newest newest(Walk walk) {
        Scene scene = walk.scene;
        Newest newest = new Newest(-1, Integer.MIN_VALUE, 0, Days.NEVER);
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (scene.exists(ordinal)) {
                walk.start(ordinal);
                LocalDate performed = date.value(walk);
                boolean counts = performed != null && where.test(walk).isYes();
                int day = counts && performed != null ? Days.of(performed) : Integer.MIN_VALUE;
                boolean newer = day > newest.day;
                newest = new Newest(
                        newer ? ordinal : newest.ordinal,
                        Math.max(day, newest.day),
                        newest.performed + (counts ? 1 : 0),
                        Math.min(newest.horizon, walk.horizon()));
            }
        }
        return newest;
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = new Walk(scene, null);
        Newest newest = newest(walk);
        walk.start(0);
        walk.changesOn(newest.horizon);
        return newest.ordinal < 0 ? never(scene, walk) : since(scene, walk, newest);
    }

    private Outcome since(Scene scene, Walk walk, Newest newest) {
        IntervalKey key = examination.interval();
        int due = walk.due(newest.day, key, true);
        String last = scene.columns.record(newest.ordinal).id() + " on " + Days.date(newest.day);
        if (scene.today <= due) {
            walk.changesOn(Days.after(due));
            return new Outcome(
                    ConformityStatus.CONFORMING,
                    EnumSet.of(ReasonCode.EVIDENCED),
                    new Counts(newest.performed, newest.performed, 0, 0, 0),
                    List.of(),
                    List.of(),
                    FindingGrade.MINOR,
                    "",
                    "newest is " + last + ", next due by " + Days.date(due),
                    walk.horizon(),
                    walk.defaults,
                    false);
        }
        return late(
                scene,
                walk,
                new Found(-1, key.key(), Answer.STALE),
                newest.day,
                "newest is " + last + ", next was due by " + Days.date(due));
    }

    private Outcome never(Scene scene, Walk walk) {
        IntervalKey key = examination.interval();
        int firstDue = walk.firstDue(key);
        if (firstDue != Days.NEVER && scene.today <= firstDue) {
            walk.changesOn(Days.after(firstDue));
            return Outcome.plain(
                    ConformityStatus.NOT_YET_DUE,
                    ReasonCode.NOT_DUE,
                    "none yet, the first is due by " + Days.date(firstDue),
                    walk);
        }
        Found found = new Found(-1, key.key(), Answer.OPEN);
        return late(scene, walk, found, Integer.MIN_VALUE, "none was ever completed");
    }

    /** Beyond the due date: a nonconformity where the records are declared complete since the last occurrence. */
    private Outcome late(Scene scene, Walk walk, Found found, int last, String summary) {
        boolean ever = last != Integer.MIN_VALUE;
        boolean closed =
                ever ? walk.isClosedSince(typeName, Math.min(scene.today, last + 1)) : walk.isClosedForWindow(typeName);
        boolean failing = closed && (check.recordDemanded() || isBeyondPatience(scene, walk, last));
        Answer answer = closed ? Answer.ABSENT : found.answer();
        Found result = new Found(found.ordinal(), found.detail(), answer);
        FindingGrade grade = ever && isInBand(scene, walk, last)
                ? examination.grading().isolated()
                : examination.grading().widespread();
        ReasonCode reason = failing ? ReasonCode.ABSENT_CLOSED_WORLD : Subjects.reason(result);
        return new Outcome(
                failing ? status(grade) : ConformityStatus.NOT_DEMONSTRATED,
                EnumSet.of(reason),
                new Counts(1, 0, failing ? 1 : 0, failing ? 0 : 1, 0),
                failing ? List.of(result) : List.of(),
                failing ? List.of() : List.of(result),
                grade,
                ever ? "lateness-band" : "absence-of-a-mandated-element",
                summary,
                walk.horizon(),
                walk.defaults,
                false);
    }

    /** Whether lateness still lies within the band of the policy; the number of days is that of the declared interval. */
    private boolean isInBand(Scene scene, Walk walk, int last) {
        walk.defaults.latenessBand();
        int length = scene.intervals.due(last, examination.interval(), false) - last;
        int end = last + (int) Math.floor(length * scene.policy.latenessBand());
        if (scene.today <= end) {
            walk.changesOn(Days.after(end));
        }
        return scene.today <= end;
    }

    private boolean isBeyondPatience(Scene scene, Walk walk, int last) {
        walk.uses(examination.interval());
        int start = last != Integer.MIN_VALUE ? last : scene.firstStart(examination.interval());
        if (start == Days.NEVER) {
            return false;
        }
        Period patience = scene.intervals.times(examination.interval(), examination.patience());
        int end = Days.plus(start, patience);
        walk.changesOn(Days.after(end));
        return scene.today > end;
    }

    /** It is always the newest record whose age makes the answer change. */
    @Override
    Change firstChange(Scene scene, Outcome now, boolean othersSpeak) {
        Change change = super.firstChange(scene, now, othersSpeak);
        return change.day() == Days.NEVER ? change : new Change(change.day(), newest(new Walk(scene, null)).ordinal);
    }

    @Override
    List<Found> examples(Scene scene) {
        return List.of(Found.record(newest(new Walk(scene, null)).ordinal, Answer.YES));
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        Outcome outcome = outcome(scene);
        Mark mark = outcome.status() == ConformityStatus.CONFORMING ? Mark.MET : Mark.UNMET;
        return List.of(
                Explanation.of(mark, examination.type().label() + ": " + outcome.summary()),
                Explanation.of(Mark.NOTE, scene.intervals.words(examination.interval())),
                Explanation.of(Mark.NOTE, scene.intervals.graceWords(examination.interval())));
    }
}
