package org.isms4j.model.snapshot;

import java.util.Arrays;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;

/** Finds ordinals by identifier in an open-addressed table of ints: about ten bytes a record instead of a map's sixty. */
final class OrdinalIndex {

    private static final int GOLDEN = 0x9E3779B9;

    private final IsmsRecord[] records;
    private final int[] slots;
    private final int shift;

    OrdinalIndex(IsmsRecord[] records) {
        this.records = records;
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, records.length + records.length / 2));
        this.slots = new int[1 << bits];
        this.shift = 32 - bits;
        Arrays.fill(slots, -1);
        for (int ordinal = 0; ordinal < records.length; ordinal++) {
            int slot = slotOf(records[ordinal].id());
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = ordinal;
        }
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
