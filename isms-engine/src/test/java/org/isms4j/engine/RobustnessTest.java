package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Verbs.custom;
import static org.isms4j.engine.check.Verbs.stated;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One check that goes wrong, or one odd record, never loses the other answers. */
class RobustnessTest {

    private static final TrainingAction TRAINING = Given.a(TrainingAction.TYPE, "T-1")
            .on(TrainingAction.PLANNED_ON, "2026-01-10")
            .with(TrainingAction.TITLE, "Phishing")
            .build();

    private static Check failing(RuntimeException problem) {
        Condition condition = custom("it goes wrong", Set.of(), (record, isms) -> {
            throw problem;
        });
        return Trial.check(forEvery(TrainingAction.TYPE).expect(condition));
    }

    @Test
    void should_be_undetermined_with_the_problem_when_a_check_goes_wrong() {
        Check sound = Check.of("7.2-91", "b")
                .requires("A title")
                .by(forEvery(TrainingAction.TYPE).expect(stated(TrainingAction.TITLE)));
        IsmsEngine engine = Trial.engine(failing(new IllegalStateException("out of order")), sound);

        ConformityReport report = engine.evaluate(IsmsSnapshot.of(TRAINING), Trial.TODAY);

        CheckResult problem = report.check(Trial.CHECK).orElseThrow();
        assertThat(problem.status()).isEqualTo(ConformityStatus.UNDETERMINED);
        assertThat(problem.reasons()).containsExactly(ReasonCode.PROBLEM);
        assertThat(problem.explain().toString()).contains(Trial.CHECK, "out of order");
        assertThat(report.check("7.2-91").orElseThrow().status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(report.clause("7.2").status()).isEqualTo(ConformityStatus.UNDETERMINED);
    }

    @Test
    void should_name_the_record_when_a_check_goes_wrong_on_it() {
        CheckResult problem = Trial.result(failing(new IllegalStateException("out of order")), Trial.TODAY, TRAINING);

        assertThat(problem.openPoints().get(0).message()).contains("T-1");
    }

    @Test
    void should_let_the_error_through_when_the_machine_is_at_its_end() {
        Condition condition = custom("it needs too much", Set.of(), (record, isms) -> {
            throw new OutOfMemoryError("on purpose");
        });
        Check check = Trial.check(forEvery(TrainingAction.TYPE).expect(condition));

        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> Trial.result(check, Trial.TODAY, TRAINING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+5881580-07-12", "+999999999-12-31"})
    void should_answer_when_a_date_lies_at_the_end_of_the_calendar(String day) {
        Audit audit = Given.a(Audit.TYPE, "A-1").on(Audit.COMPLETED_ON, day).build();
        CorrectiveAction action = Given.a(CorrectiveAction.TYPE, "CA-1")
                .on(CorrectiveAction.PLANNED_ON, "2026-01-10")
                .on(CorrectiveAction.DUE_ON, day)
                .build();

        ConformityReport report = IsmsEngine.iso27001().evaluate(IsmsSnapshot.of(audit, action), Trial.TODAY);

        assertThat(report.clauses()).isNotEmpty();
        assertThat(report.toString()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2147483647Y", "P999999999Y", "P2147483647D"})
    void should_answer_when_a_declared_interval_leads_beyond_the_calendar(String interval) {
        IsmsSnapshot isms = IsmsSnapshot.of(
                declared(IntervalKey.WINDOW, interval),
                declared(IntervalKey.AUDIT, interval),
                Given.a(Audit.TYPE, "A-1").on(Audit.COMPLETED_ON, "2026-01-10").build(),
                Given.a(Nonconformity.TYPE, "NC-1")
                        .on(Nonconformity.RAISED_ON, "2026-01-10")
                        .with(Nonconformity.CAUSE_KEY, "cause")
                        .build());

        ConformityReport report = IsmsEngine.iso27001().evaluate(isms, Trial.TODAY);

        assertThat(report.clauses()).isNotEmpty();
        assertThat(report.toString()).isNotEmpty();
    }

    private static IntervalDeclaration declared(IntervalKey key, String interval) {
        return Given.a(IntervalDeclaration.TYPE, "I-" + key.key())
                .with(IntervalDeclaration.KEY, key.key())
                .with(IntervalDeclaration.INTERVAL, Period.parse(interval))
                .on(IntervalDeclaration.FROM, "2020-01-01")
                .build();
    }

    @Test
    void should_answer_when_records_cite_each_other_in_a_circle() {
        Nonconformity one = Given.a(Nonconformity.TYPE, "NC-1")
                .on(Nonconformity.RAISED_ON, "2026-01-10")
                .to(Nonconformity.RECURRENCE_OF, "NC-2", "NC-1")
                .to(Nonconformity.SOURCE, "NC-2")
                .build();
        Nonconformity two = Given.a(Nonconformity.TYPE, "NC-2")
                .on(Nonconformity.RAISED_ON, "2026-01-11")
                .to(Nonconformity.RECURRENCE_OF, "NC-1")
                .to(Nonconformity.SOURCE, "NC-1")
                .build();

        ConformityReport report = IsmsEngine.iso27001().evaluate(IsmsSnapshot.of(one, two), LocalDate.of(2026, 11, 1));

        assertThat(report.clause("10.2").counts().examined()).isPositive();
        assertThat(report.clause("10.2").explain().toString()).contains("NC-1");
    }
}
