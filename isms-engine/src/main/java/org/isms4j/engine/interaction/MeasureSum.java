package org.isms4j.engine.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.interaction.Measure;
import org.isms4j.model.interaction.MeasureKey;
import org.isms4j.model.interaction.MeasureLine;

/** Adds up the lines of a measure. For one thread. */
final class MeasureSum {

    private final MeasureKey key;
    private final String rule;
    private final List<MeasureLine> lines = new ArrayList<>();
    private long count;
    private long population;

    MeasureSum(MeasureKey key, String rule) {
        this.key = key;
        this.rule = rule;
    }

    /** A line whose numbers are part of the sum. */
    void add(String subject, long part, long whole, String remark) {
        lines.add(new MeasureLine(subject, part, whole, remark));
        count += part;
        population += whole;
    }

    /** A line beside the sum. */
    void note(String subject, long part, long whole, String remark) {
        lines.add(new MeasureLine(subject, part, whole, remark));
    }

    /** Numbers that have no line of their own. */
    void sum(long part, long whole) {
        count += part;
        population += whole;
    }

    long count() {
        return count;
    }

    long population() {
        return population;
    }

    List<MeasureLine> lines() {
        return lines;
    }

    /** The measure; over an empty population it says nothing. */
    Measure measure(boolean passes, Optional<String> remark) {
        return measure(population == 0 ? Optional.empty() : Optional.of(passes), remark);
    }

    Measure measure(Optional<Boolean> passes, Optional<String> remark) {
        return Measure.builder()
                .key(key)
                .count(count)
                .population(population)
                .rule(rule)
                .passes(passes)
                .remark(remark)
                .addAllLines(lines)
                .build();
    }
}
