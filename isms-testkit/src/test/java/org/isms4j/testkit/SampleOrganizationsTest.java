package org.isms4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditFinding;
import org.isms4j.model.evaluation.Evaluation;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.MeasureDefinition;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.evaluation.ReviewDecision;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.operation.ControlOperation;
import org.isms4j.model.operation.Lesson;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentResult;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.Finding;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;

/** What is known about the sample organizations. */
class SampleOrganizationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Set<String> CORE =
            Set.of("6.1.2", "6.1.3", "8.2", "8.3", "9.1", "9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3", "10.1", "10.2");

    @Test
    void should_have_one_nonconformity_and_one_observation_when_harbour_is_evaluated_today() {
        IsmsSnapshot isms = SampleOrganizations.harbour();

        List<Finding> findings = IsmsEngine.iso27001().evaluate(isms, TODAY).findings().stream()
                .filter(finding -> CORE.contains(finding.clause().value()))
                .toList();

        assertThat(findings)
                .extracting(finding -> finding.grade() + " " + finding.checkId())
                .containsExactly("OBSERVATION 10.1-02", "MINOR 10.2-04");
    }

    @Test
    void should_have_one_corrective_action_overdue_by_twenty_days_when_harbour_is_looked_at_today() {
        IsmsSnapshot isms = SampleOrganizations.harbour();

        List<CorrectiveAction> open = isms.all(CorrectiveAction.TYPE).stream()
                .filter(action -> action.completedOn().isEmpty())
                .toList();

        assertThat(open).hasSize(1);
        assertThat(open.get(0).dueOn()).contains(TODAY.minusDays(20));
    }

    @Test
    void should_have_four_management_reviews_when_harbour_is_counted() {
        IsmsSnapshot isms = SampleOrganizations.harbour();

        assertThat(isms.all(ManagementReview.TYPE)).hasSize(4);
    }

    @Test
    void should_close_the_loop_by_references_when_harbour_monitors_its_cranes() {
        IsmsSnapshot isms = SampleOrganizations.harbour();
        RiskAssessment later = newest(isms.all(RiskAssessment.TYPE).stream()
                .filter(run -> !isms.linked(run, RiskAssessment.TRIGGER).isEmpty())
                .filter(run -> isms.linked(run, RiskAssessment.TRIGGER).get(0) instanceof IsmsChange)
                .toList());

        IsmsChange change = cited(isms, later, RiskAssessment.TRIGGER, IsmsChange.class);
        ReviewDecision decision = cited(isms, change, IsmsChange.ORIGIN, ReviewDecision.class);
        ManagementReview review = cited(isms, decision, ReviewDecision.REVIEW, ManagementReview.class);
        ReviewInput input = isms.citing(ReviewInput.REVIEW, review.id()).stream()
                .filter(candidate -> candidate.letter().equals(Optional.of("d.2")))
                .findFirst()
                .orElseThrow();
        Stream<Evaluation> evaluations = allCited(isms, input, ReviewInput.SOURCES, Evaluation.class);
        Stream<Measurement> measurements = evaluations.flatMap(
                evaluation -> allCited(isms, evaluation, Evaluation.MEASUREMENTS, Measurement.class));
        Stream<RecordId> controls = measurements
                .flatMap(value -> allCited(isms, value, Measurement.MEASURE, MeasureDefinition.class))
                .flatMap(measure -> measure.objects().stream());
        Stream<TreatmentAction> actions = controls.distinct()
                .flatMap(control -> isms.citing(TreatmentAction.CONTROLS, control).stream())
                .filter(action ->
                        !isms.citing(TreatmentResult.ACTION, action.id()).isEmpty());
        Stream<Risk> risks = actions.flatMap(
                        action -> allCited(isms, action, TreatmentAction.DECISIONS, TreatmentDecision.class))
                .flatMap(treatment -> allCited(isms, treatment, TreatmentDecision.RISK, Risk.class));

        assertThat(risks.map(risk -> cited(isms, risk, Risk.ASSESSMENT, RiskAssessment.class)))
                .anyMatch(run -> run.completedOn()
                        .orElseThrow()
                        .isBefore(later.completedOn().orElseThrow()));
    }

    @Test
    void should_have_a_second_action_that_works_when_harbour_judged_the_first_not_effective() {
        IsmsSnapshot isms = SampleOrganizations.harbour();

        List<RecordId> cases = isms.all(Nonconformity.TYPE).stream()
                .map(Nonconformity::id)
                .filter(id -> verdicts(isms, id).equals(List.of("NOT_EFFECTIVE", "EFFECTIVE")))
                .toList();

        assertThat(cases).hasSize(1);
    }

    @Test
    void should_have_plans_and_no_operation_when_only_paper_is_kept() {
        IsmsSnapshot isms = SampleOrganizations.paper();

        assertThat(isms.all(SoAEntry.TYPE)).hasSize(93);
        assertThat(isms.all(SoAEntry.TYPE))
                .extracting(SoAEntry::justification)
                .containsOnly(isms.all(SoAEntry.TYPE).get(0).justification());
        assertThat(isms.all(TreatmentAction.TYPE))
                .isNotEmpty()
                .allMatch(action -> action.completedOn().isEmpty());
        assertThat(Stream.of(
                        ProcessExecution.TYPE,
                        ControlOperation.TYPE,
                        Measurement.TYPE,
                        Audit.TYPE,
                        ManagementReview.TYPE,
                        Nonconformity.TYPE))
                .allMatch(type -> isms.all(type).isEmpty());
    }

    @Test
    void should_have_activities_that_cite_nothing_when_silos_work_side_by_side() {
        IsmsSnapshot isms = SampleOrganizations.silos();

        assertThat(isms.all(RiskAssessment.TYPE)).hasSize(1);
        assertThat(isms.all(Audit.TYPE)).hasSize(9);
        assertThat(isms.all(AuditFinding.TYPE))
                .filteredOn(finding -> finding.findingType().equals(Optional.of(FindingType.NONCONFORMITY)))
                .isNotEmpty()
                .allMatch(finding ->
                        isms.citing(Nonconformity.SOURCE, finding.id()).isEmpty());
        assertThat(isms.all(ReviewInput.TYPE))
                .hasSize(40)
                .allMatch(input -> input.sources().isEmpty());
        assertThat(Stream.of(Evaluation.TYPE, Lesson.TYPE, CauseAnalysis.TYPE, IsmsChange.TYPE))
                .allMatch(type -> isms.all(type).isEmpty());
    }

    private static List<String> verdicts(IsmsSnapshot isms, RecordId nonconformity) {
        return isms.citing(CorrectiveAction.NONCONFORMITIES, nonconformity).stream()
                .flatMap(action -> isms.citing(EffectivenessReview.ACTIONS, action.id()).stream())
                .map(review -> review.verdict().orElseThrow().name())
                .toList();
    }

    private static RiskAssessment newest(List<RiskAssessment> runs) {
        return runs.get(runs.size() - 1);
    }

    private static <R extends IsmsRecord, T extends IsmsRecord> T cited(
            IsmsSnapshot isms, R record, Attribute<R, RecordId> link, Class<T> type) {
        return allCited(isms, record, link, type).findFirst().orElseThrow();
    }

    private static <R extends IsmsRecord, T extends IsmsRecord> Stream<T> allCited(
            IsmsSnapshot isms, R record, Attribute<R, RecordId> link, Class<T> type) {
        return isms.linked(record, link).stream().filter(type::isInstance).map(type::cast);
    }
}
