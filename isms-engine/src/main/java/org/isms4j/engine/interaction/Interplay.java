package org.isms4j.engine.interaction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isms4j.engine.check.Read;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.Flow;

/**
 * How processes interact, for one snapshot. Records are read when the first answer is asked for. Thread-safe, since
 * reports tell lazily.
 *
 * <p>It knows what had happened up to one day; later days are told with nothing new.
 */
public final class Interplay {

    private final IsmsSnapshot isms;
    private final int known;
    private final ExecutionDays executionDays;
    private final Inclusion inclusion;
    private final Map<Flow, FlowHistory> histories = new LinkedHashMap<>();
    private final Map<Integer, Map<Flow, FlowStanding>> standings = new HashMap<>();

    /**
     * Prepares answers.
     *
     * @param isms the records
     * @param known the last day whose events count
     */
    public Interplay(IsmsSnapshot isms, int known) {
        this.isms = isms;
        this.known = known;
        this.executionDays = new ExecutionDays(isms.columns(), known);
        this.inclusion = new Inclusion(isms);
    }

    IsmsSnapshot isms() {
        return isms;
    }

    int known() {
        return known;
    }

    ExecutionDays executionDays() {
        return executionDays;
    }

    Optional<String> exclusion(Flow flow, Moment moment) {
        return inclusion.exclusion(flow, moment);
    }

    Inclusion inclusion() {
        return inclusion;
    }

    FlowHistory history(Flow flow) {
        return Objects.requireNonNull(histories().get(flow), "every flow is read");
    }

    private synchronized Map<Flow, FlowHistory> histories() {
        if (histories.isEmpty()) {
            for (FlowReading reading : FlowReadings.all()) {
                histories.put(reading.flow(), new HistoryReader(reading, isms.columns(), known, executionDays).read());
            }
        }
        return histories;
    }

    /** What every flow comes to on a day, in the order of the flows. */
    synchronized Map<Flow, FlowStanding> standings(Moment moment) {
        Map<Flow, FlowStanding> found = standings.get(moment.today());
        if (found == null) {
            Map<Flow, FlowStanding> counted = new LinkedHashMap<>();
            histories().forEach((flow, history) -> counted.put(flow, standing(flow, history, moment)));
            standings.put(moment.today(), counted);
            found = counted;
        } else {
            FlowReadings.all().forEach(reading -> note(reading, moment));
        }
        return found;
    }

    private FlowStanding standing(Flow flow, FlowHistory history, Moment moment) {
        FlowStanding standing = history.at(moment);
        return exclusion(flow, moment).isPresent() ? standing.as(FlowState.NOT_APPLICABLE) : standing;
    }

    /** What is answered from memory rests on the same intervals. */
    private static void note(FlowReading reading, Moment moment) {
        if (reading.chance() instanceof Chance.Within within) {
            moment.yardstick(within.limit());
        } else if (reading.chance() instanceof Chance.Next next) {
            next.interval().ifPresent(moment::yardstick);
        }
    }

    Set<Flow> live(Moment moment) {
        Set<Flow> live = new HashSet<>();
        standings(moment).forEach((flow, standing) -> {
            if (standing.state() == FlowState.LIVE) {
                live.add(flow);
            }
        });
        return live;
    }

    /**
     * Returns what is read to tell flows.
     *
     * @return the read set, sorted
     */
    public static Set<Read> reads() {
        Set<Read> reads = new TreeSet<>();
        List<FlowReading> all = FlowReadings.all();
        all.forEach(reading -> reads.addAll(reading.reads()));
        return reads;
    }
}
