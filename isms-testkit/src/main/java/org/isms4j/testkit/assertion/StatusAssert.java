package org.isms4j.testkit.assertion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.report.Validity;

/**
 * Assertions about something that has a status.
 *
 * <p>API status: experimental. Users call it; they do not implement it. Immutable.
 *
 * @param <S> the assertions themselves
 */
public abstract sealed class StatusAssert<S extends StatusAssert<S>> permits ClauseAssert, CheckAssert, SystemAssert {

    private final ReportAssert report;

    StatusAssert(ReportAssert report) {
        this.report = report;
    }

    abstract S self();

    abstract String name();

    abstract ConformityStatus status();

    abstract Set<ReasonCode> reasons();

    abstract Optional<Validity> validUntil();

    abstract Explanation explanation();

    /**
     * Asserts the status.
     *
     * @param expected the expected status
     * @return this
     */
    public final S hasStatus(ConformityStatus expected) {
        return holds(status() == expected, "to be " + expected.label());
    }

    /**
     * Asserts that records show that the requirement is met. What was not triggered is not applicable, not conforming.
     *
     * @return this
     */
    public final S isConforming() {
        return hasStatus(ConformityStatus.CONFORMING);
    }

    /**
     * Asserts that the requirement is known not to be met, major or minor.
     *
     * @return this
     */
    public final S isNonconforming() {
        return holds(status().isNonconforming(), "to be nonconforming");
    }

    /**
     * Asserts a major nonconformity.
     *
     * @return this
     */
    public final S isMajor() {
        return hasStatus(ConformityStatus.NONCONFORMING_MAJOR);
    }

    /**
     * Asserts a minor nonconformity.
     *
     * @return this
     */
    public final S isMinor() {
        return hasStatus(ConformityStatus.NONCONFORMING_MINOR);
    }

    /**
     * Asserts that expected evidence is lacking.
     *
     * @return this
     */
    public final S isNotDemonstrated() {
        return hasStatus(ConformityStatus.NOT_DEMONSTRATED);
    }

    /**
     * Asserts that nothing is owed yet.
     *
     * @return this
     */
    public final S isNotYetDue() {
        return hasStatus(ConformityStatus.NOT_YET_DUE);
    }

    /**
     * Asserts that records cannot decide.
     *
     * @return this
     */
    public final S isUndetermined() {
        return hasStatus(ConformityStatus.UNDETERMINED);
    }

    /**
     * Asserts that the requirement was not triggered.
     *
     * @return this
     */
    public final S isNotApplicable() {
        return hasStatus(ConformityStatus.NOT_APPLICABLE);
    }

    /**
     * Asserts a reason for the status.
     *
     * @param reason a reason, others may stand beside it
     * @return this
     */
    public final S hasReason(ReasonCode reason) {
        return holds(reasons().contains(reason), "to have the reason " + reason);
    }

    /**
     * Asserts the first day on which the answer changes if no record arrives.
     *
     * @param day the day
     * @return this
     */
    public final S isValidUntil(LocalDate day) {
        return holds(
                validUntil().filter(validity -> validity.until().equals(day)).isPresent(), "to be valid until " + day);
    }

    /**
     * Asserts that the answer never changes by itself.
     *
     * @return this
     */
    public final S isValidForever() {
        return holds(validUntil().isEmpty(), "to be valid until a record arrives");
    }

    private S holds(boolean holds, String expected) {
        if (holds) {
            return self();
        }
        String actual = "it is " + status().label() + ", reasons " + reasons() + ", valid until "
                + validUntil().map(Validity::toString).orElse("a record arrives");
        throw Failure.of(name() + " " + expected, actual, Failure.shortened(explanation()));
    }

    /**
     * Goes on with the report.
     *
     * @return its assertions
     */
    public final ReportAssert report() {
        return report;
    }

    /**
     * Goes on with a clause.
     *
     * @param id such as {@code 9.2.2}
     * @return its assertions
     */
    public final ClauseAssert clause(String id) {
        return report.clause(id);
    }

    /**
     * Goes on with a check.
     *
     * @param id such as {@code 10.2-05}
     * @return its assertions
     */
    public final CheckAssert check(String id) {
        return report.check(id);
    }
}
