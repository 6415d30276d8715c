package org.isms4j.engine.interaction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.improvement.ImprovementOpportunity;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.interaction.AntiPattern;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.Lesson;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.Severity;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.support.CommunicationRecord;

/** Incidents that nobody learns from (AP4), and nonconformities and opportunities that nobody acts on (AP11). */
final class FeedbackPatterns {

    private static final List<RecordType<?>> TAKERS = List.of(
            Lesson.TYPE,
            Nonconformity.TYPE,
            Risk.TYPE,
            RiskAssessment.TYPE,
            RiskReevaluation.TYPE,
            IsmsChange.TYPE,
            OperationalChange.TYPE,
            ImprovementOpportunity.TYPE,
            Improvement.TYPE,
            ReviewInput.TYPE,
            CommunicationRecord.TYPE);

    private final Sight sight;
    private final Facts facts;

    FeedbackPatterns(Sight sight) {
        this.sight = sight;
        this.facts = sight.facts();
    }

    /** Lessons are what is expected of an incident: where they are kept elsewhere, their absence says nothing. */
    Optional<Detection> incidentsWithout() {
        if (!facts.speaksOf(Lesson.TYPE)) {
            return Optional.empty();
        }
        Citations citations = new Citations(facts.isms(), TAKERS);
        List<Incident> serious = facts.all(Incident.TYPE)
                .filter(incident -> incident.severity()
                        .filter(severity -> severity == Severity.HIGH || severity == Severity.CRITICAL)
                        .isPresent())
                .filter(this::isToBeTakenUp)
                .toList();
        List<RecordId> lost = serious.stream()
                .map(Incident::id)
                .filter(id -> citations.of(id).findAny().isEmpty())
                .toList();
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(sight.detection(
                        AntiPattern.AP4,
                        lost.size() + " of " + serious.size() + " serious incidents"
                                + " that closed in the evaluation window left no lesson, nonconformity, change or other record that cites it",
                        lost,
                        sight.carriers("4.4-04", "8.2-04", "10.2-01")));
    }

    /** It was closed long enough ago, and not so long ago that it lies out of sight. */
    private boolean isToBeTakenUp(Incident incident) {
        if (!facts.isReached(incident.closedOn())) {
            return false;
        }
        int last = facts.moment()
                .yardstick(IntervalKey.LAG)
                .lastDayFrom(Days.of(incident.closedOn().orElseThrow()));
        return facts.hasPassed(last) && last >= facts.moment().windowStart();
    }

    /** One late action is late; the pattern is several, or half of all. */
    Optional<Detection> notActedOn() {
        String[] checks = Stream.of("10.2-04", "10.2-05", "10.1-02")
                .filter(sight::isWidespread)
                .toArray(String[]::new);
        if (sight.findings(checks).isEmpty()) {
            return Optional.empty();
        }
        String words = Sight.sentence(Stream.of(
                said(
                        "10.2-04",
                        checks,
                        "left without completed action",
                        "nonconformity or action is",
                        "nonconformities or actions are"),
                said(
                        "10.2-05",
                        checks,
                        "left without a verdict on effectiveness",
                        "action or nonconformity is",
                        "actions or nonconformities are"),
                said(
                        "10.1-02",
                        checks,
                        "left undecided",
                        "opportunity for improvement is",
                        "opportunities for improvement are")));
        return Optional.of(sight.detection(AntiPattern.AP11, words, sight.subjects(checks), sight.carriers(checks)));
    }

    private Optional<String> said(String check, String[] checks, String what, String one, String many) {
        int found = List.of(checks).contains(check) ? sight.findings(check).size() : 0;
        return found == 0 ? Optional.empty() : Optional.of(Sight.count(found, one, many) + " " + what);
    }
}
