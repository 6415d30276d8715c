package org.isms4j.engine.evaluate;

import java.util.EnumSet;
import java.util.List;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Pattern;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.ReasonCode;

/** Runs {@link Pattern}: other checks are run anew, on whatever day, and their answers put together. */
final class PatternRun extends Run {

    private final Pattern examination;
    private final List<Group> groups;

    private record Group(String name, List<CheckRun> runs) {}

    /** What the checks of a group come to on a day: the worst status, and the first day on which one could change. */
    private record Standing(Group group, ConformityStatus status, int horizon) {
        boolean isClear() {
            return status == ConformityStatus.CONFORMING || status == ConformityStatus.NOT_APPLICABLE;
        }
    }

    PatternRun(Check check, Pattern examination, Binding binding) {
        super(check, examination, binding);
        this.examination = examination;
        this.groups = examination.groups().stream()
                .map(group -> new Group(
                        group.name(),
                        group.checks().stream()
                                .map(each -> new CheckRun(each, binding))
                                .toList()))
                .toList();
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = new Walk(scene, null);
        walk.start(0);
        List<Standing> standings =
                groups.stream().map(group -> standing(group, scene, walk)).toList();
        standings.forEach(standing -> walk.changesOn(standing.horizon()));
        boolean allWrong = standings.stream().allMatch(each -> each.status().isNonconforming());
        if (allWrong) {
            return outcome(status(examination.grading().isolated()), ReasonCode.CONTRARY_EVIDENCE, standings, walk);
        } else if (has(standings, ConformityStatus.CONFORMING)) {
            return outcome(ConformityStatus.CONFORMING, ReasonCode.EVIDENCED, standings, walk);
        } else if (has(standings, ConformityStatus.NOT_YET_DUE)) {
            return outcome(ConformityStatus.NOT_YET_DUE, ReasonCode.NOT_DUE, standings, walk);
        } else if (has(standings, ConformityStatus.NOT_APPLICABLE)) {
            return outcome(ConformityStatus.NOT_APPLICABLE, ReasonCode.VACUOUS, standings, walk);
        }
        return outcome(ConformityStatus.NOT_DEMONSTRATED, ReasonCode.NO_EVIDENCE, standings, walk);
    }

    private static boolean has(List<Standing> standings, ConformityStatus status) {
        return standings.stream().anyMatch(each -> each.status() == status);
    }

    private static Standing standing(Group group, Scene scene, Walk walk) {
        ConformityStatus worst = ConformityStatus.NOT_APPLICABLE;
        int horizon = Days.NEVER;
        for (CheckRun run : group.runs()) {
            List<Outcome> outcomes = run.outcomes(scene);
            for (Outcome outcome : Outcome.speaking(outcomes)) {
                worst = worst.worse(outcome.status());
            }
            for (Outcome outcome : outcomes) {
                horizon = Math.min(horizon, outcome.horizon());
                walk.defaults.addAll(outcome.defaults());
            }
        }
        return new Standing(group, worst, horizon);
    }

    private Outcome outcome(ConformityStatus status, ReasonCode reason, List<Standing> standings, Walk walk) {
        boolean failing = status.isNonconforming();
        boolean conforming = status == ConformityStatus.CONFORMING || status == ConformityStatus.NOT_APPLICABLE;
        boolean pending = status == ConformityStatus.NOT_YET_DUE;
        boolean open = status == ConformityStatus.NOT_DEMONSTRATED;
        Found found = new Found(-1, "pattern", failing ? Answer.CONTRARY : Answer.OPEN);
        return new Outcome(
                status,
                EnumSet.of(reason),
                new Counts(1, conforming ? 1 : 0, failing ? 1 : 0, open ? 1 : 0, pending ? 1 : 0),
                failing ? List.of(found) : List.of(),
                open ? List.of(found) : List.of(),
                examination.grading().isolated(),
                "pattern",
                failing ? examination.name() : words(standings),
                walk.horizon(),
                walk.defaults,
                false);
    }

    private static String words(List<Standing> standings) {
        return standings.stream()
                .map(standing ->
                        standing.group().name() + ": " + standing.status().label())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        Walk walk = new Walk(scene, null);
        walk.start(0);
        return groups.stream()
                .map(group -> standing(group, scene, walk))
                .map(standing -> Explanation.of(
                        standing.status().isNonconforming() ? Mark.UNMET : standing.isClear() ? Mark.MET : Mark.OPEN,
                        standing.group().name() + ": " + ids(standing.group()) + " "
                                + standing.status().label()))
                .toList();
    }

    private static String ids(Group group) {
        return group.runs().stream()
                .map(run -> run.check().id())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
