package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Share;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.jspecify.annotations.Nullable;

/** Runs {@link Share}: the records are judged one by one, and the whole by how many of them conform. */
final class ShareRun extends Run {

    private static final int EXAMPLES = 2;
    private static final int MOST_NAMED = 10;

    private final Grading grading;
    private final Population population;
    private final ThresholdKey threshold;

    ShareRun(Check check, Share examination, Binding binding) {
        super(check, examination, binding);
        this.grading = examination.grading();
        this.population = new Population(examination.each(), binding);
        if (examination.threshold().isEmpty()) {
            binding.fault("a share must say which threshold it has to reach");
        }
        this.threshold = examination.threshold().orElse(ThresholdKey.CONSUMPTION);
    }

    /** What a record contributes. One that meets the expectation counts even before it is due. */
    private Part part(Walk walk, int newest) {
        Answer member = population.member(walk, newest);
        if (member == Answer.CONTRARY) {
            return Part.OUTSIDE;
        }
        Answer answer = population.expect.test(walk);
        if (answer.isYes()) {
            return member.isYes() ? Part.MET : Part.MET_IF_MEMBER;
        }
        Answer owed = population.due.test(walk);
        if (owed == Answer.CONTRARY) {
            return Part.PENDING;
        }
        if (member.isNo()) {
            return Part.OUTSIDE;
        }
        return member.isYes() && owed.isYes() ? part(answer) : partIfMember(answer);
    }

    private Part part(Answer answer) {
        if (answer == Answer.ABSENT) {
            return isNonconformity(answer) ? Part.ABSENT : Part.NOT_DEMANDED;
        }
        return answer.isNo() ? Part.CONTRARY : Part.OPEN;
    }

    private Part partIfMember(Answer answer) {
        return isNonconformity(answer) ? Part.FAILING_IF_MEMBER : Part.OPEN_IF_MEMBER;
    }

    private Shares count(Walk walk) {
        Shares shares = new Shares();
        int newest = population.newest(walk.scene);
        int horizon = Days.NEVER;
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (walk.scene.exists(ordinal)) {
                walk.start(ordinal);
                shares.take(part(walk, newest));
                horizon = Math.min(horizon, walk.horizon());
            }
        }
        walk.start(0);
        walk.changesOn(horizon);
        return shares;
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = new Walk(scene, null);
        Shares shares = count(walk);
        if (shares.isEmpty()) {
            return empty(scene, walk, population.isExcused(walk), !anyExists(scene));
        }
        Counts counts = shares.counts();
        if (counts.examined() == 0) {
            return outcome(walk, ConformityStatus.NOT_YET_DUE, null, counts, "");
        }
        walk.defaults.threshold(threshold);
        Answer answer = answer(scene, shares);
        Found found = answer.isYes() ? null : new Found(-1, threshold.key(), answer);
        ConformityStatus status = answer.isYes()
                ? ConformityStatus.CONFORMING
                : isNonconformity(answer) ? status(grade(counts)) : ConformityStatus.NOT_DEMONSTRATED;
        return outcome(walk, status, found, counts, summary(scene, shares));
    }

    private boolean anyExists(Scene scene) {
        boolean any = false;
        for (int ordinal = from; ordinal < to && !any; ordinal++) {
            any = scene.exists(ordinal);
        }
        return any;
    }

    private FindingGrade grade(Counts counts) {
        return grading.grade(counts.failing(), counts.examined());
    }

    private Outcome outcome(Walk walk, ConformityStatus status, @Nullable Found found, Counts counts, String summary) {
        boolean failing = status.isNonconforming();
        List<Found> subjects = found == null ? List.of() : List.of(found);
        ReasonCode reason = found != null
                ? (failing ? found.answer().reason() : Subjects.reason(found))
                : counts.examined() > 0 ? ReasonCode.EVIDENCED : ReasonCode.NOT_DUE;
        return new Outcome(
                status,
                EnumSet.of(reason),
                counts,
                failing ? subjects : List.of(),
                failing ? List.of() : subjects,
                grade(counts),
                "threshold",
                summary,
                walk.horizon(),
                walk.defaults,
                false);
    }

    /** The whole conforms where it does at worst, and fails where it does even at best. */
    private Answer answer(Scene scene, Shares shares) {
        if (reaches(scene, shares.worst())) {
            return Answer.YES;
        }
        if (!reaches(scene, shares.best())) {
            return shares.number(Part.CONTRARY) > 0 ? Answer.CONTRARY : Answer.ABSENT;
        }
        boolean nothingElse = shares.number(Part.NOT_DEMANDED) > 0
                && shares.number(Part.OPEN, Part.MET_IF_MEMBER, Part.FAILING_IF_MEMBER, Part.OPEN_IF_MEMBER) == 0;
        return nothingElse ? Answer.ABSENT : Answer.OPEN;
    }

    private boolean reaches(Scene scene, Shares.Bound bound) {
        return scene.policy.reaches(threshold, bound.conforming(), bound.all());
    }

    private String summary(Scene scene, Shares shares) {
        return shares + ", " + Defaults.thresholdWords(scene, threshold);
    }

    /** The cause is the first record that contributes something else. */
    @Override
    Change firstChange(Scene scene, Outcome now, boolean othersSpeak) {
        Change change = super.firstChange(scene, now, othersSpeak);
        return change.day() == Days.NEVER ? change : new Change(change.day(), cause(scene, scene.on(change.day())));
    }

    private int cause(Scene now, Scene then) {
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (now.exists(ordinal) && part(now, ordinal) != part(then, ordinal)) {
                return ordinal;
            }
        }
        return -1;
    }

    private Part part(Scene scene, int ordinal) {
        Walk walk = new Walk(scene, null);
        walk.start(ordinal);
        return part(walk, population.newest(scene));
    }

    @Override
    List<Found> examples(Scene scene) {
        return records(scene, List.of(Part.MET)).stream()
                .limit(EXAMPLES)
                .map(ordinal -> Found.record(ordinal, Answer.YES))
                .toList();
    }

    /** Records that contribute some parts, by identifier. */
    private List<Integer> records(Scene scene, List<Part> parts) {
        List<Integer> records = new ArrayList<>();
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (scene.exists(ordinal) && parts.contains(part(scene, ordinal))) {
                records.add(ordinal);
            }
        }
        records.sort(
                Comparator.comparing(ordinal -> scene.columns.record(ordinal).id()));
        return records;
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        if (found.ordinal() >= 0) {
            return population.explain(scene, found.ordinal());
        }
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of(found.answer().mark(), summary(scene, count(new Walk(scene, null)))));
        List<Integer> against = records(scene, Part.AGAINST);
        against.stream().limit(MOST_NAMED).forEach(ordinal -> parts.add(named(scene, ordinal)));
        if (against.size() > MOST_NAMED) {
            parts.add(Explanation.of(Mark.NOTE, against.size() - MOST_NAMED + " more of them"));
        }
        return parts;
    }

    private Explanation named(Scene scene, int ordinal) {
        Part part = part(scene, ordinal);
        return new Explanation(
                part.mark(),
                scene.columns.record(ordinal).id() + " " + part.label(),
                population.explain(scene, ordinal));
    }
}
