package org.isms4j.engine.evaluate;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.declaration.GraceDeclaration;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** The intervals and tolerances that hold on a day: those the organization has declared, else the defaults of the policy. */
final class Intervals {

    private final EvaluationPolicy policy;
    private final Map<IntervalKey, IntervalDeclaration> declared = new EnumMap<>(IntervalKey.class);
    private final Map<IntervalKey, GraceDeclaration> graces = new EnumMap<>(IntervalKey.class);
    private int horizon = Days.NEVER;

    Intervals(IsmsSnapshot isms, EvaluationPolicy policy, int today) {
        this.policy = policy;
        for (IntervalDeclaration each : isms.all(IntervalDeclaration.TYPE)) {
            Optional<IntervalKey> key = each.key().flatMap(IntervalKey::of);
            if (key.isPresent() && each.interval().isPresent() && holds(each.from(), each.to(), today)) {
                declared.merge(key.get(), each, Intervals::prevailing);
            }
        }
        for (GraceDeclaration each : isms.all(GraceDeclaration.TYPE)) {
            Optional<IntervalKey> key = each.key().flatMap(IntervalKey::of);
            if (key.isPresent() && each.grace().isPresent() && holds(each.from(), each.to(), today)) {
                graces.merge(key.get(), each, Intervals::prevailing);
            }
        }
    }

    private boolean holds(Optional<LocalDate> from, Optional<LocalDate> to, int today) {
        int first = from.map(Days::of).orElse(Integer.MIN_VALUE);
        int end = to.map(Days::of).orElse(Days.NEVER);
        if (first > today) {
            horizon = Math.min(horizon, first);
            return false;
        }
        if (end > today) {
            horizon = Math.min(horizon, end);
            return true;
        }
        return false;
    }

    /** The later declaration; of two that hold from the same day the stricter one. */
    private static IntervalDeclaration prevailing(IntervalDeclaration one, IntervalDeclaration other) {
        int order = later(one.from(), other.from());
        return order > 0 || (order == 0 && length(one.interval()) <= length(other.interval())) ? one : other;
    }

    private static GraceDeclaration prevailing(GraceDeclaration one, GraceDeclaration other) {
        int order = later(one.from(), other.from());
        return order > 0 || (order == 0 && length(one.grace()) <= length(other.grace())) ? one : other;
    }

    private static int later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.orElse(LocalDate.MIN).compareTo(other.orElse(LocalDate.MIN));
    }

    /** About how long a period is, for comparing; months of 31 days. */
    private static long length(Optional<Period> period) {
        return period.map(each -> each.toTotalMonths() * 31 + each.get(ChronoUnit.DAYS))
                .orElse(Long.MAX_VALUE);
    }

    /** The first day on which another declaration holds. */
    int horizon() {
        return horizon;
    }

    boolean isDeclared(IntervalKey key) {
        return declared.containsKey(key);
    }

    Optional<LocalDate> declaredFrom(IntervalKey key) {
        return Optional.ofNullable(declared.get(key)).flatMap(IntervalDeclaration::from);
    }

    Period interval(IntervalKey key) {
        IntervalDeclaration declaration = declared.get(key);
        return declaration == null
                ? policy.interval(key)
                : declaration.interval().orElseThrow();
    }

    /** Several intervals at once, counted from one day so that short months do not shorten the rest. */
    Period times(IntervalKey key, int number) {
        try {
            return interval(key).multipliedBy(number);
        } catch (ArithmeticException beyond) {
            return Period.ofYears(Integer.MAX_VALUE);
        }
    }

    Period grace(IntervalKey key, Period interval) {
        GraceDeclaration declaration = graces.get(key);
        return declaration == null
                ? policy.grace(key, interval)
                : declaration.grace().orElseThrow();
    }

    /** The day up to which, counted from another, something is in time. */
    int due(int from, IntervalKey key, boolean withGrace) {
        return due(from, key, interval(key), withGrace);
    }

    int due(int from, IntervalKey key, Period interval, boolean withGrace) {
        int end = Days.plus(from, interval);
        return withGrace ? Days.plus(end, grace(key, interval)) : end;
    }

    String words(IntervalKey key) {
        IntervalDeclaration declaration = declared.get(key);
        String origin = declaration == null ? " by default, none declared" : " as declared in " + declaration.id();
        return "interval for " + key.label() + " " + interval(key) + origin;
    }

    boolean isGraceDeclared(IntervalKey key) {
        return graces.containsKey(key);
    }

    /** In words, for intervals of any length: records can state their own. */
    String defaultGraceWords(IntervalKey key) {
        return "tolerance for " + key.label() + " "
                + policy.ownGrace(key).map(Period::toString).orElse("of one month per year")
                + " by default, none declared";
    }

    String graceWords(IntervalKey key) {
        GraceDeclaration declaration = graces.get(key);
        String origin = declaration == null ? " by default, none declared" : " as declared in " + declaration.id();
        return "tolerance " + grace(key, interval(key)) + origin;
    }
}
