package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Interaction;
import org.isms4j.engine.interaction.Recurrence;
import org.isms4j.engine.interaction.Regularity;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;

/** Asks whether recurring processes recur at their intervals, all together; those that are late are named. */
final class RegularityRun extends InteractionRun {

    RegularityRun(Check check, Interaction examination, Binding binding) {
        super(check, examination, binding);
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = walk(scene);
        List<Recurrence> told = recurrences(scene, walk);
        told.forEach(recurrence -> walk.changesOn(recurrence.changesOn()));
        List<Recurrence> counted =
                told.stream().filter(recurrence -> recurrence.gaps() > 0).toList();
        if (counted.isEmpty()) {
            return told.stream().anyMatch(Recurrence::early)
                    ? Outcome.plain(
                            ConformityStatus.NOT_YET_DUE,
                            ReasonCode.NOT_DUE,
                            "no process has two full cycles behind it yet",
                            walk)
                    : empty(scene, walk, false, true);
        }
        walk.defaults.threshold(ThresholdKey.EXECUTIONS_ON_TIME);
        Tally tally = tally(scene, counted, told.size() - counted.size());
        return outcome(
                tally.status(FindingGrade.MINOR),
                tally.reasons(),
                tally,
                FindingGrade.MINOR,
                "typical-grade",
                inTime(counted) + " of " + gaps(counted) + " gaps between executions in time, threshold "
                        + scene.policy.threshold(ThresholdKey.EXECUTIONS_ON_TIME),
                walk);
    }

    private static List<Recurrence> recurrences(Scene scene, Walk walk) {
        return new Regularity(scene.interactions.interplay(), new WalkMoment(walk)).recurrences();
    }

    /** An execution that nobody supplied can lie in a gap, unless all are known. */
    private static Tally tally(Scene scene, List<Recurrence> counted, int pending) {
        int best = counted.stream()
                .mapToInt(each -> each.closed() ? each.inTime() : each.gaps())
                .sum();
        List<Found> failing = new ArrayList<>();
        List<Found> open = new ArrayList<>();
        if (!reaches(scene, inTime(counted), counted)) {
            boolean shown = !reaches(scene, best, counted);
            counted.stream()
                    .filter(each -> !each.late().isEmpty())
                    .forEach(each -> (shown && each.closed() ? failing : open)
                            .add(found(scene, each, shown && each.closed() ? Answer.ABSENT : Answer.STALE)));
        }
        return new Tally(counted.size() - failing.size() - open.size(), pending, failing, open);
    }

    private static boolean reaches(Scene scene, int inTime, List<Recurrence> counted) {
        return scene.policy.reaches(ThresholdKey.EXECUTIONS_ON_TIME, inTime, gaps(counted));
    }

    private static int inTime(List<Recurrence> counted) {
        return counted.stream().mapToInt(Recurrence::inTime).sum();
    }

    private static int gaps(List<Recurrence> counted) {
        return counted.stream().mapToInt(Recurrence::gaps).sum();
    }

    private static Found found(Scene scene, Recurrence recurrence, Answer answer) {
        return recurrence
                .definition()
                .map(id -> Found.record(scene.columns.ordinalOf(id), answer))
                .orElseGet(() ->
                        new Found(-1, recurrence.key().map(IntervalKey::key).orElse(recurrence.name()), answer));
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        return recurrences(scene, walk(scene)).stream()
                .filter(recurrence -> recurrence.gaps() > 0)
                .filter(recurrence -> found(scene, recurrence, found.answer()).equals(found))
                .flatMap(recurrence -> parts(recurrence, found.answer().mark()))
                .toList();
    }

    private static Stream<Explanation> parts(Recurrence recurrence, Mark mark) {
        return recurrence.late().stream()
                .map(gap -> Explanation.of(
                        mark,
                        recurrence.subject() + ": nothing between " + Days.date(gap.from()) + " and "
                                + (gap.open() ? "today" : Days.date(gap.to()).toString())));
    }
}
