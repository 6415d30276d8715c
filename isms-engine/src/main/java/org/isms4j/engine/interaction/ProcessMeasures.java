package org.isms4j.engine.interaction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isms4j.engine.interaction.Recurrence.LateGap;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.LoopWitness;
import org.isms4j.model.interaction.Measure;
import org.isms4j.model.interaction.MeasureKey;
import org.isms4j.model.interaction.ProcessGroup;
import org.isms4j.model.interaction.RealisedProcess;

/** Measures of processes as wholes: regularity (M1), liveness (M2), the loop (M8), and how the map hangs together (M9). */
final class ProcessMeasures {

    private static final List<String> HEART = List.of("RA", "RT", "RTI", "MRV");
    private static final List<String> LOOKING = List.of("MON", "AUD");

    private final Facts facts;
    private final InteractionMap map;

    ProcessMeasures(Facts facts, InteractionMap map) {
        this.facts = facts;
        this.map = map;
    }

    List<Measure> regularityAndLiveness() {
        return List.of(regularity(), liveness());
    }

    List<Measure> loopAndShape() {
        return List.of(loop(), connectedness());
    }

    private Measure regularity() {
        MeasureSum sum = new MeasureSum(
                MeasureKey.M1, "the share of executions on time that the policy asks for, after two full cycles");
        new Regularity(facts.interplay(), facts.moment())
                .recurrences().stream()
                        .filter(process -> process.gaps() > 0 || process.early())
                        .forEach(process ->
                                sum.add(process.subject(), process.inTime(), process.gaps(), remark(process)));
        boolean reached = facts.moment().reaches(ThresholdKey.EXECUTIONS_ON_TIME, sum.count(), sum.population());
        return sum.measure(reached, Optional.empty());
    }

    private static String remark(Recurrence process) {
        String late = process.early()
                ? "not yet two cycles"
                : process.late().stream().map(ProcessMeasures::words).collect(Collectors.joining(", "));
        return process.settled().isEmpty()
                ? late
                : late + (late.isEmpty() ? "" : ", ")
                        + (process.settled().size() == 1
                                ? "one late gap was"
                                : process.settled().size() + " late gaps were")
                        + " raised and cured";
    }

    private static String words(LateGap gap) {
        return gap.open()
                ? "nothing since " + Days.date(gap.from())
                : "nothing between " + Days.date(gap.from()) + " and " + Days.date(gap.to());
    }

    /** A process is due once it was carried out, or should have been for the first time. */
    private Measure liveness() {
        MeasureSum sum = new MeasureSum(MeasureKey.M2, "all that are due");
        map.processes().stream()
                .filter(process -> process.node().core()
                        && Cadences.of(process.node().id()).isPresent())
                .filter(process -> process.lastExecution().isPresent()
                        || process.overdueSince().isPresent())
                .forEach(process -> sum.add(
                        process.node().toString(), process.overdueSince().isEmpty() ? 1 : 0, 1, liveness(process)));
        return sum.measure(sum.count() == sum.population(), Optional.empty());
    }

    private static String liveness(RealisedProcess process) {
        return process.lastExecution().map(day -> "last on " + day).orElse("never carried out")
                + process.overdueSince().map(day -> ", overdue since " + day).orElse("");
    }

    private Measure loop() {
        LoopWitness witness = map.witness();
        MeasureSum sum = new MeasureSum(MeasureKey.M8, "at least one in the last full cycle");
        sum.sum(witness.closedInCycle(), 1);
        witness.loops()
                .forEach(loop -> sum.note(
                        loop.variant().label(),
                        1,
                        1,
                        "closed on " + loop.closedOn() + " after " + loop.latencyDays() + " days"));
        Optional<Boolean> passes =
                witness.closedInCycle() > 0 ? Optional.of(true) : isLoopOwed() ? Optional.of(false) : Optional.empty();
        return sum.measure(
                passes,
                witness.newest()
                        .map(loop -> "from risk to the next assessment that knew the outcome: " + loop.latencyDays()
                                + " days"));
    }

    private boolean isLoopOwed() {
        return map.witness()
                .firstDueBy()
                .filter(day -> facts.hasPassed(Days.of(day)))
                .isPresent();
    }

    /** Before the loop is owed, processes that do not hang together yet say nothing. */
    private Measure connectedness() {
        MeasureSum sum = new MeasureSum(
                MeasureKey.M9,
                "one part, with risk assessment, treatment, implementation, review, and monitoring or audit in one cycle");
        List<ProcessGroup> parts = map.parts();
        sum.sum(
                parts.size(),
                parts.stream().mapToInt(part -> part.processes().size()).sum());
        parts.forEach(part -> sum.note(part.toString(), part.processes().size(), sum.population(), "connected"));
        boolean whole = parts.size() == 1
                && map.cycle().containsAll(HEART)
                && map.cycle().stream().anyMatch(LOOKING::contains);
        Optional<Boolean> passes = whole ? Optional.of(true) : isLoopOwed() ? Optional.of(false) : Optional.empty();
        return sum.measure(
                passes,
                map.cycle().isEmpty()
                        ? Optional.of("no processes lead back to each other")
                        : Optional.of("lead back to each other: " + String.join(" ", map.cycle())));
    }
}
