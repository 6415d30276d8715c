package org.isms4j.examples.gsa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.isms4j.examples.text.Lines;
import org.isms4j.model.declaration.ExternalAudit;
import org.isms4j.model.declaration.ExternalAuditKind;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.ExternalReference;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;

/** Makes records of audits. Auditees number their findings alike, so that identifiers begin with the audit. */
final class AuditRecords {

    private static final int TITLE_WIDTH = 120;
    private static final String AMBIGUOUS = "";

    private final Map<String, String> auditByFinding = new HashMap<>();
    private final List<IsmsRecord> records = new ArrayList<>();
    private final Consumer<String> problems;

    private AuditRecords(Consumer<String> problems) {
        this.problems = problems;
    }

    /**
     * Makes the records.
     *
     * @param audits the audits
     * @param problems receives what cannot be made a record
     * @return the records, audit by audit
     */
    static List<IsmsRecord> of(Collection<SingleAudit> audits, Consumer<String> problems) {
        AuditRecords made = new AuditRecords(problems);
        audits.forEach(made::note);
        audits.forEach(made::add);
        return made.records;
    }

    /** Notes which audit has which finding of an auditee, for references from one year to another. */
    private void note(SingleAudit audit) {
        audit.auditee()
                .ifPresent(auditee -> audit.findings()
                        .forEach(finding -> auditByFinding.merge(
                                auditee + " " + finding.reference(), audit.name(), (one, other) -> AMBIGUOUS)));
    }

    private void add(SingleAudit audit) {
        records.add(ExternalAudit.builder()
                .id(RecordId.of(audit.name()))
                .kind(ExternalAuditKind.SPECIAL)
                .title("single audit " + audit.name())
                .build());
        Map<String, String> plans = new TreeMap<>(audit.plans());
        for (AuditedFinding finding : audit.findings()) {
            records.add(finding(audit, finding));
            if (finding.type().filter(FindingType.NONCONFORMITY::equals).isPresent()) {
                Optional.ofNullable(plans.remove(finding.reference()))
                        .ifPresent(plan -> addAnswer(audit, finding, plan));
            }
        }
        for (String reference : plans.keySet()) {
            problems.accept(audit.name() + ": plan for " + reference + ", which is no nonconformity, left out");
        }
    }

    private static AuditFinding finding(SingleAudit audit, AuditedFinding finding) {
        AuditFinding.Builder record = AuditFinding.builder()
                .id(id(audit.name(), "F", finding.reference()))
                .audit(RecordId.of(audit.name()));
        finding.type().ifPresent(record::findingType);
        finding.grade().ifPresent(record::grade);
        finding.requirement().ifPresent(record::requirement);
        title(audit, finding).ifPresent(record::title);
        return record.addAllExternalReferences(finding.awards().stream()
                        .map(award -> new ExternalReference("award", award))
                        .toList())
                .build();
    }

    /** What the auditee answered makes the finding a nonconformity of its own, and a plan a corrective action. */
    private void addAnswer(SingleAudit audit, AuditedFinding finding, String text) {
        PlanText plan = PlanText.parse(text);
        Nonconformity.Builder nonconformity = Nonconformity.builder()
                .id(id(audit.name(), "NC", finding.reference()))
                .addSource(id(audit.name(), "F", finding.reference()))
                .addAllRecurrenceOf(earlier(audit, finding));
        finding.grade().ifPresent(nonconformity::grade);
        finding.requirement().ifPresent(nonconformity::requirement);
        title(audit, finding).ifPresent(nonconformity::title);
        if (plan.state() == PlanText.State.NOT_REQUIRED) {
            nonconformity.noActionReason(plan.statement()).unknown(Nonconformity.NO_ACTION_ON);
        } else {
            records.add(action(audit, finding, plan));
        }
        records.add(nonconformity.build());
    }

    private static CorrectiveAction action(SingleAudit audit, AuditedFinding finding, PlanText plan) {
        CorrectiveAction.Builder record = CorrectiveAction.builder()
                .id(id(audit.name(), "CA", finding.reference()))
                .addNonconformity(id(audit.name(), "NC", finding.reference()))
                .title(Lines.shortened(plan.action(), TITLE_WIDTH));
        if (plan.state() == PlanText.State.COMPLETE) {
            plan.day().ifPresentOrElse(record::completedOn, () -> record.unknown(CorrectiveAction.COMPLETED_ON));
        } else {
            plan.day().ifPresent(record::dueOn);
        }
        if (plan.state() == PlanText.State.IN_PROGRESS) {
            record.none(CorrectiveAction.COMPLETED_ON);
        }
        return record.build();
    }

    private List<RecordId> earlier(SingleAudit audit, AuditedFinding finding) {
        return finding.earlier().stream()
                .map(reference -> id(auditOf(audit, reference), "NC", reference))
                .toList();
    }

    /** The audit among those at hand that has a finding of this auditee; otherwise the audit that refers to it. */
    private String auditOf(SingleAudit citing, String reference) {
        String found = citing.auditee()
                .map(auditee -> auditByFinding.getOrDefault(auditee + " " + reference, AMBIGUOUS))
                .orElse(AMBIGUOUS);
        return found.equals(AMBIGUOUS) ? citing.name() : found;
    }

    private static Optional<String> title(SingleAudit audit, AuditedFinding finding) {
        return Optional.ofNullable(audit.texts().get(finding.reference()))
                .map(text -> Lines.shortened(text, TITLE_WIDTH));
    }

    private static RecordId id(String audit, String kind, String reference) {
        return RecordId.of(audit + "/" + kind + "-" + reference);
    }
}
