package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.coverage;
import static org.isms4j.engine.check.Examinations.exactlyOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Examinations.steps;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.stated;
import static org.isms4j.engine.check.Verbs.there;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.ForEvery;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What examinations conclude from their subjects, from one, none and many. */
class ExaminationTest {

    /** A sign is a subject: {@code +} conforms, {@code -} fails, {@code ?} is open, {@code o} is outside. */
    private static List<IsmsRecord> subjects(String signs, boolean complete) {
        List<IsmsRecord> records = new ArrayList<>();
        for (int i = 0; signs != null && i < signs.length(); i++) {
            char sign = signs.charAt(i);
            Presence title = sign == '+' ? Presence.KNOWN : sign == '-' ? Presence.NONE : Presence.UNKNOWN;
            records.add(Given.a(TrainingAction.TYPE, "T-" + i)
                    .on(TrainingAction.PLANNED_ON, "2026-01-10")
                    .in(title, TrainingAction.TITLE, "title")
                    .in(sign == 'o' ? Presence.NONE : Presence.KNOWN, TrainingAction.DUE_ON, Trial.TODAY)
                    .build());
        }
        if (complete) {
            records.add(Given.complete("2020-01-01", TrainingAction.TYPE));
        }
        return records;
    }

    private static CheckResult result(Check check, List<IsmsRecord> records) {
        return Trial.result(check, Trial.TODAY, records.toArray(new IsmsRecord[0]));
    }

    private static final ForEvery EVERY =
            forEvery(TrainingAction.TYPE).where(stated(TrainingAction.DUE_ON)).expect(stated(TrainingAction.TITLE));

    @ParameterizedTest(name = "[{0}] gives {1}: {2} examined, {3} conforming, {4} failing, {5} open")
    @CsvSource(textBlock = """
                    +,    CONFORMING,          1, 1, 0, 0
                    ++o,  CONFORMING,          2, 2, 0, 0
                    +-,   NONCONFORMING_MINOR, 2, 1, 1, 0
                    -?,   NONCONFORMING_MINOR, 2, 0, 1, 1
                    +?,   NOT_DEMONSTRATED,    2, 1, 0, 1
                    ?,    NOT_DEMONSTRATED,    1, 0, 0, 1
                    +-?o, NONCONFORMING_MINOR, 3, 1, 1, 1
                    """)
    void should_take_the_worst_and_count_all_when_every_subject_is_judged(
            String signs, ConformityStatus status, int examined, int conforming, int failing, int open) {
        CheckResult result = result(Trial.check(EVERY), subjects(signs, true));

        assertThat(result.status()).isEqualTo(status);
        assertThat(result.counts()).isEqualTo(new Counts(examined, conforming, failing, open, 0));
        assertThat(result.findings()).hasSize(failing);
        assertThat(result.openPoints()).hasSize(open);
    }

    @ParameterizedTest(name = "{0}, [{1}], declared complete: {2} gives {3}")
    @CsvSource(textBlock = """
                    NOT_DEMONSTRATED,      ,   false, NOT_DEMONSTRATED
                    NOT_DEMONSTRATED,      ,   true,  NOT_DEMONSTRATED
                    NOT_DEMONSTRATED,      oo, false, NOT_DEMONSTRATED
                    NOT_DEMONSTRATED,      oo, true,  NOT_APPLICABLE
                    VACUOUS,               ,   false, NOT_DEMONSTRATED
                    VACUOUS,               ,   true,  NOT_APPLICABLE
                    VACUOUS,               oo, false, NOT_DEMONSTRATED
                    VACUOUS,               oo, true,  NOT_APPLICABLE
                    VACUOUS_AFTER_LOOKING, ,   true,  NOT_DEMONSTRATED
                    VACUOUS_AFTER_LOOKING, oo, true,  NOT_DEMONSTRATED
                    NOT_APPLICABLE,        ,   false, NOT_APPLICABLE
                    NOT_APPLICABLE,        ,   true,  NOT_APPLICABLE
                    """)
    void should_follow_the_table_when_there_is_nothing_to_look_at(
            WhenEmpty rule, String signs, boolean complete, ConformityStatus expected) {
        CheckResult result = result(Trial.check(EVERY).whenEmpty(rule), subjects(signs, complete));

        assertThat(result.status()).isEqualTo(expected);
        assertThat(result.counts()).isEqualTo(Counts.NONE);
    }

