package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.planning.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDatesTest {

    @ParameterizedTest
    @CsvSource({
        "FIRST_DAY, 2017,    2017-01-01",
        "FIRST_DAY, 2017-05, 2017-05-01",
        "LAST_DAY,  2017,    2017-12-31",
        "LAST_DAY,  2017-05, 2017-05-31",
        "LAST_DAY,  2024-02, 2024-02-29",
        "LAST_DAY,  2023-02, 2023-02-28",
        "LAST_DAY,  0000,    0000-12-31",
    })
    void should_widen_and_say_so_when_the_options_allow_it(PartialDates policy, String given, LocalDate expected) {
        LoadResult loaded = parse("\"closedOn\":\"" + given + "\"", policy);

        Risk risk = (Risk) loaded.orThrow().records().get(0);
        assertThat(risk.closedOn()).contains(expected);
        assertThat(loaded.notes())
                .singleElement()
                .hasToString("x.jsonl:1: Risk R-1, attribute 'closedOn': " + given + " was read as " + expected);
    }

    @Test
    void should_tell_everything_about_a_widened_date() {
        LoadNote note =
                parse("\"closedOn\":\"2017\"", PartialDates.FIRST_DAY).notes().get(0);

        assertThat(note.file()).isEqualTo("x.jsonl");
        assertThat(note.line()).isEqualTo(1);
        assertThat(note.recordId()).isEqualTo("R-1");
        assertThat(note.attribute()).isEqualTo("closedOn");
        assertThat(note.given()).isEqualTo("2017");
        assertThat(note.readAs()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(note)
                .isEqualTo(parse("\"closedOn\":\"2017\"", PartialDates.FIRST_DAY)
                        .notes()
                        .get(0))
                .isNotEqualTo(parse("\"closedOn\":\"2017\"", PartialDates.LAST_DAY)
                        .notes()
                        .get(0));
    }

    @Test
    void should_list_every_widened_date_in_order() {
        LoadResult loaded = parse(
                "\"closedOn\":\"2017\",\"identifiedOn\":\"2016-02\",\"evaluatedOn\":\"2016-03-04\"",
                PartialDates.LAST_DAY);

        assertThat(loaded.notes())
                .map(LoadNote::toString)
                .isEqualTo(List.of(
                        "x.jsonl:1: Risk R-1, attribute 'closedOn': 2017 was read as 2017-12-31",
                        "x.jsonl:1: Risk R-1, attribute 'identifiedOn': 2016-02 was read as 2016-02-29"));
        assertThat(loaded)
                .hasToString("1 record (1 Risk), 0 problems, 2 notes\n  "
                        + "x.jsonl:1: Risk R-1, attribute 'closedOn': 2017 was read as 2017-12-31\n  "
                        + "x.jsonl:1: Risk R-1, attribute 'identifiedOn': 2016-02 was read as 2016-02-29");
    }

    @Test
    void should_note_nothing_when_the_record_is_not_read() {
        LoadResult loaded = parse("\"closedOn\":\"2017\",\"onwer\":1", PartialDates.LAST_DAY);

        assertThat(loaded.notes()).isEmpty();
        assertThat(loaded.problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"17", "2017-5", "2017-13", "2017-00", "2017/05", "20170", "201705", "2017-"})
    void should_refuse_what_is_no_year_and_no_month(String given) {
        LoadResult loaded = parse("\"closedOn\":\"" + given + "\"", PartialDates.LAST_DAY);

        assertThat(loaded.problems())
                .singleElement()
                .hasToString("x.jsonl:1: Risk R-1, attribute 'closedOn': must be a calendar day such as 2026-11-01: "
                        + given);
    }

    private static LoadResult parse(String fields, PartialDates policy) {
        return RecordFiles.parse(
                "x.jsonl",
                "{\"type\":\"Risk\",\"id\":\"R-1\"," + fields + "}",
                ReadOptions.standard().withPartialDates(policy));
    }
}
