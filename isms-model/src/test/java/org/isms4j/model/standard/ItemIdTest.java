package org.isms4j.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemIdTest {

    @Test
    void should_read_clause_and_letter_when_parsed() {
        ItemId id = ItemId.parse("9.3.2 d.2");

        assertThat(id.clause()).isSameAs(ClauseId.parse("9.3.2"));
        assertThat(id.letter()).isEqualTo("d.2");
        assertThat(id).hasToString("9.3.2 d.2").isEqualTo(new ItemId(ClauseId.parse("9.3.2"), "d.2"));
    }

    @Test
    void should_print_the_letter_when_it_is_the_standards() {
        ItemId id = ItemId.parse("9.2.2 c");

        assertThat(id.synthetic()).isFalse();
        assertThat(id.label()).isEqualTo("9.2.2 c");
    }

    @Test
    void should_set_our_number_off_in_brackets_when_the_letter_is_synthetic() {
        ItemId id = ItemId.parse("4.3 p1");

        assertThat(id.synthetic()).isTrue();
        assertThat(id.label()).isEqualTo("4.3 [p1]");
    }

    @Test
    void should_follow_the_standard_and_not_the_alphabet_when_sorted() {
        List<ItemId> sorted = Stream.of(
                        "10.2 f", "10.2 p1", "4.3 a", "10.2 e", "4.3 p1", "10.2 a.2", "6.1.2 p1", "6.1.2 e.2")
                .map(ItemId::parse)
                .sorted()
                .toList();

        assertThat(sorted)
                .extracting(ItemId::toString)
                .containsExactly("4.3 p1", "4.3 a", "6.1.2 e.2", "6.1.2 p1", "10.2 a.2", "10.2 e", "10.2 p1", "10.2 f");
    }

    @Test
    void should_name_the_letters_when_the_subclause_has_no_such_item() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemId.parse("9.2.2 x"))
                .withMessage("Item letter must be one of p1, p2, a, b, c, p3 in clause 9.2.2: \"x\"");
    }

    @Test
    void should_say_so_when_the_clause_is_a_group() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemId.parse("9.2 c"))
                .withMessage("Item id must lie in a subclause that has items, 9.2 is a group: \"c\"");
    }

    @Test
    void should_show_the_form_when_the_blank_is_missing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemId.parse("9.2.2c"))
                .withMessage("Item id must be a clause id, one blank and a letter, as in 9.2.2 c: \"9.2.2c\"");
    }

    @Test
    void should_refuse_a_control_when_it_stands_in_the_place_of_the_clause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemId.parse("A.5.1 a"))
                .withMessageContaining("must not be an Annex A control");
    }
}
