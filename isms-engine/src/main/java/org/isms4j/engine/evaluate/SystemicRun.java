package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Interaction;
import org.isms4j.engine.interaction.FlowStanding;
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

    /** Looking ahead gives up after so many days on which flows, or other checks, changed; the bound is then conservative. */
    private static final int MOST_STEPS = 100;

    private static final int MOST_QUESTIONS = 4;

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
        BrokenParts broken = BrokenParts.shown(flows.standings(), isWhole(scene) ? List.of() : results);
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
        BrokenParts feared = BrokenParts.feared(flows.standings(), isWhole(scene) ? List.of() : results);
        if (!feared.systemic().isEmpty()) {
            return outcome(
                    ConformityStatus.NOT_DEMONSTRATED,
                    EnumSet.of(ReasonCode.NO_EVIDENCE),
                    new Tally(0, 0, List.of(), List.of(new Found(-1, "systemic", Answer.OPEN))),
                    FindingGrade.MAJOR,
                    "",
                    "if nothing but the records supplied existed, " + feared.words(),
                    walk);
        }
        if (flows.live().isEmpty()) {
            return empty(scene, walk, false, true);
        }
        return feared.flows().isEmpty()
                ? outcome(
                        ConformityStatus.CONFORMING,
                        EnumSet.of(ReasonCode.EVIDENCED),
                        new Tally(1, 0, List.of(), List.of()),
                        FindingGrade.MAJOR,
                        "",
                        flows.live().size() + " flows live, none broken",
                        walk)
                : Outcome.plain(
                        ConformityStatus.NOT_APPLICABLE,
                        ReasonCode.VACUOUS,
                        "no three parts of the system have nonconformities that share a broken flow",
                        walk);
    }

    /**
     * Follows the days on which a flow or another check changes. Where no flow is broken, only flows matter: there is
     * nothing to share. Asking checks again is dear, so that is done a few times only; the report as a whole does not
     * hold longer than the first of them anyway.
     */
    @Override
    Change firstChange(Scene scene, Outcome now, boolean othersSpeak) {
        Map<String, CheckResult> results = new TreeMap<>();
        stratum.results().forEach(result -> results.put(result.checkId(), result));
        Scene day = scene;
        int asked = 0;
        for (int step = 0; step < MOST_STEPS && asked < MOST_QUESTIONS; step++) {
            int next = next(day, results.values());
            if (next == Days.NEVER) {
                return Change.NONE;
            }
            day = scene.on(next);
            asked += !isWhole(day) && bring(results, day) ? 1 : 0;
            if (!outcome(day, results.values()).saysTheSameAs(now)) {
                return Change.on(next, -1);
            }
        }
        return Change.notBefore(day.today);
    }

    /** Whether no flow is broken, so that nothing can be shared. */
    private static boolean isWhole(Scene day) {
        return BrokenParts.feared(day.interactions.flows(day).standings(), List.of())
                .flows()
                .isEmpty();
    }

    private static int next(Scene day, Collection<CheckResult> results) {
        Interactions.Flows flows = day.interactions.flows(day);
        return isWhole(day)
                ? flows.stateHorizon()
                : results.stream()
                        .flatMap(result -> result.validUntil().stream())
                        .map(Validity::until)
                        .mapToInt(Days::of)
                        .filter(until -> until > day.today)
                        .reduce(flows.stateHorizon(), Math::min);
    }

    /** Brings results up to a day: only those that may have changed by then are asked again. */
    private boolean bring(Map<String, CheckResult> results, Scene day) {
        List<String> changed = results.values().stream()
                .filter(result -> result.validUntil()
                        .filter(validity -> Days.of(validity.until()) <= day.today)
                        .isPresent())
                .map(CheckResult::checkId)
                .toList();
        changed.forEach(id -> results.put(id, stratum.on(id, day)));
        return !changed.isEmpty();
    }

    @Override
    List<Explanation> explain(Scene scene, Found found) {
        Map<Flow, FlowStanding> standings = scene.interactions.flows(scene).standings();
        BrokenParts broken = found.answer().isNo()
                ? BrokenParts.shown(standings, stratum.results())
                : BrokenParts.feared(standings, stratum.results());
        Mark mark = found.answer().mark();
        List<Explanation> parts = new ArrayList<>();
        broken.shared().forEach(flow -> parts.add(flow(flow.id(), scene, mark)));
        broken.systemic().forEach(result -> parts.add(rests(result, mark)));
        return parts;
    }

    private static Explanation rests(CheckResult result, Mark mark) {
        String findings = result.findings().stream()
                .filter(finding -> finding.grade() != FindingGrade.OBSERVATION)
                .map(Finding::id)
                .limit(3)
                .collect(Collectors.joining(", "));
        return Explanation.of(
                mark,
                "rests on " + result.checkId() + " " + result.status().label() + ": " + result.requirement() + " ("
                        + findings + ")");
    }
}
