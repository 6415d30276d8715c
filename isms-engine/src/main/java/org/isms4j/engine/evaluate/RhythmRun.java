package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Rhythm;
import org.isms4j.engine.check.Rhythm.Occurrence;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;

/** Runs {@link Rhythm}: the newest performed occurrence decides when the next one is due. */
final class RhythmRun extends Run {

    private final Rhythm examination;
    private final List<Source> sources;

    /** Records of one kind that count. */
    private record Source(String typeName, int from, int to, Node where, Field<LocalDate> date) {}

    private record Newest(int ordinal, int day, int performed, int horizon) {
        Newest and(int other, int performedOn, boolean counts, int changes) {
            boolean newer = counts && performedOn > day;
            return new Newest(
                    newer ? other : ordinal,
                    newer ? performedOn : day,
                    performed + (counts ? 1 : 0),
                    Math.min(horizon, changes));
        }
    }

    RhythmRun(Check check, Rhythm examination, Binding binding) {
        super(check, examination, binding);
        this.examination = examination;
        this.sources = examination.occurrences().stream()
                .map(occurrence -> source(occurrence, binding))
                .toList();
    }

    private static Source source(Occurrence occurrence, Binding binding) {
        ConditionBinder binder = binding.on(occurrence.type());
        return new Source(
                occurrence.type().name(),
                binding.columns.from(occurrence.type()),
                binding.columns.to(occurrence.type()),
                binder.bind(occurrence.where()),
                binder.field(occurrence.date(), false));
    }

    private Newest newest(Walk walk) {
        Scene scene = walk.scene;
        Newest newest = new Newest(-1, Integer.MIN_VALUE, 0, Days.NEVER);
        for (Source source : sources) {
            for (int ordinal = source.from(); ordinal < source.to(); ordinal++) {
                if (scene.exists(ordinal)) {
                    walk.start(ordinal);
                    LocalDate performed = source.date().value(walk);
                    boolean counts =
                            performed != null && source.where().test(walk).isYes();
                    int day = performed == null ? Integer.MIN_VALUE : Days.of(performed);
                    newest = newest.and(ordinal, day, counts, walk.horizon());
                }
            }
        }
        return newest;
    }

    /** The activity whose interval is the yardstick. */
    private IntervalKey yardstick(Scene scene) {
        return isOwnRuleMissing(scene) ? examination.stead().orElse(examination.interval()) : examination.interval();
    }

    private boolean isOwnRuleMissing(Scene scene) {
        return examination.stead().isPresent() && !scene.intervals.isDeclared(examination.interval());
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
        IntervalKey key = yardstick(scene);
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
        IntervalKey key = yardstick(scene);
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
        boolean closed = true;
        for (Source source : sources) {
            closed &= ever
                    ? walk.isClosedSince(source.typeName(), Math.min(scene.today, last + 1))
                    : walk.isClosedForWindow(source.typeName());
        }
        if (closed && isOwnRuleMissing(scene)) {
            return observed(walk, new Found(found.ordinal(), found.detail(), Answer.STALE), summary);
        }
        if (examination.systemic() && ever && isInBand(scene, walk, last)) {
            return withinBand(walk, new Found(found.ordinal(), found.detail(), Answer.ABSENT), closed, summary);
        }
        boolean failing = closed && (check.recordDemanded() || isBeyondPatience(scene, walk, last));
        Answer answer = closed ? Answer.ABSENT : found.answer();
        Found result = new Found(found.ordinal(), found.detail(), answer);
        FindingGrade grade = grade(ever, ever && isInBand(scene, walk, last));
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

    /** Shown to be carried out within the lateness band, which is enough for the system; the lateness is observed. */
    private Outcome withinBand(Walk walk, Found found, boolean closed, String summary) {
        return new Outcome(
                ConformityStatus.CONFORMING,
                EnumSet.of(ReasonCode.EVIDENCED),
                new Counts(1, 1, 0, 0, 0),
                closed ? List.of(found) : List.of(),
                List.of(),
                FindingGrade.OBSERVATION,
                "lateness-band",
                summary,
                walk.horizon(),
                walk.defaults,
                false);
    }

    private FindingGrade grade(boolean ever, boolean inBand) {
        if (examination.systemic()) {
            return ever ? FindingGrade.MINOR : FindingGrade.MAJOR;
        }
        return inBand ? examination.grading().isolated() : examination.grading().widespread();
    }

    /** The organization has set no interval of its own, so that nothing of its own was missed. */
    private Outcome observed(Walk walk, Found found, String summary) {
        return new Outcome(
                ConformityStatus.NOT_APPLICABLE,
                EnumSet.of(ReasonCode.VACUOUS),
                new Counts(1, 0, 1, 0, 0),
                List.of(found),
                List.of(),
                FindingGrade.OBSERVATION,
                "no-own-interval",
                summary + "; no interval is declared for "
                        + examination.interval().label(),
                walk.horizon(),
                walk.defaults,
                false);
    }

    /** Whether lateness still lies within the band of the policy; the number of days is that of the declared interval. */
    private boolean isInBand(Scene scene, Walk walk, int last) {
        walk.defaults.latenessBand();
        int length = scene.intervals.due(last, yardstick(scene), false) - last;
        int end = last + (int) Math.floor(length * scene.policy.latenessBand());
        if (scene.today <= end) {
            walk.changesOn(Days.after(end));
        }
        return scene.today <= end;
    }

    private boolean isBeyondPatience(Scene scene, Walk walk, int last) {
        int start = last != Integer.MIN_VALUE ? last : scene.firstStart(yardstick(scene));
        if (start == Days.NEVER || examination.patience() == Rhythm.WITHOUT_END) {
            return false;
        }
        walk.uses(yardstick(scene));
        Period patience = scene.intervals.times(yardstick(scene), examination.patience());
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
                Explanation.of(mark, labels() + ": " + outcome.summary()),
                Explanation.of(Mark.NOTE, scene.intervals.words(yardstick(scene))),
                Explanation.of(Mark.NOTE, scene.intervals.graceWords(yardstick(scene))));
    }

    private String labels() {
        return examination.occurrences().stream()
                .map(occurrence -> occurrence.type().label())
                .collect(Collectors.joining(" or "));
    }
}
