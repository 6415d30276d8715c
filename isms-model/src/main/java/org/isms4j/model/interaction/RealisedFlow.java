package org.isms4j.model.interaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.Flow;

/**
 * A flow between two processes as records show it on the evaluation date. Immutable and thread-safe.
 *
 * <p>An output has its chance at the first execution of the target process after it, or within a time limit where the
 * target process runs on demand. Numbers are of the evaluation window; a thing that holds for longer, such as a policy in
 * force, counts while it holds.
 */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class RealisedFlow implements WithRealisedFlow permits ImmutableRealisedFlow {

    RealisedFlow() {}

    /**
     * Returns the flow of the process graph.
     *
     * @return the flow
     */
    public abstract Flow flow();

    /**
     * Returns what records say about it.
     *
     * @return the state
     */
    public abstract FlowState state();

    /**
     * Returns what the source process puts out, in words.
     *
     * @return such as "evaluations of results"
     */
    public abstract String outputWords();

    /**
     * Returns why there is nothing to ask, for flows that are not applicable because of a condition.
     *
     * @return such as "no control of A.5.24 to A.5.28 is included"
     */
    public abstract Optional<String> condition();

    /**
     * Returns whether the flow is realised as soon as some outputs are taken up: not every objective rests on every
     * requirement, and not every change alters a process.
     *
     * @return whether outputs that nobody takes up are no loss
     */
    public abstract boolean selective();

    /**
     * Returns how many outputs there are.
     *
     * @return the number, 0 or more
     */
    public abstract int outputs();

    /**
     * Returns how many outputs have had their chance.
     *
     * @return the number, at most {@link #outputs()}
     */
    public abstract int due();

    /**
     * Returns how many of these were taken up when they had their chance.
     *
     * @return the number, at most {@link #due()}
     */
    public abstract int takenUp();

    /**
     * Returns how many of these were taken up later.
     *
     * @return the number
     */
    public abstract int late();

    /**
     * Returns the outputs that had their chance and were cited by nobody.
     *
     * @return their identifiers, oldest first
     */
    public abstract List<RecordId> orphans();

    /**
     * Returns how many chances in a row have passed since an output was last taken up, with something to take up each
     * time and nothing taken.
     *
     * @return the number; a live flow can have rested once
     */
    public abstract int missed();

    /**
     * Returns records that state that there was nothing to take up although there was.
     *
     * @return their identifiers in the order of records
     */
    public abstract List<RecordId> contradictions();

    /**
     * Returns how many references show the flow.
     *
     * @return the number of references made in the window, of any time where things that hold are concerned
     */
    public abstract int instances();

    /**
     * Returns the newest reference that shows the flow, whatever its age.
     *
     * @return the reference, empty where there never was one
     */
    public abstract Optional<Handover> newest();

    /**
     * Returns the median time from output to taking up, of the outputs counted in {@link #takenUp()} and
     * {@link #late()}.
     *
     * @return days, 0 or more; empty where nothing was taken up
     */
    public abstract OptionalInt lagDays();

    /**
     * Returns since when the flow rests: the first chance that was missed after the last taking up.
     *
     * @return the day, empty where nothing was missed
     */
    public abstract Optional<LocalDate> missedSince();

    /**
     * Returns how many records of the target process should cite an output of the source process.
     *
     * @return the number of records in the window
     */
    public abstract int takers();

    /**
     * Returns how many of these do.
     *
     * @return the number, at most {@link #takers()}
     */
    public abstract int grounded();

    /**
     * Returns whether the organization's own process map shows the flow.
     *
     * @return whether a declared flow leads from the source to the target process
     */
    public abstract boolean declared();

    /**
     * Returns the day of the newest reference that shows the flow.
     *
     * @return the day, empty where there never was one
     */
    public final Optional<LocalDate> lastSeen() {
        return newest().map(Handover::day);
    }

    /**
     * Returns why the state is what it is.
     *
     * @return a sentence without full stop, with record identifiers and dates
     */
    public final String reason() {
        return FlowWords.reason(this);
    }

    /** Returns flow, state and reason. */
    @Override
    public final String toString() {
        return flow().id() + " " + flow().source() + " -> " + flow().target() + " " + state().label() + ": " + reason();
    }

    /**
     * Starts a flow; the engine does.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds flows; for one thread. */
    public static final class Builder extends ImmutableRealisedFlow.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
