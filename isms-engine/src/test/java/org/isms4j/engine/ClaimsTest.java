package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.model.declaration.AssertedMeaning;
import org.isms4j.model.declaration.AssertedStatus;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.report.Claim;
import org.isms4j.model.report.ClaimVerdict;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the records say about asserted statuses; they say it, whatever is asserted. */
class ClaimsTest {

    private static final String ITEM = "6.3";
    private static final Check CHECK = Check.of("6.3-90", "p1")
            .requires("Every training has a title")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(TrainingAction.TYPE).expect(stated(TrainingAction.TITLE)));

    private static Given<AssertedStatus> claim(String id, String clause) {
        return claim(id, clause, "Board", "2026-10-01");
    }

    private static Given<AssertedStatus> claim(String id, String clause, String by, String on) {
        return Given.a(AssertedStatus.TYPE, id)
                .with(AssertedStatus.CLAUSE, clause)
                .with(AssertedStatus.STATUS, "green")
                .with(AssertedStatus.ASSERTED_BY, by)
                .on(AssertedStatus.ASSERTED_ON, on);
    }

    private static ConformityReport report(List<IsmsRecord> records) {
        return Trial.engine(CHECK).evaluate(IsmsSnapshot.of(records), Trial.TODAY);
    }

    private static ConformityReport report(IsmsRecord... records) {
        return report(List.of(records));
    }

    /** Records that make 6.3 come to a status, as far as the checks of the library for it allow. */
    private static List<IsmsRecord> records(Presence title) {
        List<IsmsRecord> records = new ArrayList<>();
        records.add(Given.a(TrainingAction.TYPE, "T-1")
                .in(title, TrainingAction.TITLE, "title")
                .build());
        return records;
    }

    @ParameterizedTest(name = "{0} where titles are {1}")
    @CsvSource(textBlock = """
                    CONFORMING,     NONE,    CONTRADICTED
                    CONFORMING,     UNKNOWN, UNSUPPORTED
                    NONCONFORMING,  NONE,    SUPPORTED
                    NONCONFORMING,  UNKNOWN, UNSUPPORTED
                    NOT_APPLICABLE, NONE,    CONTRADICTED
                    NOT_APPLICABLE, UNKNOWN, UNSUPPORTED
                    OPEN,           NONE,    NOTHING_CLAIMED
                    """)
    void should_compare_when_a_status_is_asserted(AssertedMeaning meaning, Presence titles, ClaimVerdict expected) {
        List<IsmsRecord> records = records(titles);
        records.add(claim("C-1", ITEM).with(AssertedStatus.ASSERTS, meaning).build());

        Claim claim = report(records).claims().get(0);

        assertThat(claim.verdict()).isEqualTo(expected);
        assertThat(claim.derived()).contains(report(records).clause(ITEM).status());
        assertThat(claim.reasons().isEmpty())
                .isEqualTo(expected == ClaimVerdict.SUPPORTED || expected == ClaimVerdict.NOTHING_CLAIMED);
    }

    @Test
    void should_say_what_is_missing_with_counts_when_a_claim_is_not_supported() {
        List<IsmsRecord> records = records(Presence.UNKNOWN);
        records.add(claim("C-1", ITEM)
                .with(AssertedStatus.ASSERTS, AssertedMeaning.CONFORMING)
                .build());

        assertThat(report(records).claims().get(0).reasons())
                .anySatisfy(reason -> assertThat(reason)
                        .startsWith("6.3-90 not demonstrated (")
                        .contains("1 open"));
    }

    @Test
    void should_hand_out_what_was_asserted() {
        Claim claim = report(claim("C-1", "9.2")
                        .with(AssertedStatus.ASSERTS, AssertedMeaning.CONFORMING)
                        .build())
                .claims()
                .get(0);

        assertThat(claim.record()).hasToString("C-1");
        assertThat(claim.about()).contains("9.2");
        assertThat(claim.clause()).hasToString("Optional[9.2]");
        assertThat(claim.asserted()).contains("green");
        assertThat(claim.assertedBy()).contains("Board");
        assertThat(claim.assertedOn()).hasToString("Optional[2026-10-01]");
        assertThat(claim.meaning()).contains(AssertedMeaning.CONFORMING);
        assertThat(claim.toString())
                .startsWith("C-1: Board on 2026-10-01 asserts that 9.2 is 'green' (conforming): not supported");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"A.5.1", "9.9", "'9.2.2 b'", "Annex"})
    void should_be_reported_as_about_an_unknown_clause_when_there_is_none_of_that_name(String name) {
        ConformityReport report = report(claim("C-1", name)
                .with(AssertedStatus.ASSERTS, AssertedMeaning.CONFORMING)
                .build());

        assertThat(report.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.verdict()).isEqualTo(ClaimVerdict.UNKNOWN_CLAUSE);
            assertThat(claim.clause()).isEmpty();
            assertThat(claim.derived()).isEmpty();
            assertThat(claim.about()).contains(name);
        });
    }

    @Test
    void should_claim_nothing_when_the_meaning_is_not_said() {
        assertThat(report(claim("C-1", "9.2").build()).claims())
                .extracting(Claim::verdict)
                .containsExactly(ClaimVerdict.NOTHING_CLAIMED);
        assertThat(report(Given.a(AssertedStatus.TYPE, "C-1").build()).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.sentence())
                        .isEqualTo(
                                "Somebody asserts that no clause is of a status not stated: about an unknown clause"));
    }

    @Test
    void should_count_the_newest_of_each_asserter_when_several_are_about_one_clause() {
        ConformityReport report = report(
                claim("OLD", "9.2", "Board", "2026-01-01").build(),
                claim("NEW", " 9.2").build(),
                claim("OTHER", "9.2", "Consultant", "2025-01-01").build(),
                claim("TIE-1", "9.3").build(),
                claim("TIE-2", "9.3").build());

        assertThat(report.claims())
                .extracting(claim -> claim.record().value())
                .containsExactly("NEW", "OTHER", "TIE-1", "TIE-2");
    }

    /** Records stand in the order of their identifiers, so that either may be met first. */
    @ParameterizedTest(name = "asserted on {0} and {1}")
    @CsvSource({"2026-01-01, 2026-10-01, C-2", "2026-10-01, 2026-01-01, C-1"})
    void should_count_the_newest_when_it_is_met_first_or_last(String one, String other, String expected) {
        ConformityReport report = report(
                claim("C-1", "9.2", "Board", one).build(),
                claim("C-2", "9.2", "Board", other).build());

        assertThat(report.claims()).extracting(claim -> claim.record().value()).containsExactly(expected);
    }

    @Test
    void should_stand_in_the_order_of_the_standard_with_unknown_clauses_last() {
        ConformityReport report = report(
                claim("C-1", "Annex").build(),
                claim("C-2", "10.2").build(),
                claim("C-3", "9.2").build(),
                claim("C-4", "A.5.1").build(),
                claim("C-5", "4.1").build());

        assertThat(report.claims())
                .extracting(claim -> claim.record().value())
                .containsExactly("C-5", "C-3", "C-2", "C-4", "C-1");
    }

    @Test
    void should_stand_at_its_own_clause_only() {
        ConformityReport report = report(
                claim("C-1", "9.2").build(),
                claim("C-2", "9").build(),
                claim("C-3", "Annex").build());

        assertThat(report.clause("9.2").claims())
                .extracting(claim -> claim.record().value())
                .containsExactly("C-1");
        assertThat(report.clause("9").claims())
                .extracting(claim -> claim.record().value())
                .containsExactly("C-2");
        assertThat(report.clause("9.3").claims()).isEmpty();
    }

    @Test
    void should_not_exist_when_it_is_dated_after_the_evaluation_date() {
        assertThat(report(claim("C-1", "9.2", "Board", "2026-11-02").build()).claims())
                .isEmpty();
    }

    @Test
    void should_stand_in_the_explanation_and_the_digest_and_move_nothing() {
        List<IsmsRecord> records = records(Presence.NONE);
        ConformityReport without = report(records);
        records.add(claim("C-1", ITEM)
                .with(AssertedStatus.ASSERTS, AssertedMeaning.CONFORMING)
                .build());
        ConformityReport with = report(records);

        assertThat(with.clause(ITEM).explain().toString())
                .contains("- Board on 2026-10-01 asserts that 6.3 is 'green' (conforming): contradicted", "[C-1]");
        assertThat(with.clause(ITEM).claims()).isEqualTo(with.claims());
        assertThat(with.clause(ITEM).status())
                .isEqualTo(without.clause(ITEM).status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
        assertThat(with.sameAnswers(without)).isTrue();
        assertThat(with.digest()).isNotEqualTo(without.digest());
    }
}
