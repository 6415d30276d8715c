package org.isms4j.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Iso27001Test {

    @Test
    void should_hold_41_clauses_of_which_30_are_assessed_when_counted() {
        assertThat(Iso27001.clauses()).hasSize(41).doesNotHaveDuplicates();
        assertThat(Iso27001.subclauses()).hasSize(30).allMatch(Clause::assessed);
        assertThat(Iso27001.subclauses()).isEqualTo(assessedOf(Iso27001.clauses()));
    }

    @Test
    void should_hold_153_items_when_counted() {
        assertThat(Iso27001.subclauses().stream()
                        .mapToInt(clause -> clause.items().size())
                        .sum())
                .isEqualTo(153);
    }

    @Test
    void should_be_in_the_order_of_the_standard_when_listed() {
        assertThat(Iso27001.clauses()).extracting(Clause::id).isSorted();
        assertThat(Iso27001.clauses()).first().hasToString("4 Context of the organization");
        assertThat(Iso27001.clauses()).last().hasToString("10.2 Nonconformity and corrective action");
    }

    @Test
    void should_have_items_and_texts_when_assessed_and_none_when_a_group() {
        assertThat(Iso27001.clauses()).allSatisfy(clause -> {
            assertThat(clause.items().isEmpty()).isNotEqualTo(clause.assessed());
            assertThat(clause.operationRecords().isEmpty()).isNotEqualTo(clause.assessed());
            assertThat(clause.commonFindings().isEmpty()).isNotEqualTo(clause.assessed());
            assertThat(clause.merelyDocuments().isPresent()).isEqualTo(clause.assessed());
            assertThat(clause.cadence().isPresent()).isEqualTo(clause.assessed());
            assertThat(Iso27001.children(clause.id()).isEmpty()).isEqualTo(clause.assessed());
        });
    }

    @Test
    void should_resolve_every_item_when_looked_up_by_id() {
        assertThat(Iso27001.clauses()).allSatisfy(clause -> {
            assertThat(Iso27001.clause(clause.id())).isSameAs(clause);
            assertThat(clause.items()).allSatisfy(item -> {
                assertThat(item.id().clause()).isSameAs(clause.id());
                assertThat(Iso27001.item(item.id())).isSameAs(item);
            });
        });
    }

    @Test
    void should_have_titles_that_stand_alone_when_qualified() {
        assertThat(Iso27001.clauses()).extracting(Clause::qualifiedTitle).doesNotHaveDuplicates();
        assertThat(clause("9.2.1").title()).isEqualTo("General");
        assertThat(clause("9.2.1")).hasToString("9.2.1 Internal audit - General");
        assertThat(clause("9.2.2")).hasToString("9.2.2 Internal audit programme");
    }

    @Test
    void should_name_10_1_improvement_and_10_2_nonconformity_when_asked_D7() {
        assertThat(clause("10.1").title()).isEqualTo("Continual improvement");
        assertThat(clause("10.2").title()).isEqualTo("Nonconformity and corrective action");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.1", "4.2", "4.4", "5.1", "5.3", "6.1.1", "6.3", "7.1", "7.3", "7.4", "10.1"})
    void should_demand_no_documented_information_when_the_text_does_not(String id) {
        assertThat(clause(id).documentedInformationRequired()).isFalse();
        assertThat(clause(id).documentedInformation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4.3,   available", "5.2,   available", "8.1,   available", "9.1,   available", "9.2.2, available",
        "9.3.3, available", "10.2,  available", "6.1.2, retain", "6.1.3, retain", "6.2,   retain",
        "7.2,   retain", "8.2,   retain", "8.3,   retain"
    })
    void should_say_available_or_retain_when_documented_information_is_demanded(String id, String word) {
        assertThat(clause(id).documentedInformationRequired()).isTrue();
        assertThat(clause(id).documentedInformation())
                .anySatisfy(demand -> assertThat(demand.verb()).contains(word));
    }

    @Test
    void should_list_only_the_next_level_when_asked_for_children() {
        assertThat(Iso27001.children(ClauseId.parse("9")))
                .extracting(Clause::id)
                .containsExactly(ids("9.1", "9.2", "9.3"));
        assertThat(Iso27001.children(ClauseId.parse("9.1"))).isEmpty();
    }

    @Test
    void should_list_the_leaves_when_asked_for_subclauses() {
        assertThat(Iso27001.subclausesOf(ClauseId.parse("9")))
                .extracting(Clause::id)
                .containsExactly(ids("9.1", "9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3"));
        assertThat(Iso27001.subclausesOf(ClauseId.parse("6.3"))).containsExactly(clause("6.3"));
    }

    @Test
    void should_find_each_clause_once_when_walked_by_children() {
        List<Clause> mains = Iso27001.clauses().stream()
                .filter(clause -> clause.id().parent().isEmpty())
                .toList();

        List<Clause> walked = mains.stream()
                .flatMap(main -> Iso27001.subclausesOf(main.id()).stream())
                .toList();

        assertThat(mains).hasSize(7);
        assertThat(walked).isEqualTo(Iso27001.subclauses());
    }

    @Test
    void should_use_three_grades_only_when_findings_are_listed() {
        assertThat(Iso27001.subclauses())
                .flatExtracting(Clause::commonFindings)
                .extracting(CommonFinding::grade)
                .containsOnly("major", "minor", "observation");
    }

    @Test
    void should_be_unmodifiable_when_a_list_is_handed_out() {
        Clause scope = clause("4.3");

        assertThat(List.of(Iso27001.clauses(), scope.items(), scope.documentedInformation(), scope.operationRecords()))
                .allSatisfy(list -> assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void should_be_worth_reading_when_printed() {
        assertThat(Iso27001.item(ItemId.parse("9.2.2 c")))
                .hasToString("9.2.2 c: report results to relevant management");
        assertThat(Iso27001.item(ItemId.parse("4.3 p2")))
                .hasToString("4.3 [p2]: scope available as documented information");
        assertThat(clause("10.2").documentedInformation())
                .last()
                .hasToString("results of corrective action (g) (available, record)");
        assertThat(clause("4.1").commonFindings())
                .first()
                .hasToString("minor: climate decision never recorded (frequent since 2024)");
    }

    private static Clause clause(String id) {
        return Iso27001.clause(ClauseId.parse(id));
    }

    private static ClauseId[] ids(String... texts) {
        return List.of(texts).stream().map(ClauseId::parse).toArray(ClauseId[]::new);
    }

    private static List<Clause> assessedOf(List<Clause> clauses) {
        return clauses.stream().filter(Clause::assessed).toList();
    }
}
