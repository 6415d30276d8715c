package org.isms4j.model.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.ItemId;

/**
 * Something an evaluation found. A finding is identified by its check and its subject, never by its wording, so that two
 * reports can be compared. Two findings are equal when identity, grade and reason are. Thread-safe; the wording is made
 * when it is asked for.
 */
public final class Finding {

    private final String checkId;
    private final List<ItemId> items;
    private final Optional<RecordId> subject;
    private final String detail;
    private final FindingGrade grade;
    private final ReasonCode reason;
    private final String rule;
    private final Supplier<String> message;
    private final Supplier<Explanation> explanation;

    /**
     * Makes a finding; the engine does.
     *
     * @param checkId check that found it
     * @param items requirement items it is about, at least one
     * @param subject record it is about
     * @param detail what tells apart findings of one check without a subject, may be empty
     * @param grade proposed grade
     * @param reason why
     * @param rule rule that proposed the grade
     * @param message wording
     * @param explanation reason tree
     */
    public Finding(
            String checkId,
            List<ItemId> items,
            Optional<RecordId> subject,
            String detail,
            FindingGrade grade,
            ReasonCode reason,
            String rule,
            Supplier<String> message,
            Supplier<Explanation> explanation) {
        this.checkId = checkId;
        this.items = List.copyOf(items);
        this.subject = subject;
        this.detail = detail;
        this.grade = grade;
        this.reason = reason;
        this.rule = rule;
        this.message = message;
        this.explanation = explanation;
    }

    /**
     * Returns the stable identity: check, then the subject after a slash and what else tells it apart after a number
     * sign, so that a record can never be taken for the latter.
     *
     * @return such as {@code 10.2-05/CA-7} or {@code 9.2.1-03#8.3}
     */
    public String id() {
        return checkId + subject.map(id -> "/" + id).orElse("") + (detail.isEmpty() ? "" : "#" + detail);
    }

    /**
     * Returns the check that found it.
     *
     * @return identifier of the check
     */
    public String checkId() {
        return checkId;
    }

    /**
     * Returns the clause it is about.
     *
     * @return the clause of the first item
     */
    public ClauseId clause() {
        return items.get(0).clause();
    }

    /**
     * Returns the requirement items it is about.
     *
     * @return the items, at least one
     */
    public List<ItemId> items() {
        return items;
    }

    /**
     * Returns the record it is about.
     *
     * @return its identifier, empty where the finding is about something that no record shows
     */
    public Optional<RecordId> subject() {
        return subject;
    }

    /**
     * Returns what tells the finding apart where no record does.
     *
     * @return such as the name of a record type of which there is none; empty where the record is enough
     */
    public String detail() {
        return detail;
    }

    /**
     * Returns the proposed grade.
     *
     * @return the grade
     */
    public FindingGrade grade() {
        return grade;
    }

    /**
     * Returns why.
     *
     * @return the reason
     */
    public ReasonCode reason() {
        return reason;
    }

    /**
     * Returns the rule that proposed the grade.
     *
     * @return name of the rule
     */
    public String rule() {
        return rule;
    }

    /**
     * Returns what was found, with records, attributes, values and dates.
     *
     * @return one sentence or more
     */
    public String message() {
        return message.get();
    }

    /**
     * Returns the reason tree.
     *
     * @return the tree
     */
    public Explanation explain() {
        return explanation.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && id().equals(finding.id())
                && grade == finding.grade
                && reason == finding.reason;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id(), grade, reason);
    }

    /** Returns grade, identity, requirement items and wording. */
    @Override
    public String toString() {
        return grade.label() + " " + id() + " ["
                + items.stream().map(ItemId::label).collect(Collectors.joining(", ")) + "] " + message();
    }
}
