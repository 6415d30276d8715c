package org.isms4j.engine.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.model.improvement.CauseAnalysis;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.Validity;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.ClauseId;
import org.junit.jupiter.api.Test;

/** Where a shared cause is reported, and until when it is shared. */
class SharedCausesTest {

    private final List<IsmsRecord> records = new ArrayList<>();

    private void raised(String requirement, String cause, String raisedOn) {
        records.add(Given.a(Nonconformity.TYPE, "NC-" + records.size())
                .on(Nonconformity.RAISED_ON, raisedOn)
                .with(Nonconformity.CAUSE_KEY, cause)
                .with(Nonconformity.REQUIREMENT, requirement)
                .build());
    }

    private void owned(String nonconformity, String clause) {
        records.add(Given.a(CauseAnalysis.TYPE, "CAU-" + records.size())
                .to(CauseAnalysis.NONCONFORMITY, nonconformity)
                .on(CauseAnalysis.ANALYSED_ON, "2026-06-02")
                .with(CauseAnalysis.CAUSE_CLAUSE, ClauseId.parse(clause))
                .build());
    }

    private ConformityReport report() {
        return Trial.engine().evaluate(IsmsSnapshot.of(records), Trial.TODAY);
    }

    private List<Finding> shared() {
        return report().findings().stream()
                .filter(finding -> finding.rule().equals("systemic-by-cause"))
                .toList();
    }

    /** One of several of the same requirement leaves the window first, and that changes nothing. */
    @Test
    void should_hold_until_a_requirement_is_left_without_a_nonconformity_when_the_window_moves_on() {
        raised("7.2", "no-owner", "2025-12-01");
        raised("7.2", "no-owner", "2026-01-10");
        raised("7.3", "no-owner", "2026-02-10");
        raised("7.5.1", "no-owner", "2026-02-10");

        assertThat(report().clause("10.2").validUntil().map(Validity::until)).contains(LocalDate.parse("2027-01-11"));
        assertThat(report().clause("7.2").validUntil()).isEmpty();
    }

    /** Another cause was shared when the oldest of all left the window; that day is gone. */
    @Test
    void should_look_only_ahead_when_causes_were_shared_earlier() {
        raised("4.1", "long-ago", "2025-01-01");
        raised("7.2", "no-time", "2025-06-01");
        raised("7.3", "no-time", "2025-06-01");
        raised("7.5.1", "no-time", "2025-06-01");
        raised("7.2", "no-owner", "2026-01-10");
        raised("7.3", "no-owner", "2026-02-10");
        raised("7.5.1", "no-owner", "2026-02-10");

        assertThat(report().clause("10.2").validUntil().map(Validity::until)).contains(LocalDate.parse("2027-01-11"));
    }

    @Test
    void should_stand_at_the_first_clause_when_several_own_the_cause() {
        raised("7.2", "no-owner", "2026-01-10");
        raised("7.3", "no-owner", "2026-02-10");
        raised("7.5.1", "no-owner", "2026-02-10");
        owned("NC-0", "7.2");
        owned("NC-1", "6.1.1");
        owned("NC-1", "6.2");

        assertThat(shared()).singleElement().satisfies(finding -> {
            assertThat(finding.clause()).hasToString("6.1.1");
            assertThat(finding.message())
                    .isEqualTo(
                            "nonconformities of different requirements share the cause 'no-owner': NC-0, NC-1, NC-2");
        });
    }

    /** Clause 6 is a heading: a finding has to stand where something is required. */
    @Test
    void should_stand_at_the_clause_on_nonconformities_when_the_owner_requires_nothing_itself() {
        raised("7.2", "no-owner", "2026-01-10");
        raised("7.3", "no-owner", "2026-02-10");
        raised("7.5.1", "no-owner", "2026-02-10");
        owned("NC-0", "6");
        owned("NC-1", "6");
        owned("NC-2", "6");

        assertThat(shared())
                .singleElement()
                .satisfies(finding -> assertThat(finding.clause()).hasToString("10.2"));
    }
}
