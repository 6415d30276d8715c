package org.isms4j.testkit.vector;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.SampleIsms;

/**
 * A record set with a day and the answers that follow: the status of every subclause and check, and all findings.
 *
 * <p>API status: experimental. Users call it. Immutable and thread-safe.
 *
 * @param name name, unique among all vectors
 * @param says what it is about, as a sentence without full stop
 * @param asOf day of evaluation
 * @param records the records
 * @param answers the expected answers, one JSON object a line
 */
public record ConformanceVector(String name, String says, LocalDate asOf, IsmsSnapshot records, List<String> answers) {

    /**
     * Makes a vector.
     *
     * @param name name
     * @param says what it is about
     * @param asOf day of evaluation
     * @param records the records
     * @param answers the expected answers
     */
    public ConformanceVector {
        answers = List.copyOf(answers);
    }

    /**
     * Makes a vector of a sample and of what an engine answers, to be reviewed and kept.
     *
     * @param name name
     * @param says what it is about, as a sentence without full stop
     * @param sample the sample
     * @param engine the engine
     * @return the vector
     */
    public static ConformanceVector of(String name, String says, SampleIsms sample, IsmsEngine engine) {
        return new ConformanceVector(name, says, sample.asOf(), sample.records(), Answers.of(sample.evaluate(engine)));
    }

    /**
     * Writes the vector with all its records and answers.
     *
     * @return the text of its file
     */
    public String write() {
        return VectorFile.write(this);
    }

    /**
     * Writes the vector as the difference from another one.
     *
     * @param base the other one
     * @return the text of its file
     */
    public String write(ConformanceVector base) {
        return VectorFile.write(this, base);
    }

    /**
     * Evaluates the records and compares.
     *
     * @param engine the engine
     * @return how the answers differ from the expected ones, a sentence each, empty where they agree
     */
    public List<String> differences(IsmsEngine engine) {
        return differences(engine.evaluate(records, asOf));
    }

    /**
     * Compares a report with the expected answers.
     *
     * @param report a report on these records, from wherever it comes
     * @return how its answers differ, a sentence each, empty where they agree
     */
    public List<String> differences(ConformityReport report) {
        return Answers.differences(answers, Answers.of(report));
    }

    /** Returns the name and what the vector is about. */
    @Override
    public String toString() {
        return name + ": " + says;
    }
}
