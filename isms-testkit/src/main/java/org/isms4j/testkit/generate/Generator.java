package org.isms4j.testkit.generate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Something that makes values for tests: the same value for the same seed, on every machine. A failed test that prints its
 * seed can be repeated.
 *
 * <pre>{@code
 * Organizations.lawful().stream(7).limit(100).forEach(sample -> check(sample.evaluate()));
 * }</pre>
 *
 * <p>API status: experimental. Users call it and may implement it. Implementations are thread-safe.
 *
 * @param <T> type of the values
 */
@FunctionalInterface
public interface Generator<T> {

    /**
     * Makes a value.
     *
     * @param seed any number
     * @return the value of that seed
     */
    T generate(long seed);

    /**
     * Makes something of each value.
     *
     * @param <U> type of the new values
     * @param change what becomes of a value
     * @return the generator of the new values
     */
    default <U> Generator<U> map(Function<? super T, ? extends U> change) {
        return seed -> change.apply(generate(seed));
    }

    /**
     * Chooses a generator by each value.
     *
     * @param <U> type of the new values
     * @param next the generator for a value; it gets a seed of its own
     * @return the generator of the new values
     */
    default <U> Generator<U> flatMap(Function<? super T, Generator<U>> next) {
        return seed -> next.apply(generate(seed)).generate(after(seed));
    }

    /**
     * Puts values of two generators together.
     *
     * @param <U> type of the other values
     * @param <V> type of the new values
     * @param other the other generator; it gets a seed of its own
     * @param both what becomes of two values
     * @return the generator of the new values
     */
    default <U, V> Generator<V> with(Generator<U> other, BiFunction<? super T, ? super U, ? extends V> both) {
        return seed -> both.apply(generate(seed), other.generate(after(seed)));
    }

    /**
     * Returns the values of a seed and those that follow it.
     *
     * @param firstSeed seed of the first value
     * @return endless values
     */
    default Stream<T> stream(long firstSeed) {
        return LongStream.iterate(firstSeed, seed -> seed + 1).mapToObj(this::generate);
    }

    /**
     * Chooses among values.
     *
     * @param <T> type of the values
     * @param values at least one
     * @return the generator, each value as likely as another
     * @throws IllegalArgumentException if there is no value
     */
    static <T> Generator<T> anyOf(List<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Values to choose among must be at least one");
        }
        List<T> copy = List.copyOf(values);
        return seed -> copy.get(new SplittableRandom(seed).nextInt(copy.size()));
    }

    /**
     * Chooses whole numbers.
     *
     * @param fewest smallest number
     * @param most largest number
     * @return the generator, each number as likely as another
     * @throws IllegalArgumentException if the largest is less than the smallest
     */
    static Generator<Long> between(long fewest, long most) {
        if (most < fewest) {
            throw new IllegalArgumentException(
                    "Largest number must not be less than the smallest: " + most + " < " + fewest);
        }
        return seed -> fewest + Math.floorMod(new SplittableRandom(seed).nextLong(), most - fewest + 1);
    }

    /** Another seed that follows from a seed, so that what stands side by side does not vary in step. */
    private static long after(long seed) {
        return new SplittableRandom(~seed).nextLong();
    }
}
