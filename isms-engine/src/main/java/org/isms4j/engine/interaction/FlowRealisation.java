package org.isms4j.engine.interaction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.isms4j.engine.interaction.FlowReading.Kind;
import org.isms4j.engine.time.Days;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.Handover;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.SnapshotColumns;

/** Tells what a flow comes to with records, for the map. */
final class FlowRealisation {

    private final FlowHistory history;
    private final SnapshotColumns columns;
    private final Moment moment;
    private final int[] chances;

    FlowRealisation(FlowHistory history, SnapshotColumns columns, Moment moment) {
        this.history = history;
        this.columns = columns;
        this.moment = moment;
        this.chances = history.chances(moment);
    }

    RealisedFlow realised(FlowStanding standing, Optional<String> exclusion, boolean declared) {
        boolean told = exclusion.isEmpty();
        boolean orphaned = told && !(history.reading.selective() && standing.state() == FlowState.LIVE);
        int[] executions = takerDays();
        return RealisedFlow.builder()
                .flow(history.reading.flow())
                .state(standing.state())
                .outputWords(history.reading.words())
                .condition(exclusion)
                .selective(history.reading.selective())
                .outputs(standing.outputs())
                .due(standing.due())
                .takenUp(standing.inTime())
                .late(standing.late())
                .addAllOrphans(orphaned ? orphans() : List.of())
                .missed(standing.missed())
                .missedSince(Optional.of(standing.missedSince())
                        .filter(day -> day != Days.NEVER)
                        .map(Days::date))
                .addAllContradictions(told ? contradictions() : List.of())
                .instances(instances())
                .newest(newest())
                .lagDays(lag())
                .takers(executions.length)
                .grounded((int) IntStream.of(executions)
                        .filter(day -> Arrays.binarySearch(history.references, day) >= 0)
                        .count())
                .declared(declared)
                .build();
    }

    /** Executions of the target in the window that had something to take up. */
    private int[] takerDays() {
        return IntStream.of(history.executions)
                .filter(day -> day >= moment.windowStart() && day <= moment.today())
                .filter(day -> history.size > 0 && history.days[0] < day)
                .distinct()
                .toArray();
    }

    /** Outputs that had their chance and were cited by nobody, oldest first. */
    List<RecordId> orphans() {
        return IntStream.range(0, history.size)
                .filter(i -> history.counts(i, chances[i], moment))
                .filter(i -> !history.isTaken(i, moment) && history.isPast(i, chances[i], moment.today()))
                .mapToObj(i -> columns.record(history.ordinals[i]).id())
                .distinct()
                .toList();
    }

    private List<RecordId> contradictions() {
        StandingCount count = new StandingCount(history, moment);
        return IntStream.range(0, history.denials.length)
                .filter(i -> history.denials[i] >= moment.windowStart() && history.denials[i] <= moment.today())
                .filter(i -> count.hadSomething(history.denials[i]))
                .mapToObj(i -> columns.record(history.denying[i]).id())
                .toList();
    }

    private int instances() {
        int[] days = history.references;
        int from = history.reading.kind() == Kind.STANDING ? 0 : FlowHistory.firstAfter(days, moment.windowStart() - 1);
        return FlowHistory.firstAfter(days, moment.today()) - from;
    }

    private Optional<Handover> newest() {
        return history.newestTaker < 0
                ? Optional.empty()
                : Optional.of(new Handover(
                        columns.record(history.newestOutput).id(),
                        columns.record(history.newestTaker).id(),
                        Days.date(history.lastReference())));
    }

    /** The median over the outputs that were taken up. */
    private OptionalInt lag() {
        int[] lags = IntStream.range(0, history.size)
                .filter(i -> history.counts(i, chances[i], moment))
                .filter(i -> history.firsts[i] != Days.NEVER && history.days[i] != SnapshotColumns.ALWAYS)
                .map(i -> history.firsts[i] - history.days[i])
                .sorted()
                .toArray();
        return lags.length == 0 ? OptionalInt.empty() : OptionalInt.of(lags[(lags.length - 1) / 2]);
    }
}
