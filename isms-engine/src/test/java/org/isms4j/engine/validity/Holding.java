package org.isms4j.engine.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Check;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.Validity;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** How long the answer of a check holds if nothing new happens. */
final class Holding {

    private final IsmsEngine engine;
    private final IsmsSnapshot isms;
    private final String check;
    private final LocalDate asOf;

    private Holding(IsmsEngine engine, IsmsSnapshot isms, String check, LocalDate asOf) {
        this.engine = engine;
        this.isms = isms;
        this.check = check;
        this.asOf = asOf;
    }

    static Holding of(Check check, LocalDate asOf, IsmsRecord... records) {
        return new Holding(Trial.engine(check), IsmsSnapshot.of(records), check.id(), asOf);
    }

    CheckResult on(LocalDate day) {
        return engine.evaluate(isms, day).check(check).orElseThrow();
    }

    /** Asserts that the answer promises to hold until a day, does so on each day before it, and changes on it. */
    void assertUntil(String day) {
        LocalDate end = LocalDate.parse(day);
        CheckResult now = on(asOf);

        assertThat(now.validUntil().map(Validity::until))
                .as("%s", now.explain())
                .contains(end);
        assertSameBefore(end, now);
        assertThat(on(end)).as("on %s", end).isNotEqualTo(now);
    }

    /** Asserts that the answer promises to hold until a day, and which record it names as the cause. */
    void assertUntil(String day, String cause) {
        assertUntil(day);
        assertThat(on(asOf).validUntil().flatMap(Validity::record).map(id -> id.value()))
                .isEqualTo(Optional.of(cause));
    }

    /** Asserts that the answer promises to hold for ever, and does so for some years. */
    void assertForEver() {
        CheckResult now = on(asOf);

        assertThat(now.validUntil()).isEmpty();
        for (int months = 1; months <= 60; months++) {
            assertThat(on(asOf.plusMonths(months)))
                    .as("after %s months", months)
                    .isEqualTo(now);
        }
    }

    private void assertSameBefore(LocalDate end, CheckResult now) {
        for (LocalDate day = asOf; day.isBefore(end); day = later(day, end)) {
            assertThat(on(day)).as("on %s", day).isEqualTo(now);
        }
    }

    /** Day by day near both ends, weekly between. */
    private LocalDate later(LocalDate day, LocalDate end) {
        boolean near = day.isBefore(asOf.plusDays(5)) || !day.plusDays(8).isBefore(end);
        return day.plusDays(near ? 1 : 7);
    }
}
