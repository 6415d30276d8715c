package org.isms4j.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.evaluate.CheckValidation;
import org.isms4j.engine.evaluate.Evaluation;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * Derives the conformity of an information security management system from its records. Immutable and thread-safe: one
 * engine serves any number of evaluations.
 *
 * <pre>{@code
 * IsmsEngine engine = IsmsEngine.iso27001();
 * ConformityReport report = engine.evaluate(isms, LocalDate.of(2026, 11, 1));
 * report.clause("9.2.2").explain();
 * }</pre>
 */
public final class IsmsEngine {

    private static final String RULE_VERSION = "iso27001-2022+amd1/0.1";

    private final List<Check> checks;
    private final EvaluationPolicy policy;
    private final Evaluation evaluation;

    private IsmsEngine(List<Check> checks, EvaluationPolicy policy) {
        this.checks = List.copyOf(checks);
        this.policy = policy;
        this.evaluation = new Evaluation(this.checks, policy, RULE_VERSION);
    }

    /**
     * Returns the engine with all checks of this library and the default policy.
     *
     * @return the engine
     */
    public static IsmsEngine iso27001() {
        return builder().build();
    }

    /**
     * Starts an engine with all checks of this library, to which a host product can add its own.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Evaluates records as of a day. What is dated later has not happened.
     *
     * @param isms the records
     * @param asOf evaluation date
     * @return the report
     */
    public ConformityReport evaluate(IsmsSnapshot isms, LocalDate asOf) {
        return evaluation.evaluate(isms, asOf);
    }

    /**
     * Returns every check, in words.
     *
     * @return the catalogue
     */
    public CheckCatalogue catalogue() {
        return new CheckCatalogue(checks);
    }

    /**
     * Returns what is assumed where the organization has declared nothing.
     *
     * @return the policy
     */
    public EvaluationPolicy policy() {
        return policy;
    }

    /** Returns the number of checks. */
    @Override
    public String toString() {
        return "IsmsEngine " + RULE_VERSION + " with " + checks.size() + " checks";
    }

    /** Builds engines; for one thread. */
    public static final class Builder {

        private final List<Check> added = new ArrayList<>();
        private List<Check> own = Clauses.checks();
        private EvaluationPolicy policy = EvaluationPolicy.standard();

        private Builder() {}

        /**
         * Adds checks of the host product.
         *
         * @param checks the checks
         * @return this builder
         */
        public Builder add(Check... checks) {
            added.addAll(Arrays.asList(checks));
            return this;
        }

        /** Leaves out the checks of this library, so that checks can be looked at by themselves. */
        Builder bare() {
            own = List.of();
            return this;
        }

        /**
         * Sets what is assumed where the organization has declared nothing.
         *
         * @param value the policy
         * @return this builder
         */
        public Builder policy(EvaluationPolicy value) {
            this.policy = value;
            return this;
        }

        /**
         * Builds the engine.
         *
         * @return the engine
         * @throws IllegalArgumentException if checks have the same identifier, examine nothing, or name attributes of
         *     records that are not in view; the message lists all faults at once
         */
        public IsmsEngine build() {
            List<Check> all = new ArrayList<>(own);
            all.addAll(added);
            List<String> faults = CheckValidation.faults(all);
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(
                        "Checks must be sound: " + faults.stream().collect(Collectors.joining("; ")));
            }
            all.sort(Comparator.comparing(Check::clause));
            return new IsmsEngine(all, policy);
        }
    }
}
