package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;

/** Runs {@link Examination.AtLeastOne}: one record that meets the expectation is enough, or has to be the only one. */
final class AtLeastOneRun extends Run {

    private static final int MOST_SHOWN = 5;

    private final Examination.AtLeastOne examination;
    private final Node where;
    private final Node expect;

    AtLeastOneRun(Check check, Examination.AtLeastOne examination, Binding binding) {
        super(check, examination, binding);
        this.examination = examination;
        ConditionBinder binder = binding.on(examination.type());
        this.where = binder.bind(examination.where());
        this.expect = binder.bind(examination.expect());
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = new Walk(scene, null);
        List<Found> meeting = new ArrayList<>();
        List<Found> open = new ArrayList<>();
        int examined = 0;
        boolean contrary = false;
        int horizon = Days.NEVER;
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (scene.exists(ordinal)) {
                walk.start(ordinal);
                Answer member = where.test(walk);
                Answer answer = member.isNo() ? member : member.and(expect.test(walk));
                horizon = Math.min(horizon, walk.horizon());
                examined += member.isNo() ? 0 : 1;
                contrary |= !member.isNo() && answer == Answer.CONTRARY;
                if (answer.isYes()) {
                    meeting.add(Found.record(ordinal, answer));
                } else if (answer.isOpen()) {
                    open.add(Found.record(ordinal, answer));
                }
            }
        }
        walk.start(0);
        walk.changesOn(horizon);
        if (examination.onlyOne() && meeting.size() > 1) {
            return conflict(walk, meeting, examined);
        }
        if (!meeting.isEmpty()) {
            return new Outcome(
                    ConformityStatus.CONFORMING,
                    EnumSet.of(ReasonCode.EVIDENCED),
                    new Counts(examined, meeting.size(), 0, 0, 0),
                    List.of(),
                    List.of(),
                    FindingGrade.MINOR,
                    "",
                    "shown by " + scene.columns.record(meeting.get(0).ordinal()).id(),
                    walk.horizon(),
                    walk.defaults,
                    false);
        }
        return none(walk, open, contrary, examined);
    }

    private Outcome conflict(Walk walk, List<Found> meeting, int examined) {
        List<Found> conflicting = meeting.stream()
                .map(found -> Found.record(found.ordinal(), Answer.CONFLICT))
                .toList();
        return new Outcome(
                ConformityStatus.UNDETERMINED,
                EnumSet.of(ReasonCode.CONFLICT),
                new Counts(examined, 0, 0, conflicting.size(), 0),
                List.of(),
                conflicting,
                FindingGrade.MINOR,
                "",
                conflicting.size() + " records claim to be the one",
                walk.horizon(),
                walk.defaults,
                false);
    }

    private Outcome none(Walk walk, List<Found> open, boolean contrary, int examined) {
        boolean closed = open.isEmpty() && walk.isClosedForWindow(typeName);
        Answer answer = closed ? (contrary ? Answer.CONTRARY : Answer.ABSENT) : Answer.OPEN;
        Found found = new Found(-1, examination.type().name(), answer);
        boolean failing = answer.isNo() && isNonconformity(answer);
        ReasonCode reason = failing ? answer.reason() : Subjects.reason(found);
        FindingGrade grade = examination.grading().isolated();
        return new Outcome(
                failing ? status(grade) : openStatus(reason),
                EnumSet.of(reason),
                new Counts(examined, 0, failing ? 1 : 0, failing ? 0 : 1, 0),
                failing ? List.of(found) : List.of(),
                failing ? List.of() : open.isEmpty() ? List.of(found) : open,
                grade,
                closed && !contrary ? "absence-of-a-mandated-element" : "typical-grade",
                "no " + examination.type().label() + " shows it",
                walk.horizon(),
                walk.defaults,
                false);
    }

    @Override
    List<Found> examples(Scene scene) {
        Walk walk = new Walk(scene, null);
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (scene.exists(ordinal)) {
                walk.start(ordinal);
                if (where.test(walk).and(expect.test(walk)).isYes()) {
                    return List.of(Found.record(ordinal, Answer.YES));
                }
            }
        }
        return List.of();
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        Recorder recorder = new Recorder();
        Walk walk = new Walk(scene, recorder);
        if (found.ordinal() >= 0) {
            explain(walk, found.ordinal());
        } else {
            candidates(scene).forEach(ordinal -> explain(walk, ordinal));
        }
        return recorder.parts();
    }

    private void explain(Walk walk, int ordinal) {
        walk.start(ordinal);
        expect.test(walk);
    }

    /** The first records that could have been the one. */
    private List<Integer> candidates(Scene scene) {
        Walk walk = new Walk(scene, null);
        List<Integer> candidates = new ArrayList<>();
        for (int ordinal = from; ordinal < to && candidates.size() < MOST_SHOWN; ordinal++) {
            if (scene.exists(ordinal)) {
                walk.start(ordinal);
                if (!where.test(walk).isNo()) {
                    candidates.add(ordinal);
                }
            }
        }
        return candidates;
    }
}
