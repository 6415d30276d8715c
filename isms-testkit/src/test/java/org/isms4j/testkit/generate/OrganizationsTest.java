package org.isms4j.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.SampleIsms;
import org.junit.jupiter.api.Test;

class OrganizationsTest {

    @Provide
    Arbitrary<SampleIsms> lawful() {
        return Seeded.of(Organizations.lawful());
    }

    @Provide
    Arbitrary<Mutation> mutated() {
        return Seeded.of(Organizations.mutated());
    }

    @Provide
    Arbitrary<SampleIsms> dirty() {
        return Seeded.of(Organizations.dirty());
    }

    @Property(seed = "41", tries = 40, shrinking = ShrinkingMode.OFF)
    void should_find_nothing_when_the_organization_is_lawful(@ForAll("lawful") SampleIsms sample) {
        ConformityReport report = sample.evaluate();

        assertThat(report.findings()).isEmpty();
        assertThat(report.status().isNonconforming()).isFalse();
    }

    @Property(seed = "42", tries = 60, shrinking = ShrinkingMode.OFF)
    void should_find_what_is_wrong_and_nothing_else_when_the_organization_is_mutated(
            @ForAll("mutated") Mutation mutation) {
        ConformityReport report = mutation.sample().evaluate();
        List<Finding> found = Stream.concat(
                        report.findings().stream(), report.openPoints().stream().filter(OrganizationsTest::isLeftOpen))
                .toList();

        assertThat(found).extracting(Finding::checkId).containsAll(mutation.checks());
        assertThat(report.findings()).extracting(Finding::clause).isSubsetOf(mutation.clauses());
        assertThat(found).extracting(Finding::clause).containsAll(mutation.clauses());
    }

    /** Where no documented information is demanded, what is missing can be no more than an open point. */
    private static boolean isLeftOpen(Finding point) {
        return point.reason() == ReasonCode.NO_RECORD_DEMANDED;
    }

    @Property(seed = "43", tries = 100, shrinking = ShrinkingMode.OFF)
    void should_give_the_same_report_in_any_order_when_data_are_dirty(@ForAll("dirty") SampleIsms sample) {
        List<IsmsRecord> shuffled = new ArrayList<>(sample.records().records());
        Collections.shuffle(shuffled, new Random(sample.asOf().toEpochDay()));

        ConformityReport report = sample.evaluate();
        ConformityReport other = IsmsEngine.iso27001().evaluate(IsmsSnapshot.of(shuffled), sample.asOf());

        assertThat(other.digest()).isEqualTo(report.digest());
        assertThat(report.subclauses().stream()
                        .flatMap(part -> part.checks().stream())
                        .map(CheckResult::reasons))
                .noneMatch(reasons -> reasons.contains(ReasonCode.PROBLEM));
    }

    @Test
    void should_vary_when_many_seeds_are_tried() {
        Set<Integer> sizes = new HashSet<>();
        Set<String> schemes = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();

        Organizations.lawful().stream(0).limit(30).forEach(sample -> {
            sizes.add(sample.records().size());
            schemes.add(sample.records().records().get(0).id().value().substring(0, 3));
        });
        Organizations.mutated().stream(0)
                .limit(20)
                .forEach(mutation -> numbers.add(mutation.edits().size()));

        assertThat(sizes).hasSizeGreaterThan(20);
        assertThat(schemes).hasSizeGreaterThan(5);
        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void should_be_the_same_when_the_seed_is() {
        assertThat(Organizations.lawful().generate(3))
                .isEqualTo(Organizations.lawful().generate(3));
        assertThat(Organizations.mutated().generate(3).edits())
                .isEqualTo(Organizations.mutated().generate(3).edits());
        assertThat(Organizations.dirty().generate(3))
                .isEqualTo(Organizations.dirty().generate(3));
    }

    @Test
    void should_put_generators_together_when_combined() {
        Generator<Long> digits = Generator.between(0, 9);

        assertThat(digits.stream(0).limit(200)).containsOnly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(digits.map(digit -> digit * 2).stream(0).limit(100)).allMatch(number -> number % 2 == 0);
        assertThat(digits.flatMap(most -> Generator.between(0, most)).stream(0).limit(100))
                .allMatch(number -> number >= 0 && number <= 9);
        assertThat(digits.with(digits, (one, other) -> one + "," + other).stream(0)
                        .limit(500))
                .contains("0,1", "1,0");
    }

    @Test
    void should_refuse_when_there_is_nothing_to_choose() {
        assertThatIllegalArgumentException().isThrownBy(() -> Generator.anyOf(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generator.between(2, 1))
                .withMessageContaining("1 < 2");
    }
}
