package org.isms4j.engine.interaction;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A growing list of numbers. For one thread. */
final class Ints {

    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void forEach(IntConsumer action) {
        for (int i = 0; i < size; i++) {
            action.accept(values[i]);
        }
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
