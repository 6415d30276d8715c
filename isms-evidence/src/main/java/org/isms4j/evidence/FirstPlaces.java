package org.isms4j.evidence;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.isms4j.model.record.RecordId;

/**
 * Where each identifier of a record set was seen first. A hash table without an object for each entry, since there may
 * be millions. For one thread.
 *
 * <p>The hash function differs from load to load, so that no file can be made whose identifiers all collide. Nothing
 * that is returned depends on it.
 */
final class FirstPlaces {

    /** What {@link #add} answers where the identifier is new. */
    static final int NONE = -1;

    private static final long ORDINAL = 0xFFFF_FFFFL;

    private final long multiplier = ThreadLocalRandom.current().nextLong() | 1;
    private long[] slots = new long[1 << 10];
    private RecordId[] ids = new RecordId[1 << 9];
    private int[] files = new int[1 << 9];
    private long[] lines = new long[1 << 9];
    private int size;

    /**
     * Adds an identifier that was seen at a place.
     *
     * @return {@link #NONE} where it is new, otherwise the entry of its first place
     */
    int add(RecordId id, int file, long line) {
        if (size == ids.length) {
            grow();
        }
        long hash = hash(id.value());
        int slot = slotOf(id, hash);
        if (slots[slot] != 0) {
            return entry(slots[slot]);
        }
        slots[slot] = (hash & ~ORDINAL) | (size + 1);
        ids[size] = id;
        files[size] = file;
        lines[size] = line;
        size++;
        return NONE;
    }

    int file(int entry) {
        return files[entry];
    }

    long line(int entry) {
        return lines[entry];
    }

    /** Returns the slot that holds an identifier, or the free one where it belongs. */
    private int slotOf(RecordId id, long hash) {
        int slot = start(hash);
        while (slots[slot] != 0 && !(sameHash(slots[slot], hash) && ids[entry(slots[slot])].equals(id))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    // A slot holds the upper half of the hash and, below, the number of the entry plus one; zero is a free slot.
    private static int entry(long slot) {
        return (int) (slot & ORDINAL) - 1;
    }

    private static boolean sameHash(long slot, long hash) {
        return (slot ^ hash) >>> 32 == 0;
    }

    private int start(long hash) {
        return (int) (hash >>> 32) & slots.length - 1;
    }

    private long hash(String text) {
        long hash = multiplier;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * multiplier;
            hash ^= hash >>> 32;
        }
        return hash * multiplier;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * size);
        files = Arrays.copyOf(files, 2 * size);
        lines = Arrays.copyOf(lines, 2 * size);
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long held : old) {
            if (held != 0) {
                int slot = start(held);
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = held;
            }
        }
    }
}
