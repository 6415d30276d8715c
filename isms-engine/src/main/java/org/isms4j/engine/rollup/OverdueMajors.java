package org.isms4j.engine.rollup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.policy.EscalationRule;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.Grade;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.Finding;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * Corrective action for a major nonconformity is overdue, or there is none although it was due (10.2 c). It stays major
 * and is flagged, since a certificate may depend on it. Only what check 10.2-04 finds is escalated, so that both end
 * together.
 */
final class OverdueMajors {

    private static final String CHECK = "10.2-04";

    private final IsmsSnapshot isms;

    OverdueMajors(IsmsSnapshot isms) {
        this.isms = isms;
    }

    List<Finding> findings(CheckResult result) {
        return result.checkId().equals(CHECK)
                ? result.findings().stream()
                        .flatMap(finding -> finding.subject().stream())
                        .flatMap(id ->
                                major(id).map(nonconformity -> escalated(result, id, nonconformity.id())).stream())
                        .toList()
                : List.of();
    }

    /** The major nonconformity that a record is, or is an action for. */
    private Optional<Nonconformity> major(RecordId id) {
        Stream<RecordId> named = isms.find(CorrectiveAction.TYPE, id)
                .map(action -> action.nonconformities().stream())
                .orElse(Stream.of(id));
        return named.flatMap(each -> isms.find(Nonconformity.TYPE, each).stream())
                .filter(each ->
                        each.grade().filter(grade -> grade == Grade.MAJOR).isPresent())
                .findFirst();
    }

    private static Finding escalated(CheckResult result, RecordId subject, RecordId major) {
        return Escalated.about(
                subject,
                EscalationRule.MAJOR_OVERDUE,
                result.items(),
                "corrective action for the major nonconformity " + major + " is overdue"
                        + (subject.equals(major) ? ": there is none" : ": " + subject)
                        + "; certification is at risk");
    }
}
