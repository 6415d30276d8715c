package org.isms4j.engine.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.isms4j.engine.Given;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantsTest {

    private static CustomAnswer answer(IsmsRecord record) {
        return Wants.isCauseOfDelay(record, IsmsSnapshot.of());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "No budget left, MET",
        "STAFF on leave, MET",
        "lack of time, MET",
        "not enough free hours, MET",
        "budgetary approval pending, UNMET",
        "time of delivery moved, UNMET",
        "waiting for the provider, UNMET"
    })
    void should_look_for_whole_words_when_a_cause_is_stated(String cause, CustomAnswer.Outcome outcome) {
        String remark = outcome == CustomAnswer.Outcome.MET
                ? "A-1 gives '" + cause + "' as the cause"
                : "A-1 gives another cause";
        CustomAnswer expected = new CustomAnswer(outcome, remark);

        assertThat(answer(Given.a(TreatmentAction.TYPE, "A-1")
                        .with(TreatmentAction.OVERDUE_CAUSE, cause)
                        .build()))
                .isEqualTo(expected);
        assertThat(answer(Given.a(CorrectiveAction.TYPE, "A-1")
                        .with(CorrectiveAction.OVERDUE_CAUSE, cause)
                        .build()))
                .isEqualTo(expected);
    }

    @Test
    void should_be_unmet_when_no_cause_is_stated() {
        CustomAnswer expected = CustomAnswer.unmet("A-1 states no cause");

        assertThat(answer(Given.a(TreatmentAction.TYPE, "A-1").build())).isEqualTo(expected);
        assertThat(answer(Given.a(CorrectiveAction.TYPE, "A-1").build())).isEqualTo(expected);
        assertThat(answer(Given.a(Nonconformity.TYPE, "A-1").build())).isEqualTo(expected);
    }
}
