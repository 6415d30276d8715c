package org.isms4j.testkit.generate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of the testkit as arbitraries of jqwik; what fails is repeated by the seed that jqwik prints. */
final class Seeded {

    private static final int LARGEST = 1_000_000;

    private Seeded() {}

    static <T> Arbitrary<T> of(Generator<T> generator) {
        return Arbitraries.longs()
                .between(0, LARGEST)
                .withoutEdgeCases()
                .map(generator::generate)
                .dontShrink();
    }
}
