package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.interaction.AntiPattern;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.leadership.PolicyCommunication;
import org.isms4j.model.leadership.PolicyReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.DocumentReview;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;
import org.isms4j.model.vocabulary.RecordTypes;

/** Documents that nobody uses any more (AP2), and documents instead of a system (AP7). */
final class DocumentPatterns {

    private final Sight sight;
    private final Facts facts;
    private final DocumentUse use;
    private final Citations citations;

    DocumentPatterns(Sight sight) {
        this.sight = sight;
        this.facts = sight.facts();
        this.use = new DocumentUse(facts);
        this.citations = new Citations(facts.isms(), RecordTypes.all());
    }

    Optional<Detection> forgotten() {
        if (!facts.speaksOf(DocumentReview.TYPE)) {
            return Optional.empty();
        }
        List<RecordId> forgotten = use.inForce()
                .filter(this::isOverdue)
                .filter(document ->
                        !isCited(document.id()) && policies(document).noneMatch(this::isKnown))
                .map(DocumentVersion::id)
                .toList();
        return forgotten.isEmpty()
                ? Optional.empty()
                : Optional.of(sight.detection(
                        AntiPattern.AP2,
                        Sight.count(forgotten.size(), "document is", "documents are")
                                + " in force, overdue for review, and cited by no record of the evaluation window",
                        forgotten,
                        sight.carriersOf(forgotten, "7.5.2-04", "5.2-03", "5.2-05")));
    }

    private boolean isOverdue(DocumentVersion document) {
        Optional<Yardstick> yardstick = yardstick(document);
        Optional<LocalDate> last = facts.latest(Stream.of(
                        Stream.of(document.inForceFrom().or(document::approvedOn)),
                        facts.isms().citing(DocumentReview.DOCUMENT, document.id()).stream()
                                .map(DocumentReview::reviewedOn),
                        policies(document)
                                .flatMap(policy -> facts.isms().citing(PolicyReview.POLICY, policy.id()).stream())
                                .map(PolicyReview::reviewedOn))
                .flatMap(days -> days));
        return yardstick.isPresent()
                && last.isPresent()
                && facts.hasPassed(yardstick.get().lastDayFrom(Days.of(last.get())));
    }

    /** A document other than the policy that states no interval is never overdue. */
    private Optional<Yardstick> yardstick(DocumentVersion document) {
        boolean isPolicy = document.kind()
                .filter(MandatedDocument.INFORMATION_SECURITY_POLICY::equals)
                .isPresent();
        return document.reviewInterval()
                .map(interval -> facts.moment().yardstick(IntervalKey.PROCEDURE_REVIEW, interval))
                .or(() -> isPolicy
                        ? Optional.of(facts.moment().yardstick(IntervalKey.POLICY_DOCUMENT_REVIEW))
                        : Optional.empty());
    }

    private Stream<PolicyVersion> policies(DocumentVersion document) {
        return facts.isms().citing(PolicyVersion.DOCUMENT, document.id()).stream();
    }

    private boolean isCited(RecordId id) {
        return citations.of(id).anyMatch(record -> facts.isInWindow(record.occurredOn()));
    }

    private boolean isKnown(PolicyVersion policy) {
        return facts.isCited(PolicyCommunication.POLICY, policy.id())
                || facts.isCited(AwarenessRecord.POLICY, policy.id());
    }

    /** What check 4.4-11 finds, where there are documents at all. */
    Optional<Detection> documentsOnly() {
        long documents = use.inForce().count();
        List<String> checks = sight.carriers("4.4-11");
        return documents == 0 || checks.isEmpty()
                ? Optional.empty()
                : Optional.of(sight.detection(
                        AntiPattern.AP7,
                        Sight.count(documents, "document is", "documents are")
                                + " in force, and there are no records of operation or none of performance evaluation",
                        List.of(),
                        checks));
    }
}
