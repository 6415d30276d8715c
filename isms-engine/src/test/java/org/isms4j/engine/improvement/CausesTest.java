package org.isms4j.engine.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import org.isms4j.engine.Given;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CausesTest {

    private static CustomAnswer answer(String cause, String title) {
        Given<CauseAnalysis> given = Given.a(CauseAnalysis.TYPE, "CAU-1").to(CauseAnalysis.NONCONFORMITY, "NC-1");
        CauseAnalysis analysis = (cause == null ? given : given.with(CauseAnalysis.CAUSE, cause)).build();
        Nonconformity nonconformity = Given.a(Nonconformity.TYPE, "NC-1")
                .with(Nonconformity.TITLE, title)
                .build();
        return Causes.isMoreThanRestatement(analysis, IsmsSnapshot.of(analysis, nonconformity));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
                    ,                          OPEN,  CAU-1 does not state a cause
                    Human   error!,            UNMET, CAU-1 gives the catchword 'human error' as cause
                    backups  were MISSED.,     UNMET, CAU-1 repeats the nonconformity as its cause
                    nobody owned the schedule, MET,   CAU-1 gives a cause of its own
                    """)
    void should_tell_a_cause_from_its_restatement(String cause, CustomAnswer.Outcome outcome, String remark) {
        assertThat(answer(cause, "Backups were missed")).isEqualTo(new CustomAnswer(outcome, remark));
    }

    @Test
    void should_take_it_for_a_cause_when_the_nonconformity_is_not_at_hand() {
        CauseAnalysis analysis = Given.a(CauseAnalysis.TYPE, "CAU-1")
                .to(CauseAnalysis.NONCONFORMITY, "NC-1")
                .with(CauseAnalysis.CAUSE, "backups were missed")
                .build();

        assertThat(Causes.isMoreThanRestatement(analysis, IsmsSnapshot.of(analysis))
                        .outcome())
                .isEqualTo(CustomAnswer.Outcome.MET);
    }
}
