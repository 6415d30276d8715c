package org.isms4j.model.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.isms4j.model.declaration.AssertedMeaning;
import org.isms4j.model.declaration.AssertedStatus;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ClauseId;

/**
 * A status that another product or a person asserts, beside what the records show. A claim never moves a status. Two
 * claims are equal when they rest on the same assertion and come to the same verdict. Thread-safe; reasons are made when
 * they are asked for.
 */
public final class Claim {

    private final AssertedStatus assertion;
    private final Optional<ClauseId> clause;
    private final Optional<ConformityStatus> derived;
    private final ClaimVerdict verdict;
    private final Supplier<List<String>> reasons;

    /**
     * Makes a claim; the engine does.
     *
     * @param assertion what is asserted
     * @param clause clause or subclause it is about, empty where there is none of that name
     * @param derived status that the records show there, empty where there is no such clause
     * @param verdict what the records say about it
     * @param reasons why: findings or missing evidence
     */
    public Claim(
            AssertedStatus assertion,
            Optional<ClauseId> clause,
            Optional<ConformityStatus> derived,
            ClaimVerdict verdict,
            Supplier<List<String>> reasons) {
        this.assertion = assertion;
        this.clause = clause;
        this.derived = derived;
        this.verdict = verdict;
        this.reasons = reasons;
    }

    /**
     * Returns the record that asserts it.
     *
     * @return its identifier
     */
    public RecordId record() {
        return assertion.id();
    }

    /**
     * Returns the clause as the claim names it.
     *
     * @return the text, empty where it is not known
     */
    public Optional<String> about() {
        return assertion.clause();
    }

    /**
     * Returns the clause or subclause it is about.
     *
     * @return the clause, empty where there is none of that name
     */
    public Optional<ClauseId> clause() {
        return clause;
    }

    /**
     * Returns the asserted status in the words of whoever asserts it.
     *
     * @return such as "compliant", empty where it is not known
     */
    public Optional<String> asserted() {
        return assertion.status();
    }

    /**
     * Returns what the asserted status means.
     *
     * @return the meaning, empty where it is not known
     */
    public Optional<AssertedMeaning> meaning() {
        return assertion.asserts();
    }

    /**
     * Returns who asserts it.
     *
     * @return the name, empty where it is not known
     */
    public Optional<String> assertedBy() {
        return assertion.assertedBy();
    }

    /**
     * Returns when it was asserted.
     *
     * @return the day, empty where it is not known
     */
    public Optional<LocalDate> assertedOn() {
        return assertion.assertedOn();
    }

    /**
     * Returns the status that the records show.
     *
     * @return the status, empty where there is no such clause
     */
    public Optional<ConformityStatus> derived() {
        return derived;
    }

    /**
     * Returns what the records say about the claim.
     *
     * @return the verdict
     */
    public ClaimVerdict verdict() {
        return verdict;
    }

    /**
     * Returns why: findings that contradict it, evidence that is missing, or the reason of a refusal.
     *
     * @return phrases in the order of the standard, the first ones where there are many
     */
    public List<String> reasons() {
        return reasons.get();
    }

    /**
     * Returns the claim and what the records say about it.
     *
     * @return one sentence without full stop
     */
    public String sentence() {
        List<String> because = reasons();
        return assertion.assertedBy().orElse("Somebody")
                + assertion.assertedOn().map(day -> " on " + day).orElse("") + " asserts that "
                + assertion.clause().orElse("no clause") + " is "
                + assertion.status().map(text -> "'" + text + "'").orElse("of a status not stated")
                + assertion
                        .asserts()
                        .map(meaning -> " (" + words(meaning) + ")")
                        .orElse("") + ": "
                + verdict.label()
                + derived.map(status -> ", the records show " + status.label()).orElse("")
                + (because.isEmpty() ? "" : ": " + String.join("; ", because));
    }

    private static String words(AssertedMeaning meaning) {
        return meaning.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns the claim as a part of the explanation of its clause. */
    Explanation explain() {
        Explanation.Mark mark = switch (verdict) {
            case CONTRADICTED, REFUSED -> Explanation.Mark.UNMET;
            case UNSUPPORTED -> Explanation.Mark.OPEN;
            default -> Explanation.Mark.NOTE;
        };
        return Explanation.of(mark, sentence() + " [" + record() + "]");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim claim
                && assertion.equals(claim.assertion)
                && clause.equals(claim.clause)
                && derived.equals(claim.derived)
                && verdict == claim.verdict;
    }

    @Override
    public int hashCode() {
        return Objects.hash(assertion, clause, derived, verdict);
    }

    /** Returns the identifier of the record and the sentence. */
    @Override
    public String toString() {
        return record() + ": " + sentence();
    }
}
