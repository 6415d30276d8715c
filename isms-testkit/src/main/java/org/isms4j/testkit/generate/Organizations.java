package org.isms4j.testkit.generate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.ExecutionResult;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.testkit.SampleIsms;
import org.isms4j.testkit.edit.BreakingEdit;
import org.isms4j.testkit.edit.BreakingEdits;
import org.isms4j.testkit.edit.Edit;

/**
 * Generators of organizations for property tests: lawful ones, ones of which is known what is wrong, and dirty data.
 *
 * <p>API status: experimental. Users call it. Thread-safe.
 */
public final class Organizations {

    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
    private static final int MOST_EDITS = 3;
    private static final int MOST_COPIES = 3;

    /** Times in which nothing is wrong at the harbour, though in the first one much is not shown yet. */
    private static final List<Span> LAWFUL = List.of(
            new Span(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 4, 12)),
            new Span(LocalDate.of(2024, 11, 27), LocalDate.of(2025, 3, 8)),
            new Span(LocalDate.of(2025, 3, 15), LocalDate.of(2025, 6, 8)),
            new Span(LocalDate.of(2025, 11, 19), LocalDate.of(2026, 4, 30)),
            new Span(LocalDate.of(2026, 6, 6), LocalDate.of(2026, 9, 20)));

    private record Span(LocalDate from, LocalDate to) {}

    private Organizations() {}

    /**
     * Returns organizations in which nothing is wrong: from two months to three years old, of several sizes, with
     * identifiers of several schemes, on any day from 1970 to 2100. Young ones have not shown everything yet, but no check
     * and no clause is nonconforming.
     *
     * @return the generator
     */
    public static Generator<SampleIsms> lawful() {
        return Generator.anyOf(LAWFUL)
                .flatMap(span ->
                        Generator.between(span.from().toEpochDay(), span.to().toEpochDay()))
                .map(day -> SampleIsms.conforming().upTo(LocalDate.ofEpochDay(day)))
                .with(variation(), Organizations::varied);
    }

    /**
     * Returns organizations that conform but for one to three things, which are told. No two of them touch the
     * same clause or sister clauses.
     *
     * @return the generator
     */
    public static Generator<Mutation> mutated() {
        return seed -> {
            SampleIsms sample = varied(SampleIsms.conforming(), variation().generate(seed));
            Random random = new Random(seed);
            return Stream.generate(() -> attempt(sample, random))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow();
        };
    }

    /**
     * Returns dirty data: records with dangling references, gaps of all kinds, conflicting facts and odd dates, evaluated
     * on a day before, within or after their time. Nothing is known of them.
     *
     * @return the generator
     */
    public static Generator<SampleIsms> dirty() {
        Generator<Long> days = Generator.between(
                LocalDate.of(2021, 6, 1).toEpochDay(),
                LocalDate.of(2028, 12, 31).toEpochDay());
        Generator<SampleIsms> records = seed -> SampleIsms.of(RandomRecords.of(seed), LAST_DAY);
        return records.with(days, (sample, day) -> sample.on(LocalDate.ofEpochDay(day)));
    }

    /** What does not matter: the day, the scheme of identifiers, how often controls were operated with success. */
    private record Variation(LocalDate day, UnaryOperator<RecordId> names, int copies) {}

    private static Generator<Variation> variation() {
        return seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            LocalDate day = LocalDate.ofEpochDay(random.nextLong(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay() + 1));
            return new Variation(day, names(random.nextInt(3), seed), random.nextInt(MOST_COPIES + 1));
        };
    }

    private static UnaryOperator<RecordId> names(int scheme, long seed) {
        return switch (scheme) {
            case 0 -> id -> id;
            case 1 -> id -> RecordId.of("gid://host/" + id.value().replace('-', '/'));
            default ->
                id -> RecordId.of(UUID.nameUUIDFromBytes((seed + id.value()).getBytes(StandardCharsets.UTF_8))
                        .toString());
        };
    }

    private static SampleIsms varied(SampleIsms sample, Variation variation) {
        long days = variation.day().toEpochDay() - sample.asOf().toEpochDay();
        SampleIsms busy = sample.with(copies(sample, variation.copies()).toArray(IsmsRecord[]::new));
        return busy.edited(Edit.shifted(days)).on(variation.day()).renamed(variation.names());
    }

    private static List<IsmsRecord> copies(SampleIsms sample, int times) {
        List<IsmsRecord> copies = new ArrayList<>();
        for (int copy = 1; copy <= times; copy++) {
            for (ControlOperation operation : sample.records().all(ControlOperation.TYPE)) {
                if (operation.result().filter(ExecutionResult.PASSED::equals).isPresent()) {
                    copies.add(operation.withId(RecordId.of(operation.id() + "-AGAIN-" + copy)));
                }
            }
        }
        return copies;
    }

    /** Some edits one after the other; none where one of them takes away what another one needs. */
    private static Optional<Mutation> attempt(SampleIsms sample, Random random) {
        List<BreakingEdit> edits = new ArrayList<>();
        Set<ClauseId> families = new TreeSet<>();
        List<BreakingEdit> shuffled = new ArrayList<>(BreakingEdits.all());
        Collections.shuffle(shuffled, random);
        int number = 1 + random.nextInt(MOST_EDITS);
        for (BreakingEdit edit : shuffled) {
            if (edits.size() < number && Collections.disjoint(families, families(edit))) {
                edits.add(edit);
                families.addAll(families(edit));
            }
        }
        return broken(sample, edits);
    }

    /** Clauses with their sisters: without a management review there is nothing wrong with its inputs either. */
    private static Set<ClauseId> families(BreakingEdit edit) {
        return Mutation.touched(edit).stream()
                .map(clause -> clause.parent().filter(Organizations::isPart).orElse(clause))
                .collect(Collectors.toSet());
    }

    private static boolean isPart(ClauseId clause) {
        return clause.parent().isPresent();
    }

    private static Optional<Mutation> broken(SampleIsms sample, List<BreakingEdit> edits) {
        try {
            SampleIsms broken = sample;
            for (BreakingEdit edit : edits) {
                broken = broken.broken(edit);
            }
            return Optional.of(new Mutation(broken, edits));
        } catch (IllegalArgumentException nothingToBreak) {
            return Optional.empty();
        }
    }
}
