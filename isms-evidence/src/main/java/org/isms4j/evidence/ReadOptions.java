package org.isms4j.evidence;

import java.util.Objects;

/**
 * How record files are read: the limits that keep a bad file from using up memory, and what becomes of dates that are
 * not precise to the day. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.standard().withPartialDates(PartialDates.LAST_DAY);
 * }</pre>
 *
 * <p>API status: to call, not to implement.
 */
public final class ReadOptions {

    private static final int GREATEST_LINE = 1 << 30;
    private static final int GREATEST_NESTING = 1_000;
    private static final ReadOptions STANDARD = new ReadOptions(1 << 20, 8, 10_000, PartialDates.REFUSE);

    private final int longestLine;
    private final int deepestNesting;
    private final int mostProblems;
    private final PartialDates partialDates;

    private ReadOptions(int longestLine, int deepestNesting, int mostProblems, PartialDates partialDates) {
        this.longestLine = longestLine;
        this.deepestNesting = deepestNesting;
        this.mostProblems = mostProblems;
        this.partialDates = partialDates;
    }

    /**
     * Returns the options that hold where none are given: lines of at most 1 MiB, nested at most 8 deep, the first
     * 10,000 problems kept, partial dates refused.
     *
     * @return the standard options
     */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /**
     * Returns the number of bytes that a line may have.
     *
     * @return the number, the line feed not counted
     */
    public int longestLine() {
        return longestLine;
    }

    /**
     * Returns how deep the JSON of a line may be nested; the record itself is the first level, and a record needs
     * three.
     *
     * @return the number of levels
     */
    public int deepestNesting() {
        return deepestNesting;
    }

    /**
     * Returns how many problems are kept. Further ones are only counted.
     *
     * @return the number of problems
     */
    public int mostProblems() {
        return mostProblems;
    }

    /**
     * Returns what becomes of dates that name only a year or a month.
     *
     * @return the policy
     */
    public PartialDates partialDates() {
        return partialDates;
    }

    /**
     * Returns options with another limit on lines.
     *
     * @param bytes number of bytes that a line may have, 1 to 1 GiB
     * @return the new options
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadOptions withLongestLine(int bytes) {
        return new ReadOptions(
                inRange("longestLine", bytes, GREATEST_LINE), deepestNesting, mostProblems, partialDates);
    }

    /**
     * Returns options with another limit on nesting.
     *
     * @param levels number of levels, 1 to 1000
     * @return the new options
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadOptions withDeepestNesting(int levels) {
        return new ReadOptions(
                longestLine, inRange("deepestNesting", levels, GREATEST_NESTING), mostProblems, partialDates);
    }

    /**
     * Returns options with another limit on problems.
     *
     * @param problems number of problems that are kept, at least 1
     * @return the new options
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadOptions withMostProblems(int problems) {
        return new ReadOptions(
                longestLine, deepestNesting, inRange("mostProblems", problems, Integer.MAX_VALUE), partialDates);
    }

    /**
     * Returns options with another policy for partial dates.
     *
     * @param policy what becomes of them
     * @return the new options
     */
    public ReadOptions withPartialDates(PartialDates policy) {
        return new ReadOptions(longestLine, deepestNesting, mostProblems, policy);
    }

    private static int inRange(String name, int given, int greatest) {
        if (given < 1 || given > greatest) {
            throw new IllegalArgumentException(
                    "Read option " + name + " must be from 1 to " + greatest + ": " + given + " given");
        }
        return given;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadOptions that
                && longestLine == that.longestLine
                && deepestNesting == that.deepestNesting
                && mostProblems == that.mostProblems
                && partialDates == that.partialDates;
    }

    @Override
    public int hashCode() {
        return Objects.hash(longestLine, deepestNesting, mostProblems, partialDates.name());
    }

    /** Returns all options with their values. */
    @Override
    public String toString() {
        return "longest line " + longestLine + " bytes, deepest nesting " + deepestNesting + ", most problems "
                + mostProblems + ", partial dates " + partialDates;
    }
}
