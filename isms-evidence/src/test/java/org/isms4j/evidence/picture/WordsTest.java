package org.isms4j.evidence.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isms4j.model.standard.ProcessGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void should_break_at_blanks_and_end_with_an_ellipsis_when_lines_run_out() {
        List<String> lines = Words.wrapped("one two three four five six seven", 60, 10, false, 2);

        assertThat(lines).containsExactly("one two", "three fou\u2026");
    }

    @Test
    void should_cut_a_word_that_is_wider_than_a_line() {
        assertThat(Words.wrapped("W".repeat(100), 50, 10, false, 3)).containsExactly("WWW\u2026");
    }

    @Test
    void should_never_cut_a_character_in_halves() {
        String shown = Words.brief("\ud83d\ude00".repeat(60)) + Words.fitting("\ud83d\ude00".repeat(9), 45, 10, false);

        assertThat(shown.codePoints().filter(each -> each >= 0xd800 && each <= 0xdfff))
                .isEmpty();
        assertThat(shown).contains("\u2026");
    }

    @ParameterizedTest
    @CsvSource({"0.04, 0", "0.05, 0.1", "-0.16, -0.2", "12, 12", "1680, 1680", "-3.999, -4"})
    void should_write_numbers_with_at_most_one_decimal(double number, String text) {
        assertThat(Xml.number(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"MRV, 9.3.1-3", "RA, 6.1.2 8.2", "INC, A.5.24-28 A.6.8", "CTX, 4.1", "THR, A.5.7 A.8.8"})
    void should_join_neighbouring_clauses(String process, String brief) {
        assertThat(Clauses.brief(ProcessGraph.node(process))).isEqualTo(brief);
    }

    @Test
    void should_fit_titles_and_clauses_into_the_boxes() {
        assertThat(ProcessGraph.nodes()).allSatisfy(node -> {
            double room = ProcessDrawing.WIDTH - 16;
            assertThat(Words.width(Place.of(node.id()).title(), 11.5, false)).isLessThanOrEqualTo(room);
            assertThat(Words.width(node.id(), 14, true) + Words.width(Clauses.brief(node), 10, false))
                    .isLessThanOrEqualTo(room);
        });
    }
}
