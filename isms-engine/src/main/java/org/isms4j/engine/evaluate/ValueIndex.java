package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.SnapshotColumns;

/** Finds records by the values of some attributes; records that lack one of them are not found. */
final class ValueIndex {

    private static final int[] NONE = {};

    private final Map<List<Object>, int[]> byValue = new HashMap<>();

    ValueIndex(SnapshotColumns columns, int from, int to, List<? extends Attribute<?, ?>> keys) {
        Map<List<Object>, Integer> sizes = new HashMap<>();
        for (int ordinal = from; ordinal < to; ordinal++) {
            List<Object> value = valuesOf(columns.record(ordinal), keys);
            if (value.size() == keys.size()) {
                int size = sizes.merge(value, 1, Integer::sum);
                int[] ordinals = byValue.getOrDefault(value, NONE);
                if (size > ordinals.length) {
                    ordinals = Arrays.copyOf(ordinals, size * 2);
                    byValue.put(value, ordinals);
                }
                ordinals[size - 1] = ordinal;
            }
        }
        byValue.replaceAll((value, ordinals) -> Arrays.copyOf(ordinals, sizes.getOrDefault(value, 0)));
    }

    @SuppressWarnings("unchecked") // the range holds records of the type that has the attributes
    private static List<Object> valuesOf(IsmsRecord record, List<? extends Attribute<?, ?>> keys) {
        List<Object> values = new ArrayList<>(keys.size());
        for (Attribute<?, ?> key : keys) {
            values.addAll(((Attribute<IsmsRecord, ?>) key).values(record));
        }
        return values;
    }

    int[] ordinals(List<Object> value) {
        return byValue.getOrDefault(value, NONE);
    }
}
