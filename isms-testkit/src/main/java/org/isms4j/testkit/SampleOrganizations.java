package org.isms4j.testkit;

import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.simulation.Behaviour;
import org.isms4j.testkit.simulation.Simulation;

/**
 * Three sample organizations with known truth, the same company under three behaviours, over three years from
 * 1 November 2023 to 31 October 2026. Each call plays the simulation anew and yields equal records.
 *
 * <pre>{@code
 * IsmsSnapshot isms = SampleOrganizations.harbour();
 * isms.all(ManagementReview.TYPE).size(); // 4
 * }</pre>
 *
 * <p>API status: experimental. Users call it. Thread-safe.
 */
public final class SampleOrganizations {

    private SampleOrganizations() {}

    /**
     * Returns the records of a living system: planned, operated, measured, audited, reviewed and improved, each activity
     * using what the others found. On 1 November 2026 one corrective action is overdue by twenty days and one opportunity
     * for improvement is undecided; everything else was done in time or found, corrected and judged effective.
     *
     * @return about three thousand records
     */
    public static IsmsSnapshot harbour() {
        return Simulation.of(Behaviour.HARBOUR).run();
    }

    /**
     * Returns the records of a system that exists on paper: complete, approved, reviewed every year, and never carried
     * out. Its dashboard claims every clause as compliant.
     *
     * @return several hundred records
     */
    public static IsmsSnapshot paper() {
        return Simulation.of(Behaviour.PAPER).run();
    }

    /**
     * Returns the records of busy silos: audits, incidents, measurements, reviews and training happen when due, and none
     * of them looks at the results of another.
     *
     * @return more than a thousand records
     */
    public static IsmsSnapshot silos() {
        return Simulation.of(Behaviour.SILOS).run();
    }
}
