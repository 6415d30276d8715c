package org.isms4j.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.time.Days;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.snapshot.SnapshotColumns;
import org.junit.jupiter.api.Test;

/** Windows of complete records are put together where they meet. */
class CompletenessTest {

    private static final String TYPE = "Audit";

    private final List<IsmsRecord> records = new ArrayList<>();

    private static int day(String date) {
        return Days.of(LocalDate.parse(date));
    }

    private void declared(String from, String to, String... types) {
        var given = Given.a(CompletenessDeclaration.TYPE, "C-" + records.size())
                .with(CompletenessDeclaration.RECORD_TYPES, types);
        if (from != null) {
            given.on(CompletenessDeclaration.FROM, from);
        }
        records.add((to == null ? given : given.on(CompletenessDeclaration.TO, to)).build());
    }

    private Completeness completeness() {
        return new Completeness(IsmsSnapshot.of(records), day("2026-11-01"));
    }

    private int until(String from) {
        return completeness().completeUntil(TYPE, day(from));
    }

    @Test
    void should_reach_to_the_end_of_the_window_when_the_day_lies_in_it() {
        declared("2026-01-01", "2026-03-31", TYPE);

        assertThat(until("2025-12-31")).isEqualTo(SnapshotColumns.ALWAYS);
        assertThat(until("2026-01-01")).isEqualTo(day("2026-03-31"));
        assertThat(until("2026-03-31")).isEqualTo(day("2026-03-31"));
        assertThat(until("2026-04-01")).isEqualTo(SnapshotColumns.ALWAYS);
    }

    @Test
    void should_go_on_when_the_next_window_starts_on_the_next_day() {
        declared("2026-04-01", "2026-06-30", TYPE);
        declared("2026-01-01", "2026-03-31", TYPE);
        declared("2026-07-02", null, TYPE);

        assertThat(until("2026-02-01")).isEqualTo(day("2026-06-30"));
        assertThat(until("2026-07-02")).isEqualTo(Days.NEVER);
    }

    @Test
    void should_keep_the_longer_window_when_one_lies_in_another() {
        declared("2026-01-01", "2026-12-31", TYPE);
        declared("2026-02-01", "2026-03-31", TYPE);

        assertThat(until("2026-03-01")).isEqualTo(day("2026-12-31"));
    }

    @Test
    void should_cover_every_type_when_a_declaration_is_about_all() {
        declared(null, "2026-03-31", "*");
        declared("2026-01-01", "2026-02-28", TYPE);

        assertThat(until("2020-01-01")).isEqualTo(day("2026-03-31"));
        assertThat(completeness().speaksOf("Risk")).isTrue();
        assertThat(Arrays.stream(completeness().startsAfter(TYPE, day("2025-12-31")))
                        .boxed())
                .containsExactly(day("2026-01-01"));
        assertThat(completeness().startsAfter(TYPE, day("2026-01-01"))).isEmpty();
    }

    @Test
    void should_say_nothing_of_a_type_that_is_not_declared() {
        declared("2026-01-01", null, TYPE);

        assertThat(completeness().speaksOf(TYPE)).isTrue();
        assertThat(completeness().speaksOf("Risk")).isFalse();
        assertThat(completeness().completeUntil("Risk", day("2026-02-01"))).isEqualTo(SnapshotColumns.ALWAYS);
    }

    @Test
    void should_not_know_a_declaration_yet_when_it_was_made_later() {
        for (String declaredOn : List.of("2026-11-01", "2026-11-02")) {
            records.add(Given.a(CompletenessDeclaration.TYPE, "C-" + declaredOn)
                    .with(CompletenessDeclaration.RECORD_TYPES, declaredOn)
                    .on(CompletenessDeclaration.DECLARED_ON, declaredOn)
                    .build());
        }

        assertThat(completeness().speaksOf("2026-11-01")).isTrue();
        assertThat(completeness().speaksOf("2026-11-02")).isFalse();
    }
}
