package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Inventory;
import org.isms4j.engine.check.InventoryEntry;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;

/** Runs {@link Inventory}: each thing is a subject of its own, shown in any of its places. */
final class InventoryRun extends Run {

    private final Inventory examination;
    private final List<Thing> things;

    private record Thing(InventoryEntry entry, List<AtLeastOneRun> places, Optional<AtLeastOneRun> trigger) {}

    InventoryRun(Check check, Inventory examination, Binding binding) {
        super(check, examination, binding);
        this.examination = examination;
        this.things = examination.entries().stream()
                .map(entry -> new Thing(
                        entry,
                        entry.places().stream()
                                .map(place -> new AtLeastOneRun(check, place, binding))
                                .toList(),
                        entry.trigger().map(trigger -> new AtLeastOneRun(check, trigger, binding))))
                .toList();
    }

    @Override
    Outcome outcome(Scene scene) {
        Walk walk = new Walk(scene, null);
        walk.start(0);
        Subjects subjects = new Subjects(this, examination.grading());
        things.stream()
                .filter(thing -> isOwed(thing, scene, walk))
                .forEach(thing -> take(thing, scene, walk, subjects));
        return subjects.isEmpty() ? empty(scene, walk, false, true) : subjects.outcome(walk, walk.horizon());
    }

    private static boolean isOwed(Thing thing, Scene scene, Walk walk) {
        return thing.trigger()
                .map(trigger -> noted(trigger.outcome(scene), walk).status() == ConformityStatus.CONFORMING)
                .orElse(true);
    }

    private static void take(Thing thing, Scene scene, Walk walk, Subjects subjects) {
        Answer answer = answer(thing, scene, walk);
        Optional<IntervalKey> first = thing.entry().rhythm().filter(scene::isBeforeFirstDue);
        if (answer.isYes() || first.isEmpty()) {
            subjects.take(Found.element(thing.entry().name(), answer));
        } else {
            walk.uses(first.get());
            walk.changesOn(Days.after(scene.firstDue(first.get())));
            subjects.pending();
        }
    }

    private static Answer answer(Thing thing, Scene scene, Walk walk) {
        return thing.places().stream()
                .map(place -> answer(noted(place.outcome(scene), walk)))
                .reduce(Answer::or)
                .orElse(Answer.OPEN);
    }

    private static Answer answer(Outcome outcome) {
        return outcome.status() == ConformityStatus.CONFORMING
                ? Answer.YES
                : Stream.concat(outcome.failing().stream(), outcome.open().stream())
                        .map(Found::answer)
                        .reduce(Answer::or)
                        .orElse(Answer.OPEN);
    }

    private static Outcome noted(Outcome outcome, Walk walk) {
        walk.changesOn(outcome.horizon());
        walk.defaults.addAll(outcome.defaults());
        return outcome;
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        List<Explanation> parts = new ArrayList<>();
        things.stream()
                .filter(thing -> thing.entry().name().equals(found.detail()))
                .flatMap(thing -> thing.places().stream())
                .forEach(place -> parts.add(explain(place, scene)));
        return parts;
    }

    private static Explanation explain(AtLeastOneRun place, Scene scene) {
        Outcome outcome = place.outcome(scene);
        List<Explanation> parts = Stream.concat(outcome.failing().stream(), outcome.open().stream())
                .flatMap(found -> place.explain(scene, found).stream())
                .toList();
        return new Explanation(answer(outcome).mark(), outcome.summary(), parts);
    }
}
