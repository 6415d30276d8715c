package org.isms4j.model.snapshot;

import java.util.Arrays;

/**
 * A link between records as arrays of ordinals, in both directions. Positions of one record lie side by side:
 *
 * <pre>{@code
 * for (int at = table.targetsFrom(source); at < table.targetsTo(source); at++) {
 *     int target = table.target(at); // -1 where the reference leads outside the snapshot
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LinkTable {

    /** Above this ratio of span to links, cited ordinals are searched instead of indexed. */
    private static final int SPARSE = 8;

    private final int firstSource;
    private final int[] targetOffsets;
    private final int[] targets;
    private final int firstTarget;
    private final int[] citedKeys;
    private final int[] citingOffsets;
    private final int[] citing;

    private LinkTable(int firstSource, int[] targetOffsets, int[] targets) {
        this.firstSource = firstSource;
        this.targetOffsets = targetOffsets;
        this.targets = targets;
        long[] pairs = pairs();
        int low = pairs.length == 0 ? 0 : (int) (pairs[0] >>> 32);
        int span = pairs.length == 0 ? 0 : (int) (pairs[pairs.length - 1] >>> 32) - low + 1;
        boolean dense = span <= (long) SPARSE * pairs.length;
        this.firstTarget = low;
        this.citedKeys = dense ? new int[0] : distinctTargets(pairs);
        this.citingOffsets = dense ? denseOffsets(pairs, low, span) : sparseOffsets(pairs, citedKeys.length);
        this.citing = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            citing[i] = (int) pairs[i];
        }
    }

    /**
     * Returns where the targets of a record start.
     *
     * @param source ordinal of a record of the type that has the link
     * @return the first position
     */
    public int targetsFrom(int source) {
        return targetOffsets[source - firstSource];
    }

    /**
     * Returns where the targets of a record end.
     *
     * @param source ordinal of a record of the type that has the link
     * @return the position after the last one
     */
    public int targetsTo(int source) {
        return targetOffsets[source - firstSource + 1];
    }

    /**
     * Returns a target.
     *
     * @param position a position
     * @return the ordinal of the cited record, -1 where the reference leads outside the snapshot
     */
    public int target(int position) {
        return targets[position];
    }

    /**
     * Returns where the records that cite a record start.
     *
     * @param target ordinal of any record
     * @return the first position
     */
    public int citingFrom(int target) {
        int key = keyOf(target);
        return key < 0 ? 0 : citingOffsets[key];
    }

    /**
     * Returns where the records that cite a record end.
     *
     * @param target ordinal of any record
     * @return the position after the last one
     */
    public int citingTo(int target) {
        int key = keyOf(target);
        return key < 0 ? 0 : citingOffsets[key + 1];
    }

    /**
     * Returns a citing record.
     *
     * @param position a position
     * @return its ordinal; positions of one target are in ascending order of it
     */
    public int citing(int position) {
        return citing[position];
    }

    private int keyOf(int target) {
        if (citedKeys.length > 0) {
            return Arrays.binarySearch(citedKeys, target);
        }
        int key = target - firstTarget;
        return key < citingOffsets.length - 1 ? key : -1;
    }

    /** Target and source of each link, sorted; a record that cites another twice cites it once. */
    private long[] pairs() {
        long[] pairs = new long[targets.length];
        int count = 0;
        for (int source = 0; source < targetOffsets.length - 1; source++) {
            for (int at = targetOffsets[source]; at < targetOffsets[source + 1]; at++) {
                if (targets[at] >= 0) {
                    pairs[count++] = ((long) targets[at] << 32) | (source + firstSource);
                }
            }
        }
        Arrays.sort(pairs, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[distinct++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, distinct);
    }

    private static int[] distinctTargets(long[] pairs) {
        int[] keys = new int[pairs.length];
        int count = 0;
        for (long pair : pairs) {
            int target = (int) (pair >>> 32);
            if (count == 0 || keys[count - 1] != target) {
                keys[count++] = target;
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private static int[] denseOffsets(long[] pairs, int low, int span) {
        int[] offsets = new int[span + 1];
        for (long pair : pairs) {
            offsets[(int) (pair >>> 32) - low + 1]++;
        }
        for (int i = 1; i <= span; i++) {
            offsets[i] += offsets[i - 1];
        }
        return offsets;
    }

    private static int[] sparseOffsets(long[] pairs, int keys) {
        int[] offsets = new int[keys + 1];
        int key = -1;
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] >>> 32 != pairs[i - 1] >>> 32) {
                offsets[++key] = i;
            }
        }
        offsets[keys] = pairs.length;
        return offsets;
    }

    /** Collects the targets of the records of a type, in the order of their ordinals. */
    static final class Builder {

        private final int firstSource;
        private final int[] offsets;
        private int[] targets = new int[16];
        private int records;
        private int count;

        Builder(int firstSource, int records) {
            this.firstSource = firstSource;
            this.offsets = new int[records + 1];
        }

        void add(int target) {
            if (count == targets.length) {
                targets = Arrays.copyOf(targets, count * 2);
            }
            targets[count++] = target;
        }

        void endRecord() {
            offsets[++records] = count;
        }

        LinkTable build() {
            return new LinkTable(firstSource, offsets, Arrays.copyOf(targets, count));
        }
    }
}
