package org.isms4j.engine.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.isms4j.engine.check.Examinations.share;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.stated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.engine.Given;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Share;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole conforms where it does however the open questions are answered, fails where it does however they are, and is
 * open otherwise. Each sign is a record: {@code +} conforms, {@code -} does not, {@code ?} is open, {@code p} is not yet
 * due; {@code M}, {@code F}, {@code U} do, do not and may conform, and it is open whether they belong.
 */
class ShareTruthTableTest {

    private static final String SIGNS = "+-?pMFU";
    private static final Share SHARE = share(TrainingAction.TYPE)
            .where(stated(TrainingAction.PERSON))
            .onceDue(passed(TrainingAction.DUE_ON))
            .expect(stated(TrainingAction.TITLE));
    private static final Check CHECK = Trial.check(SHARE.atLeast(ThresholdKey.CONSUMPTION));

    private static List<IsmsRecord> records(String signs) {
        List<IsmsRecord> records = new ArrayList<>();
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            Presence title = "+M".indexOf(sign) >= 0
                    ? Presence.KNOWN
                    : "-Fp".indexOf(sign) >= 0 ? Presence.NONE : Presence.UNKNOWN;
            records.add(Given.a(TrainingAction.TYPE, "T-" + (10 + i))
                    .on(TrainingAction.PLANNED_ON, "2026-01-10")
                    .on(TrainingAction.DUE_ON, sign == 'p' ? "2026-12-01" : "2026-06-01")
                    .in(title, TrainingAction.TITLE, "title")
                    .in(
                            "MFU".indexOf(sign) >= 0 ? Presence.UNKNOWN : Presence.KNOWN,
                            TrainingAction.PERSON,
                            RecordId.of("P-1"))
                    .build());
        }
        return records;
    }

    private static CheckResult result(double threshold, String signs) {
        EvaluationPolicy policy = EvaluationPolicy.standard().withThreshold(ThresholdKey.CONSUMPTION, threshold);
        return Trial.result(CHECK, policy, Trial.TODAY, records(signs));
    }

    /** What a record may turn out to be: it conforms (1), does not (0), is outside (-1). */
    private static int[] resolutions(char sign) {
        return switch (sign) {
            case '+' -> new int[] {1};
            case '-' -> new int[] {0};
            case '?' -> new int[] {1, 0};
            case 'M' -> new int[] {1, -1};
            case 'F' -> new int[] {0, -1};
            case 'U' -> new int[] {1, 0, -1};
            default -> new int[] {-1};
        };
    }

    /** Whether the share is reached, however each record turns out. */
    private static Stream<Boolean> reached(String signs, int met, int all, double threshold) {
        if (signs.isEmpty()) {
            return Stream.of(met * 100L >= Math.round(threshold * 100) * all);
        }
        return Arrays.stream(resolutions(signs.charAt(0)))
                .boxed()
                .flatMap(each ->
                        reached(signs.substring(1), met + Math.max(each, 0), all + (each < 0 ? 0 : 1), threshold));
    }

    private static ConformityStatus expected(String signs, double threshold) {
        if (signs.chars().allMatch(sign -> sign == 'p')) {
            return ConformityStatus.NOT_YET_DUE;
        }
        List<Boolean> all = reached(signs, 0, 0, threshold).distinct().toList();
        return all.size() > 1
                ? ConformityStatus.NOT_DEMONSTRATED
                : all.get(0) ? ConformityStatus.CONFORMING : ConformityStatus.NONCONFORMING_MINOR;
    }

    private static void populations(String prefix, int first, int longest, List<String> found) {
        for (int i = first; i < SIGNS.length() && longest > 0; i++) {
            String population = prefix + SIGNS.charAt(i);
            found.add(population);
            populations(population, i, longest - 1, found);
        }
    }

    /** All populations of up to four records. */
    static List<String> populations() {
        List<String> found = new ArrayList<>();
        populations("", 0, 4, found);
        return found;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("populations")
    void should_be_decided_only_when_every_resolution_decides_the_same(String signs) {
        for (double threshold : new double[] {0, 0.5, 0.7, 1}) {
            assertThat(result(threshold, signs).status())
                    .as("threshold %s", threshold)
                    .isEqualTo(expected(signs, threshold));
        }
    }

    @ParameterizedTest(name = "[{0}] from 0.7 on gives {1}, {2}")
    @CsvSource(textBlock = """
                    +++++++---,  CONFORMING,          EVIDENCED,         10, 7, 3, 0, 0
                    ++++++----,  NONCONFORMING_MINOR, CONTRARY_EVIDENCE, 10, 6, 4, 0, 0
                    ++++++---?,  NOT_DEMONSTRATED,    NO_EVIDENCE,       10, 6, 3, 1, 0
                    +++++++---p, CONFORMING,          EVIDENCED,         10, 7, 3, 0, 1
                    p,           NOT_YET_DUE,         NOT_DUE,           0,  0, 0, 0, 1
                    """)
    void should_count_records_when_the_whole_is_the_subject(
            String signs,
            ConformityStatus status,
            ReasonCode reason,
            int examined,
            int conforming,
            int failing,
            int open,
            int pending) {
        CheckResult result = result(0.7, signs);

        assertThat(result.status()).isEqualTo(status);
        assertThat(result.reasons()).containsExactly(reason);
        assertThat(result.counts()).isEqualTo(new Counts(examined, conforming, failing, open, pending));
        assertThat(result.findings()).hasSize(status.isNonconforming() ? 1 : 0);
        assertThat(result.openPoints()).hasSize(status == ConformityStatus.NOT_DEMONSTRATED ? 1 : 0);
    }

    @Test
    void should_name_the_records_and_the_threshold_when_the_share_is_too_small() {
        CheckResult result = result(0.8, "+-----------");

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("7.2-90#consumption");
            assertThat(finding.rule()).isEqualTo("threshold");
            assertThat(finding.message())
                    .contains("1 of 12 conform", "T-11", "T-19")
                    .doesNotContain("T-21", "T-10");
            assertThat(finding.explain().toString())
                    .contains(
                            "1 of 12 conform, threshold for results taken up 0.8 by policy, not by the standard",
                            "T-11 does not conform",
                            "1 more of them");
        });
        assertThat(result.assumptions()).contains("threshold for results taken up 0.8 by policy, not by the standard");
    }

    @Test
    void should_say_how_much_may_be_at_best_when_the_share_is_open() {
        assertThat(result(0.8, "++-??").explain().toString())
                .contains(
                        "At least the threshold for results taken up, of all: For every training",
                        "2 of 5 conform, at best 4 of 5",
                        "T-13 is open");
    }

    @ParameterizedTest(name = "nothing to look at, {0}, complete: {1} gives {2}")
    @CsvSource({
        "VACUOUS, true, NOT_APPLICABLE",
        "VACUOUS, false, NOT_DEMONSTRATED",
        "NOT_DEMONSTRATED, true, NOT_DEMONSTRATED",
        "NOT_APPLICABLE, false, NOT_APPLICABLE"
    })
    void should_follow_the_check_when_there_is_nothing_to_look_at(
            WhenEmpty meaning, boolean complete, ConformityStatus expected) {
        IsmsRecord[] records =
                complete ? new IsmsRecord[] {Given.complete("2020-01-01", TrainingAction.TYPE)} : new IsmsRecord[0];

        assertThat(Trial.result(CHECK.whenEmpty(meaning), Trial.TODAY, records).status())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "established on {0} gives {1}")
    @CsvSource({"2026-01-10, NOT_YET_DUE", "2024-01-10, NOT_DEMONSTRATED"})
    void should_be_not_yet_due_when_the_first_cycle_has_not_ended(String established, ConformityStatus expected) {
        Check check = Trial.check(SHARE.atLeast(ThresholdKey.CONSUMPTION).arisingFrom(IntervalKey.COMPETENCE));
        ScopeVersion scope = Given.a(ScopeVersion.TYPE, "S-1")
                .on(ScopeVersion.APPROVED_ON, established)
                .build();

        assertThat(Trial.result(check, Trial.TODAY, scope).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "record demanded: {0} gives {1}, {2}")
    @CsvSource({"true, NONCONFORMING_MINOR, ABSENT_CLOSED_WORLD", "false, NOT_DEMONSTRATED, NO_RECORD_DEMANDED"})
    void should_fail_for_what_is_absent_only_when_a_record_is_demanded(
            boolean demanded, ConformityStatus expected, ReasonCode reason) {
        Check check = Trial.check(share(CorrectiveAction.TYPE)
                .expect(cited(EffectivenessReview.ACTIONS))
                .atLeast(ThresholdKey.CONSUMPTION));
        CheckResult result = Trial.result(
                demanded ? check : check.withoutRecordDemand(),
                Trial.TODAY,
                Given.a(CorrectiveAction.TYPE, "CA-1")
                        .on(CorrectiveAction.PLANNED_ON, "2026-01-10")
                        .build(),
                Given.complete("2020-01-01", EffectivenessReview.TYPE));

        assertThat(result.status()).isEqualTo(expected);
        assertThat(result.reasons()).containsExactly(reason);
    }

    @Test
    void should_look_at_the_window_only_when_it_is_recent() {
        Check check = Trial.check(share(TrainingAction.TYPE)
                .recentBy(TrainingAction.PLANNED_ON)
                .expect(stated(TrainingAction.TITLE))
                .atLeast(ThresholdKey.CONSUMPTION));
        List<IsmsRecord> records = records("+");
        records.add(Given.a(TrainingAction.TYPE, "OLD")
                .on(TrainingAction.PLANNED_ON, "2024-01-10")
                .in(Presence.NONE, TrainingAction.TITLE)
                .build());

        assertThat(Trial.result(check, EvaluationPolicy.standard(), Trial.TODAY, records)
                        .counts())
                .isEqualTo(new Counts(1, 1, 0, 0, 0));
    }

    @Test
    void should_be_refused_when_no_threshold_is_stated() {
        IsmsEngine.Builder builder = IsmsEngine.builder().add(Trial.check(SHARE));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("a share must say which threshold it has to reach");
    }

    /** Which of the records are named does not depend on the order in which they were supplied (L1). */
    @Test
    void should_read_the_same_when_the_records_come_in_another_order() {
        List<IsmsRecord> records = records("-+-?MF-+--?-------");
        List<IsmsRecord> reversed = new ArrayList<>(records);
        Collections.reverse(reversed);
        IsmsEngine engine = Trial.engine(CHECK);

        assertThat(engine.evaluate(IsmsSnapshot.of(reversed), Trial.TODAY)
                        .clause("7.2")
                        .explain())
                .isEqualTo(engine.evaluate(IsmsSnapshot.of(records), Trial.TODAY)
                        .clause("7.2")
                        .explain());
    }
}
