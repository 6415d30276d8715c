package org.isms4j.testkit.pitfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.isms4j.testkit.pitfall.Few.AS_OF;
import static org.isms4j.testkit.pitfall.Few.ENGINE;
import static org.isms4j.testkit.pitfall.Few.audit;
import static org.isms4j.testkit.pitfall.Few.check;
import static org.isms4j.testkit.pitfall.Few.complete;
import static org.isms4j.testkit.pitfall.Few.day;
import static org.isms4j.testkit.pitfall.Few.id;
import static org.isms4j.testkit.pitfall.Few.nonconformity;
import static org.isms4j.testkit.pitfall.Few.report;
import static org.isms4j.testkit.pitfall.Few.without;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Judgement;
import org.isms4j.model.declaration.AssertedMeaning;
import org.isms4j.model.declaration.AssertedStatus;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.Gap;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.AnnexA;
import org.isms4j.model.standard.Iso27001;
import org.isms4j.testkit.SampleOrganizations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pitfalls of having nothing to look at. */
class AbsencePitfallsTest {

    @Test
    @DisplayName("D1: an empty ISMS has no conforming clause")
    void should_conform_nowhere_when_there_are_no_records() {
        ConformityReport report = report();

        assertThat(report.subclauses())
                .hasSize(30)
                .allSatisfy(clause -> assertThat(clause.status().isConforming()).isFalse());
        assertThat(report.status().isConforming()).isFalse();
    }

    @Test
    @DisplayName("D1: no audits at all do not give clause 9.2 a good result")
    void should_not_conform_when_a_living_organization_never_audits() {
        IsmsSnapshot unaudited = without(
                SampleOrganizations.harbour(), "Audit", "AuditFinding", "AuditorAssignment", "AuditReportDelivery");

        ConformityReport report = ENGINE.evaluate(unaudited, AS_OF);

        assertThat(report.clause("9.2.1").status()).isEqualTo(ConformityStatus.NONCONFORMING_MAJOR);
        assertThat(report.clause("9.2.2").status().isConforming()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"6.1.2-05", "6.1.2-07", "6.1.2-08", "6.1.2-09", "6.1.2-10", "6.1.3-02", "6.1.3-10", "8.3-01"})
    @DisplayName("D4: zero risks or zero plans are not demonstrated")
    void should_not_be_demonstrated_when_a_mandatory_population_is_empty(String check) {
        assertThat(check(check).status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
        assertThat(check(check, complete()).status().isConforming()).isFalse();
    }

    @Test
    @DisplayName("D5: a check without an implementation cannot exist")
    void should_be_refused_when_a_check_looks_at_nothing() {
        Check placeholder = Check.of("7.2-90", "a").requires("People are competent");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsmsEngine.builder().add(placeholder).build())
                .withMessageContaining("7.2-90");
    }

    @Test
    @DisplayName("D5: what records cannot show needs judgement")
    void should_need_judgement_when_records_cannot_decide() {
        CheckResult result = check("10.2-08", nonconformity("NC-1", "2026-05-01"));

        assertThat(result.status()).isEqualTo(ConformityStatus.UNDETERMINED);
        assertThat(result.reasons()).containsExactly(ReasonCode.JUDGEMENT_NEEDED);
        assertThat(ENGINE.catalogue().checks())
                .filteredOn(check -> check.untested().isPresent()
                        || check.examinations().stream().anyMatch(Judgement.class::isInstance))
                .isNotEmpty();
    }

