package org.isms4j.engine.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isms4j.engine.policy.EscalationRule;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.Finding;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * A nonconformity that came back, after its cause was found to be removed, for the second time (10.2 d, ruling R4). The
 * first return stays what check 10.2-07 proposes. Only what that check finds is escalated, so that both end together.
 */
final class SecondReturns {

    private static final String CHECK = "10.2-07";

    private final IsmsSnapshot isms;

    SecondReturns(IsmsSnapshot isms) {
        this.isms = isms;
    }

    List<Finding> findings(CheckResult result) {
        if (!result.checkId().equals(CHECK) || result.findings().isEmpty()) {
            return List.of();
        }
        Map<RecordId, LocalDate> cured = cured();
        return result.findings().stream()
                .flatMap(finding -> finding.subject().stream())
                .flatMap(id -> isms.find(Nonconformity.TYPE, id).stream())
                .flatMap(again -> earlierReturn(again, cured).stream().map(before -> finding(result, again, before)))
                .toList();
    }

    private static Finding finding(CheckResult result, Nonconformity again, Nonconformity before) {
        return Escalated.about(
                again.id(),
                EscalationRule.SECOND_RETURN,
                result.items(),
                again.id()
                        + " came back a second time although its cause had been found removed; it had come back before as "
                        + before.id());
    }

    /** The day on which a corrective action for a nonconformity was first found effective. */
    private Map<RecordId, LocalDate> cured() {
        Map<RecordId, LocalDate> byAction = new HashMap<>();
        isms.all(EffectivenessReview.TYPE).stream()
                .filter(review -> review.verdict()
                        .filter(verdict -> verdict == EffectivenessVerdict.EFFECTIVE)
                        .isPresent())
                .forEach(review -> review.reviewedOn()
                        .ifPresent(day ->
                                review.actions().forEach(action -> byAction.merge(action, day, SecondReturns::first))));
        Map<RecordId, LocalDate> cured = new HashMap<>();
        isms.all(CorrectiveAction.TYPE)
                .forEach(action -> Optional.ofNullable(byAction.get(action.id()))
                        .ifPresent(day ->
                                action.nonconformities().forEach(id -> cured.merge(id, day, SecondReturns::first))));
        return cured;
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** An earlier appearance that was a return itself, where this one is a return too. */
    private Optional<Nonconformity> earlierReturn(Nonconformity again, Map<RecordId, LocalDate> cured) {
        return isReturn(again, cured)
                ? appearances(again).filter(before -> isReturn(before, cured)).findFirst()
                : Optional.empty();
    }

    private boolean isReturn(Nonconformity nonconformity, Map<RecordId, LocalDate> cured) {
        LocalDate raised = nonconformity.raisedOn().orElse(LocalDate.MIN);
        return appearances(nonconformity).anyMatch(before -> {
            LocalDate day = cured.get(before.id());
            return day != null && day.isBefore(raised);
        });
    }

    /** Earlier nonconformities of the same requirement and cause, and those it is said to repeat, over any number. */
    private Stream<Nonconformity> appearances(Nonconformity nonconformity) {
        Set<RecordId> named = new HashSet<>();
        name(nonconformity, named);
        return isms.all(Nonconformity.TYPE).stream()
                .filter(other ->
                        isBefore(other, nonconformity) && (isSame(other, nonconformity) || named.contains(other.id())));
    }

    private void name(Nonconformity nonconformity, Set<RecordId> named) {
        for (RecordId id : nonconformity.recurrenceOf()) {
            if (named.add(id)) {
                isms.find(Nonconformity.TYPE, id).ifPresent(earlier -> name(earlier, named));
            }
        }
    }

    private static boolean isBefore(Nonconformity one, Nonconformity other) {
        return one.raisedOn()
                .flatMap(day -> other.raisedOn().map(day::isBefore))
                .orElse(false);
    }

    private static boolean isSame(Nonconformity one, Nonconformity other) {
        return one.causeKey().isPresent()
                && one.causeKey().equals(other.causeKey())
                && one.requirement().isPresent()
                && one.requirement().equals(other.requirement());
    }
}
