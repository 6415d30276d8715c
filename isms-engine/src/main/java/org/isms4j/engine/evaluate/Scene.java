package org.isms4j.engine.evaluate;

import java.util.Optional;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.snapshot.SnapshotColumns;

/**
 * What an evaluation looks at on one day: the records, the day, the last day whose events count, and what was declared.
 * The two days are the same except when the engine looks ahead to find out how long an answer holds: then the day moves
 * on and nothing new happens. Immutable.
 */
final class Scene {

    final IsmsSnapshot isms;
    final SnapshotColumns columns;
    final EvaluationPolicy policy;
    final int today;
    final int known;
    final Completeness completeness;
    final Intervals intervals;
    final int windowStart;
    final Interactions interactions;
    private final int established;

    Scene(IsmsSnapshot isms, EvaluationPolicy policy, int today, int known) {
        this(
                isms,
                policy,
                today,
                known,
                new Completeness(isms, known),
                established(isms, known),
                new Interactions(isms, known));
    }

    private Scene(
            IsmsSnapshot isms,
            EvaluationPolicy policy,
            int today,
            int known,
            Completeness completeness,
            int established,
            Interactions interactions) {
        this.isms = isms;
        this.columns = isms.columns();
        this.policy = policy;
        this.today = today;
        this.known = known;
        this.completeness = completeness;
        this.intervals = new Intervals(isms, policy, today);
        this.windowStart = Days.minus(today, intervals.interval(IntervalKey.WINDOW));
        this.established = established;
        this.interactions = interactions;
    }

    /**
     * The day since which there is a management system: that of the first scope or policy, or of an audit or a review before
     * it, since a product may export only the version in force. Audits and reviews alone say nothing about a beginning.
     */
    private static int established(IsmsSnapshot isms, int known) {
        int first = Math.min(first(isms.all(ScopeVersion.TYPE), known), first(isms.all(PolicyVersion.TYPE), known));
        return first == Days.NEVER
                ? Days.NEVER
                : Math.min(
                        first,
                        Math.min(first(isms.all(Audit.TYPE), known), first(isms.all(ManagementReview.TYPE), known)));
    }

    private static int first(Iterable<? extends IsmsRecord> records, int known) {
        int first = Days.NEVER;
        for (IsmsRecord record : records) {
            Optional<Integer> day = record.occurredOn().map(Days::of);
            if (day.isPresent() && day.get() <= known) {
                first = Math.min(first, day.get());
            }
        }
        return first;
    }

    /** The same records later, with nothing new. */
    Scene on(int day) {
        return new Scene(isms, policy, day, known, completeness, established, interactions);
    }

    boolean exists(int ordinal) {
        return columns.existsFrom(ordinal) <= known;
    }

    /** The day from which a recurring activity is owed, {@code Days.NEVER} where unknown. */
    int firstStart(IntervalKey key) {
        return intervals.declaredFrom(key).map(Days::of).orElse(established);
    }

    /** The day up to which the first execution of a recurring activity is in time, {@code Days.NEVER} where unknown. */
    int firstDue(IntervalKey key) {
        int start = firstStart(key);
        return start == Days.NEVER ? Days.NEVER : intervals.due(start, key, true);
    }

    /** Whether the first cycle of an activity has not ended yet, which excuses that nothing is there. */
    boolean isBeforeFirstDue(IntervalKey key) {
        int due = firstDue(key);
        return due != Days.NEVER && today <= due;
    }
}
