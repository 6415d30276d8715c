package org.isms4j.engine.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.engine.Trial;
import org.isms4j.engine.policy.EscalationRule;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as having come back: the same requirement and cause, after the first review that found it removed. */
class SecondReturnsTest {

    private final List<IsmsRecord> records = new ArrayList<>();

    private void raised(String id, String cause, String raisedOn) {
        records.add(Given.a(Nonconformity.TYPE, id)
                .on(Nonconformity.RAISED_ON, raisedOn)
                .with(Nonconformity.CAUSE_KEY, cause)
                .with(Nonconformity.REQUIREMENT, "7.2 b")
                .build());
        records.add(Given.a(CorrectiveAction.TYPE, "CA-" + id)
                .to(CorrectiveAction.NONCONFORMITIES, id)
                .on(CorrectiveAction.COMPLETED_ON, "2026-01-20")
                .build());
    }

    private void reviewed(String review, String id, String reviewedOn, EffectivenessVerdict... verdict) {
        Given<EffectivenessReview> given = Given.a(EffectivenessReview.TYPE, review)
                .to(EffectivenessReview.ACTIONS, "CA-" + id)
                .on(EffectivenessReview.REVIEWED_ON, reviewedOn);
        records.add((verdict.length == 0 ? given : given.with(EffectivenessReview.VERDICT, verdict)).build());
    }

    private List<String> escalated() {
        return IsmsEngine.iso27001().evaluate(IsmsSnapshot.of(records), Trial.TODAY).findings().stream()
                .filter(finding -> finding.rule().equals(EscalationRule.SECOND_RETURN.key()))
                .map(finding -> finding.subject().orElseThrow().value())
                .toList();
    }

    @ParameterizedTest(name = "first cured {0}: escalated {1}")
    @CsvSource({"EFFECTIVE, 1", "NOT_EFFECTIVE, 0", ", 0"})
    void should_count_a_return_only_when_a_review_found_the_cause_removed(EffectivenessVerdict verdict, int expected) {
        raised("NC-0", "no-owner", "2026-01-10");
        reviewed(
                "ER-0",
                "NC-0",
                "2026-02-10",
                verdict == null ? new EffectivenessVerdict[0] : new EffectivenessVerdict[] {verdict});
        raised("NC-1", "no-owner", "2026-03-10");
        reviewed("ER-1", "NC-1", "2026-04-10", EffectivenessVerdict.EFFECTIVE);
        raised("NC-2", "no-owner", "2026-05-10");

        assertThat(escalated()).hasSize(expected);
    }

    /** The order of records, which is that of their identifiers, says nothing about which review came first. */
    @ParameterizedTest(name = "reviewed on {0} and {1}")
    @CsvSource({"2026-02-10, 2026-03-20", "2026-03-20, 2026-02-10"})
    void should_count_from_the_first_review_when_there_are_several(String one, String other) {
        raised("NC-0", "no-owner", "2026-01-10");
        reviewed("ER-1", "NC-0", one, EffectivenessVerdict.EFFECTIVE);
        reviewed("ER-2", "NC-0", other, EffectivenessVerdict.EFFECTIVE);
        raised("NC-1", "no-owner", "2026-03-10");
        raised("NC-2", "no-owner", "2026-05-10");

        assertThat(escalated()).containsExactly("NC-2");
    }

    @Test
    void should_not_count_as_an_appearance_when_the_cause_is_another() {
        raised("NC-0", "no-time", "2026-01-10");
        reviewed("ER-0", "NC-0", "2026-02-10", EffectivenessVerdict.EFFECTIVE);
        raised("NC-1", "no-owner", "2026-03-10");
        reviewed("ER-1", "NC-1", "2026-04-10", EffectivenessVerdict.EFFECTIVE);
        raised("NC-2", "no-owner", "2026-05-10");

        assertThat(escalated()).isEmpty();
    }
}
