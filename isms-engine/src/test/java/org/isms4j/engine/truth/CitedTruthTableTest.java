package org.isms4j.engine.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.matched;
import static org.isms4j.engine.check.Verbs.noneAmong;
import static org.isms4j.engine.check.Verbs.uncited;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.Truth;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.Examinations;
import org.isms4j.engine.check.Terms;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.planning.NecessaryControl;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.standard.ControlId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The verbs that look for other records: "cited", "matched", "among". Others are written as signs: {@code +} meets the
 * condition, {@code -} does not, {@code ?} leaves it open, {@code >} is dated after the evaluation date and meets it.
 * Absence of contrary records is enough for "no record"; absence of supporting ones proves something only where the type
 * is declared complete.
 */
class CitedTruthTableTest {

    private static final Condition EFFECTIVE = is(EffectivenessReview.VERDICT, EffectivenessVerdict.EFFECTIVE);

    private static EffectivenessReview review(int number, char sign) {
        return Given.a(EffectivenessReview.TYPE, "ER-" + number)
                .to(EffectivenessReview.ACTIONS, "CA-1")
                .on(EffectivenessReview.REVIEWED_ON, sign == '>' ? "2026-11-02" : "2026-06-01")
                .in(
                        sign == '?' ? Presence.UNKNOWN : Presence.KNOWN,
                        EffectivenessReview.VERDICT,
                        sign == '-' ? EffectivenessVerdict.NOT_EFFECTIVE : EffectivenessVerdict.EFFECTIVE)
                .build();
    }

    private static Truth aboutReviews(Condition condition, String signs, boolean complete) {
        List<IsmsRecord> records = new ArrayList<>();
        records.add(Given.a(CorrectiveAction.TYPE, "CA-1")
                .on(CorrectiveAction.PLANNED_ON, "2026-01-10")
                .build());
        for (int i = 0; signs != null && i < signs.length(); i++) {
            records.add(review(i, signs.charAt(i)));
        }
        return Trial.truth(
                CorrectiveAction.TYPE,
                condition,
                complete,
                EffectivenessReview.TYPE,
                records.toArray(new IsmsRecord[0]));
    }

    @ParameterizedTest(name = "[{0}], declared complete: {1}: some {2}, none {3}")
    @CsvSource(textBlock = """
                    +,  false, MET,      CONTRARY
                    +,  true,  MET,      CONTRARY
                    -,  false, OPEN,     MET
                    -,  true,  CONTRARY, MET
                    ?,  false, OPEN,     OPEN
                    ?,  true,  OPEN,     OPEN
                    >,  false, OPEN,     MET
                    >,  true,  ABSENT,   MET
                    -+, false, MET,      CONTRARY
                    ?+, false, MET,      CONTRARY
                    >+, false, MET,      CONTRARY
                    -?, false, OPEN,     OPEN
                    -?, true,  OPEN,     OPEN
                    ->, true,  CONTRARY, MET
                    ,   false, OPEN,     MET
                    ,   true,  ABSENT,   MET
                    """)
    void should_follow_the_table_when_citing_records_are_asked_for(
            String signs, boolean complete, Truth some, Truth none) {
        assertThat(aboutReviews(cited(EffectivenessReview.ACTIONS, EFFECTIVE), signs, complete))
                .isEqualTo(some);
        assertThat(aboutReviews(uncited(EffectivenessReview.ACTIONS, EFFECTIVE), signs, complete))
                .isEqualTo(none);
    }

    @ParameterizedTest(name = "[{0}], declared complete: {1}: some {2}, none {3}")
    @CsvSource(textBlock = """
                    +,  false, MET,      CONTRARY
                    +,  true,  MET,      CONTRARY
                    -,  false, OPEN,     MET
                    -,  true,  CONTRARY, MET
                    ?,  false, OPEN,     OPEN
                    ?,  true,  OPEN,     OPEN
                    >,  false, OPEN,     MET
                    >,  true,  ABSENT,   MET
                    -+, false, MET,      CONTRARY
                    -?, true,  OPEN,     OPEN
                    ,   false, OPEN,     MET
                    ,   true,  ABSENT,   MET
                    """)
    void should_follow_the_table_when_any_record_of_a_type_is_asked_for(
            String signs, boolean complete, Truth some, Truth none) {
        assertThat(aboutReviews(among(EffectivenessReview.TYPE, EFFECTIVE), signs, complete))
                .isEqualTo(some);
        assertThat(aboutReviews(noneAmong(EffectivenessReview.TYPE, EFFECTIVE), signs, complete))
                .isEqualTo(none);
    }

