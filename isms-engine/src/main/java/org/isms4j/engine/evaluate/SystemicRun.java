package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Interaction;
import org.isms4j.engine.time.Days;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.report.Validity;
import org.isms4j.model.standard.Flow;

/**
 * Asks whether nonconformities of several parts of the system share a broken interaction. There is one finding at most;
 * what has nothing to do with a broken flow stays with its clause.
 */
final class SystemicRun extends InteractionRun {

    /** Looking ahead gives up after so many days on which something changed; the bound is then conservative. */
    private static final int MOST_STEPS = 200;

    private final FirstStratum stratum;

    SystemicRun(Check check, Interaction examination, Binding binding) {
        super(check, examination, binding);
        this.stratum = binding.stratum;
    }

    @Override
    Outcome outcome(Scene scene) {
        return outcome(scene, stratum.results());
    }

    private Outcome outcome(Scene scene, Collection<CheckResult> results) {
        Walk walk = walk(scene);
        Interactions.Flows flows = scene.interactions.flows(scene);
        BrokenParts broken = BrokenParts.of(flows.standings(), results);
        if (!broken.systemic().isEmpty()) {
            return outcome(
                    ConformityStatus.NONCONFORMING_MAJOR,
                    EnumSet.of(ReasonCode.CONTRARY_EVIDENCE),
                    new Tally(0, 0, List.of(new Found(-1, "systemic", Answer.CONTRARY)), List.of()),
                    FindingGrade.MAJOR,
                    "systemic-roll-up",
                    broken.words(),
                    walk);
        }
        if (flows.live().isEmpty()) {
            return empty(scene, walk, false, true);
        }
        return outcome(
                ConformityStatus.CONFORMING,
                EnumSet.of(ReasonCode.EVIDENCED),
                new Tally(1, 0, List.of(), List.of()),
                FindingGrade.MAJOR,
                "",
                flows.live().size() + " flows live, "
                        + (broken.flows().isEmpty()
                                ? "none broken"
                                : broken.flows().size()
                                        + " broken, and no three parts of the system have nonconformities that share them"),
                walk);
    }

    /**
     * Follows the days on which a flow or another check changes. Where no flow is broken, only flows matter: without a
     * broken one there is nothing to share.
     */
    @Override
    Change firstChange(Scene scene, Outcome now, boolean othersSpeak) {
        Map<String, CheckResult> results = new TreeMap<>();
        stratum.results().forEach(result -> results.put(result.checkId(), result));
        Scene day = scene;
        for (int step = 0; step < MOST_STEPS; step++) {
            int next = next(day, results);
            if (next == Days.NEVER) {
                return Change.NONE;
            }
            advance(results, scene.on(next));
            day = scene.on(next);
            if (!outcome(day, results.values()).saysTheSameAs(now)) {
                return new Change(next, -1);
            }
        }
        return new Change(day.today, -1);
    }

    private static int next(Scene day, Map<String, CheckResult> results) {
        int next = day.interactions.flows(day).stateHorizon();
        boolean whole = BrokenParts.of(day.interactions.flows(day).standings(), List.of())
                .flows()
                .isEmpty();
        return whole
                ? next
                : results.values().stream()
                        .flatMap(result -> result.validUntil().stream())
                        .map(Validity::until)
                        .mapToInt(Days::of)
                        .filter(until -> until > day.today)
                        .reduce(next, Math::min);
    }

    /** Only what may have changed by the day is asked again. */
    private void advance(Map<String, CheckResult> results, Scene day) {
        List<String> changed = results.values().stream()
                .filter(result -> result.validUntil()
                        .filter(validity -> Days.of(validity.until()) <= day.today)
                        .isPresent())
                .map(CheckResult::checkId)
                .toList();
        changed.forEach(id -> results.put(id, stratum.on(id, day)));
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        BrokenParts broken = BrokenParts.of(scene.interactions.flows(scene).standings(), stratum.results());
        Set<Flow> shared = broken.shared();
        List<Explanation> parts = new ArrayList<>();
        shared.forEach(flow -> parts.add(flow(flow.id(), scene, Mark.UNMET)));
        broken.systemic().forEach(result -> parts.add(rests(result)));
        return parts;
    }

    private static Explanation rests(CheckResult result) {
        String findings = result.findings().stream()
                .filter(finding -> finding.grade() != FindingGrade.OBSERVATION)
                .map(Finding::id)
                .limit(3)
                .collect(Collectors.joining(", "));
        return Explanation.of(
                Mark.UNMET,
                "rests on " + result.checkId() + " " + result.status().label() + ": " + result.requirement() + " ("
                        + findings + ")");
    }
}
