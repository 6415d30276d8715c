package org.isms4j.engine.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.unmatched;

import java.time.LocalDate;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.Truth;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Examinations;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.support.TrainingAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Truth table of {@code unmatched}: no other record with that value meets the condition. */
class UnmatchedTruthTableTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 1);

    private static final Condition NONE_COMPLETED =
            unmatched(TrainingAction.TITLE, its(TrainingAction.TITLE), reached(TrainingAction.COMPLETED_ON));

    @ParameterizedTest(name = "another with the title {0}, completed {1}: {2}")
    @CsvSource({
        "same, 2026-05-01, NONCONFORMING_MINOR",
        "same, none, CONFORMING",
        "same, , NOT_DEMONSTRATED",
        "different, 2026-05-01, CONFORMING",
    })
    void should_answer_like_this_when_there_is_another(
            String title, @Nullable String completed, ConformityStatus expected) {
        Given<TrainingAction> another = Given.a(TrainingAction.TYPE, "OTHER").with(TrainingAction.TITLE, title);
        IsmsRecord record = completed == null
                ? another.build()
                : completed.equals("none")
                        ? another.in(Presence.NONE, TrainingAction.COMPLETED_ON).build()
                        : another.on(TrainingAction.COMPLETED_ON, completed).build();
        IsmsRecord one = Given.a(TrainingAction.TYPE, "ONE")
                .with(TrainingAction.TITLE, "same")
                .with(TrainingAction.DUE_ON, DUE)
                .build();

        CheckResult result = Trial.result(
                Examinations.forEvery(TrainingAction.TYPE)
                        .where(knownAs(TrainingAction.DUE_ON, DUE))
                        .expect(NONE_COMPLETED),
                one,
                record);

        assertThat(result.status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "declared complete: {0}")
    @CsvSource({"true", "false"})
    void should_be_met_when_there_is_no_other(boolean complete) {
        IsmsRecord one = Given.a(TrainingAction.TYPE, "ONE")
                .with(TrainingAction.TITLE, "same")
                .build();

        Truth truth = Trial.truth(TrainingAction.TYPE, NONE_COMPLETED, complete, TrainingAction.TYPE, one);

        assertThat(truth).isEqualTo(Truth.MET);
    }
}
