package org.isms4j.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The examples in the Javadoc of this package, with the results that they promise. */
class JavadocExamplesTest {

    @Test
    void should_hold_when_the_example_of_ClauseId_runs() {
        ClauseId audit = ClauseId.parse("9.2");

        assertThat(audit.contains(ClauseId.parse("9.2.2"))).isTrue();
        assertThat(audit.parent()).hasToString("Optional[9]");
    }

    @Test
    void should_hold_when_the_example_of_ItemId_runs() {
        assertThat(ItemId.parse("9.2.2 c").label()).isEqualTo("9.2.2 c");
        assertThat(ItemId.parse("4.3 p1").label()).isEqualTo("4.3 [p1]");
    }

    @Test
    void should_hold_when_the_example_of_Clause_runs() {
        Clause review = Iso27001.clause(ClauseId.parse("9.3.3"));

        assertThat(review.qualifiedTitle()).isEqualTo("Management review results");
        assertThat(review.documentedInformation())
                .hasToString("[evidence of management review results (available, record)]");
    }

    @Test
    void should_hold_when_the_example_of_Iso27001_runs() {
        assertThat(Iso27001.subclauses().size()).isEqualTo(30);
        assertThat(Iso27001.subclausesOf(ClauseId.parse("9.2")))
                .extracting(clause -> clause.id().value())
                .containsExactly("9.2.1", "9.2.2");
        assertThat(Iso27001.item(ItemId.parse("9.2.2 c")).summary()).isEqualTo("report results to relevant management");
    }

    @Test
    void should_hold_when_the_example_of_ControlId_runs() {
        assertThat(ControlId.parse("A.8.8").compareTo(ControlId.parse("A.8.12")) < 0)
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> ControlId.parse("5.1"));
    }

    @Test
    void should_hold_when_the_example_of_Control_runs() {
        Control policies = AnnexA.control(ControlId.parse("A.5.1"));

        assertThat(policies.theme()).isEqualTo(ControlTheme.ORGANIZATIONAL);
        assertThat(policies.ancestors()).hasToString("[A.5.1.1, A.5.1.2]");
    }

    @Test
    void should_hold_when_the_example_of_AnnexA_runs() {
        assertThat(AnnexA.controls().size()).isEqualTo(93);
        assertThat(AnnexA.successors("A.18.2.3")).hasToString("[A.5.36, A.8.8]");
    }

    @Test
    void should_hold_when_the_example_of_ProcessGraph_runs() {
        assertThat(ProcessGraph.coreLoop()).hasToString("[E08, E14, E73, E24, E34, E35]");
        assertThat(ProcessGraph.node("RA").clauses()).hasToString("[6.1.2, 8.2]");
        assertThat(ProcessGraph.flowsTo("MRV").get(0).lineage()).isNotBlank();
    }
}
