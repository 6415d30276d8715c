package org.isms4j.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void should_put_a_text_on_one_line_when_it_has_breaks_and_control_characters() {
        assertThat(Lines.oneLine(" a\n\tb\u001b[31m c\u202e ")).isEqualTo("a b [31m c");
    }

    @Test
    void should_keep_a_text_when_it_is_short_enough() {
        assertThat(Lines.shortened("Policy", 6)).isEqualTo("Policy");
    }

    @Test
    void should_cut_behind_a_word_when_a_text_is_too_long() {
        assertThat(Lines.shortened("Organizational roles and authorities", 28))
                .isEqualTo("Organizational roles and...");
    }

    @Test
    void should_cut_within_a_word_when_there_is_no_blank_near_the_end() {
        assertThat(Lines.shortened("a " + "b".repeat(30), 12)).isEqualTo("a bbbbbbb...");
    }

    @Test
    void should_not_cut_a_character_in_two_when_it_takes_two_code_units() {
        assertThat(Lines.shortened("aaaaaa\uD83D\uDE00bbbbbb", 10)).isEqualTo("aaaaaa...");
    }

    @Test
    void should_break_between_words_when_a_line_is_full() {
        assertThat(Lines.wrapped("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    void should_give_a_long_word_a_line_of_its_own_when_it_fits_nowhere() {
        assertThat(Lines.wrapped("a bbbbbbbbbb c", 4)).containsExactly("a", "bbbbbbbbbb", "c");
    }

    @Test
    void should_give_one_empty_line_when_there_is_no_text() {
        assertThat(Lines.wrapped("", 10)).containsExactly("");
    }
}
