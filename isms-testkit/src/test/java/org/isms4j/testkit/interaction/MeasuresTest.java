package org.isms4j.testkit.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.declaration.ExternalAudit;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.interaction.Measure;
import org.isms4j.model.interaction.MeasureKey;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.planning.Replanning;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.testkit.SampleIsms;
import org.isms4j.testkit.edit.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The twelve measures: what a living system comes to, what changes it, and exact numbers of few records. */
class MeasuresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final SampleIsms SAMPLE = SampleIsms.conforming();

    private static RecordId id(String text) {
        return RecordId.of(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Measure measure(MeasureKey key, IsmsRecord... records) {
        return IsmsEngine.iso27001()
                .evaluate(IsmsSnapshot.of(records), TODAY)
                .interactions()
                .measure(key);
    }

    private static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of(
                        MeasureKey.M1,
                        SAMPLE.edited(Edit.without(
                                ProcessExecution.TYPE,
                                execution -> execution
                                        .executedOn()
                                        .filter(day -> day.isAfter(day("2025-12-01")))
                                        .isPresent()))),
                Arguments.of(
                        MeasureKey.M2, SAMPLE.without(ManagementReview.TYPE).without(ProcessExecution.TYPE)),
                Arguments.of(MeasureKey.M3, SAMPLE.none(Audit.TYPE, Audit.CLAUSES)),
                Arguments.of(MeasureKey.M4, SAMPLE.none(ProcessExecution.TYPE, ProcessExecution.EXECUTED_ON)),
                Arguments.of(MeasureKey.M5, SAMPLE.without(EffectivenessReview.TYPE)),
                Arguments.of(MeasureKey.M6, SAMPLE.none(ReviewInput.TYPE, ReviewInput.SOURCES)),
                Arguments.of(MeasureKey.M7, SAMPLE.none(ReviewInput.TYPE, ReviewInput.SOURCES)),
                Arguments.of(MeasureKey.M8, SAMPLE.none(TreatmentAction.TYPE, TreatmentAction.DECISIONS)),
                Arguments.of(MeasureKey.M9, SAMPLE.none(ReviewInput.TYPE, ReviewInput.SOURCES)),
                Arguments.of(
                        MeasureKey.M10,
                        SAMPLE.with(nonconformity("NC-X", "2026-08-01")
                                .addRecurrenceOf(SAMPLE.records()
                                        .all(Nonconformity.TYPE)
                                        .get(0)
                                        .id())
                                .build())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("edits")
    void should_no_longer_pass_when_records_are_edited(MeasureKey key, SampleIsms edited) {
        Measure before = SAMPLE.evaluate().interactions().measure(key);
        Measure after = edited.evaluate().interactions().measure(key);

        assertThat(before.passes()).contains(true);
        assertThat(after.passes()).contains(false);
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void should_hold_nothing_against_a_system_when_it_is_young() {
        SampleIsms young = SAMPLE.upTo(day("2023-12-04"));

        assertThat(young.evaluate().interactions().measures())
                .noneMatch(measure -> measure.passes().equals(Optional.of(false)));
    }

    @ParameterizedTest
    @EnumSource(MeasureKey.class)
    void should_say_nothing_when_there_are_no_records(MeasureKey key) {
        assertThat(measure(key).passes()).isEmpty();
    }

    private static ManagementReview review(String id, String day) {
        return ManagementReview.builder().id(id(id)).heldOn(day(day)).build();
    }

    @Test
    void should_count_the_gaps_of_the_window_and_the_open_one_when_reviews_follow_each_other() {
        Measure measure = measure(
                MeasureKey.M1,
                review("MR-1", "2022-01-10"),
                review("MR-2", "2023-01-10"),
                review("MR-3", "2024-06-10"),
                review("MR-4", "2026-01-10"));

        assertThat(measure.lines().get(0))
                .hasToString("management review: 1 of 2, nothing between 2024-06-10 and 2026-01-10");
        assertThat(measure.passes()).contains(false);
    }

    @Test
    void should_say_nothing_when_two_cycles_have_not_passed() {
        Measure measure = measure(MeasureKey.M1, review("MR-1", "2025-01-10"), review("MR-2", "2026-10-10"));

        assertThat(measure.lines().get(0)).hasToString("management review: 0 of 0, not yet two cycles");
        assertThat(measure.passes()).isEmpty();
    }

    @Test
    void should_count_as_in_time_when_a_late_review_was_raised_and_cured() {
        Measure measure = measure(
                MeasureKey.M1,
                review("MR-1", "2023-01-10"),
                review("MR-2", "2026-01-10"),
                nonconformity("NC-1", "2026-01-12").addSource(id("MR-2")).build(),
                action("CA-1", "NC-1").build(),
                effective("ER-1", "CA-1", "2026-06-01"));

        assertThat(measure.lines().get(0)).hasToString("management review: 2 of 2, one late gap was raised and cured");
        assertThat(measure.passes()).contains(true);
    }

    @Test
    void should_count_versions_of_a_process_as_one_when_it_states_its_interval() {
        Measure measure = measure(
                MeasureKey.M1,
                process("P-1").withdrawnOn(day("2026-02-01")).build(),
                process("P-2").supersedes(id("P-1")).build(),
                execution("X-1", "P-1", "2025-11-01"),
                execution("X-2", "P-1", "2026-01-31"),
                execution("X-3", "P-2", "2026-04-30"),
                execution("X-4", "P-2", "2026-10-25"));

        assertThat(measure.lines().get(0))
                .hasToString("backup (P-2): 3 of 4, nothing between 2026-04-30 and 2026-10-25");
    }

    private static ProcessDefinition.Builder process(String id) {
        return ProcessDefinition.builder().id(id(id)).title("backup").interval(Period.ofMonths(3));
    }

    private static ProcessExecution execution(String id, String process, String day) {
        return ProcessExecution.builder()
                .id(id(id))
                .process(id(process))
                .executedOn(day(day))
                .build();
    }

    private static Nonconformity.Builder nonconformity(String id, String raised) {
        return Nonconformity.builder()
                .id(id(id))
                .raisedOn(day(raised))
                .requirement("A.8.13")
                .causeKey("no owner");
    }

    private static CorrectiveAction.Builder action(String id, String nonconformity) {
        return CorrectiveAction.builder()
                .id(id(id))
                .addNonconformity(id(nonconformity))
                .completedOn(day("2026-04-01"));
    }

    private static EffectivenessReview effective(String id, String action, String day) {
        return EffectivenessReview.builder()
                .id(id(id))
                .addAction(id(action))
                .reviewedOn(day(day))
                .verdict(EffectivenessVerdict.EFFECTIVE)
                .build();
    }

    private static TreatmentAction.Builder treatment(String id) {
        return TreatmentAction.builder().id(id(id)).dueOn(day("2026-09-30"));
    }

    @Test
    void should_count_what_was_due_when_actions_are_done_late_or_moved() {
        Measure measure = measure(
                MeasureKey.M4,
                treatment("ON-THE-DAY").completedOn(day("2026-09-30")).build(),
                treatment("DAY-AFTER").completedOn(day("2026-10-01")).build(),
                treatment("OPEN").build(),
                treatment("MOVED").build(),
                move("MOVE-1", "MOVED").approvedBy(id("BOSS")).build(),
                treatment("MOVED-BY-NOBODY").build(),
                move("MOVE-2", "MOVED-BY-NOBODY").build(),
                treatment("CANCELLED").cancelledOn(day("2026-09-01")).build());

        assertThat(measure)
                .hasToString("M4 timeliness: 1 of 4 obligations (does not pass: " + measure.rule()
                        + "), oldest overdue by 32 days: MOVED-BY-NOBODY");
    }

    private static Replanning.Builder move(String id, String action) {
        return Replanning.builder()
                .id(id(id))
                .action(id(action))
                .replannedOn(day("2026-09-01"))
                .previousDueOn(day("2026-09-30"))
                .newDueOn(day("2026-12-31"));
    }

    @Test
    void should_name_what_is_open_for_too_long_when_corrective_actions_are_counted() {
        Measure measure = measure(
                MeasureKey.M5,
                nonconformity("NC-1", "2026-01-12").build(),
                action("CA-1", "NC-1").build(),
                effective("ER-1", "CA-1", "2026-06-01"),
                CorrectiveAction.builder()
                        .id(id("CA-2"))
                        .addNonconformity(id("NC-1"))
                        .build());

        assertThat(measure.count()).isEqualTo(1);
        assertThat(measure.population()).isEqualTo(1);
        assertThat(measure.passes()).contains(false);
        assertThat(measure.lines().get(0)).hasToString("CA-2: 0 of 1, open since 2026-01-12");
    }

    @Test
    void should_find_what_came_back_when_requirement_and_cause_are_the_same() {
        Measure measure = measure(
                MeasureKey.M10,
                nonconformity("NC-1", "2025-12-12").build(),
                action("CA-1", "NC-1").build(),
                effective("ER-1", "CA-1", "2026-06-01"),
                nonconformity("NC-2", "2026-08-01").build(),
                nonconformity("NC-3", "2026-05-01").build());

        assertThat(measure.count()).isEqualTo(1);
        assertThat(measure.population()).isEqualTo(3);
        assertThat(measure.lines().get(0).subject()).isEqualTo("NC-2");
    }

    @Test
    void should_only_report_when_records_are_entered_late_and_in_a_burst() {
        Measure measure = measure(
                MeasureKey.M11,
                entered("MR-1", "2026-01-10", "2026-01-12T00:00:00Z"),
                entered("MR-2", "2026-02-10", "2026-09-20T00:00:00Z"),
                entered("MR-3", "2026-03-10", "2026-09-20T00:00:00Z"),
                review("MR-4", "2026-09-01"),
                ExternalAudit.builder()
                        .id(id("EXT-1"))
                        .startedOn(day("2026-10-01"))
                        .build());

        assertThat(measure.count()).isEqualTo(2);
        assertThat(measure.population()).isEqualTo(3);
        assertThat(measure.passes()).isEmpty();
        assertThat(measure.remark()).contains("more than one fifth entered late, a burst of entries before EXT-1");
    }

    private static ManagementReview entered(String id, String held, String recorded) {
        return ManagementReview.builder()
                .id(id(id))
                .heldOn(day(held))
                .recordedAt(Instant.parse(recorded))
                .build();
    }

    @Test
    void should_report_use_when_a_record_of_the_window_cites_a_document() {
        DocumentVersion document = DocumentVersion.builder()
                .id(id("DOC"))
                .approvedOn(day("2024-01-01"))
                .build();
        ProcessExecution execution = ProcessExecution.builder()
                .id(id("X"))
                .executedOn(day("2026-05-01"))
                .addProcedure(id("DOC"))
                .build();

        assertThat(measure(MeasureKey.M12, document).count()).isZero();
        assertThat(measure(MeasureKey.M12, document, execution).count()).isEqualTo(1);
        assertThat(measure(MeasureKey.M12, document, execution).passes()).isEmpty();
    }

    @Test
    void should_miss_persons_when_awareness_is_too_old() {
        Measure measure =
                SAMPLE.without(AwarenessRecord.TYPE).evaluate().interactions().measure(MeasureKey.M3);

        assertThat(measure.remark()).contains("incomplete: persons made aware");
    }
}
