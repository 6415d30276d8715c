package org.isms4j.model.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;

/** Finds ordinals by identifier in an open-addressed table of ints: about ten bytes a record instead of a map's sixty. */
final class OrdinalIndex {

    private static final int GOLDEN = 0x9E3779B9;

    private final IsmsRecord[] records;
    private final int[] slots;
    private final int shift;
    private final List<RecordId> repeated = new ArrayList<>();

    OrdinalIndex(IsmsRecord[] records) {
        this.records = records;
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, records.length + records.length / 2));
        this.slots = new int[1 << bits];
        this.shift = 32 - bits;
        Arrays.fill(slots, -1);
        for (int ordinal = 0; ordinal < records.length; ordinal++) {
            RecordId id = records[ordinal].id();
            int slot = slotOf(id);
            boolean isRepeated = false;
            while (slots[slot] >= 0) {
                isRepeated |= records[slots[slot]].id().equals(id);
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = ordinal;
            if (isRepeated) {
                repeated.add(id);
            }
        }
    }

    /** Identifiers that more than one record has, once for each record too many. */
    List<RecordId> repeated() {
        return repeated;
    }

    int find(RecordId id) {
        int slot = slotOf(id);
        while (slots[slot] >= 0) {
            if (records[slots[slot]].id().equals(id)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    private int slotOf(RecordId id) {
        return (id.value().hashCode() * GOLDEN) >>> shift;
    }
}