    @Test
    @DisplayName("D15: no findings without an audit are no evidence")
    void should_not_be_clean_when_nobody_looked() {
        ConformityReport unaudited = report(complete());
        ConformityReport audited = report(complete(audit("A-1", "2026-05-01")));

        assertThat(unaudited.clause("10.2").status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
        assertThat(audited.clause("10.2").status()).isEqualTo(ConformityStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{0} records")
    @ValueSource(ints = {1, 3, 7, 40})
    @DisplayName("D16: counts derive from the population")
    void should_count_what_is_there_when_there_are_more_or_fewer(int number) {
        List<IsmsRecord> records = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            records.add(nonconformity("NC-" + i, "2026-01-10"));
        }

        assertThat(check("10.2-03", records).counts().examined()).isEqualTo(number);
    }

    @Test
    @DisplayName("D16: counts derive from the catalogue")
    void should_count_the_standard_when_all_of_it_has_to_be_covered() {
        assertThat(check("9.2.1-03", audit("A-1", "2026-05-01")).counts().examined())
                .isEqualTo(Iso27001.subclauses().size());
        assertThat(AnnexA.controls()).hasSize(93);
    }

    private static Risk risk(Attribute<Risk, ?> attribute, String state) {
        Risk.Builder risk = Risk.builder().id(id("R-1")).identifiedOn(day("2026-01-10"));
        if (state.equals("none")) {
            risk.putGap(attribute.name(), Gap.NONE);
        } else if (state.equals("unknown")) {
            risk.putGap(attribute.name(), Gap.UNKNOWN);
        }
        return risk.build();
    }

    @ParameterizedTest(name = "owner {0} gives {1}")
    @CsvSource({
        "none, NONCONFORMING_MINOR, CONTRARY_EVIDENCE",
        "unknown, NOT_DEMONSTRATED, NO_EVIDENCE",
        "absent, NOT_DEMONSTRATED, NO_EVIDENCE"
    })
    @DisplayName("D31: none, unknown and absent are three things")
    void should_tell_none_from_not_known_when_a_risk_has_no_owner(
            String state, ConformityStatus expected, ReasonCode reason) {
        CheckResult result = check("6.1.2-08", risk(Risk.OWNER, state));

        assertThat(result.status()).isEqualTo(expected);
        assertThat(result.reasons()).containsExactly(reason);
    }

    @Test
    @DisplayName("D31: unknown stays unknown where everything is declared complete, absent does not")
    void should_tell_unknown_from_absent_when_everything_is_declared_complete() {
        Nonconformity absent = nonconformity("NC-1", "2026-01-10");
        Nonconformity unknown = Nonconformity.builder()
                .id(id("NC-1"))
                .raisedOn(day("2026-01-10"))
                .unknown(Nonconformity.NO_ACTION_REASON)
                .unknown(Nonconformity.NO_ACTION_ON)
                .build();

        assertThat(check("10.2-03", complete(absent)).reasons()).containsExactly(ReasonCode.ABSENT_CLOSED_WORLD);
        assertThat(check("10.2-03", complete(unknown)).reasons()).containsExactly(ReasonCode.NO_EVIDENCE);
    }

    @Test
    @DisplayName("D12: missing evidence is never hidden behind what conforms")
    void should_not_conform_when_only_one_of_many_has_no_evidence() {
        List<IsmsRecord> records = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            records.add(Risk.builder()
                    .id(id("R-" + i))
                    .identifiedOn(day("2026-01-10"))
                    .consequence(3)
                    .likelihood(2)
                    .level(6)
                    .build());
        }
        CheckResult all = check("6.1.2-09", records);
        records.add(risk(Risk.LEVEL, "absent").withId(id("R-50")));
        CheckResult pending = check("6.1.2-09", records);

        assertThat(all.status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(pending.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
        assertThat(pending.counts().conforming()).isEqualTo(50);
        assertThat(pending.counts().open()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"6.1.3", "8.3", "9.3.3"})
    @DisplayName("D11: clauses 4 to 10 cannot be excluded")
    void should_not_become_not_applicable_when_a_product_says_so(String clause) {
        IsmsRecord claim = AssertedStatus.builder()
                .id(id("CLAIM"))
                .clause(clause)
                .status("not applicable")
                .asserts(AssertedMeaning.NOT_APPLICABLE)
                .assertedOn(day("2026-10-01"))
                .build();

        ClauseResult claimed = report(complete(claim)).clause(clause);

        assertThat(claimed.status()).isEqualTo(report(complete()).clause(clause).status());
        assertThat(claimed.status()).isNotEqualTo(ConformityStatus.NOT_APPLICABLE);
    }
}
