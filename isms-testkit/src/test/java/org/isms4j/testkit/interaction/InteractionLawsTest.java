package org.isms4j.testkit.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.interaction.FlowState;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.interaction.RealisedFlow;
import org.isms4j.model.operation.DeclaredFlow;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;
import org.isms4j.testkit.SampleIsms;
import org.isms4j.testkit.SampleOrganizations;
import org.isms4j.testkit.edit.Edit;
import org.isms4j.testkit.generate.RandomRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Laws of the interaction map. */
class InteractionLawsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final IsmsEngine ENGINE = IsmsEngine.iso27001();
    private static final List<FlowState> BEST_LAST = List.of(
            FlowState.DEAD,
            FlowState.NOT_DEMONSTRATED,
            FlowState.NOT_APPLICABLE,
            FlowState.NOT_YET_DUE,
            FlowState.LIVE);

    /** Read backwards: adding the references again never worsens the map. */
    @Property(seed = "44", tries = 120, shrinking = ShrinkingMode.OFF)
    void should_never_improve_when_a_reference_is_removed(@ForAll @LongRange(min = 0) long seed) {
        Random random = new Random(seed);
        SampleIsms sample = SampleIsms.of(
                random.nextBoolean() ? SampleOrganizations.harbour() : SampleOrganizations.silos(),
                DAY.minusDays(random.nextInt(700)));
        Lineage lineage = Lineage.ALL.get(random.nextInt(Lineage.ALL.size()));
        Attribute<?, RecordId> link =
                lineage.links().get(random.nextInt(lineage.links().size()));
        InteractionMap before = sample.evaluate().interactions();
        InteractionMap after =
                sample.edited(removal(link, sample, random)).evaluate().interactions();

        for (RealisedFlow flow : before.flows()) {
            RealisedFlow then = after.flow(flow.flow().id());
            assertThat(BEST_LAST.indexOf(then.state()))
                    .as(() -> "without some " + link + ": " + then + ", before " + flow)
                    .isLessThanOrEqualTo(BEST_LAST.indexOf(flow.state()));
            assertThat(then.instances()).isLessThanOrEqualTo(flow.instances());
        }
        assertThat(after.witness().closedInCycle())
                .isLessThanOrEqualTo(before.witness().closedInCycle());
    }

    /** One of the records that have the link cites nothing any more; the links of some keep the rest as it is. */
    private static <R extends IsmsRecord> Edit removal(Attribute<R, RecordId> link, SampleIsms sample, Random random) {
        List<R> citing = sample.records().all(FlowsTest.type(link)).stream()
                .filter(record -> !link.values(record).isEmpty())
                .toList();
        if (citing.isEmpty()) {
            return Edit.none(FlowsTest.type(link), record -> false, link);
        }
        RecordId chosen = citing.get(random.nextInt(citing.size())).id();
        return Edit.none(FlowsTest.type(link), record -> record.id().equals(chosen), link);
    }

    @Property(seed = "45", tries = 60, shrinking = ShrinkingMode.OFF)
    void should_tell_the_map_of_any_records_and_say_why(@ForAll @LongRange(min = 0) long seed) {
        InteractionMap map = ENGINE.evaluate(RandomRecords.of(seed), DAY).interactions();

        assertThat(map.flows()).allSatisfy(flow -> {
            assertThat(flow.reason()).isNotBlank();
            assertThat(flow.due()).isBetween(0, flow.outputs());
            assertThat(flow.takenUp() + flow.late()).isLessThanOrEqualTo(flow.due());
            assertThat(flow.grounded()).isLessThanOrEqualTo(flow.takers());
        });
        assertThat(map.toString()).contains("Closed loop");
    }

    @Test
    @DisplayName("cycles between records terminate")
    void should_end_when_records_cite_each_other_in_circles() {
        IsmsSnapshot circles = IsmsSnapshot.of(
                RiskAssessment.builder()
                        .id(RecordId.of("RA"))
                        .completedOn(DAY.minusMonths(3))
                        .addTrigger(RecordId.of("RA"))
                        .build(),
                Risk.builder()
                        .id(RecordId.of("R-1"))
                        .assessment(RecordId.of("RA"))
                        .supersedes(RecordId.of("R-2"))
                        .build(),
                Risk.builder()
                        .id(RecordId.of("R-2"))
                        .assessment(RecordId.of("RA"))
                        .supersedes(RecordId.of("R-1"))
                        .build(),
                TreatmentDecision.builder()
                        .id(RecordId.of("TD"))
                        .risk(RecordId.of("R-1"))
                        .decidedOn(DAY.minusMonths(3))
                        .supersedes(RecordId.of("TD"))
                        .build(),
                ProcessDefinition.builder()
                        .id(RecordId.of("P-1"))
                        .supersedes(RecordId.of("P-2"))
                        .build(),
                ProcessDefinition.builder()
                        .id(RecordId.of("P-2"))
                        .supersedes(RecordId.of("P-1"))
                        .build());

        assertThat(ENGINE.evaluate(circles, DAY).interactions().flow("E08").newest())
                .isPresent();
    }

    @Test
    @DisplayName("L7: neither a manual nor a process map moves 4.4")
    void should_say_the_same_when_the_manual_and_the_process_map_are_gone() {
        for (IsmsSnapshot isms :
                List.of(SampleOrganizations.harbour(), SampleOrganizations.paper(), SampleOrganizations.silos())) {
            Set<MandatedDocument> kinds = Set.of(MandatedDocument.ISMS_MANUAL, MandatedDocument.OTHER);
            RecordId[] documents = Stream.concat(
                            isms.all(DeclaredFlow.TYPE).stream().map(IsmsRecord::id),
                            isms.all(DocumentVersion.TYPE).stream()
                                    .filter(document -> document.kind()
                                            .filter(kinds::contains)
                                            .isPresent())
                                    .map(IsmsRecord::id))
                    .toArray(RecordId[]::new);
            ConformityReport with = ENGINE.evaluate(isms, DAY);
            ConformityReport without = ENGINE.evaluate(isms.without(documents), DAY);

            assertThat(documents).isNotEmpty();
            assertThat(without.clause("4.4").status())
                    .isEqualTo(with.clause("4.4").status());
            assertThat(without.interactions().flows(FlowState.LIVE))
                    .hasSameSizeAs(with.interactions().flows(FlowState.LIVE));
            assertThat(without.systemVerdicts()).isEqualTo(with.systemVerdicts());
        }
    }

    @Test
    @DisplayName("a young system is not yet due")
    void should_not_be_due_when_the_first_cycle_has_not_ended() {
        SampleIsms young = SampleIsms.of(SampleOrganizations.harbour(), LocalDate.of(2024, 6, 1));
        ConformityReport report = young.evaluate();

        assertThat(report.interactions().witness().loops()).isEmpty();
        assertThat(report.check("4.4-06").orElseThrow().status()).isEqualTo(ConformityStatus.NOT_YET_DUE);
        assertThat(report.clause("4.4").status()).isEqualTo(ConformityStatus.NOT_YET_DUE);
    }
}
