package org.isms4j.model.interaction;

/** A measure of how consistently and systematically a management system runs. The pass rules are custom, not standard. */
public enum MeasureKey {
    /** Gaps between executions that are within the interval. */
    M1("cadence regularity", "gaps between consecutive executions within interval and tolerance", "gaps"),
    /** Processes that were carried out in time. */
    M2("liveness", "core processes carried out within their interval, of those that are due", "processes"),
    /** Units that are handled, of those that have to be. */
    M3("coverage", "units handled, of those that have to be", "units"),
    /** Obligations met by their due date. */
    M4("timeliness", "obligations met by their due date, of those that were due", "obligations"),
    /** Corrective actions closed with a verdict on their effectiveness. */
    M5(
            "closure",
            "corrective actions completed with a verdict on effectiveness, of those whose verdict is due",
            "actions"),
    /** Outputs that are taken up. */
    M6("feedback out", "outputs taken up when they had their chance", "outputs"),
    /** Records that rest on an output of another process. */
    M7("grounding in", "records that cite their source, of those that should", "records"),
    /** Closed loops. */
    M8("loop witness", "loops closed in the last full cycle", "loops"),
    /** Whether the realised map hangs together. */
    M9("connectedness", "parts into which the core processes fall", "parts"),
    /** Nonconformities that came back. */
    M10("recurrence", "nonconformities that came back after a verdict of effective", "nonconformities"),
    /** Records entered in a burst before an external audit, or long after the event. */
    M11("burst and back-fill", "records entered more than thirty days after the event", "records"),
    /** Documents that are used. */
    M12("document use", "documents in force that a record of the cycle cites", "documents");

    private final String title;
    private final String meaning;
    private final String unit;

    MeasureKey(String title, String meaning, String unit) {
        this.title = title;
        this.meaning = meaning;
        this.unit = unit;
    }

    /**
     * Returns the name of the measure.
     *
     * @return such as "cadence regularity"
     */
    public String title() {
        return title;
    }

    /**
     * Returns what is counted.
     *
     * @return a phrase
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Returns what the population consists of.
     *
     * @return a plural noun
     */
    public String unit() {
        return unit;
    }
}
