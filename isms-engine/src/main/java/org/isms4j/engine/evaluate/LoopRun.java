package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Interaction;
import org.isms4j.engine.time.Days;
import org.isms4j.model.interaction.Loop;
import org.isms4j.model.interaction.LoopStep;
import org.isms4j.model.interaction.LoopWitness;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.standard.ProcessGraph;

/** Asks whether the loop through the core of the system is closed. */
final class LoopRun extends InteractionRun {

    LoopRun(Check check, Interaction examination, Binding binding) {
        super(check, examination, binding);
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = walk(scene);
        Interactions.Witness witness = scene.interactions.witness(scene);
        LoopWitness loop = witness.loop();
        walk.changesOn(witness.horizon());
        walk.defaults.addAll(witness.defaults());
        LocalDate today = Days.date(scene.today);
        if (loop.holdsOn(today)) {
            change(walk, loop.holdsUntil());
            return closed(loop, walk);
        }
        change(walk, loop.firstDueBy());
        boolean early = loop.firstDueBy().filter(due -> !today.isAfter(due)).isPresent();
        return early
                ? Outcome.plain(
                        ConformityStatus.NOT_YET_DUE,
                        ReasonCode.NOT_DUE,
                        "the first loop has to close by "
                                + loop.firstDueBy().map(LocalDate::toString).orElse(""),
                        walk)
                : open(scene, loop, walk);
    }

    private static void change(Walk walk, Optional<LocalDate> last) {
        last.ifPresent(day -> walk.changesOn(Days.after(Days.of(day))));
    }

    private static Outcome closed(LoopWitness witness, Walk walk) {
        Loop loop = witness.newest().orElseThrow();
        return outcome(
                ConformityStatus.CONFORMING,
                EnumSet.of(ReasonCode.EVIDENCED),
                new Tally(1, 0, List.of(), List.of()),
                FindingGrade.MINOR,
                "",
                "closed on " + loop.closedOn() + " (" + loop.variant().label() + ", " + loop.latencyDays() + " days)",
                walk);
    }

    /** The loop is shown not to close only where nothing that would lead the chain on can be missing. */
    private Outcome open(Scene scene, LoopWitness witness, Walk walk) {
        String flow = witness.brokenAt().orElse("E08");
        boolean shown = scene.interactions.isClosed(ProcessGraph.flow(flow), walk);
        boolean ever = !witness.loops().isEmpty();
        Found found = new Found(-1, "loop", shown ? Answer.ABSENT : Answer.OPEN);
        FindingGrade grade = ever ? FindingGrade.MINOR : FindingGrade.MAJOR;
        return outcome(
                shown ? status(grade) : ConformityStatus.NOT_DEMONSTRATED,
                EnumSet.of(found.answer().reason()),
                new Tally(0, 0, shown ? List.of(found) : List.of(), shown ? List.of() : List.of(found)),
                grade,
                ever ? "loop-lapsed" : "loop-never-closed",
                (ever
                                ? "the last loop closed on "
                                        + witness.newest().orElseThrow().closedOn() + "; the"
                                : "the") + " longest chain ends before " + ProcessGraph.flow(flow),
                walk);
    }

    @Override
    List<Found> examples(Scene scene) {
        return scene
                .interactions
                .witness(scene)
                .loop()
                .newest()
                .map(loop -> Found.record(
                        scene.columns.ordinalOf(
                                loop.steps().get(loop.steps().size() - 1).record()),
                        Answer.YES))
                .stream()
                .toList();
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        LoopWitness witness = scene.interactions.witness(scene).loop();
        List<Explanation> parts = new ArrayList<>();
        List<LoopStep> steps =
                found.answer().isYes() ? witness.newest().map(Loop::steps).orElse(List.of()) : witness.longestChain();
        steps.forEach(step -> parts.add(Explanation.of(Mark.MET, step.toString())));
        if (!found.answer().isYes()) {
            parts.add(
                    flow(witness.brokenAt().orElse("E08"), scene, found.answer().mark()));
            Stream.of(witness.orphans())
                    .filter(orphans -> !orphans.isEmpty())
                    .forEach(orphans -> parts.add(Explanation.of(
                            Mark.NOTE, "one of these would have to be cited for the chain to go on: " + orphans)));
        }
        return parts;
    }
}
