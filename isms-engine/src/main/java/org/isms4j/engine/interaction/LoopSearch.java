package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.interaction.Loop;
import org.isms4j.model.interaction.LoopVariant;
import org.isms4j.model.interaction.LoopWitness;
import org.isms4j.model.snapshot.SnapshotColumns;
import org.isms4j.model.standard.ProcessGraph;

/**
 * Looks for the chain of records that closes the loop: assessed, treated, implemented, measured or audited, reviewed,
 * decided, assessed again (check 4.4-06). Every step is a reference between two records, and time never runs backwards;
 * only the last one can be the next assessment in its interval instead.
 */
final class LoopSearch {

    private final Interplay interplay;
    private final Moment moment;
    private final SnapshotColumns columns;
    private final LoopStages stages;
    private final Closings closings;
    private final List<Layer> open = new ArrayList<>();

    LoopSearch(Interplay interplay, Moment moment) {
        this.interplay = interplay;
        this.moment = moment;
        this.columns = interplay.isms().columns();
        this.stages = new LoopStages(columns, interplay.known());
        this.closings = new Closings(columns, interplay.known(), moment);
    }

    LoopWitness witness() {
        Map<LoopVariant, Layer> closed = search();
        Set<Integer> days = new TreeSet<>();
        List<Loop> loops = new ArrayList<>();
        closed.forEach((variant, layer) -> {
            layer.trails().forEach(trail -> days.add(trail.day()));
            newest(layer).ifPresent(trail -> loops.add(new Loop(variant, trail.steps(columns))));
        });
        int last = days.stream().mapToInt(day -> day).max().orElse(SnapshotColumns.ALWAYS);
        boolean holds = last != SnapshotColumns.ALWAYS && holdsUntil(last) >= moment.today();
        LoopWitness.Builder witness = LoopWitness.builder()
                .addAllLoops(loops)
                .closedInCycle((int) days.stream()
                        .filter(day ->
                                moment.yardstick(IntervalKey.RISK_ASSESSMENT).lastDayFrom(day) >= moment.today())
                        .count())
                .firstDueBy(date(firstDue()))
                .holdsUntil(
                        last == SnapshotColumns.ALWAYS ? Optional.empty() : Optional.of(Days.date(holdsUntil(last))));
        if (!holds) {
            addBreak(witness);
        }
        return witness.build();
    }

    private static Optional<LocalDate> date(int day) {
        return day == Days.NEVER ? Optional.empty() : Optional.of(Days.date(day));
    }

    private int holdsUntil(int closed) {
        return moment.lateFrom(closed, IntervalKey.RISK_ASSESSMENT);
    }

    /** The loop has to close with the second assessment: that is the first one which can know an outcome. */
    private int firstDue() {
        int first = Math.min(closings.first(), moment.firstDue(IntervalKey.RISK_ASSESSMENT));
        return first == Days.NEVER
                ? Days.NEVER
                : moment.yardstick(IntervalKey.RISK_ASSESSMENT).lastDayFrom(first);
    }

    private Map<LoopVariant, Layer> search() {
        Layer risks = reached(stages.assessedRisks());
        Layer decisions = reached(stages.decisions(risks));
        Layer actions = reached(stages.actions(decisions));
        Layer results = reached(stages.results(actions));
        Layer measured = reached(stages.measured(results));
        Layer operated = reached(stages.operated(results));
        Layer audited = reached(stages.audited(results));
        Map<LoopVariant, Layer> closed = new EnumMap<>(LoopVariant.class);
        closed.put(LoopVariant.MEASURED, reviewed(stages.reviewsOfResults(measured)));
        closed.put(LoopVariant.OPERATED, reviewed(stages.reviewsOfResults(operated)));
        closed.put(LoopVariant.AUDITED, reviewed(stages.reviewsOfAudits(audited)));
        closed.put(LoopVariant.CORRECTED, closings.close(reached(stages.corrections(audited))));
        closed.put(LoopVariant.SHORTEST, reviewed(stages.reviewsOfTreatment(results)));
        return closed;
    }

    private Layer reviewed(Layer reviews) {
        return closings.close(reached(stages.outcomes(reached(stages.reviewDecisions(reached(reviews))))));
    }

    private Layer reached(Layer layer) {
        open.add(layer);
        return layer;
    }

    private static Optional<Trail> newest(Layer layer) {
        Trail newest = null;
        for (Trail trail : layer.trails()) {
            newest = newest == null || trail.day() > newest.day() ? trail : newest;
        }
        return Optional.ofNullable(newest);
    }

    /** Where the longest chain ends, of several the newest. */
    private void addBreak(LoopWitness.Builder witness) {
        Trail longest = null;
        for (Layer layer : open) {
            for (Trail trail : layer.trails()) {
                longest = longest == null || isLonger(trail, longest) ? trail : longest;
            }
        }
        String flow = longest == null ? "E08" : LoopStages.next(longest);
        witness.brokenAt(flow);
        if (longest != null) {
            witness.addAllLongestChain(longest.steps(columns));
        }
        FlowHistory history = interplay.history(ProcessGraph.flow(flow));
        witness.addAllOrphans(new FlowRealisation(history, columns, moment).orphans());
    }

    private static boolean isLonger(Trail one, Trail other) {
        int rank = LoopStages.rank(one) - LoopStages.rank(other);
        return rank != 0 ? rank > 0 : one.day() > other.day();
    }
}
