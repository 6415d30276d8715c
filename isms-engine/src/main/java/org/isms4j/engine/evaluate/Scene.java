package org.isms4j.engine.evaluate;

import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.policy.IntervalKey;
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
    private final int established;

    Scene(IsmsSnapshot isms, EvaluationPolicy policy, int today, int known) {
        this.isms = isms;
        this.columns = isms.columns();
        this.policy = policy;
        this.today = today;
        this.known = known;
        this.completeness = new Completeness(isms, known);
        this.intervals = new Intervals(isms, policy, today);
        this.windowStart = Days.minus(today, intervals.interval(IntervalKey.WINDOW));
        this.established = Stream.of(ScopeVersion.TYPE, PolicyVersion.TYPE, Audit.TYPE, ManagementReview.TYPE)
                .mapToInt(type -> first(isms.all(type)))
                .min()
                .orElse(Days.NEVER);
    }

    private int first(Iterable<? extends IsmsRecord> records) {
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
        return new Scene(isms, policy, day, known);
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
