package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Examinations;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;
import org.isms4j.model.standard.Item;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;

/** The catalogue: every check, in words derived from the check itself. */
class CatalogueTest {

    private static final CheckCatalogue CATALOGUE = IsmsEngine.iso27001().catalogue();

    @Test
    void should_have_the_checks_in_the_order_of_the_standard_when_listed() {
        List<ClauseId> clauses = CATALOGUE.checks().stream().map(Check::clause).toList();

        assertThat(clauses).isSorted();
        assertThat(CATALOGUE.checks().stream().map(Check::id)).doesNotHaveDuplicates();
    }

    @Test
    void should_start_every_id_with_the_clause_when_listed() {
        assertThat(CATALOGUE.checks())
                .allSatisfy(check -> assertThat(check.id()).matches(check.clause() + "-\\d\\d"));
    }

    @Test
    void should_mention_every_check_with_what_it_asks_when_printed() {
        String text = CATALOGUE.toString();

        assertThat(CATALOGUE.checks())
                .allSatisfy(check -> assertThat(text).contains(check.id() + " [", check.requirement() + "."));
    }

    @Test
    void should_say_what_a_check_looks_at_and_reads_when_described() {
        assertThat(CATALOGUE.checks()).allSatisfy(check -> {
            String text = CheckCatalogue.describe(check);

            assertThat(text)
                    .contains(check.examinations().stream()
                            .map(Examination::words)
                            .toArray(String[]::new));
            assertThat(text)
                    .contains(check.reads().stream().map(Object::toString).toArray(String[]::new));
            assertThat(text).doesNotContain("null", "Optional", "@");
        });
    }

    @Test
    void should_find_a_check_when_asked_by_id() {
        assertThat(CATALOGUE.check("9.3.2-02"))
                .hasValueSatisfying(check -> assertThat(check.clause()).hasToString("9.3.2"));
        assertThat(CATALOGUE.check("9.3.2-99")).isEmpty();
    }

    @Test
    void should_hold_the_check_of_the_host_product_when_one_was_added() {
        Check own = Trial.check(Examinations.forEvery(TrainingAction.TYPE));

        assertThat(Trial.engine(own).catalogue().check(Trial.CHECK)).contains(own);
    }

    /** Each item of a subclause that has checks is examined by one that moves a status (D5, D14). */
    @Test
    void should_leave_no_item_out_when_a_subclause_has_checks() {
        Set<String> examined = new HashSet<>();
        Set<ClauseId> clauses = new HashSet<>();
        CATALOGUE.checks().stream()
                .filter(check -> check.basis() != Basis.PRACTICE)
                .forEach(check -> {
                    clauses.add(check.clause());
                    check.items().forEach(item -> examined.add(item.toString()));
                });

        List<String> missing = clauses.stream()
                .sorted()
                .flatMap(clause -> Iso27001.clause(clause).items().stream())
                .map(Item::id)
                .map(Object::toString)
                .filter(item -> !examined.contains(item))
                .toList();

        assertThat(missing).isEmpty();
    }
}
