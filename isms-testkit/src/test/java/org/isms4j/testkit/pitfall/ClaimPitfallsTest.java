package org.isms4j.testkit.pitfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.testkit.pitfall.Few.AS_OF;
import static org.isms4j.testkit.pitfall.Few.ENGINE;
import static org.isms4j.testkit.pitfall.Few.complete;
import static org.isms4j.testkit.pitfall.Few.id;
import static org.isms4j.testkit.pitfall.Few.overdue;
import static org.isms4j.testkit.pitfall.Few.report;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.model.declaration.AssertedMeaning;
import org.isms4j.model.declaration.AssertedStatus;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.Claim;
import org.isms4j.model.report.ClaimVerdict;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.Clause;
import org.isms4j.model.standard.Iso27001;
import org.isms4j.testkit.SampleOrganizations;
import org.isms4j.testkit.generate.RandomRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pitfalls of asserted statuses: what nobody can show counts for nothing, and what nobody can exclude stays. */
class ClaimPitfallsTest {

    private static AssertedStatus asserted(String clause, AssertedMeaning meaning) {
        return AssertedStatus.builder()
                .id(id("CLAIM-" + clause))
                .clause(clause)
                .status(meaning == AssertedMeaning.NOT_APPLICABLE ? "n/a" : "compliant")
                .asserts(meaning)
                .assertedOn(AS_OF.minusDays(30))
                .assertedBy("Vendor")
                .build();
    }

    private static List<IsmsRecord> aboutAll(AssertedMeaning meaning) {
        List<IsmsRecord> claims = new ArrayList<>();
        for (Clause clause : Iso27001.subclauses()) {
            claims.add(asserted(clause.id().value(), meaning));
        }
        return claims;
    }

    @Test
    @DisplayName("D10: claims without support are reported, each with what is missing")
    void should_support_no_claim_when_there_is_nothing_but_claims() {
        ConformityReport report = report(aboutAll(AssertedMeaning.CONFORMING).toArray(new IsmsRecord[0]));

        assertThat(report.claims()).hasSize(30).allSatisfy(claim -> {
            assertThat(claim.verdict()).isEqualTo(ClaimVerdict.UNSUPPORTED);
            assertThat(claim.reasons()).isNotEmpty();
        });
        assertThat(report.toString()).contains("claims: 30 not supported");
    }

    @Test
    @DisplayName("D10: a claim that the records contradict names the findings")
    void should_name_the_finding_when_records_contradict_a_claim() {
        List<IsmsRecord> records = new ArrayList<>(List.of(complete(overdue("CA-17", "2024-06-30"))));
        records.add(asserted("10.2", AssertedMeaning.CONFORMING));

        Claim claim = report(records.toArray(new IsmsRecord[0])).claims().get(0);

        assertThat(claim.verdict()).isEqualTo(ClaimVerdict.CONTRADICTED);
        assertThat(claim.sentence())
                .startsWith(
                        "Vendor on 2026-10-02 asserts that 10.2 is 'compliant' (conforming): contradicted, the records"
                                + " show nonconforming")
                .contains("10.2-04/CA-17");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"6.1.3", "8.3", "9.3.3", "9.2", "10", "4.4", "10.1"})
    @DisplayName("D11: not applicable is refused for clauses 4 to 10, with the reason")
    void should_refuse_when_a_clause_is_said_not_to_apply(String clause) {
        ConformityReport report = report(asserted(clause, AssertedMeaning.NOT_APPLICABLE));

        assertThat(report.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.verdict()).isEqualTo(ClaimVerdict.REFUSED);
            assertThat(claim.sentence()).contains("cannot be excluded");
        });
        assertThat(report.clause(clause).explain().toString()).contains("'n/a' (not applicable): refused");
    }

    @Test
    @DisplayName("D10: claims never move a status")
    void should_answer_the_same_when_everything_is_claimed() {
        for (AssertedMeaning meaning : AssertedMeaning.values()) {
            assertUnmoved(SampleOrganizations.harbour(), meaning);
            for (long seed = 0; seed < 5; seed++) {
                assertUnmoved(RandomRecords.of(seed), meaning);
            }
        }
    }

    private static void assertUnmoved(IsmsSnapshot isms, AssertedMeaning meaning) {
        List<IsmsRecord> claims = aboutAll(meaning);
        ConformityReport without = ENGINE.evaluate(isms, AS_OF);
        ConformityReport with = ENGINE.evaluate(isms.with(claims.toArray(new IsmsRecord[0])), AS_OF);

        assertThat(with.sameAnswers(without)).isTrue();
        assertThat(with.validUntil()).isEqualTo(without.validUntil());
        assertThat(with.digest()).isNotEqualTo(without.digest());
    }
}
