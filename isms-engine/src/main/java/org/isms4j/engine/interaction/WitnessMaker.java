package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.interaction.LoopStep;
import org.isms4j.model.interaction.LoopWitness;
import org.isms4j.model.snapshot.SnapshotColumns;
import org.isms4j.model.standard.ProcessGraph;

/** Tells what the loops of a snapshot mean on a day: whether one holds, and where the longest chain ends otherwise. */
final class WitnessMaker {

    private final Interplay interplay;
    private final Moment moment;
    private final Loops loops;

    WitnessMaker(Interplay interplay, Moment moment, Loops loops) {
        this.interplay = interplay;
        this.moment = moment;
        this.loops = loops;
    }

    LoopWitness witness() {
        int until = holdsUntil();
        LoopWitness.Builder witness = LoopWitness.builder()
                .addAllLoops(loops.newest())
                .closedInCycle(closedInCycle())
                .firstDueBy(date(firstDue()))
                .holdsUntil(date(until));
        if (until == Days.NEVER || until < moment.today()) {
            addBreak(witness);
        }
        return witness.build();
    }

    private static Optional<LocalDate> date(int day) {
        return day == Days.NEVER ? Optional.empty() : Optional.of(Days.date(day));
    }

    private int holdsUntil() {
        return loops.closed().isEmpty() ? Days.NEVER : moment.lateFrom(loops.lastClosed(), IntervalKey.RISK_ASSESSMENT);
    }

    /** The loop has to close with the second assessment: that is the first one which can know an outcome. */
    private int firstDue() {
        int first = Math.min(loops.firstAssessment(), moment.firstDue(IntervalKey.RISK_ASSESSMENT));
        return first == Days.NEVER
                ? Days.NEVER
                : moment.yardstick(IntervalKey.RISK_ASSESSMENT).lastDayFrom(first);
    }

    private int closedInCycle() {
        Yardstick yardstick = moment.yardstick(IntervalKey.RISK_ASSESSMENT);
        return (int) loops.closed().stream()
                .filter(day -> yardstick.lastDayFrom(day) >= moment.today())
                .count();
    }

    private void addBreak(LoopWitness.Builder witness) {
        SnapshotColumns columns = interplay.isms().columns();
        String flow = loops.longest().map(LoopStages::next).orElse("E08");
        List<LoopStep> chain =
                loops.longest().map(trail -> trail.steps(columns)).orElse(List.of());
        FlowHistory history = interplay.history(ProcessGraph.flow(flow));
        witness.brokenAt(flow)
                .addAllLongestChain(chain)
                .addAllOrphans(new FlowRealisation(history, columns, moment).orphans());
    }
}
