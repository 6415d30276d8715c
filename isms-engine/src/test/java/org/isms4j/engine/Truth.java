package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.ReasonCode;

/** What a condition answers about the only subject of a check, as it shows in the result of the check. */
@SuppressWarnings("ImmutableEnumChecker") // counts are a record of numbers; the checker wants them annotated
public enum Truth {
    MET(ConformityStatus.CONFORMING, ReasonCode.EVIDENCED, new Counts(1, 1, 0, 0, 0)),
    CONTRARY(ConformityStatus.NONCONFORMING_MINOR, ReasonCode.CONTRARY_EVIDENCE, new Counts(1, 0, 1, 0, 0)),
    ABSENT(ConformityStatus.NONCONFORMING_MINOR, ReasonCode.ABSENT_CLOSED_WORLD, new Counts(1, 0, 1, 0, 0)),
    STALE(ConformityStatus.NOT_DEMONSTRATED, ReasonCode.STALE, new Counts(1, 0, 0, 1, 0)),
    OPEN(ConformityStatus.NOT_DEMONSTRATED, ReasonCode.NO_EVIDENCE, new Counts(1, 0, 0, 1, 0));

    private final ConformityStatus status;
    private final ReasonCode reason;
    private final Counts counts;

    Truth(ConformityStatus status, ReasonCode reason, Counts counts) {
        this.status = status;
        this.reason = reason;
        this.counts = counts;
    }

    /** Reads the answer off a result and checks that status, reason, counts and findings say the same. */
    public static Truth of(CheckResult result) {
        assertThat(result.reasons()).as("%s", result.explain()).hasSize(1);
        for (Truth truth : values()) {
            if (result.reasons().contains(truth.reason)) {
                assertThat(result.status()).as("%s", result.explain()).isEqualTo(truth.status);
                assertThat(result.counts()).isEqualTo(truth.counts);
                assertThat(result.findings()).hasSize(truth.counts.failing());
                assertThat(result.openPoints()).hasSize(truth.counts.open());
                return truth;
            }
        }
        throw new AssertionError("No answer of a condition: " + result + "\n" + result.explain());
    }
}
