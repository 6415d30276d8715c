package org.isms4j.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.testkit.SampleIsms;
import org.isms4j.testkit.generate.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleIsmsTest {

    private static final LocalDate GOOD_DAY = LocalDate.of(2026, 9, 20);
    private static final long FIRST = LocalDate.of(1970, 1, 1).toEpochDay();
    private static final long DAYS = LocalDate.of(2101, 1, 1).toEpochDay() - FIRST;
    private static final Map<String, ConformityStatus> STATUSES =
            statuses(SampleIsms.conforming().evaluate());

    @Test
    void should_find_nothing_when_the_sample_conforms() {
        SampleIsms sample = SampleIsms.conforming();

        ConformityReport report = sample.evaluate();

        assertThat(sample.asOf()).isEqualTo(GOOD_DAY);
        assertThat(report.findings()).isEmpty();
        assertThat(report.openPoints()).isEmpty();
        assertThat(STATUSES.values()).allMatch(ConformityStatus::isConforming);
    }

    @Test
    void should_know_nothing_of_later_when_the_sample_conforms() {
        SampleIsms sample = SampleIsms.conforming();

        assertThat(sample.records().danglingReferences()).isEmpty();
        assertThat(sample.records().records())
                .flatMap(Events::of)
                .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(sample.asOf()));
    }

    @Property(seed = "31", tries = 80, shrinking = ShrinkingMode.OFF)
    void should_keep_every_status_when_the_sample_is_of_any_day(@ForAll @LongRange(max = 47_846) long days) {
        assertThat(days).isLessThan(DAYS);
        LocalDate day = LocalDate.ofEpochDay(FIRST + days);

        ConformityReport report = SampleIsms.conforming(day).evaluate();

        assertThat(report.asOf()).isEqualTo(day);
        assertThat(statuses(report)).isEqualTo(STATUSES);
        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01", "1972-02-29", "1999-12-31", "2000-02-29", "2001-02-28", "2023-03-31", "2024-01-31",
                "2024-02-29", "2024-03-01", "2025-02-28", "2025-03-31", "2026-04-30", "2026-09-20", "2027-05-31",
                "2028-02-29", "2028-12-31", "2096-02-29", "2100-02-28", "2100-03-01", "2100-12-31"
            })
    void should_keep_every_status_when_the_day_is_odd(String day) {
        assertThat(statuses(SampleIsms.conforming(LocalDate.parse(day)).evaluate()))
                .isEqualTo(STATUSES);
    }

    private static Map<String, ConformityStatus> statuses(ConformityReport report) {
        Map<String, ConformityStatus> statuses = new TreeMap<>();
        report.subclauses().stream()
                .flatMap(part -> part.checks().stream())
                .forEach((CheckResult check) -> statuses.put(check.checkId(), check.status()));
        return statuses;
    }

    @Test
    void should_be_the_same_when_shifted_there_and_back() {
        SampleIsms sample = SampleIsms.conforming(GOOD_DAY);

        assertThat(sample).isEqualTo(SampleIsms.conforming()).hasSameHashCodeAs(SampleIsms.conforming());
    }

    @Test
    void should_shift_the_instant_of_entry_when_shifted() {
        SampleIsms shifted = SampleIsms.conforming(GOOD_DAY.plusDays(100));

        Incident before = SampleIsms.conforming().records().all(Incident.TYPE).get(0);
        Incident after = shifted.records().find(Incident.TYPE, before.id()).orElseThrow();
        assertThat(after.recordedAt().orElseThrow())
                .isEqualTo(before.recordedAt().orElseThrow().plusSeconds(100 * 86_400L));
        assertThat(after.detectedOn().orElseThrow())
                .isEqualTo(before.detectedOn().orElseThrow().plusDays(100));
    }

    @Test
    void should_leave_the_first_sample_as_it_is_when_edited() {
        SampleIsms sample = SampleIsms.conforming();

        SampleIsms edited = sample.without(EffectivenessReview.TYPE);

        assertThat(edited.records().all(EffectivenessReview.TYPE)).isEmpty();
        assertThat(sample.records().all(EffectivenessReview.TYPE)).isNotEmpty();
        assertThat(edited).isNotEqualTo(sample);
    }

    @Test
    void should_change_records_when_told_to() {
        RecordId first = RecordId.of("INC-NEW");

        SampleIsms edited = SampleIsms.conforming()
                .with(Incident.builder().id(first).build())
                .none(CorrectiveAction.TYPE, CorrectiveAction.COMPLETED_ON)
                .set(CorrectiveAction.TYPE, CorrectiveAction.TITLE, "the same")
                .delayed(CorrectiveAction.TYPE, action -> true, CorrectiveAction.DUE_ON, Period.ofDays(3));

        assertThat(edited.records().find(first)).isPresent();
        assertThat(edited.records().all(CorrectiveAction.TYPE))
                .isNotEmpty()
                .allMatch(action -> action.title().equals(Optional.of("the same")))
                .allMatch(action -> action.completedOn().isEmpty());
        assertThat(edited.without(first).records().find(first)).isEmpty();
    }

    @Test
    void should_refuse_when_a_record_to_leave_out_is_not_there() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleIsms.conforming().without(RecordId.of("AUD-2026-33")))
                .withMessage("Records to leave out must be in the sample: AUD-2026-33");
    }

    @Test
    void should_rename_links_too_when_renamed() {
        SampleIsms renamed = SampleIsms.conforming().renamed(id -> RecordId.of("x/" + id));

        assertThat(renamed.records().danglingReferences()).isEmpty();
        assertThat(renamed.records().records())
                .allMatch(record -> record.id().value().startsWith("x/"));
        assertThat(statuses(renamed.evaluate())).isEqualTo(STATUSES);
    }

    @Test
    void should_go_back_when_told_up_to_which_day() {
        LocalDate day = LocalDate.of(2025, 6, 30);

        SampleIsms earlier = SampleIsms.conforming().upTo(day);

        assertThat(earlier.asOf()).isEqualTo(day);
        assertThat(earlier.records().danglingReferences()).isEmpty();
        assertThat(earlier.records().records())
                .flatMap(Events::of)
                .allSatisfy(event -> assertThat(event).isBeforeOrEqualTo(day));
    }

    @Test
    void should_keep_the_records_when_only_the_day_changes() {
        SampleIsms later = SampleIsms.conforming().on(LocalDate.of(2029, 1, 1));

        assertThat(later.records()).isSameAs(SampleIsms.conforming().records());
        assertThat(later.evaluate().check("9.2.1-01").orElseThrow().status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MAJOR);
    }

    @Test
    void should_say_what_was_done_when_printed() {
        SampleIsms sample = SampleIsms.conforming().without(Audit.TYPE).on(LocalDate.of(2026, 10, 1));

        assertThat(sample)
                .hasToString(
                        "conforming harbour, without Audit: " + sample.records().size() + " records as of 2026-10-01");
    }
}
