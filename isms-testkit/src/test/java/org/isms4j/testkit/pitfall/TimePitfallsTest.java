package org.isms4j.testkit.pitfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.pitfall.Few.AS_OF;
import static org.isms4j.testkit.pitfall.Few.ENGINE;
import static org.isms4j.testkit.pitfall.Few.audit;
import static org.isms4j.testkit.pitfall.Few.check;
import static org.isms4j.testkit.pitfall.Few.complete;
import static org.isms4j.testkit.pitfall.Few.day;
import static org.isms4j.testkit.pitfall.Few.id;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.isms4j.model.declaration.GraceDeclaration;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.SampleOrganizations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pitfalls of time: what lapses, what is due, and what must not depend on the clock. */
class TimePitfallsTest {

    @Test
    @DisplayName("D6: a management review lapses on a computed date")
    void should_lapse_when_the_same_records_are_evaluated_later() {
        IsmsSnapshot harbour = SampleOrganizations.harbour();
        CheckResult now = ENGINE.evaluate(harbour, AS_OF).check("9.3.1-01").orElseThrow();
        LocalDate lapses = now.validUntil().orElseThrow().until();

        CheckResult dayBefore =
                ENGINE.evaluate(harbour, lapses.minusDays(1)).check("9.3.1-01").orElseThrow();
        CheckResult onTheDay =
                ENGINE.evaluate(harbour, lapses).check("9.3.1-01").orElseThrow();
        CheckResult yearsLater =
                ENGINE.evaluate(harbour, AS_OF.plusYears(5)).check("9.3.1-01").orElseThrow();

        assertThat(now.status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(dayBefore.status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(onTheDay.status().isConforming()).isFalse();
        assertThat(yearsLater.status().isConforming()).isFalse();
    }

    private static Audit planned(String id, String plannedFor) {
        return Audit.builder().id(id(id)).plannedFor(day(plannedFor)).build();
    }

    @Test
    @DisplayName("D17: the next date derives from the last performed occurrence")
    void should_be_overdue_when_only_a_plan_lies_ahead() {
        IsmsRecord[] records = complete(audit("A-1", "2025-01-10"), planned("A-2", "2026-12-01"));

        assertThat(check("9.2.1-01", records).status().isNonconforming()).isTrue();
    }

    @Test
    @DisplayName("D17: looking again does not move the due date")
    void should_have_the_same_due_date_when_looked_at_on_another_day() {
        IsmsSnapshot isms = IsmsSnapshot.of(audit("A-1", "2026-05-10"));

        assertThat(List.of("2026-06-01", "2026-11-01", "2027-06-10"))
                .allSatisfy(day -> assertThat(ENGINE.evaluate(isms, day(day))
                                .check("9.2.1-01")
                                .orElseThrow()
                                .validUntil()
                                .orElseThrow()
                                .until())
                        .isEqualTo(day("2027-06-11")));
    }

    private static ManagementReview review(String heldOn) {
        return ManagementReview.builder()
                .id(id("MR-" + heldOn))
                .heldOn(day(heldOn))
                .build();
    }

    @ParameterizedTest(name = "reviews on {0} give {1}")
    @CsvSource({
        "2024-01-10 2026-06-10, NONCONFORMING_MINOR",
        "2025-06-10 2026-06-10, CONFORMING",
        "2026-06-10, NOT_YET_DUE"
    })
    @DisplayName("D18: occurrences are counted per period")
    void should_not_count_as_regular_when_there_was_one_or_a_gap(String days, ConformityStatus expected) {
        IsmsRecord[] reviews =
                Stream.of(days.split(" ")).map(TimePitfallsTest::review).toArray(IsmsRecord[]::new);

        assertThat(check("9.3.1-02", complete(reviews)).status()).isEqualTo(expected);
    }

    private static LocalDate lastDay(String completedOn, String interval) {
        IntervalDeclaration every = IntervalDeclaration.builder()
                .id(id("INTERVAL"))
                .key("audit")
                .interval(Period.parse(interval))
                .from(day("2020-01-01"))
                .build();
        GraceDeclaration tolerance = GraceDeclaration.builder()
                .id(id("GRACE"))
                .key("audit")
                .grace(Period.ofDays(1))
                .build();
        IsmsSnapshot isms = IsmsSnapshot.of(audit("A-1", completedOn), every, tolerance);
        LocalDate until = ENGINE.evaluate(isms, day(completedOn))
                .check("9.2.1-01")
                .orElseThrow()
                .validUntil()
                .orElseThrow()
                .until();
        assertThat(ENGINE.evaluate(isms, until.minusDays(1))
                        .check("9.2.1-01")
                        .orElseThrow()
                        .status())
                .isEqualTo(ConformityStatus.CONFORMING);
        assertThat(ENGINE.evaluate(isms, until)
                        .check("9.2.1-01")
                        .orElseThrow()
                        .status()
                        .isConforming())
                .isFalse();
        return until.minusDays(2);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2026-01-31, P1M, 2026-02-28",
        "2028-01-31, P1M, 2028-02-29",
        "2028-02-29, P1M, 2028-03-29",
        "2028-02-29, P12M, 2029-02-28",
        "2027-02-28, P12M, 2028-02-28",
        "2026-12-31, P2M, 2027-02-28"
    })
    @DisplayName("D21: months end where the calendar says")
    void should_end_with_the_month_when_there_is_no_such_day(String completedOn, String interval, String last) {
        assertThat(lastDay(completedOn, interval)).isEqualTo(day(last));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"2026-01-15, P6M, 2026-07-15", "2026-08-31, P6M, 2027-02-28", "2026-01-15, P180D, 2026-07-14"})
    @DisplayName("D22: six months are calendar months")
    void should_count_by_the_calendar_when_an_interval_is_in_months(String completedOn, String interval, String last) {
        assertThat(lastDay(completedOn, interval)).isEqualTo(day(last));
    }

    private static String everything(List<IsmsRecord> records, String locale, String zone) {
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            ConformityReport report = ENGINE.evaluate(IsmsSnapshot.of(records), AS_OF);
            return report.digest() + report + report.clause("10.2").explain() + report.validUntil();
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    @Test
    @DisplayName("D23: same input, same bytes")
    void should_be_the_same_when_clock_zone_locale_and_order_differ() {
        List<IsmsRecord> records = new ArrayList<>(SampleOrganizations.harbour().records());
        String first = everything(records, "und", "UTC");
        Collections.shuffle(records, new Random(23));

        assertThat(everything(records, "ar-EG-u-nu-arab", "Pacific/Kiritimati")).isEqualTo(first);
    }
}
