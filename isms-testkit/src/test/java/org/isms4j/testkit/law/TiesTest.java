package org.isms4j.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.declaration.IntervalDeclaration;
import org.isms4j.model.declaration.JudgementVerdict;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;

/** Law L1 where two records are of the same day: which of them has the smaller identifier must not matter. */
class TiesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private static CheckResult check(String id, List<IsmsRecord> records) {
        return IsmsEngine.iso27001()
                .evaluate(IsmsSnapshot.of(records), AS_OF)
                .check(id)
                .orElseThrow();
    }

    private static RiskAssessment run(String id, String criteria, String day) {
        return RiskAssessment.builder()
                .id(RecordId.of(id))
                .criteriaVersion(RecordId.of(criteria))
                .completedOn(LocalDate.parse(day))
                .build();
    }

    private static RiskCriteriaVersion criteria(String id, String method) {
        return RiskCriteriaVersion.builder()
                .id(RecordId.of(id))
                .methodVersion(method)
                .approvedOn(LocalDate.of(2020, 1, 1))
                .build();
    }

    private static CheckResult runs(String oldMethodAgain, String newMethod) {
        return check(
                "6.1.2-06",
                List.of(
                        criteria("C-1", "old"),
                        criteria("C-2", "new"),
                        run("RUN-1", "C-1", "2026-01-10"),
                        run(oldMethodAgain, "C-1", "2026-06-10"),
                        run(newMethod, "C-2", "2026-06-10")));
    }

    @Test
    void should_count_the_same_when_two_runs_are_of_the_same_day() {
        CheckResult one = runs("RUN-2", "RUN-3");
        CheckResult other = runs("RUN-3", "RUN-2");

        assertThat(other.status()).isEqualTo(one.status());
        assertThat(other.counts()).isEqualTo(one.counts());
    }

    private static CheckResult audited(String shorter, String longer) {
        return check(
                "9.2.1-01",
                List.of(
                        interval(shorter, Period.ofMonths(6)),
                        interval(longer, Period.ofMonths(24)),
                        Audit.builder()
                                .id(RecordId.of("A-1"))
                                .completedOn(LocalDate.of(2026, 1, 10))
                                .build()));
    }

    private static IntervalDeclaration interval(String id, Period period) {
        return IntervalDeclaration.builder()
                .id(RecordId.of(id))
                .key("audit")
                .interval(period)
                .from(LocalDate.of(2024, 1, 1))
                .build();
    }

    @Test
    void should_use_the_same_interval_when_two_are_declared_from_the_same_day() {
        assertThat(audited("I-2", "I-1").status())
                .isEqualTo(audited("I-1", "I-2").status());
    }

    private static CheckResult judged(String conforming, String nonconforming) {
        return check(
                "10.2-08",
                List.of(
                        judgement(conforming, JudgementVerdict.CONFORMING),
                        judgement(nonconforming, JudgementVerdict.NONCONFORMING_MINOR)));
    }

    private static AssessorJudgement judgement(String id, JudgementVerdict verdict) {
        return AssessorJudgement.builder()
                .id(RecordId.of(id))
                .target("10.2-08")
                .verdict(verdict)
                .judgedBy("A. Ssessor")
                .judgedOn(LocalDate.of(2026, 6, 10))
                .reason("seen on site")
                .build();
    }

    @Test
    void should_judge_the_same_when_two_judgements_are_of_the_same_day() {
        assertThat(judged("J-2", "J-1").status()).isEqualTo(judged("J-1", "J-2").status());
    }
}
