package org.isms4j.model.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the natural orders; pitfall D20 is 8.12 before 8.3. */
class IdOrderTest {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @Provide
    Arbitrary<ClauseId> clauseIds() {
        return Arbitraries.of(Iso27001.clauses()).map(Clause::id);
    }

    @Provide
    Arbitrary<ControlId> controlIds() {
        return Arbitraries.of(AnnexA.controls()).map(Control::id);
    }

    @Provide
    Arbitrary<ItemId> itemIds() {
        return Arbitraries.of(allItems());
    }

    @Provide
    Arbitrary<List<ItemId>> shuffledItemIds() {
        return Arbitraries.shuffle(allItems());
    }

    @Property(seed = "2022")
    void should_agree_with_the_numbers_when_clause_ids_are_compared_D20(
            @ForAll("clauseIds") ClauseId left, @ForAll("clauseIds") ClauseId right) {
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(byNumbers(left.value(), right.value()));
    }

    @Property(seed = "2022")
    void should_agree_with_the_numbers_when_control_ids_are_compared_D20(
            @ForAll("controlIds") ControlId left, @ForAll("controlIds") ControlId right) {
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(byNumbers(left.value(), right.value()));
    }

    @Property(seed = "2022")
    void should_order_totally_when_item_ids_are_compared(
            @ForAll("itemIds") ItemId a, @ForAll("itemIds") ItemId b, @ForAll("itemIds") ItemId c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property(seed = "2022")
    void should_return_to_the_order_of_the_catalogue_when_shuffled_ids_are_sorted(
            @ForAll("shuffledItemIds") List<ItemId> shuffled) {
        assertThat(shuffled.stream().sorted().toList()).isEqualTo(allItems());
    }

    @Property(seed = "2022")
    void should_read_what_it_wrote_when_an_item_id_is_parsed(@ForAll("itemIds") ItemId id) {
        assertThat(ItemId.parse(id.toString())).isEqualTo(id);
    }

    private static List<ItemId> allItems() {
        return Iso27001.subclauses().stream()
                .flatMap(clause -> clause.items().stream())
                .map(Item::id)
                .toList();
    }

    private static int byNumbers(String left, String right) {
        return Integer.signum(Arrays.compare(numbers(left), numbers(right)));
    }

    private static int[] numbers(String id) {
        return NUMBER.matcher(id)
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
