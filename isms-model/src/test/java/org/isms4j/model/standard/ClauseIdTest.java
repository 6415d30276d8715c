package org.isms4j.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseIdTest {

    @ParameterizedTest
    @CsvSource({"4", "10", "6.1", "9.2.2", "10.2"})
    void should_return_the_same_instance_when_a_known_id_is_parsed_again(String text) {
        ClauseId first = ClauseId.parse(text);

        ClauseId second = ClauseId.parse(text);

        assertThat(second).isSameAs(first).hasToString(text);
        assertThat(second.value()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "9.2.4,   9.2.2",
        "9.2.2.1, 9.2.2",
        "6.4,     6.3",
        "4.5,     4.4",
        "11,      10",
        "10.3,    10.2",
        "'4.0',   4",
        "' 8.1',  8.1",
        "8.1.,    8.1",
        "08.1,    8.1",
        "clause 7.5.9, 7.5.3",
        "999999999999, 10"
    })
    void should_name_text_and_nearest_id_when_the_clause_is_unknown(String text, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseId.parse(text))
                .withMessage("Clause id must be one of the 41 of clauses 4 to 10 (nearest known id: " + nearest
                        + "): \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "\u0664.\u0661"})
    void should_name_only_the_text_when_it_holds_no_number(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseId.parse(text))
                .withMessage("Clause id must be one of the 41 of clauses 4 to 10: \"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({"A.5.1", "a.5.1", "A5.1", "A.18.2.3"})
    void should_say_that_it_is_a_control_when_an_annex_id_is_given(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseId.parse(text))
                .withMessage("Clause id must not be an Annex A control, those are read by ControlId: \"" + text + "\"");
    }

    @Test
    void should_keep_the_message_short_and_on_one_line_when_the_text_is_hostile() {
        String text = "9.2.9\n\u202e" + "x".repeat(1_000_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseId.parse(text))
                .withMessage("Clause id must be one of the 41 of clauses 4 to 10 (nearest known id: 9.2.2): \"9.2.9??"
                        + "x".repeat(33) + "...\"");
    }

    @Test
    void should_throw_when_the_text_is_null() {
        assertThatNullPointerException().isThrownBy(() -> ClauseId.parse(nothing()));
    }

    @Test
    void should_compare_numerically_when_a_part_has_two_digits_D20() {
        assertThat(ClauseId.parse("9.3.3")).isLessThan(ClauseId.parse("10.1"));
        assertThat(ClauseId.parse("4")).isLessThan(ClauseId.parse("10"));
    }

    @Test
    void should_put_a_group_before_its_subclauses_when_compared() {
        assertThat(ClauseId.parse("9.2")).isLessThan(ClauseId.parse("9.2.1")).isGreaterThan(ClauseId.parse("9.1"));
    }

    @ParameterizedTest
    @CsvSource({"9.2.2, 9.2", "9.2, 9", "10.1, 10"})
    void should_drop_the_last_number_when_asked_for_the_parent(String text, String parent) {
        assertThat(ClauseId.parse(text).parent()).contains(ClauseId.parse(parent));
    }

    @Test
    void should_have_no_parent_when_it_is_a_main_clause() {
        assertThat(ClauseId.parse("10").parent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9.2,   9.2.2, true",
        "9,     9.2.2, true",
        "9.2.2, 9.2.2, true",
        "9.2.2, 9.2,   false",
        "9.2,   9.3.2, false",
        "4,     10.1,  false",
        "10,    4.1,   false"
    })
    void should_contain_itself_and_what_lies_below_when_asked(String id, String other, boolean contained) {
        assertThat(ClauseId.parse(id).contains(ClauseId.parse(other))).isEqualTo(contained);
    }

    // A null that the null checker does not see.
    private static String nothing() {
        return System.getProperty("org.isms4j.no.such.property");
    }
}
