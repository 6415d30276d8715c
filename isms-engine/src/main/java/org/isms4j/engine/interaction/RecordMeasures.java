package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isms4j.engine.time.Days;
import org.isms4j.model.declaration.ExternalAudit;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.interaction.Measure;
import org.isms4j.model.interaction.MeasureKey;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.support.DocumentVersion;

/** Measures of records: nonconformities that came back (M10), records entered late (M11), documents in use (M12). */
final class RecordMeasures {

    private static final int LATE = 30;
    private static final int SHARE = 5;
    private static final int TIMES_EXPECTED = 3;

    private final Facts facts;

    RecordMeasures(Facts facts) {
        this.facts = facts;
    }

    List<Measure> all() {
        return List.of(recurrence(), backfill(), use());
    }

    private Measure recurrence() {
        MeasureSum sum = new MeasureSum(MeasureKey.M10, "none");
        facts.lately(Nonconformity.RAISED_ON).forEach(raised -> {
            boolean back = cameBack(raised);
            sum.sum(back ? 1 : 0, 1);
            if (back) {
                sum.note(
                        raised.id().value(),
                        1,
                        1,
                        "raised on " + raised.raisedOn().orElseThrow());
            }
        });
        return sum.measure(sum.count() == 0, Optional.empty());
    }

    private boolean cameBack(Nonconformity raised) {
        return !raised.recurrenceOf().isEmpty()
                || facts.all(Nonconformity.TYPE)
                        .filter(earlier -> !earlier.id().equals(raised.id()) && isAlike(earlier, raised))
                        .anyMatch(earlier ->
                                wasCuredBefore(earlier, raised.raisedOn().orElseThrow()));
    }

    private static boolean isAlike(Nonconformity one, Nonconformity other) {
        return one.requirement().isPresent()
                && one.causeKey().isPresent()
                && one.requirement().equals(other.requirement())
                && one.causeKey().equals(other.causeKey());
    }

    private boolean wasCuredBefore(Nonconformity raised, LocalDate day) {
        return facts.isms().citing(CorrectiveAction.NONCONFORMITIES, raised.id()).stream()
                .flatMap(action -> facts.isms().citing(EffectivenessReview.ACTIONS, action.id()).stream())
                .filter(review -> review.verdict()
                        .filter(EffectivenessVerdict.EFFECTIVE::equals)
                        .isPresent())
                .anyMatch(review -> review.reviewedOn()
                        .filter(judged -> judged.isBefore(day))
                        .isPresent());
    }

    /** It only reports: late entry proves nothing. */
    private Measure backfill() {
        MeasureSum sum = new MeasureSum(
                MeasureKey.M11,
                "noted above one fifth entered late, or three times as many as expected before an external audit");
        List<IsmsRecord> entered = facts.isms().records().stream()
                .filter(record -> facts.isInWindow(enteredOn(record)))
                .toList();
        sum.sum(entered.stream().filter(RecordMeasures::isLate).count(), entered.size());
        List<String> remarks = new ArrayList<>();
        if (sum.count() * SHARE > sum.population()) {
            remarks.add("more than one fifth entered late");
        }
        facts.lately(ExternalAudit.STARTED_ON).forEach(audit -> {
            long before = enteredBefore(audit, entered);
            sum.note(
                    "before " + audit.id(),
                    before,
                    entered.size(),
                    "started on " + audit.startedOn().orElseThrow());
            if (isBurst(before, entered.size())) {
                remarks.add("a burst of entries before " + audit.id());
            }
        });
        return sum.measure(
                Optional.empty(), remarks.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", remarks)));
    }

    private static long enteredBefore(ExternalAudit audit, List<IsmsRecord> entered) {
        int start = Days.of(audit.startedOn().orElseThrow());
        return entered.stream()
                .mapToInt(record -> Days.of(enteredOn(record).orElseThrow()))
                .filter(day -> day >= start - LATE && day < start)
                .count();
    }

    private boolean isBurst(long before, long all) {
        int length = facts.moment().today() - facts.moment().windowStart();
        return before * length > (long) TIMES_EXPECTED * LATE * all;
    }

    private static Optional<LocalDate> enteredOn(IsmsRecord record) {
        return record.recordedAt().map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private static boolean isLate(IsmsRecord record) {
        return record.occurredOn()
                .filter(day -> day.plusDays(LATE).isBefore(enteredOn(record).orElseThrow()))
                .isPresent();
    }

    private Measure use() {
        MeasureSum sum = new MeasureSum(MeasureKey.M12, "reported only");
        DocumentUse use = new DocumentUse(facts);
        use.inForce().forEach(document -> sum.sum(use.isUsed(document) ? 1 : 0, 1));
        use.inForce()
                .filter(document -> !use.isUsed(document))
                .forEach(document -> sum.note(name(document), 0, 1, "cited by no record of the window"));
        return sum.measure(Optional.empty(), Optional.empty());
    }

    private static String name(DocumentVersion document) {
        return document.id() + document.title().map(title -> " " + title).orElse("");
    }
}
