package org.isms4j.testkit.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.operation.DeclaredFlow;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.ProcessGraph;
import org.isms4j.model.vocabulary.RecordTypes;
import org.isms4j.testkit.SampleIsms;
import org.isms4j.testkit.SampleOrganizations;
import org.isms4j.testkit.edit.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every flow appears by the references of its lineage, and is gone without them. */
class FlowsTest {

    private static final SampleIsms SAMPLE = SampleIsms.conforming();
    private static final InteractionMap LIVING = SAMPLE.evaluate().interactions();

    static List<Lineage> lineages() {
        return Lineage.ALL;
    }

    static SampleIsms without(SampleIsms sample, List<Attribute<?, RecordId>> links) {
        SampleIsms cut = sample;
        for (Attribute<?, RecordId> link : links) {
            cut = cut.edited(none(link));
        }
        return cut;
    }

    private static <R extends IsmsRecord> Edit none(Attribute<R, RecordId> link) {
        return Edit.none(type(link), link);
    }

    @SuppressWarnings("unchecked") // the type of a name is that of its class
    static <R extends IsmsRecord> RecordType<R> type(Attribute<R, ?> attribute) {
        return (RecordType<R>)
                RecordTypes.named(attribute.owner().getSimpleName()).orElseThrow();
    }

    @Test
    void should_read_every_flow_of_the_graph() {
        assertThat(Lineage.ALL)
                .extracting(Lineage::flow)
                .containsExactlyElementsOf(
                        ProcessGraph.flows().stream().map(flow -> flow.id()).toList());
        assertThat(LIVING.flows()).hasSize(73);
        assertThat(LIVING.processes()).hasSize(27);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lineages")
    void should_be_live_when_records_cite_what_was_put_out(Lineage lineage) {
        RealisedFlow flow = LIVING.flow(lineage.flow());

        assertThat(flow.state()).as(flow.toString()).isEqualTo(FlowState.LIVE);
        assertThat(flow.newest()).isPresent();
        assertThat(flow.instances()).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lineages")
    void should_not_be_live_when_nobody_cites_it(Lineage lineage) {
        RealisedFlow flow =
                without(SAMPLE, lineage.links()).evaluate().interactions().flow(lineage.flow());

        assertThat(flow.state()).as(flow.toString()).isNotEqualTo(FlowState.LIVE);
        assertThat(flow.newest()).as(flow.toString()).isEmpty();
        assertThat(flow.instances()).isZero();
    }

    /** The same lack of references says nothing where other records may exist. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("lineages")
    void should_never_be_dead_when_nothing_is_declared_complete(Lineage lineage) {
        SampleIsms open = without(SAMPLE, lineage.links()).without(CompletenessDeclaration.TYPE);
        RealisedFlow flow = open.evaluate().interactions().flow(lineage.flow());

        assertThat(flow.state())
                .as(flow.toString())
                .isIn(FlowState.NOT_DEMONSTRATED, FlowState.NOT_YET_DUE, FlowState.NOT_APPLICABLE);
    }

    @Test
    void should_name_orphans_and_since_when_they_wait_when_a_flow_is_dead() {
        RealisedFlow flow = SAMPLE.none(ReviewInput.TYPE, ReviewInput.SOURCES)
                .evaluate()
                .interactions()
                .flow("E25");

        assertThat(flow.state()).isEqualTo(FlowState.DEAD);
        assertThat(flow.orphans()).hasSize(flow.due()).isNotEmpty();
        assertThat(flow.missedSince()).isPresent();
        assertThat(flow.reason())
                .contains("none of " + flow.due() + " audits was taken up since")
                .contains(flow.orphans().get(0).value());
    }

    @Test
    void should_be_contradicted_when_a_review_denies_what_there_was() {
        SampleIsms denied = SAMPLE.none(ReviewInput.TYPE, ReviewInput.SOURCES)
                .set(ReviewInput.TYPE, ReviewInput.NOTHING_TO_REPORT, true)
                .without(CompletenessDeclaration.TYPE);
        RealisedFlow flow = denied.evaluate().interactions().flow("E24");

        assertThat(flow.state()).isEqualTo(FlowState.DEAD);
        assertThat(flow.contradictions()).isNotEmpty();
        assertThat(flow.reason())
                .contains("nothing to report according to "
                        + flow.contradictions().get(0));
    }

    /** One empty heading of the last review is a matter of 9.3.2 (ruling R9). */
    @Test
    void should_rest_once_and_stay_live_when_only_the_last_review_left_it_out() {
        LocalDate last = SAMPLE.records().all(ManagementReview.TYPE).stream()
                .flatMap(review -> review.heldOn().stream())
                .filter(day -> !day.isAfter(SAMPLE.asOf()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        SampleIsms rested = SAMPLE.edited(Edit.none(
                ReviewInput.TYPE,
                input -> input.review()
                        .flatMap(id -> SAMPLE.records().find(ManagementReview.TYPE, id))
                        .flatMap(ManagementReview::heldOn)
                        .filter(last::equals)
                        .isPresent(),
                ReviewInput.SOURCES));
        RealisedFlow flow = rested.evaluate().interactions().flow("E25");

        assertThat(flow.state()).as(flow.toString()).isEqualTo(FlowState.LIVE);
        assertThat(flow.missed()).isEqualTo(1);
        assertThat(rested.evaluate().clause("4.4").status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_not_apply_when_the_statement_of_applicability_includes_none_of_its_controls() {
        SampleIsms excluded = SAMPLE.edited(Edit.set(
                SoAEntry.TYPE,
                entry -> entry.control()
                        .filter(ProcessGraph.node("INC").controls()::contains)
                        .isPresent(),
                SoAEntry.INCLUDED,
                false));
        InteractionMap map = excluded.evaluate().interactions();

        assertThat(map.process("INC").applicable()).isFalse();
        assertThat(map.flow("E43").state()).isEqualTo(FlowState.NOT_APPLICABLE);
        assertThat(map.flow("E43").reason()).contains("Statement of Applicability");
    }

    @Test
    void should_have_nothing_to_hand_over_when_nothing_happened() {
        RealisedFlow flow =
                SAMPLE.without(Incident.TYPE).evaluate().interactions().flow("E43");

        assertThat(flow.state()).isEqualTo(FlowState.NOT_APPLICABLE);
        assertThat(flow.outputs()).isZero();
    }

    @Test
    void should_compare_with_the_declared_map_when_there_is_one() {
        SampleIsms silent = SAMPLE.none(ReviewInput.TYPE, ReviewInput.SOURCES);
        InteractionMap declared = silent.evaluate().interactions();
        InteractionMap undeclared = SAMPLE.edited(Edit.without(
                        DeclaredFlow.TYPE,
                        flow -> flow.target().filter("MRV"::equals).isPresent()))
                .evaluate()
                .interactions();

        assertThat(declared.declaredAndDead())
                .extracting(flow -> flow.flow().id())
                .contains("E24", "E25", "E26");
        assertThat(undeclared.liveAndUndeclared())
                .extracting(flow -> flow.flow().id())
                .contains("E24", "E25", "E26")
                .doesNotContain("E08");
    }

    @Test
    void should_not_depend_on_the_order_of_records() {
        List<IsmsRecord> shuffled = new ArrayList<>(SampleOrganizations.silos().records());
        Collections.shuffle(shuffled, new Random(7));
        LocalDate day = LocalDate.of(2026, 11, 1);

        assertThat(IsmsEngine.iso27001()
                        .evaluate(IsmsSnapshot.of(shuffled), day)
                        .interactions())
                .isEqualTo(IsmsEngine.iso27001()
                        .evaluate(SampleOrganizations.silos(), day)
                        .interactions());
    }
}
