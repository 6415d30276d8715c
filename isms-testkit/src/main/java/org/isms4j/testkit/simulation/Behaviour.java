package org.isms4j.testkit.simulation;

/**
 * Way in which a simulated organization runs its information security management system. The organization, its people
 * and its plans are the same in all behaviours; they differ in what is done and in whether one activity looks at the
 * results of another.
 *
 * <p>API status: experimental. Users choose a behaviour; they cannot add one. Thread-safe.
 */
public enum Behaviour {

    /** A living system: planned, operated, and every activity uses what the others found. */
    HARBOUR(true, true),

    /** Documents only: written, approved and reviewed on time, and nothing is ever done. */
    PAPER(false, true),

    /** Busy silos: every activity happens when due, none looks at the results of another. */
    SILOS(true, false);

    private final boolean operates;
    private final boolean cites;

    Behaviour(boolean operates, boolean cites) {
        this.operates = operates;
        this.cites = cites;
    }

    /**
     * Returns whether people act on what is written: operate controls, audit, measure, review.
     *
     * @return whether anything beside documents comes into being
     */
    public boolean operates() {
        return operates;
    }

    /**
     * Returns whether records refer to the records of other activities that they rest on.
     *
     * @return whether sources are cited
     */
    public boolean cites() {
        return cites;
    }

    /**
     * Returns whether activities react to each other: results lead to reassessment, correction and change.
     *
     * @return whether the system is both operated and connected
     */
    public boolean learns() {
        return operates && cites;
    }
}
