package org.isms4j.engine.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.judgement;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.stated;

import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.declaration.JudgementVerdict;
import org.isms4j.model.record.Presence;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;

/** How long judgements hold, and that they expire. */
class JudgementValidityTest {

    private static final Examination TITLED = forEvery(TrainingAction.TYPE).expect(stated(TrainingAction.TITLE));

    private static TrainingAction untitled() {
        return Given.a(TrainingAction.TYPE, "T-1")
                .on(TrainingAction.PLANNED_ON, "2026-01-10")
                .in(Presence.NONE, TrainingAction.TITLE)
                .build();
    }

    private static Given<AssessorJudgement> judgementOn(String target, JudgementVerdict verdict) {
        return Given.a(AssessorJudgement.TYPE, "J-1")
                .with(AssessorJudgement.TARGET, target)
                .with(AssessorJudgement.VERDICT, verdict)
                .with(AssessorJudgement.JUDGED_BY, "A. Ssessor")
                .with(AssessorJudgement.REASON, "seen on site")
                .on(AssessorJudgement.JUDGED_ON, "2026-05-01");
    }

    private static AssessorJudgement until(String target, String day) {
        return judgementOn(target, JudgementVerdict.CONFORMING)
                .on(AssessorJudgement.VALID_UNTIL, day)
                .build();
    }

    @Test
    void should_hold_through_its_last_day_when_a_check_was_judged() {
        Holding holding = Holding.of(Trial.check(TITLED), Trial.TODAY, untitled(), until(Trial.CHECK, "2026-12-31"));

        holding.assertUntil("2027-01-01", "J-1");
        assertThat(holding.on(Trial.TODAY).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(holding.on(Trial.TODAY).reasons()).containsExactly(ReasonCode.JUDGED);
    }

    @Test
    void should_hold_through_its_last_day_when_the_only_item_was_judged() {
        String item = Trial.check(TITLED).items().get(0).toString();

        Holding.of(Trial.check(TITLED), Trial.TODAY, untitled(), until(item, "2026-12-31"))
                .assertUntil("2027-01-01", "J-1");
    }

    @Test
    void should_hold_through_its_last_day_when_all_items_of_a_check_were_judged() {
        Check two =
                Check.of(Trial.CHECK, "a", "b").requires("Two things are so").by(TITLED);
        AssessorJudgement first = until(two.items().get(0).toString(), "2026-12-31");
        AssessorJudgement second = Given.a(AssessorJudgement.TYPE, "J-2")
                .with(AssessorJudgement.TARGET, two.items().get(1).toString())
                .with(AssessorJudgement.VERDICT, JudgementVerdict.CONFORMING)
                .with(AssessorJudgement.JUDGED_BY, "A. Ssessor")
                .with(AssessorJudgement.REASON, "seen on site")
                .on(AssessorJudgement.JUDGED_ON, "2026-05-01")
                .build();

        CheckResult result = Trial.result(two, Trial.TODAY, untitled(), first, second);

        assertThat(result.status()).isEqualTo(ConformityStatus.CONFORMING);
    }

    @Test
    void should_hold_through_its_last_day_when_a_single_finding_was_judged() {
        String finding = Trial.result(Trial.check(TITLED), Trial.TODAY, untitled())
                .findings()
                .get(0)
                .id();
        Holding holding = Holding.of(Trial.check(TITLED), Trial.TODAY, untitled(), until(finding, "2026-12-31"));

        assertThat(holding.on(Trial.TODAY).status()).isEqualTo(ConformityStatus.CONFORMING);
        holding.assertUntil("2027-01-01");
    }

    @Test
    void should_explain_the_status_it_has_when_a_single_finding_was_judged() {
        String finding = Trial.result(Trial.check(TITLED), Trial.TODAY, untitled())
                .findings()
                .get(0)
                .id();

        CheckResult result = Trial.result(Trial.check(TITLED), Trial.TODAY, untitled(), until(finding, "2026-12-31"));

        assertThat(result.explain().text())
                .contains(result.status().label())
                .doesNotContain(ConformityStatus.NONCONFORMING_MINOR.label());
    }

    @Test
    void should_hold_until_the_judged_answer_changes_when_that_comes_first() {
        TrainingAction due = Given.a(TrainingAction.TYPE, "T-1")
                .on(TrainingAction.PLANNED_ON, "2026-01-10")
                .on(TrainingAction.DUE_ON, "2026-11-30")
                .build();
        Examination done = forEvery(TrainingAction.TYPE)
                .onceDue(passed(TrainingAction.DUE_ON))
                .expect(reached(TrainingAction.COMPLETED_ON));
        Holding holding = Holding.of(Trial.check(done), Trial.TODAY, due, until(Trial.CHECK, "2026-12-31"));

        CheckResult now = holding.on(Trial.TODAY);

        // Whichever day is promised, the answer is the same on all days before it.
        holding.assertUntil(now.validUntil().orElseThrow().until().toString());
    }

    @Test
    void should_judge_nothing_when_it_has_expired_or_lacks_author_or_reason() {
        AssessorJudgement expired = until(Trial.CHECK, "2026-10-31");
        AssessorJudgement anonymous = Given.a(AssessorJudgement.TYPE, "J-2")
                .with(AssessorJudgement.TARGET, Trial.CHECK)
                .with(AssessorJudgement.VERDICT, JudgementVerdict.CONFORMING)
                .with(AssessorJudgement.REASON, "seen on site")
                .on(AssessorJudgement.JUDGED_ON, "2026-05-01")
                .build();

        CheckResult result = Trial.result(Trial.check(TITLED), Trial.TODAY, untitled(), expired, anonymous);

        assertThat(result.status()).isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }

    @Test
    void should_need_a_judgement_when_records_cannot_decide_and_take_the_newest() {
        Check check = Trial.check(judgement(TrainingAction.TYPE));
        AssessorJudgement older =
                judgementOn(Trial.CHECK, JudgementVerdict.CONFORMING).build();
        AssessorJudgement newer = Given.a(AssessorJudgement.TYPE, "J-0")
                .with(AssessorJudgement.TARGET, Trial.CHECK)
                .with(AssessorJudgement.VERDICT, JudgementVerdict.NONCONFORMING_MINOR)
                .with(AssessorJudgement.JUDGED_BY, "A. Ssessor")
                .with(AssessorJudgement.REASON, "seen again")
                .on(AssessorJudgement.JUDGED_ON, "2026-06-01")
                .build();

        assertThat(Trial.result(check, Trial.TODAY, untitled()).status()).isEqualTo(ConformityStatus.UNDETERMINED);
        assertThat(Trial.result(check, Trial.TODAY, untitled()).reasons()).containsExactly(ReasonCode.JUDGEMENT_NEEDED);
        assertThat(Trial.result(check, Trial.TODAY, untitled(), older).status()).isEqualTo(ConformityStatus.CONFORMING);
        assertThat(Trial.result(check, Trial.TODAY, untitled(), older, newer).status())
                .isEqualTo(ConformityStatus.NONCONFORMING_MINOR);
    }
}
