package org.isms4j.engine.rollup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.policy.EscalationRule;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.report.Validity;

/**
 * Systemic by extent: most of several subjects lack an element that is mandated, and have lacked it for some time. Mere
 * lateness, and failures whose records show something else, do not count (ruling R8).
 */
final class SystemicExtent {

    private static final int MOST_STEPS = 1000;

    private final Circumstances circumstances;
    private final EvaluationPolicy policy;
    private final Earlier earlier;

    SystemicExtent(Circumstances circumstances, Earlier earlier) {
        this.circumstances = circumstances;
        this.policy = circumstances.policy();
        this.earlier = earlier;
    }

    Optional<Finding> finding(CheckResult result) {
        int lasting = isCandidate(result) ? lasting(lacking(result), before(result)) : 0;
        return isSystemic(result, lasting)
                ? Optional.of(Escalated.finding(
                        EscalationRule.SYSTEMIC_BY_EXTENT,
                        result.items(),
                        result.checkId(),
                        lasting + " of " + result.counts().examined() + " subjects of check " + result.checkId()
                                + " lack what is mandated",
                        basis()))
                : Optional.empty();
    }

    private String basis() {
        return "systemic from " + policy.extentFrom() + " subjects and a share of "
                + policy.threshold(ThresholdKey.SYSTEMIC_EXTENT) + " on; "
                + circumstances.lateness().words();
    }

    /** Only what the standard itself mandates: missing an own rule throughout is no sign that the system fails. */
    private boolean isCandidate(CheckResult result) {
        return policy.escalates(EscalationRule.SYSTEMIC_BY_EXTENT)
                && result.basis().equals(Basis.SHALL.label())
                && result.status() == ConformityStatus.NONCONFORMING_MINOR
                && isSystemic(result, lacking(result).size());
    }

    private boolean isSystemic(CheckResult result, int number) {
        return number >= policy.extentFrom()
                && policy.reaches(
                        ThresholdKey.SYSTEMIC_EXTENT, number, result.counts().examined());
    }

    private static List<RecordId> lacking(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> finding.reason() == ReasonCode.ABSENT_CLOSED_WORLD)
                .flatMap(finding -> finding.subject().stream())
                .toList();
    }

    /** How many of the subjects that fail had been failing on an earlier day too. */
    private static int lasting(List<RecordId> lacking, CheckResult before) {
        Set<RecordId> then = new HashSet<>(lacking(before));
        return (int) lacking.stream().filter(then::contains).count();
    }

    private CheckResult before(CheckResult result) {
        return earlier.on(result.checkId(), circumstances.lateness().before(circumstances.asOf()));
    }

    /**
     * The first day on which the extent is systemic, or no longer, although the check says the same: failures get old
     * enough in the order in which they arose. From one earlier day on which the check changed it is gone to the next.
     */
    Optional<Validity> validity(CheckResult result) {
        if (!isCandidate(result)) {
            return Optional.empty();
        }
        List<RecordId> lacking = lacking(result);
        CheckResult then = before(result);
        boolean now = isSystemic(result, lasting(lacking, then));
        for (int step = 0; step < MOST_STEPS; step++) {
            LocalDate day = then.validUntil().map(Validity::until).orElse(LocalDate.MAX);
            if (day.isAfter(circumstances.asOf())) {
                return Optional.empty();
            }
            then = earlier.on(result.checkId(), day);
            if (isSystemic(result, lasting(lacking, then)) != now) {
                return Optional.of(new Validity(since(day), result.checkId(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** The first day that lies so long after another that what was then has lasted. Months have different lengths. */
    private LocalDate since(LocalDate day) {
        LocalDate first = circumstances.lateness().after(day);
        while (circumstances.lateness().before(first).isBefore(day)) {
            first = first.plusDays(1);
        }
        return first;
    }
}
