package org.isms4j.benchmarks;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.generate.SyntheticOrganization;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time to freeze records, to evaluate them for the first time (indexes are built) and again, over a synthetic
 * organization of growing size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class EvaluationBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final IsmsEngine ENGINE = IsmsEngine.iso27001();

    /** Number of records. */
    @Param({"10000", "100000", "1000000"})
    public int records;

    private List<IsmsRecord> supplied = List.of();
    private IsmsSnapshot warm = IsmsSnapshot.of();

    /** For JMH. */
    public EvaluationBenchmark() {}

    /** Makes the records and a snapshot whose indexes are built. */
    @Setup
    public void prepare() {
        supplied = SyntheticOrganization.of(records, 1);
        Collections.shuffle(supplied, new Random(1));
        warm = IsmsSnapshot.of(supplied);
        ENGINE.evaluate(warm, DAY);
    }

    /**
     * Freezes records in any order.
     *
     * @return the snapshot
     */
    @Benchmark
    public IsmsSnapshot freeze() {
        return IsmsSnapshot.of(supplied);
    }

    /**
     * Freezes records and evaluates all checks for the first time.
     *
     * @return the report
     */
    @Benchmark
    public ConformityReport freezeAndEvaluate() {
        return ENGINE.evaluate(IsmsSnapshot.of(supplied), DAY);
    }

    /**
     * Evaluates all checks again.
     *
     * @return the report
     */
    @Benchmark
    public ConformityReport evaluateAgain() {
        return ENGINE.evaluate(warm, DAY);
    }

    /**
     * Evaluates all checks again and makes the interaction map, with measures and anti-patterns.
     *
     * @return the map
     */
    @Benchmark
    public InteractionMap evaluateAndMap() {
        return ENGINE.evaluate(warm, DAY).interactions();
    }
}