    private static Truth aboutEntries(Presence control, String signs, boolean complete) {
        List<IsmsRecord> records = new ArrayList<>();
        records.add(Given.a(NecessaryControl.TYPE, "C-1")
                .on(NecessaryControl.DETERMINED_ON, "2026-01-10")
                .in(control, NecessaryControl.ANNEX_A, ControlId.parse("A.5.7"))
                .build());
        for (int i = 0; signs != null && i < signs.length(); i++) {
            char sign = signs.charAt(i);
            records.add(Given.a(SoAEntry.TYPE, "E-" + i)
                    .with(SoAEntry.CONTROL, ControlId.parse(sign == 'o' ? "A.5.8" : "A.5.7"))
                    .in(sign == '?' ? Presence.UNKNOWN : Presence.KNOWN, SoAEntry.INCLUDED, sign != '-')
                    .build());
        }
        Condition condition =
                matched(SoAEntry.CONTROL, Terms.its(NecessaryControl.ANNEX_A), is(SoAEntry.INCLUDED, true));
        return Trial.truth(
                NecessaryControl.TYPE, condition, complete, SoAEntry.TYPE, records.toArray(new IsmsRecord[0]));
    }

    /** The sign {@code o} stands for a record with another value. */
    @ParameterizedTest(name = "{0} [{1}], declared complete: {2} gives {3}")
    @CsvSource(textBlock = """
                    KNOWN,   +,  false, MET
                    KNOWN,   +,  true,  MET
                    KNOWN,   -,  false, OPEN
                    KNOWN,   -,  true,  CONTRARY
                    KNOWN,   ?,  true,  OPEN
                    KNOWN,   o,  false, OPEN
                    KNOWN,   o,  true,  ABSENT
                    KNOWN,   -+, false, MET
                    KNOWN,   o+, false, MET
                    KNOWN,   ,   false, OPEN
                    KNOWN,   ,   true,  ABSENT
                    NONE,    +,  false, CONTRARY
                    NONE,    +,  true,  CONTRARY
                    UNKNOWN, +,  false, OPEN
                    UNKNOWN, +,  true,  OPEN
                    ABSENT,  +,  false, OPEN
                    ABSENT,  +,  true,  OPEN
                    """)
    void should_follow_the_table_when_records_with_the_same_value_are_asked_for(
            Presence control, String signs, boolean complete, Truth expected) {
        assertThat(aboutEntries(control, signs, complete)).isEqualTo(expected);
    }

    @Test
    void should_not_find_itself_when_records_with_the_same_value_are_asked_for() {
        SoAEntry only = Given.a(SoAEntry.TYPE, "E-1")
                .with(SoAEntry.CONTROL, ControlId.parse("A.5.7"))
                .with(SoAEntry.INCLUDED, true)
                .build();
        Condition another = matched(SoAEntry.CONTROL, Terms.its(SoAEntry.CONTROL), is(SoAEntry.INCLUDED, true));

        Truth truth = Trial.truth(SoAEntry.TYPE, another, true, SoAEntry.TYPE, only);

        assertThat(truth).isEqualTo(Truth.ABSENT);
    }

    @Test
    void should_be_the_world_of_the_subject_when_the_type_is_complete_only_since_later() {
        CorrectiveAction action = Given.a(CorrectiveAction.TYPE, "CA-1")
                .on(CorrectiveAction.PLANNED_ON, "2026-01-10")
                .build();
        Condition condition = cited(EffectivenessReview.ACTIONS);

        Truth sinceBefore = Trial.truth(
                CorrectiveAction.TYPE, condition, action, Given.complete("2026-01-10", EffectivenessReview.TYPE));
        Truth sinceAfter = Trial.truth(
                CorrectiveAction.TYPE, condition, action, Given.complete("2026-01-11", EffectivenessReview.TYPE));

        assertThat(sinceBefore).isEqualTo(Truth.ABSENT);
        assertThat(sinceAfter).isEqualTo(Truth.OPEN);
    }

    @Test
    void should_still_be_open_when_absence_is_no_nonconformity_because_no_record_is_demanded() {
        CorrectiveAction action = Given.a(CorrectiveAction.TYPE, "CA-1")
                .on(CorrectiveAction.PLANNED_ON, "2026-01-10")
                .build();

        var result = Trial.result(
                Trial.check(Examinations.forEvery(CorrectiveAction.TYPE).expect(cited(EffectivenessReview.ACTIONS)))
                        .withoutRecordDemand(),
                Trial.TODAY,
                action,
                Given.complete("2020-01-01", EffectivenessReview.TYPE));

        assertThat(result.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
        assertThat(result.reasons()).containsExactly(ReasonCode.NO_RECORD_DEMANDED);
        assertThat(result.findings()).isEmpty();
        assertThat(result.openPoints()).hasSize(1);
    }
}
