package org.isms4j.engine.rollup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * What escalation looks at beside the results of checks.
 *
 * @param isms the records, none dated after the evaluation date
 * @param asOf evaluation date
 * @param policy which rules apply, and from which numbers on
 * @param window evaluation window
 * @param lateness time for which failures have to last before they count as systemic
 */
public record Circumstances(IsmsSnapshot isms, LocalDate asOf, EvaluationPolicy policy, Time window, Time lateness) {

    /**
     * A length of time and where it comes from.
     *
     * @param period the length
     * @param words the length in words, with its origin
     */
    public record Time(Period period, String words) {

        /** The day so long after another, at most one day before the calendar ends. */
        LocalDate after(LocalDate day) {
            try {
                LocalDate end = day.plus(period);
                return end.isBefore(LocalDate.MAX) ? end : LocalDate.MAX.minusDays(1);
            } catch (DateTimeException | ArithmeticException beyond) {
                return LocalDate.MAX.minusDays(1);
            }
        }

        /** The day so long before another, or the first of the calendar. */
        LocalDate before(LocalDate day) {
            try {
                return day.minus(period);
            } catch (DateTimeException | ArithmeticException beyond) {
                return LocalDate.MIN;
            }
        }
    }
}
