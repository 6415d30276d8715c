package org.isms4j.engine.interaction;

import org.isms4j.model.interaction.FlowState;

/**
 * What a flow comes to on a day, in numbers.
 *
 * @param state the state
 * @param outputs outputs that count
 * @param due outputs that have had their chance
 * @param inTime outputs among them that were taken up when they had it
 * @param late outputs among them that were taken up later
 * @param missed chances in a row that passed since the last taking up with something to take up
 * @param missedSince the first of them, {@code Days.NEVER} where there is none
 * @param contradicted whether a record of the window states that there was nothing to take up
 * @param everLive whether an output was ever taken up
 * @param stateHorizon first day on which the state could be another
 * @param horizon first day on which a number could be another
 */
public record FlowStanding(
        FlowState state,
        int outputs,
        int due,
        int inTime,
        int late,
        int missed,
        int missedSince,
        boolean contradicted,
        boolean everLive,
        int stateHorizon,
        int horizon) {

    /** The same numbers in another state. */
    FlowStanding as(FlowState other) {
        return new FlowStanding(
                other, outputs, due, inTime, late, missed, missedSince, contradicted, everLive, stateHorizon, horizon);
    }

    /**
     * Returns how many outputs had their chance and were taken up by nobody.
     *
     * @return the number
     */
    public int orphans() {
        return due - inTime - late;
    }
}
