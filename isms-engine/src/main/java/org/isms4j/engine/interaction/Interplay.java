package org.isms4j.engine.interaction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isms4j.engine.check.Read;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.LoopWitness;
import org.isms4j.model.interaction.ProcessGroup;
import org.isms4j.model.interaction.RealisedFlow;
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
    private final Map<Yardstick, Loops> loops = new HashMap<>();

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

    /**
     * Returns whether it is enough for a flow that some outputs are taken up.
     *
     * @param flow the flow
     * @return whether outputs that nobody takes up are no loss
     */
    public boolean isSelective(Flow flow) {
        return history(flow).reading.selective();
    }

    private synchronized Map<Flow, FlowHistory> histories() {
        if (histories.isEmpty()) {
            for (FlowReading reading : FlowReadings.all()) {
                histories.put(reading.flow(), new HistoryReader(reading, isms.columns(), known, executionDays).read());
            }
        }
        return histories;
    }

    /**
     * Returns what every flow comes to on a day.
     *
     * @param moment the day
     * @return the standings in the order of the flows
     */
    public Map<Flow, FlowStanding> standings(Moment moment) {
        Map<Flow, FlowStanding> counted = new LinkedHashMap<>();
        histories().forEach((flow, history) -> counted.put(flow, standing(flow, history, moment)));
        return counted;
    }

    private FlowStanding standing(Flow flow, FlowHistory history, Moment moment) {
        FlowStanding standing = history.at(moment);
        return exclusion(flow, moment).isPresent() ? standing.as(FlowState.NOT_APPLICABLE) : standing;
    }

    /**
     * Returns whether the loop is closed on a day.
     *
     * @param moment the day
     * @return the witness
     */
    public LoopWitness witness(Moment moment) {
        return new WitnessMaker(this, moment, loops(moment)).witness();
    }

    /** What was closed depends on the day only by the interval of assessments that holds on it. */
    private synchronized Loops loops(Moment moment) {
        return loops.computeIfAbsent(
                moment.yardstick(IntervalKey.RISK_ASSESSMENT),
                yardstick -> new LoopSearch(isms.columns(), known, yardstick).loops());
    }

    /**
     * Returns the parts into which core processes fall when only some flows connect them.
     *
     * @param live the flows
     * @return the parts, the largest first
     */
    public static List<ProcessGroup> parts(Set<Flow> live) {
        return new Shape(live).parts();
    }

    /**
     * Returns whether everything that could take up outputs of a flow is declared complete.
     *
     * @param flow the flow
     * @param moment the day
     * @return whether a reference that is not there was never made
     */
    public boolean isClosed(Flow flow, Moment moment) {
        boolean closed = true;
        for (String type : history(flow).takerTypes()) {
            closed &= moment.isClosed(type);
        }
        return closed;
    }

    /**
     * Returns a flow with the records that show it.
     *
     * @param flow the flow
     * @param standing what it comes to on the day
     * @param moment the day
     * @return the flow
     */
    public RealisedFlow realised(Flow flow, FlowStanding standing, Moment moment) {
        boolean declared = new DeclaredMap(isms, moment.today()).shows(flow);
        return new FlowRealisation(history(flow), isms.columns(), moment)
                .realised(standing, exclusion(flow, moment), declared);
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