    @ParameterizedTest(name = "audit on {0}, declared complete: {1} gives {2}")
    @CsvSource(textBlock = """
                    2026-05-01, true,  NOT_APPLICABLE
                    2026-05-01, false, NOT_DEMONSTRATED
                    2025-11-01, true,  NOT_APPLICABLE
                    2025-10-31, true,  NOT_DEMONSTRATED
                    2026-11-02, true,  NOT_DEMONSTRATED
                    """)
    void should_not_be_applicable_when_somebody_looked_and_found_nothing(
            String auditedOn, boolean complete, ConformityStatus expected) {
        List<IsmsRecord> records = subjects("", complete);
        records.add(Given.a(Audit.TYPE, "A-1").on(Audit.COMPLETED_ON, auditedOn).build());

        CheckResult result = result(Trial.check(EVERY).whenEmpty(WhenEmpty.VACUOUS_AFTER_LOOKING), records);

        assertThat(result.status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "scope since {0} gives {1}")
    @CsvSource({"2025-10-01, NOT_YET_DUE", "2025-09-30, NOT_DEMONSTRATED"})
    void should_not_be_due_when_nothing_is_there_before_the_first_cycle_has_ended(
            String since, ConformityStatus expected) {
        ScopeVersion scope = Given.a(ScopeVersion.TYPE, "S-1")
                .on(ScopeVersion.APPROVED_ON, since)
                .build();
        Check check = Trial.check(EVERY.arisingFrom(IntervalKey.AUDIT));

        assertThat(result(check, List.of(scope)).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} failing of {1} give {2}")
    @CsvSource(textBlock = """
                    1, 2, NONCONFORMING_MINOR
                    2, 5, NONCONFORMING_MINOR
                    2, 4, NONCONFORMING_MAJOR
                    3, 6, NONCONFORMING_MAJOR
                    3, 7, NONCONFORMING_MINOR
                    """)
    void should_be_major_when_enough_of_the_subjects_fail(int failing, int examined, ConformityStatus expected) {
        Check check = Trial.check(EVERY.graded(Grading.majorWhenWidespread(2, 0.5)));
        String signs = "-".repeat(failing) + "+".repeat(examined - failing);

        assertThat(result(check, subjects(signs, false)).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{0}], declared complete: {1}: at least one {2}, exactly one {3}")
    @CsvSource(textBlock = """
                    +,  false, CONFORMING,          CONFORMING
                    +-, false, CONFORMING,          CONFORMING
                    +?, false, CONFORMING,          CONFORMING
                    ++, false, CONFORMING,          UNDETERMINED
                    -,  false, NOT_DEMONSTRATED,    NOT_DEMONSTRATED
                    -,  true,  NONCONFORMING_MINOR, NONCONFORMING_MINOR
                    ?,  true,  NOT_DEMONSTRATED,    NOT_DEMONSTRATED
                    -?, true,  NOT_DEMONSTRATED,    NOT_DEMONSTRATED
                    o,  true,  NONCONFORMING_MINOR, NONCONFORMING_MINOR
                    ,   false, NOT_DEMONSTRATED,    NOT_DEMONSTRATED
                    ,   true,  NONCONFORMING_MINOR, NONCONFORMING_MINOR
                    """)
    void should_follow_the_table_when_one_record_is_asked_for(
            String signs, boolean complete, ConformityStatus one, ConformityStatus onlyOne) {
        Check some = Trial.check(atLeastOne(TrainingAction.TYPE)
                .where(stated(TrainingAction.DUE_ON))
                .expect(stated(TrainingAction.TITLE)));
        Check single = Trial.check(exactlyOne(TrainingAction.TYPE)
                .where(stated(TrainingAction.DUE_ON))
                .expect(stated(TrainingAction.TITLE)));

        assertThat(result(some, subjects(signs, complete)).status()).isEqualTo(one);
        assertThat(result(single, subjects(signs, complete)).status()).isEqualTo(onlyOne);
    }

    @ParameterizedTest(name = "audits on {0}, declared complete: {1} give {2}")
    @CsvSource(textBlock = """
                    2026-01-10,                       false, CONFORMING,          EVIDENCED
                    2025-10-01,                       false, CONFORMING,          EVIDENCED
                    2025-09-30,                       false, NOT_DEMONSTRATED,    STALE
                    2025-09-30,                       true,  NONCONFORMING_MINOR, ABSENT_CLOSED_WORLD
                    2025-05-03,                       true,  NONCONFORMING_MINOR, ABSENT_CLOSED_WORLD
                    2025-05-02,                       true,  NONCONFORMING_MAJOR, ABSENT_CLOSED_WORLD
                    2024-01-01 2026-01-10 2026-11-02, true,  CONFORMING,          EVIDENCED
                    2026-11-02,                       false, NOT_DEMONSTRATED,    NO_EVIDENCE
                    2026-11-02,                       true,  NONCONFORMING_MAJOR, ABSENT_CLOSED_WORLD
                    ,                                 false, NOT_DEMONSTRATED,    NO_EVIDENCE
                    ,                                 true,  NONCONFORMING_MAJOR, ABSENT_CLOSED_WORLD
                    """)
    void should_follow_the_table_when_something_has_to_be_done_regularly(
            String days, boolean complete, ConformityStatus expected, ReasonCode reason) {
        List<IsmsRecord> records = audits(days, complete);

        CheckResult result = result(Trial.check(rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT)), records);

        assertThat(result.status()).isEqualTo(expected);
        assertThat(result.reasons()).containsExactly(reason);
    }

    private static List<IsmsRecord> audits(String days, boolean complete) {
        List<IsmsRecord> records = new ArrayList<>();
        for (String day : days == null ? new String[0] : days.split(" ")) {
            records.add(
                    Given.a(Audit.TYPE, "A-" + day).on(Audit.COMPLETED_ON, day).build());
        }
        if (complete) {
            records.add(Given.complete("2020-01-01", Audit.TYPE));
        }
        return records;
    }

    @ParameterizedTest(name = "audits on {0}, declared complete: {1} give {2}")
    @CsvSource(textBlock = """
                    2025-01-10 2026-02-10,            true,  CONFORMING
                    2025-01-10 2026-02-11,            false, NOT_DEMONSTRATED
                    2025-01-10 2026-02-11,            true,  NONCONFORMING_MINOR
                    2022-01-10 2024-01-10 2025-01-10, true,  CONFORMING
                    2026-01-10,                       true,  NOT_YET_DUE
                    2024-01-10,                       true,  NOT_APPLICABLE
                    ,                                 true,  NOT_DEMONSTRATED
                    """)
    void should_follow_the_table_when_each_has_to_follow_the_one_before_in_time(
            String days, boolean complete, ConformityStatus expected) {
        Check check = Trial.check(steps(Audit.TYPE, Audit.COMPLETED_ON).apartAtMost(IntervalKey.AUDIT));

        assertThat(result(check, audits(days, complete)).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "clauses {0}, declared complete: {1} give {2} with {3} open or failing")
    @CsvSource(textBlock = """
                    9,     false, CONFORMING,          0
                    9.1,   false, NOT_DEMONSTRATED,    2
                    9.1,   true,  NONCONFORMING_MINOR, 2
                    9.1 9.1 9.2.1, true, NONCONFORMING_MINOR, 1
                    ,      true,  NONCONFORMING_MINOR, 3
                    """)
    void should_follow_the_table_when_all_of_a_list_have_to_be_covered(
            String clauses, boolean complete, ConformityStatus expected, int lacking) {
        Given<Audit> audit = Given.a(Audit.TYPE, "A-1").on(Audit.COMPLETED_ON, "2026-05-01");
        List<IsmsRecord> records = audits(null, complete);
        records.add(
                clauses == null
                        ? audit.build()
                        : audit.with(
                                        Audit.CLAUSES,
                                        List.of(clauses.split(" ")).stream()
                                                .map(ClauseId::parse)
                                                .toArray(ClauseId[]::new))
                                .build());
        Required three = new Required.Fixed(
                "three subclauses", List.of(ClauseId.parse("9.1"), ClauseId.parse("9.2.1"), ClauseId.parse("9.2.2")));

        CheckResult result = result(Trial.check(coverage(three, Audit.TYPE, Audit.CLAUSES)), records);

        assertThat(result.status()).isEqualTo(expected);
        assertThat(result.findings().size() + result.openPoints().size()).isEqualTo(lacking);
        assertThat(result.counts().examined()).isEqualTo(3);
    }

    @ParameterizedTest(name = "[{0}] and [{1}] give {2}")
    @CsvSource({
        "+, +, CONFORMING",
        "+, -, NONCONFORMING_MINOR",
        "?, +, NOT_DEMONSTRATED",
        "+, , CONFORMING",
        ", -, NONCONFORMING_MINOR",
        ", , NOT_DEMONSTRATED"
    })
    void should_let_the_others_speak_when_one_of_two_populations_is_empty(
            String titled, String others, ConformityStatus expected) {
        Examination first = forEvery(TrainingAction.TYPE)
                .where(stated(TrainingAction.DUE_ON))
                .expect(stated(TrainingAction.TITLE));
        Examination second = forEvery(Audit.TYPE).where(there()).expect(is(Audit.CONCLUDES_EFFECTIVE, true));
        List<IsmsRecord> records = subjects(titled, false);
        if (others != null) {
            records.add(Given.a(Audit.TYPE, "A-1")
                    .on(Audit.COMPLETED_ON, "2026-05-01")
                    .with(Audit.CONCLUDES_EFFECTIVE, others.equals("+"))
                    .build());
        }

        assertThat(result(Trial.check(first, second), records).status()).isEqualTo(expected);
    }

    @Test
    void should_give_only_the_reasons_of_those_that_count_when_one_of_two_populations_is_empty() {
        Check check = Trial.check(
                rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT),
                forEvery(TrainingAction.TYPE).expect(stated(TrainingAction.TITLE)));

        CheckResult result = result(check, audits("2025-01-10", false));

        assertThat(result.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
        assertThat(result.reasons()).containsExactly(ReasonCode.STALE);
    }
}
