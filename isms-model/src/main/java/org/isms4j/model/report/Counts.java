package org.isms4j.model.report;

/**
 * How many subjects were looked at and how they did. Counts stand beside a status and are never turned into a share of
 * conformity.
 *
 * @param examined subjects that were examined
 * @param conforming subjects of which records show that they conform
 * @param failing subjects of which records show that they do not
 * @param open subjects of which records show neither
 * @param pending subjects of which nothing is owed yet; not among the examined ones
 */
public record Counts(int examined, int conforming, int failing, int open, int pending) {

    /** Nothing was looked at. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /**
     * Adds counts.
     *
     * @param other other counts
     * @return the sums
     */
    public Counts plus(Counts other) {
        return new Counts(
                examined + other.examined,
                conforming + other.conforming,
                failing + other.failing,
                open + other.open,
                pending + other.pending);
    }

    /** Returns the counts in words. */
    @Override
    public String toString() {
        return examined + " examined, " + conforming + " conforming, " + failing + " failing, " + open + " open"
                + (pending == 0 ? "" : ", " + pending + " not yet due");
    }
}
