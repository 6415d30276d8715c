package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.passed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Terms;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.improvement.Correction;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.ReasonCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something is owed: through the due day it is pending, and a date that nobody recorded excuses nothing. */
class DueTest {

    private static final Examination CORRECTED = forEvery(Nonconformity.TYPE)
            .onceDue(passed(Terms.later(Nonconformity.RAISED_ON, Terms.interval(IntervalKey.CORRECTION))))
            .expect(cited(Correction.NONCONFORMITY));

    private static CheckResult result(Presence presence, String raisedOn, boolean complete) {
        List<IsmsRecord> records = new ArrayList<>();
        records.add(Given.a(Nonconformity.TYPE, "NC-1")
                .on(Nonconformity.REVIEWED_ON, "2025-06-01")
                .in(presence, Nonconformity.RAISED_ON, LocalDate.parse(raisedOn))
                .build());
        if (complete) {
            records.add(Given.complete("2020-01-01", Nonconformity.TYPE, Correction.TYPE));
        }
        return Trial.result(CORRECTED, records.toArray(new IsmsRecord[0]));
    }

    @ParameterizedTest(name = "raised on {0}, declared complete: {1} gives {2}")
    @CsvSource(textBlock = """
                    2026-10-01, false, NOT_DEMONSTRATED,    NO_EVIDENCE
                    2026-10-01, true,  NONCONFORMING_MINOR, ABSENT_CLOSED_WORLD
                    2026-10-02, false, NOT_YET_DUE,         NOT_DUE
                    2026-10-02, true,  NOT_YET_DUE,         NOT_DUE
                    """)
    void should_be_pending_through_the_due_day_when_it_is_known(
            String raisedOn, boolean complete, ConformityStatus expected, ReasonCode reason) {
        CheckResult result = result(Presence.KNOWN, raisedOn, complete);

        assertThat(result.status()).isEqualTo(expected);
        assertThat(result.reasons()).containsExactly(reason);
    }

    /** A completeness declaration may decide what was open, but it never makes it "not yet due" (L2). */
    @ParameterizedTest(name = "raised on {0}, declared complete: {1}")
    @CsvSource({"UNKNOWN, false", "UNKNOWN, true", "ABSENT, false", "ABSENT, true"})
    void should_not_be_pending_when_the_day_is_not_known(Presence presence, boolean complete) {
        CheckResult result = result(presence, "2026-10-02", complete);

        assertThat(result.status()).isNotEqualTo(ConformityStatus.NOT_YET_DUE);
        assertThat(result.counts().pending()).isZero();
    }
}
