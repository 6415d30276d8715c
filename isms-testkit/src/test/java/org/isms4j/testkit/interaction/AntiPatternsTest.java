package org.isms4j.testkit.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.model.interaction.AntiPattern.AP1;
import static org.isms4j.model.interaction.AntiPattern.AP10;
import static org.isms4j.model.interaction.AntiPattern.AP11;
import static org.isms4j.model.interaction.AntiPattern.AP12;
import static org.isms4j.model.interaction.AntiPattern.AP13;
import static org.isms4j.model.interaction.AntiPattern.AP14;
import static org.isms4j.model.interaction.AntiPattern.AP2;
import static org.isms4j.model.interaction.AntiPattern.AP3;
import static org.isms4j.model.interaction.AntiPattern.AP4;
import static org.isms4j.model.interaction.AntiPattern.AP5;
import static org.isms4j.model.interaction.AntiPattern.AP6;
import static org.isms4j.model.interaction.AntiPattern.AP7;
import static org.isms4j.model.interaction.AntiPattern.AP8;
import static org.isms4j.model.interaction.AntiPattern.AP9;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.interaction.AntiPattern;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.interaction.InteractionMap;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.Incident;
import org.isms4j.model.operation.Lesson;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.operation.Severity;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.ResidualRiskAcceptance;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.DocumentReview;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.MandatedDocument;
import org.isms4j.testkit.SampleIsms;
import org.isms4j.testkit.SampleOrganizations;
import org.isms4j.testkit.edit.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For every anti-pattern an organization that shows it, and one nearest to it that does not. */
class AntiPatternsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 1);
    private static final SampleIsms SAMPLE = SampleIsms.conforming();
    private static final RecordId CALENDAR = id("DOC-2023-01");

    private static RecordId id(String text) {
        return RecordId.of(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Arguments row(AntiPattern pattern, SampleIsms shows, SampleIsms nearest) {
        return Arguments.of(pattern, shows, nearest);
    }

    private static Edit noProcedureNamed(String except) {
        return Edit.none(
                ProcessExecution.TYPE, execution -> !execution.id().equals(id(except)), ProcessExecution.PROCEDURE);
    }

    private static Incident incident() {
        return Incident.builder()
                .id(id("INC-X"))
                .severity(Severity.HIGH)
                .detectedOn(day("2026-04-01"))
                .closedOn(day("2026-04-10"))
                .build();
    }

    private static OperationalChange change(boolean significant) {
        return OperationalChange.builder()
                .id(id("OCHG-X"))
                .significant(significant)
                .planned(false)
                .implementedOn(day("2026-04-01"))
                .build();
    }

    private static IsmsRecord[] documentsOnly(IsmsRecord... more) {
        List<IsmsRecord> records = new ArrayList<>(List.of(more));
        records.add(DocumentVersion.builder()
                .id(id("SCOPE-DOC"))
                .kind(MandatedDocument.SCOPE)
                .approvedOn(day("2022-01-01"))
                .inForceFrom(day("2022-01-01"))
                .build());
        records.add(ScopeVersion.builder()
                .id(id("SCOPE"))
                .approvedOn(day("2022-01-01"))
                .inForceFrom(day("2022-01-01"))
                .build());
        records.add(CompletenessDeclaration.builder()
                .id(id("COMPLETE"))
                .addRecordType("*")
                .from(day("2020-01-01"))
                .build());
        return records.toArray(new IsmsRecord[0]);
    }

    private static SampleIsms ofRecords(IsmsRecord... records) {
        return SampleIsms.of(IsmsSnapshot.of(records), LAST_DAY);
    }

    private static SampleIsms oneReason(String except) {
        return SAMPLE.changed(
                SoAEntry.TYPE,
                entry -> SoAEntry.builder()
                        .id(entry.id())
                        .statement(entry.statement())
                        .control(entry.control())
                        .included(true)
                        .justification(entry.id().equals(id(except)) ? "A reason of its own" : "Good practice")
                        .build());
    }

    private static SampleIsms uncompleted(String action) {
        return SAMPLE.edited(
                Edit.none(TreatmentAction.TYPE, each -> each.id().equals(id(action)), TreatmentAction.COMPLETED_ON));
    }

    private static SampleIsms lastEntryExcepted() {
        return oneReason(SAMPLE.records().all(SoAEntry.TYPE).stream()
                .map(entry -> entry.id().value())
                .max(String::compareTo)
                .orElseThrow());
    }

    private static Stream<Arguments> rows() {
        RecordId oneReview =
                SAMPLE.records().all(EffectivenessReview.TYPE).get(0).id();
        return Stream.of(
                row(AP1, SAMPLE.edited(noProcedureNamed("nothing")), SAMPLE.edited(noProcedureNamed("EXEC-2026-047"))),
                row(
                        AP2,
                        SAMPLE.edited(Edit.without(
                                DocumentReview.TYPE,
                                review -> review.document()
                                        .filter(CALENDAR::equals)
                                        .isPresent())),
                        SAMPLE.edited(Edit.without(
                                        DocumentReview.TYPE,
                                        review -> review.document()
                                                .filter(CALENDAR::equals)
                                                .isPresent()))
                                .with(ProcessExecution.builder()
                                        .id(id("EXEC-X"))
                                        .executedOn(day("2026-05-01"))
                                        .addProcedure(CALENDAR)
                                        .build())),
                row(AP3, SAMPLE.with(change(true)), SAMPLE.with(change(false))),
                row(
                        AP4,
                        SAMPLE.with(incident()),
                        SAMPLE.with(
                                incident(),
                                Lesson.builder()
                                        .id(id("LESSON-X"))
                                        .addIncident(id("INC-X"))
                                        .learnedOn(day("2026-08-01"))
                                        .build())),
                row(
                        AP5,
                        SAMPLE.on(day("2029-09-20")),
                        SAMPLE.with(IsmsChange.builder()
                                        .id(id("CHG-X"))
                                        .completedOn(day("2029-08-01"))
                                        .build())
                                .on(day("2029-09-20"))),
                row(AP6, oneReason("nothing"), lastEntryExcepted()),
                row(
                        AP7,
                        ofRecords(documentsOnly()),
                        ofRecords(documentsOnly(
                                ControlOperation.builder()
                                        .id(id("OP"))
                                        .executedOn(day("2026-05-01"))
                                        .build(),
                                Measurement.builder()
                                        .id(id("MEAS"))
                                        .measuredOn(day("2026-05-01"))
                                        .build()))),
                row(AP8, SAMPLE.edited(noProcedureNamed("nothing")), SAMPLE.edited(noProcedureNamed("EXEC-2026-047"))),
                row(AP9, withoutSources("d.2"), withoutSources("d.1")),
                row(
                        AP10,
                        SAMPLE.without(AuditFinding.TYPE),
                        SAMPLE.edited(Edit.without(
                                AuditFinding.TYPE,
                                finding -> finding.audit()
                                        .filter(id("AUD-2026-3")::equals)
                                        .isEmpty()))),
                row(AP11, SAMPLE.without(EffectivenessReview.TYPE), SAMPLE.without(oneReview)),
                row(AP12, uncompleted("TA-2025-05"), uncompleted("TA-2025-19")),
                row(
                        AP13,
                        SAMPLE.none(TreatmentAction.TYPE, TreatmentAction.DECISIONS),
                        SAMPLE.none(TreatmentAction.TYPE, TreatmentAction.DECISIONS)
                                .edited(Edit.without(
                                        DocumentVersion.TYPE,
                                        document -> document.kind()
                                                .filter(MandatedDocument.RISK_TREATMENT_PROCESS::equals)
                                                .isPresent()))),
                row(AP14, SAMPLE.none(ReviewInput.TYPE, ReviewInput.SOURCES), withoutSources("d.2")));
    }

    private static SampleIsms withoutSources(String letter) {
        return SAMPLE.edited(Edit.none(
                ReviewInput.TYPE, input -> input.letter().filter(letter::equals).isPresent(), ReviewInput.SOURCES));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void should_be_detected_only_when_records_show_it(AntiPattern pattern, SampleIsms shows, SampleIsms nearest) {
        assertThat(shows.evaluate().interactions().antiPattern(pattern)).isPresent();
        assertThat(nearest.evaluate().interactions().antiPattern(pattern)).isEmpty();
    }

    @Test
    void should_be_detected_when_somebody_else_accepts_a_risk() {
        SampleIsms sample = SAMPLE.set(ResidualRiskAcceptance.TYPE, ResidualRiskAcceptance.ACCEPTED_BY, id("PERSON-X"));

        Detection detection = sample.evaluate().interactions().antiPattern(AP12).orElseThrow();

        assertThat(detection.words()).endsWith("not accepted by the owner of the risk");
        assertThat(detection.checks()).containsExactly("6.1.3-11");
    }

    @Test
    void should_be_an_observation_when_no_check_finds_a_nonconformity() {
        Detection detection =
                oneReason("nothing").evaluate().interactions().antiPattern(AP6).orElseThrow();

        assertThat(detection.isObservation()).isTrue();
    }

    @Test
    void should_say_nothing_when_lessons_may_be_kept_elsewhere() {
        SampleIsms sample = SAMPLE.with(incident()).without(Lesson.TYPE);

        assertThat(sample.evaluate().interactions().antiPattern(AP4)).isPresent();
        assertThat(sample.without(CompletenessDeclaration.TYPE)
                        .evaluate()
                        .interactions()
                        .antiPattern(AP4))
                .isEmpty();
    }

    @Test
    void should_show_none_when_a_system_conforms() {
        assertThat(SAMPLE.evaluate().interactions().antiPatterns()).isEmpty();
    }

    @Test
    void should_show_none_when_there_are_no_records() {
        assertThat(map(IsmsSnapshot.of(), LAST_DAY).antiPatterns()).isEmpty();
    }

    /** Every month of three years, the first days included. */
    @Test
    void should_show_none_when_a_living_system_grows() {
        for (LocalDate day = day("2023-11-03"); day.isBefore(SAMPLE.asOf()); day = day.plusMonths(1)) {
            assertThat(SAMPLE.upTo(day).evaluate().interactions().antiPatterns())
                    .as(day.toString())
                    .isEmpty();
        }
    }

    @Test
    void should_show_what_is_wrong_when_sample_organizations_are_evaluated() {
        assertThat(patterns(SampleOrganizations.harbour())).isEmpty();
        assertThat(patterns(SampleOrganizations.silos()))
                .containsExactly(AP1, AP3, AP4, AP6, AP8, AP9, AP10, AP11, AP13, AP14);
        assertThat(patterns(SampleOrganizations.paper())).containsExactly(AP1, AP3, AP5, AP6, AP7, AP8, AP12, AP13);
    }

    @Test
    void should_be_the_same_when_records_come_in_another_order() {
        List<IsmsRecord> turned = new ArrayList<>(SampleOrganizations.silos().records());
        Collections.reverse(turned);

        InteractionMap map = map(IsmsSnapshot.of(turned), LAST_DAY);

        assertThat(map.antiPatterns())
                .isEqualTo(map(SampleOrganizations.silos(), LAST_DAY).antiPatterns());
        assertThat(map.measures())
                .isEqualTo(map(SampleOrganizations.silos(), LAST_DAY).measures());
    }

    private static List<AntiPattern> patterns(IsmsSnapshot isms) {
        return map(isms, LAST_DAY).antiPatterns().stream()
                .map(Detection::pattern)
                .toList();
    }

    private static InteractionMap map(IsmsSnapshot isms, LocalDate day) {
        return IsmsEngine.iso27001().evaluate(isms, day).interactions();
    }
}
