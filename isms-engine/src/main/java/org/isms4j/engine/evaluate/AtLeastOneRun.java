package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.isms4j.engine.check.AtLeastOne;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;

/** Runs {@link AtLeastOne}: one record that meets the expectation is enough, or has to be the only one. */
final class AtLeastOneRun extends Run {

    private static final int MOST_SHOWN = 5;

    private final AtLeastOne examination;
    private final Node where;
    private final Node expect;

    AtLeastOneRun(Check check, AtLeastOne examination, Binding binding) {
        super(check, examination, binding);
        this.examination = examination;
        ConditionBinder binder = binding.on(examination.type());
        this.where = binder.bind(examination.where());
        this.expect = binder.bind(examination.expect());
    }

    /** What was found among the candidates: the records that meet the expectation, and what speaks against it. */
    private static final class Tried {
        private final List<Found> meeting = new ArrayList<>();
        private final List<Found> open = new ArrayList<>();
        private boolean contrary;
        /** First day on which any record could answer otherwise. */
        private int first = Days.NEVER;
        /** Last of the days up to which a record that meets the expectation surely does. */
        private int last = Integer.MIN_VALUE;

        void take(int ordinal, Answer member, Answer answer, int horizon) {
            first = Math.min(first, horizon);
            contrary |= !member.isNo() && answer == Answer.CONTRARY;
            if (answer.isYes()) {
                meeting.add(Found.record(ordinal, answer));
                last = Math.max(last, horizon);
            } else if (answer.isOpen()) {
                open.add(Found.record(ordinal, answer));
            }
        }
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = new Walk(scene, null);
        Tried tried = tried(scene, walk);
        walk.start(0);
        if (examination.onlyOne() && tried.meeting.size() > 1) {
            walk.changesOn(tried.first);
            return conflict(walk, tried.meeting);
        }
        if (!tried.meeting.isEmpty()) {
            walk.changesOn(examination.onlyOne() ? tried.first : tried.last);
            return shown(scene, walk, tried.meeting.get(0));
        }
        walk.changesOn(tried.first);
        return none(walk, tried);
    }

    /** One record that meets the expectation for ever settles it, where it need not be the only one. */
    private Tried tried(Scene scene, Walk walk) {
        Tried tried = new Tried();
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (scene.exists(ordinal)) {
                walk.start(ordinal);
                Answer member = where.test(walk);
                tried.take(ordinal, member, member.isNo() ? member : member.and(expect.test(walk)), walk.horizon());
                if (tried.last == Days.NEVER && !examination.onlyOne()) {
                    return tried;
                }
            }
        }
        return tried;
    }

    private static Outcome shown(Scene scene, Walk walk, Found by) {
        return new Outcome(
                ConformityStatus.CONFORMING,
                EnumSet.of(ReasonCode.EVIDENCED),
                new Counts(1, 1, 0, 0, 0),
                List.of(),
                List.of(),
                FindingGrade.MINOR,
                "",
                "shown by " + scene.columns.record(by.ordinal()).id(),
                walk.horizon(),
                walk.defaults,
                false);
    }

    private static Outcome conflict(Walk walk, List<Found> meeting) {
        List<Found> conflicting = meeting.stream()
                .map(found -> Found.record(found.ordinal(), Answer.CONFLICT))
                .toList();
        return new Outcome(
                ConformityStatus.UNDETERMINED,
                EnumSet.of(ReasonCode.CONFLICT),
                new Counts(1, 0, 0, 1, 0),
                List.of(),
                conflicting,
                FindingGrade.MINOR,
                "",
                conflicting.size() + " records claim to be the one",
                walk.horizon(),
                walk.defaults,
                false);
    }

    private Outcome none(Walk walk, Tried tried) {
        List<Found> open = tried.open;
        boolean closed = open.isEmpty() && walk.isClosedForWindow(typeName);
        Answer answer = closed ? (tried.contrary ? Answer.CONTRARY : Answer.ABSENT) : Answer.OPEN;
        Found found = new Found(-1, examination.type().name(), answer);
        boolean failing = answer.isNo() && isNonconformity(answer);
        ReasonCode reason = failing ? answer.reason() : Subjects.reason(found);
        FindingGrade grade = examination.grading().isolated();
        return new Outcome(
                failing ? status(grade) : openStatus(reason),
                EnumSet.of(reason),
                new Counts(1, 0, failing ? 1 : 0, failing ? 0 : 1, 0),
                failing ? List.of(found) : List.of(),
                failing ? List.of() : open.isEmpty() ? List.of(found) : open,
                grade,
                closed && !tried.contrary ? "absence-of-a-mandated-element" : "typical-grade",
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
