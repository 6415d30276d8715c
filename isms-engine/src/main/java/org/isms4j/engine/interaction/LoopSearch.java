package org.isms4j.engine.interaction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.isms4j.model.interaction.Loop;
import org.isms4j.model.interaction.LoopVariant;
import org.isms4j.model.snapshot.SnapshotColumns;

/**
 * Looks for the chain of records that closes the loop: assessed, treated, implemented, measured or audited, reviewed,
 * decided, assessed again (check 4.4-06). Every step is a reference between two records, and time never runs backwards;
 * only the last one can be the next assessment in its interval instead. For one use.
 */
final class LoopSearch {

    private final SnapshotColumns columns;
    private final LoopStages stages;
    private final Closings closings;
    private final List<Layer> reached = new ArrayList<>();

    LoopSearch(SnapshotColumns columns, int known, Yardstick assessments) {
        this.columns = columns;
        this.stages = new LoopStages(columns, known);
        this.closings = new Closings(columns, known, assessments);
    }

    Loops loops() {
        TreeSet<Integer> days = new TreeSet<>();
        List<Loop> loops = new ArrayList<>();
        search().forEach((variant, layer) -> {
            layer.trails().forEach(trail -> days.add(trail.day()));
            newest(layer).ifPresent(trail -> loops.add(new Loop(variant, trail.steps(columns))));
        });
        return new Loops(loops, List.copyOf(days), longest(), closings.first());
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
        reached.add(layer);
        return layer;
    }

    private static Optional<Trail> newest(Layer layer) {
        Trail newest = null;
        for (Trail trail : layer.trails()) {
            newest = newest == null || trail.day() > newest.day() ? trail : newest;
        }
        return Optional.ofNullable(newest);
    }

    private Optional<Trail> longest() {
        Trail longest = null;
        for (Layer layer : reached) {
            for (Trail trail : layer.trails()) {
                longest = longest == null || isLonger(trail, longest) ? trail : longest;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static boolean isLonger(Trail one, Trail other) {
        int rank = LoopStages.rank(one) - LoopStages.rank(other);
        if (rank != 0) {
            return rank > 0;
        }
        return one.day() != other.day() ? one.day() > other.day() : one.length() > other.length();
    }
}
