package org.isms4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.oneOf;
import static org.isms4j.engine.check.Examinations.pattern;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Pattern;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.Validity;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pattern fails only where every group of other checks does, and follows them from day to day. */
class PatternTest {

    private static final Check REVIEWED = Check.of("9.3.1-90", "p1")
            .requires("Reviewed")
            .by(rhythm(ManagementReview.TYPE, ManagementReview.HELD_ON, IntervalKey.MANAGEMENT_REVIEW));
    private static final Check TRAINED = Check.of("7.2-91", "c")
            .requires("Trained")
            .whenEmpty(WhenEmpty.VACUOUS)
            .by(forEvery(TrainingAction.TYPE)
                    .onceDue(passed(TrainingAction.DUE_ON))
                    .expect(reached(TrainingAction.COMPLETED_ON)));
    private static final Check AUDITED = Check.of("9.2.1-90", "p1")
            .requires("Audited")
            .by(rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT));

    private static final Pattern NOTHING_HAPPENS = pattern(
                    "nothing happens", oneOf("no review", REVIEWED), oneOf("no training or audit", TRAINED, AUDITED))
            .graded(FindingGrade.MAJOR);

    private static IsmsRecord review(String heldOn) {
        return Given.a(ManagementReview.TYPE, "MR-1")
                .on(ManagementReview.HELD_ON, heldOn)
                .build();
    }

    private static IsmsRecord audit(String completedOn) {
        return Given.a(Audit.TYPE, "AUD-1").on(Audit.COMPLETED_ON, completedOn).build();
    }

    private static IsmsRecord training(String dueOn) {
        return Given.a(TrainingAction.TYPE, "T-1")
                .on(TrainingAction.DUE_ON, dueOn)
                .build();
    }

    private static CheckResult closed(IsmsRecord... records) {
        List<IsmsRecord> all = new ArrayList<>(List.of(records));
        all.add(Given.complete("2020-01-01", ManagementReview.TYPE, Audit.TYPE, TrainingAction.TYPE));
        return Trial.result(NOTHING_HAPPENS, all.toArray(new IsmsRecord[0]));
    }

    @ParameterizedTest(name = "reviewed {0}, audited {1}, training due {2}: {3}")
    @CsvSource({
        "2024-01-10, 2024-01-10, 2026-10-01, NONCONFORMING_MAJOR",
        "2024-01-10, 2024-01-10, 2027-10-01, NONCONFORMING_MAJOR",
        "2024-01-10, 2026-05-01, 2026-10-01, NONCONFORMING_MAJOR",
        "2024-01-10, 2026-05-01, 2027-10-01, NOT_YET_DUE",
        "2026-05-01, 2024-01-10, 2026-10-01, CONFORMING",
        "2026-05-01, 2026-05-01, 2027-10-01, CONFORMING"
    })
    void should_fail_only_when_every_group_does(
            String reviewed, String audited, String dueOn, ConformityStatus expected) {
        assertThat(closed(review(reviewed), audit(audited), training(dueOn)).status())
                .isEqualTo(expected);
    }

    @Test
    void should_be_open_when_nothing_is_known() {
        CheckResult result = Trial.result(NOTHING_HAPPENS);

        assertThat(result.status()).isEqualTo(ConformityStatus.NOT_DEMONSTRATED);
        assertThat(result.openPoints())
                .singleElement()
                .satisfies(point -> assertThat(point.id()).isEqualTo("7.2-90#pattern"));
    }

    /** The first day on which the review is late is the first day of the pattern; the audit is late already. */
    @Test
    void should_fail_from_the_day_on_which_the_last_group_does() {
        CheckResult result = closed(review("2026-05-01"), audit("2024-01-10"), training("2026-10-01"));

        assertThat(result.validUntil().map(Validity::until)).isEqualTo(Optional.of(LocalDate.of(2027, 6, 2)));
    }

    @Test
    void should_say_which_checks_of_each_group_are_how() {
        CheckResult result = closed(review("2024-01-10"), audit("2024-01-10"), training("2026-10-01"));

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("pattern");
            assertThat(finding.explain().parts())
                    .extracting(Explanation::text)
                    .contains(
                            "no review: 9.3.1-90 nonconforming (major)",
                            "no training or audit: 7.2-91, 9.2.1-90 nonconforming (major)");
        });
        assertThat(NOTHING_HAPPENS.words())
                .isEqualTo("Not at once: no review (9.3.1-90), no training or audit (7.2-91 or 9.2.1-90)");
    }
}
