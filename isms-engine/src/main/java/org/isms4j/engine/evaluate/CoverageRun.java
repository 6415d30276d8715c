package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Coverage;
import org.isms4j.engine.check.CoveragePeriod;
import org.isms4j.engine.check.Term;
import org.isms4j.engine.check.Terms;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.ReasonCode;
import org.jspecify.annotations.Nullable;

/** Runs {@link Coverage}: each element of a list is covered by some record in a time. */
final class CoverageRun extends Run {

    private final Coverage examination;
    private final Elements elements;
    private final Node where;
    private final Attribute<IsmsRecord, ?> attribute;
    private final @Nullable CoveragePeriod period;
    private final @Nullable BoundTerm<LocalDate> date;

    @SuppressWarnings("unchecked") // the range holds records of the type that has the attribute
    CoverageRun(Check check, Coverage examination, Binding binding) {
        super(check, examination, binding);
        this.examination = examination;
        this.elements = binding.elements(examination.required());
        ConditionBinder binder = binding.on(examination.type());
        binder.field(examination.attribute(), false);
        this.where = binder.bind(examination.where());
        this.attribute = (Attribute<IsmsRecord, ?>) examination.attribute();
        this.period = examination.period().orElse(null);
        this.date = period == null ? null : binder.term(dateOf(period));
    }

    private static Term<LocalDate> dateOf(CoveragePeriod period) {
        return period.via().map(link -> Terms.via(link, period.date())).orElse(Terms.its(period.date()));
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = new Walk(scene, null);
        walk.start(0);
        List<Object> required = elements.list(walk);
        int end = period == null ? scene.today : end(scene, period);
        int start = period == null ? Integer.MIN_VALUE : start(walk, period, end);
        Set<Object> covered = covered(walk, start, end);
        Subjects subjects = new Subjects(this, examination.grading());
        boolean complete = covered.containsAll(required);
        boolean excused = !complete && period != null && scene.isBeforeFirstDue(period.interval());
        boolean closed = !complete
                && (period == null ? walk.isClosedForWindow(typeName) : walk.isClosedSince(typeName, start + 1));
        if (!complete && !closed && period != null && end == scene.today) {
            for (int declared : scene.completeness.startsAfter(typeName, start)) {
                walk.changesOn(leaves(scene, period, declared));
            }
        }
        for (Object element : required) {
            Answer answer = covered.contains(element) ? Answer.YES : closed ? Answer.ABSENT : Answer.OPEN;
            if (answer.isYes() || !excused) {
                subjects.take(Found.element(element, answer));
            }
        }
        if (excused && period != null) {
            walk.changesOn(Days.after(walk.firstDue(period.interval())));
            return Outcome.plain(
                    ConformityStatus.NOT_YET_DUE, ReasonCode.NOT_DUE, "the first cycle has not ended", walk);
        }
        return subjects.isEmpty() ? empty(scene, walk, false, true) : subjects.outcome(walk, walk.horizon());
    }

    private int end(Scene scene, CoveragePeriod within) {
        if (!within.anchoredToNewest()) {
            return scene.today;
        }
        int end = Integer.MIN_VALUE;
        for (int day : binding.sortedDays(within.date())) {
            end = day <= scene.known ? day : end;
        }
        return end == Integer.MIN_VALUE ? scene.today : end;
    }

    /** The day before the first that counts. The tolerance is added unless the time is anchored to an event. */
    private static int start(Walk walk, CoveragePeriod within, int end) {
        walk.uses(within.interval());
        int start = Days.minus(end, walk.scene.intervals.interval(within.interval()));
        if (within.anchoredToNewest()) {
            return start;
        }
        walk.usesGrace(within.interval());
        Period length = walk.scene.intervals.interval(within.interval());
        return Days.minus(start, walk.scene.intervals.grace(within.interval(), length));
    }

    private Set<Object> covered(Walk outer, int start, int end) {
        Set<Object> covered = new HashSet<>();
        Walk walk = new Walk(outer.scene, null);
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (walk.scene.exists(ordinal)) {
                walk.start(ordinal);
                if (where.test(walk).isYes() && isInTime(outer, walk, start, end)) {
                    attribute
                            .values(walk.scene.columns.record(ordinal))
                            .forEach(value -> covered.addAll(Elements.expand(value)));
                }
                outer.changesOn(walk.horizon());
            }
        }
        outer.defaults.addAll(walk.defaults);
        return covered;
    }

    /** Whether a record lies in the time; when the time moves with the evaluation date, it falls out of it later. */
    private boolean isInTime(Walk outer, Walk walk, int start, int end) {
        LocalDate day = date == null ? null : date.value(walk);
        if (period == null || day == null) {
            return period == null;
        }
        boolean inTime = Days.of(day) > start && Days.of(day) <= end;
        if (inTime && !period.anchoredToNewest()) {
            outer.changesOn(leaves(outer.scene, period, Days.of(day)));
        }
        return inTime;
    }

    /** The first day on which a record of that day lies outside the time, or a little before. */
    private static int leaves(Scene scene, CoveragePeriod within, int day) {
        int due = scene.intervals.due(day, within.interval(), !within.anchoredToNewest());
        return Math.max(scene.today + 1, due - Walk.LONGEST_MONTH_SLIP);
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        Walk walk = new Walk(scene, null);
        int end = period == null ? scene.today : end(scene, period);
        String time = period == null
                ? ""
                : " after " + Days.date(start(walk, period, end)) + " and up to " + Days.date(end) + "; "
                        + scene.intervals.words(period.interval());
        Mark mark = found.answer().mark();
        return List.of(Explanation.of(
                mark,
                "no " + examination.type().label() + " has " + found.detail() + " among its " + attribute.label()
                        + time));
    }
}
