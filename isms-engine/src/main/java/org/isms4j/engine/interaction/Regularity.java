package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isms4j.engine.check.Read;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ContextReview;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.leadership.PolicyKind;
import org.isms4j.model.leadership.PolicyReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.operation.ExecutionResult;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;

/**
 * How regularly recurring processes were carried out: those of the graph whose records are their executions, and those
 * that state an interval of their own (4.4, measure M1). Every gap between two executions of which the later one lies in
 * the evaluation window counts, and the open one up to today.
 *
 * <pre>{@code
 * List<Recurrence> all = new Regularity(interplay, moment).recurrences();
 * all.get(0).late(); // gaps that were too long and were not settled since
 * }</pre>
 */
public final class Regularity {

    private final Facts facts;

    /**
     * Prepares answers.
     *
     * @param interplay the interactions
     * @param moment the day; notes intervals that are used and days on which numbers change
     */
    public Regularity(Interplay interplay, Moment moment) {
        this.facts = new Facts(interplay, moment);
    }

    /**
     * Returns all recurring processes: six of the graph in its order, then those with an interval of their own in the
     * order of records. One that was never carried out has no gaps.
     *
     * @return the processes
     */
    public List<Recurrence> recurrences() {
        List<Recurrence> all = new ArrayList<>();
        all.add(of("context review", IntervalKey.CONTEXT, "CTX", ContextReview.REVIEWED_ON));
        all.add(ofRecords(
                "policy review", IntervalKey.POLICY, "POL", policyDays(), PolicyReview.TYPE, PolicyVersion.TYPE));
        all.add(of("risk assessment", IntervalKey.RISK_ASSESSMENT, "RA", RiskAssessment.COMPLETED_ON));
        all.add(of("evaluation of results", IntervalKey.EVALUATION, "MON", Evaluation.EVALUATED_ON));
        all.add(of("internal audit", IntervalKey.AUDIT, "AUD", Audit.COMPLETED_ON));
        all.add(of("management review", IntervalKey.MANAGEMENT_REVIEW, "MRV", ManagementReview.HELD_ON));
        facts.inForce(ProcessDefinition.TYPE)
                .filter(process -> process.interval().isPresent())
                .map(this::ofProcess)
                .forEach(all::add);
        return List.copyOf(all);
    }

    private <R extends IsmsRecord> Recurrence of(
            String name, IntervalKey key, String node, Attribute.One<R, LocalDate> date) {
        RecordType<R> type = facts.type(date);
        return ofRecords(name, key, node, days(type, date, record -> true), type);
    }

    private <R extends IsmsRecord> List<Execution> days(
            RecordType<R> type, Attribute.One<R, LocalDate> date, Predicate<R> which) {
        return facts.all(type)
                .filter(which)
                .filter(record -> facts.isReached(date.value(record)))
                .map(record -> Execution.of(record, date.value(record).orElseThrow()))
                .toList();
    }

    /** A renewed policy was looked at as well. Topics have rhythms of their own. */
    private List<Execution> policyDays() {
        return Stream.concat(
                        days(
                                PolicyReview.TYPE,
                                PolicyReview.REVIEWED_ON,
                                review -> review.policy()
                                        .flatMap(id -> facts.isms().find(PolicyVersion.TYPE, id))
                                        .filter(Regularity::isForTopic)
                                        .isEmpty())
                                .stream(),
                        days(PolicyVersion.TYPE, PolicyVersion.APPROVED_ON, policy -> !isForTopic(policy)).stream())
                .toList();
    }

    private static boolean isForTopic(PolicyVersion policy) {
        return policy.kind().filter(kind -> kind == PolicyKind.TOPIC_SPECIFIC).isPresent();
    }

    private Recurrence ofRecords(
            String name, IntervalKey key, String node, List<Execution> executions, RecordType<?>... shown) {
        List<RecordId> definitions = facts.all(ProcessDefinition.TYPE)
                .filter(process -> process.node().filter(node::equals).isPresent())
                .map(ProcessDefinition::id)
                .toList();
        boolean closed = Arrays.stream(shown).allMatch(type -> facts.moment().isClosed(type.name()));
        return new Gaps(facts, facts.moment().yardstick(key), sorted(executions), executions, definitions)
                .recurrence(name, Optional.of(key), Optional.empty(), closed);
    }

    /** Versions of a process are one process; the one in force says how often. */
    private Recurrence ofProcess(ProcessDefinition process) {
        Set<RecordId> versions = new TreeSet<>();
        addVersions(process.id(), versions);
        List<ProcessExecution> all = versions.stream()
                .flatMap(id -> facts.isms().citing(ProcessExecution.PROCESS, id).stream())
                .toList();
        List<Execution> planned = all.stream()
                .flatMap(execution ->
                        execution.executedOn().or(execution::dueOn).stream().map(day -> Execution.of(execution, day)))
                .toList();
        Yardstick yardstick =
                facts.moment().yardstick(IntervalKey.WINDOW, process.interval().orElseThrow());
        return new Gaps(facts, yardstick, sorted(carriedOut(all)), planned, List.copyOf(versions))
                .recurrence(
                        process.title().orElse("process"),
                        Optional.empty(),
                        Optional.of(process.id()),
                        facts.moment().isClosed(ProcessExecution.TYPE.name()));
    }

    private List<Execution> carriedOut(List<ProcessExecution> all) {
        return all.stream()
                .filter(execution -> facts.isReached(execution.executedOn()))
                .filter(execution -> execution
                        .result()
                        .filter(ExecutionResult.MISSED::equals)
                        .isEmpty())
                .map(execution -> Execution.of(execution, execution.executedOn().orElseThrow()))
                .toList();
    }

    private void addVersions(RecordId id, Set<RecordId> versions) {
        if (versions.add(id)) {
            facts.isms()
                    .find(ProcessDefinition.TYPE, id)
                    .flatMap(ProcessDefinition::supersedes)
                    .ifPresent(earlier -> addVersions(earlier, versions));
        }
    }

    private static int[] sorted(List<Execution> executions) {
        return executions.stream().mapToInt(Execution::day).sorted().distinct().toArray();
    }

    /**
     * Returns what is read to tell regularity.
     *
     * @return the read set, sorted
     */
    public static Set<Read> reads() {
        Set<Read> reads = new TreeSet<>();
        Stream.of(
                        ContextReview.REVIEWED_ON,
                        PolicyReview.REVIEWED_ON,
                        PolicyReview.POLICY,
                        PolicyVersion.APPROVED_ON,
                        PolicyVersion.KIND,
                        RiskAssessment.COMPLETED_ON,
                        Evaluation.EVALUATED_ON,
                        Audit.COMPLETED_ON,
                        ManagementReview.HELD_ON,
                        ProcessDefinition.INTERVAL,
                        ProcessDefinition.NODE,
                        ProcessDefinition.TITLE,
                        ProcessDefinition.DEFINED_ON,
                        ProcessDefinition.SUPERSEDES,
                        ProcessDefinition.WITHDRAWN_ON,
                        ProcessExecution.PROCESS,
                        ProcessExecution.EXECUTED_ON,
                        ProcessExecution.DUE_ON,
                        ProcessExecution.RESULT,
                        Nonconformity.SOURCE,
                        Nonconformity.RAISED_ON,
                        CorrectiveAction.NONCONFORMITIES,
                        EffectivenessReview.ACTIONS,
                        EffectivenessReview.VERDICT,
                        EffectivenessReview.REVIEWED_ON)
                .map(Sieve::read)
                .forEach(reads::add);
        return reads;
    }
}
