package org.isms4j.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlIdTest {

    @ParameterizedTest
    @CsvSource({"A.5.1", "A.5.37", "A.6.8", "A.7.14", "A.8.34"})
    void should_keep_the_prefix_when_parsed(String text) {
        ControlId id = ControlId.parse(text);

        assertThat(id).hasToString(text).isSameAs(ControlId.parse(text));
        assertThat(id.value()).isEqualTo(text);
    }

    @Test
    void should_compare_numerically_when_a_part_has_two_digits_D20() {
        assertThat(ControlId.parse("A.8.3")).isLessThan(ControlId.parse("A.8.12"));
        assertThat(ControlId.parse("A.5.9")).isLessThan(ControlId.parse("A.5.10"));
        assertThat(ControlId.parse("A.5.37")).isLessThan(ControlId.parse("A.6.1"));
    }

    @Test
    void should_say_that_the_prefix_is_missing_when_only_the_number_is_given() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlId.parse("5.1"))
                .withMessage("Control id must keep its prefix A., as in A.5.1, a number alone is a clause: \"5.1\"");
    }

    @Test
    void should_point_to_the_successors_when_the_id_is_of_2013() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlId.parse("A.18.2.3"))
                .withMessage(
                        "Control id must be of the 2022 edition, AnnexA.successors reads ids of 2013: \"A.18.2.3\"");
    }

    @ParameterizedTest
    @CsvSource({"A.7.15, A.7.14", "A.8.35, A.8.34", "A.5.0, A.5.1", "a.5.1, A.5.1", "A.9.1, A.8.1", "8.40, A.8.34"})
    void should_name_text_and_nearest_id_when_the_control_is_unknown(String text, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlId.parse(text))
                .withMessage("Control id must be one of the 93 of Annex A (nearest known id: " + nearest + "): \""
                        + text + "\"");
    }

    @Test
    void should_name_text_when_it_holds_no_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlId.parse("policies"))
                .withMessage("Control id must be one of the 93 of Annex A: \"policies\"");
    }
}
