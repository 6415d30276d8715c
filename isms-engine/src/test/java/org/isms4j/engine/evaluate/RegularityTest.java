package org.isms4j.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.isms4j.engine.interaction.Recurrence;
import org.isms4j.engine.interaction.Recurrence.LateGap;
import org.isms4j.engine.interaction.Regularity;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.time.Days;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.operation.ExecutionResult;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;

class RegularityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final IsmsRecord[] RECORDS = {
        review("MR-1", "2022-01-31"),
        review("MR-2", "2023-01-31"),
        review("MR-3", "2024-06-10"),
        review("MR-4", "2025-12-10"),
        review("MR-5", "2026-10-31"),
        ProcessDefinition.builder()
                .id(RecordId.of("P"))
                .title("backup")
                .interval(Period.ofMonths(3))
                .build(),
        execution("X-1", "2025-11-30", ExecutionResult.PASSED),
        execution("X-2", "2026-02-28", ExecutionResult.FAILED),
        execution("X-3", "2026-10-15", ExecutionResult.MISSED),
        IntervalDeclaration.builder()
                .id(RecordId.of("I"))
                .key("managementReview")
                .interval(Period.ofMonths(6))
                .from(LocalDate.of(2027, 5, 1))
                .build(),
        CompletenessDeclaration.builder()
                .id(RecordId.of("C"))
                .addRecordType("ManagementReview")
                .from(LocalDate.of(2020, 1, 1))
                .build()
    };

    private static ManagementReview review(String id, String day) {
        return ManagementReview.builder()
                .id(RecordId.of(id))
                .heldOn(LocalDate.parse(day))
                .build();
    }

    private static ProcessExecution execution(String id, String day, ExecutionResult result) {
        return ProcessExecution.builder()
                .id(RecordId.of(id))
                .process(RecordId.of("P"))
                .executedOn(LocalDate.parse(day))
                .result(result)
                .build();
    }

    private static Scene scene() {
        int today = Days.of(TODAY);
        return new Scene(IsmsSnapshot.of(RECORDS), EvaluationPolicy.standard(), today, today);
    }

    private record Answer(List<Recurrence> recurrences, int horizon) {}

    private static Answer on(Scene scene) {
        Walk walk = new Walk(scene, null);
        walk.start(0);
        List<Recurrence> recurrences =
                new Regularity(scene.interactions.interplay(), new WalkMoment(walk)).recurrences();
        return new Answer(recurrences, walk.horizon());
    }

    private static Recurrence named(String name) {
        return on(scene()).recurrences().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void should_tell_gaps_when_reviews_were_late() {
        Recurrence reviews = named("management review");

        assertThat(reviews.gaps()).isEqualTo(3);
        assertThat(reviews.late())
                .containsExactly(
                        new LateGap(Days.of(LocalDate.of(2024, 6, 10)), Days.of(LocalDate.of(2025, 12, 10)), false));
        assertThat(reviews.inTime()).isEqualTo(2);
        assertThat(reviews.closed()).isTrue();
    }

    @Test
    void should_not_count_as_execution_when_one_was_missed() {
        Recurrence backup = named("backup");

        assertThat(backup.late())
                .containsExactly(new LateGap(Days.of(LocalDate.of(2026, 2, 28)), Days.of(TODAY), true));
        assertThat(backup.subject()).isEqualTo("backup (P)");
        assertThat(backup.closed()).isFalse();
    }

    @Test
    void should_have_no_gaps_when_a_process_was_never_carried_out() {
        assertThat(named("internal audit").gaps()).isZero();
        assertThat(named("internal audit").early()).isFalse();
    }

    /** Up to the day that is noted, nothing changes by itself; only the end of an open gap moves on. */
    @Test
    void should_give_the_same_numbers_until_the_day_that_is_noted() {
        Scene start = scene();
        int day = start.today;
        while (day < start.today + 1500) {
            Answer first = on(start.on(day));
            int end = Math.min(first.horizon(), start.today + 1500);
            for (int later = day + 1; later < end; later++) {
                assertThat(numbers(on(start.on(later))))
                        .as(Days.date(day) + " to " + Days.date(later))
                        .isEqualTo(numbers(first));
            }
            day = end;
        }
    }

    private static List<String> numbers(Answer answer) {
        return answer.recurrences().stream()
                .map(each -> each.name() + " " + each.gaps() + " " + each.late().size() + " " + each.early())
                .toList();
    }
}
