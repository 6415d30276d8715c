package org.isms4j.testkit.pitfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.pitfall.Few.ENGINE;
import static org.isms4j.testkit.pitfall.Few.report;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.engine.check.Check;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.standard.AnnexA;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Control;
import org.isms4j.model.standard.ControlId;
import org.isms4j.model.standard.Iso27001;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pitfalls of labels, order and roll-up. */
class CataloguePitfallsTest {

    private static List<Check> checksOf(String clause) {
        return ENGINE.catalogue().checks().stream()
                .filter(check -> check.clause().value().equals(clause))
                .toList();
    }

    @Test
    @DisplayName("D7: 10.1 is continual improvement, 10.2 nonconformity and corrective action")
    void should_have_the_labels_of_2022_when_clause_ten_is_shown() {
        assertThat(Iso27001.clause(ClauseId.parse("10.1")).title()).isEqualTo("Continual improvement");
        assertThat(Iso27001.clause(ClauseId.parse("10.2")).title()).isEqualTo("Nonconformity and corrective action");
        assertThat(checksOf("10.1"))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.reads())
                        .noneMatch(read -> read.toString().startsWith("CorrectiveAction.")
                                && !read.attribute().equals("*")));
        assertThat(checksOf("10.2"))
                .anySatisfy(check ->
                        assertThat(check.reads()).anyMatch(read -> read.type().equals("CorrectiveAction")));
    }

    @Test
    @DisplayName("D20: clauses and controls are ordered by number")
    void should_compare_numbers_when_ids_are_sorted() {
        assertThat(report().subclauses().stream().map(ClauseResult::clause))
                .extracting(clause -> clause.id().value())
                .startsWith("4.1", "4.2", "4.3", "4.4", "5.1")
                .endsWith("9.3.2", "9.3.3", "10.1", "10.2");
        assertThat(Stream.of("A.8.12", "A.8.3", "A.5.37", "A.8.1")
                        .map(ControlId::parse)
                        .sorted())
                .extracting(ControlId::value)
                .containsExactly("A.5.37", "A.8.1", "A.8.3", "A.8.12");
        assertThat(AnnexA.controls().stream().map(Control::id)).isSorted();
    }

    static Stream<Arguments> pairs() {
        return Stream.of(ConformityStatus.values())
                .flatMap(one -> Stream.of(ConformityStatus.values()).map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("pairs")
    @DisplayName("D12: the worse of two statuses decides, and not applicable is neutral")
    void should_be_the_worse_when_two_statuses_are_rolled_up(ConformityStatus one, ConformityStatus other) {
        ConformityStatus both = ConformityStatus.worst(List.of(one, other));

        assertThat(both).isEqualTo(ConformityStatus.worst(List.of(other, one)));
        assertThat(both.isConforming()).isEqualTo(one.isConforming() && other.isConforming());
        assertThat(both.isNonconforming()).isEqualTo(one.isNonconforming() || other.isNonconforming());
        assertThat(both).isEqualTo(one.compareTo(other) < 0 ? one : other);
    }
}
