package org.isms4j.engine.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;

/**
 * What an examination came to.
 *
 * @param status status
 * @param reasons why
 * @param counts subjects
 * @param failing subjects that fail
 * @param open subjects that are open
 * @param grade proposed grade of the failing ones
 * @param rule rule that proposed it
 * @param summary the outcome in one line
 * @param horizon first day on which it could be another
 * @param defaults what was taken from the policy
 * @param isEmpty whether there was nothing to look at
 */
record Outcome(
        ConformityStatus status,
        Set<ReasonCode> reasons,
        Counts counts,
        List<Found> failing,
        List<Found> open,
        FindingGrade grade,
        String rule,
        String summary,
        int horizon,
        Defaults defaults,
        boolean isEmpty) {

    Outcome {
        reasons = reasons.isEmpty() ? EnumSet.noneOf(ReasonCode.class) : EnumSet.copyOf(reasons);
    }

    /** An outcome without subjects. */
    static Outcome plain(ConformityStatus status, ReasonCode reason, String summary, Walk walk) {
        return of(status, reason, summary, walk, false);
    }

    /** The outcome of having found nothing to look at. */
    static Outcome empty(ConformityStatus status, ReasonCode reason, String summary, Walk walk) {
        return of(status, reason, summary, walk, true);
    }

    private static Outcome of(ConformityStatus status, ReasonCode reason, String summary, Walk walk, boolean empty) {
        return new Outcome(
                status,
                EnumSet.of(reason),
                Counts.NONE,
                List.of(),
                List.of(),
                FindingGrade.MINOR,
                "",
                summary,
                walk.horizon(),
                walk.defaults,
                empty);
    }

    /** The outcomes that count: empty ones only where there is no other. */
    static List<Outcome> speaking(List<Outcome> outcomes) {
        boolean allEmpty = outcomes.stream().allMatch(Outcome::isEmpty);
        return allEmpty
                ? outcomes
                : outcomes.stream().filter(outcome -> !outcome.isEmpty()).toList();
    }

    /** Whether two outcomes say the same, whatever their horizons. */
    boolean saysTheSameAs(Outcome other) {
        return status == other.status
                && reasons.equals(other.reasons)
                && counts.equals(other.counts)
                && (failing.isEmpty() || grade == other.grade)
                && failing.equals(other.failing)
                && open.equals(other.open);
    }
}
