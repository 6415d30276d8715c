package org.isms4j.engine.explanation;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.coverage;
import static org.isms4j.engine.check.Examinations.exactlyOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Examinations.share;
import static org.isms4j.engine.check.Examinations.steps;
import static org.isms4j.engine.check.Verbs.compare;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.stated;
import static org.isms4j.engine.explanation.Subjects.CLOSED;
import static org.isms4j.engine.explanation.Subjects.YOUNG;
import static org.isms4j.engine.explanation.Subjects.audit;
import static org.isms4j.engine.explanation.Subjects.training;
import static org.isms4j.engine.explanation.Subjects.trainings;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.CoveragePeriod;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.Share;
import org.isms4j.engine.check.Terms;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;

/** What examinations say of themselves in all their outcomes, word by word. */
class ExaminationExplanationTest {

    private final StringBuilder text = new StringBuilder();

    private void tell(String name, Examination examination, IsmsRecord... records) {
        tell(name, Trial.check(examination), records);
    }

    private void tell(String name, Check check, IsmsRecord... records) {
        text.append(Golden.told(name, check, Arrays.asList(records)));
    }

    private static TrainingAction due(String id, String day) {
        return training(id, Presence.NONE).on(TrainingAction.DUE_ON, day).build();
    }

    @Test
    void should_read_like_this_when_subjects_are_judged() throws IOException {
        var every = forEvery(TrainingAction.TYPE).expect(stated(TrainingAction.TITLE));
        tell("every one conforms", every, trainings(2, 0, 0));
        tell("one fails, one is open", every, trainings(1, 1, 1));
        tell("many fail", every, trainings(0, 7, 0));
        tell("none is there", every, CLOSED);
        tell(
                "good practice",
                Trial.check(every).basis(Basis.PRACTICE).cannotKnow("whether it helps"),
                trainings(0, 1, 1));
        tell(
                "not due",
                every.onceDue(passed(TrainingAction.DUE_ON)),
                due("T-1", "2026-12-01"),
                due("T-2", "2026-12-02"));
        tell("none yet", every.arisingFrom(IntervalKey.AUDIT), YOUNG);
        tell(
                "absent without a demand",
                Trial.check(forEvery(TrainingAction.TYPE).expect(reached(TrainingAction.COMPLETED_ON)))
                        .withoutRecordDemand(),
                training("T-1", Presence.KNOWN).build(),
                CLOSED);

        Golden.assertText("every.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_a_share_is_taken() throws IOException {
        Share share =
                share(TrainingAction.TYPE).expect(stated(TrainingAction.TITLE)).atLeast(ThresholdKey.CONSUMPTION);
        tell("reached", share, trainings(4, 1, 0));
        tell("missed", share, trainings(3, 2, 0));
        tell("open", share, trainings(3, 1, 1));
        tell("missed by many", share, trainings(0, 12, 0));
        tell("missed by ten", share, trainings(0, 10, 0));
        tell("nothing", share, CLOSED);
        tell("pending", share.onceDue(passed(TrainingAction.DUE_ON)), due("T-1", "2026-12-01"));
        tell(
                "partly pending",
                share.onceDue(passed(TrainingAction.DUE_ON)),
                due("T-1", "2026-12-01"),
                due("T-2", "2026-10-01"));
        var completed = share.expect(reached(TrainingAction.COMPLETED_ON));
        tell("absent", completed, trainings(1, 1, 0, CLOSED));
        tell("absent without a demand", Trial.check(completed).withoutRecordDemand(), trainings(1, 1, 0, CLOSED));
        tell("outside", share.where(reached(TrainingAction.COMPLETED_ON)), trainings(1, 0, 0, CLOSED));

        Golden.assertText("share.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_one_is_asked_for() throws IOException {
        var one = atLeastOne(TrainingAction.TYPE).expect(stated(TrainingAction.TITLE));
        tell("there", one, trainings(1, 1, 1));
        tell("none, closed", one, CLOSED);
        tell("contrary, closed", one, trainings(0, 7, 0, CLOSED));
        tell("open", one, trainings(0, 1, 2, CLOSED));
        tell("none, not closed", one);
        tell("two of one", exactlyOne(TrainingAction.TYPE), trainings(2, 0, 0));
        tell("one of one", exactlyOne(TrainingAction.TYPE), trainings(1, 0, 0));
        tell(
                "outside",
                one.where(stated(TrainingAction.DUE_ON)),
                due("T-1", "2026-01-01"),
                training("T-2", Presence.KNOWN).build());

        Golden.assertText("one.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_something_is_done_regularly() throws IOException {
        var rhythm = rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT);
        tell("kept", rhythm, audit("A-1", "2026-01-15"), audit("A-2", "2025-01-15"));
        tell(
                "kept by another kind",
                rhythm.orBy(TrainingAction.TYPE, TrainingAction.COMPLETED_ON),
                audit("A-1", "2024-01-15"),
                Given.a(TrainingAction.TYPE, "T-1")
                        .on(TrainingAction.COMPLETED_ON, "2026-01-15")
                        .build());
        tell("late, closed", rhythm, audit("A-1", "2025-08-01"), CLOSED);
        tell("very late, closed", rhythm, audit("A-1", "2024-08-01"), CLOSED);
        tell("late, not closed", rhythm, audit("A-1", "2025-08-01"));
        tell(
                "late, closed the day after",
                rhythm,
                audit("A-1", "2025-08-01"),
                Given.complete("2025-08-02", Audit.TYPE));
        tell(
                "late, closed two days after",
                rhythm,
                audit("A-1", "2025-08-01"),
                Given.complete("2025-08-03", Audit.TYPE));
        tell("never, closed", rhythm, CLOSED);
        tell("never, not closed", rhythm);
        tell("none yet", rhythm, YOUNG);
        tell(
                "no rule of its own",
                rhythm.undeclaredLike(IntervalKey.MANAGEMENT_REVIEW),
                audit("A-1", "2024-08-01"),
                CLOSED);
        tell(
                "no rule of its own, kept",
                rhythm.undeclaredLike(IntervalKey.MANAGEMENT_REVIEW),
                audit("A-1", "2026-08-01"),
                CLOSED);
        tell("patient", Trial.check(rhythm.patient(3)).withoutRecordDemand(), audit("A-1", "2024-08-01"), CLOSED);
        tell(
                "beyond patience",
                Trial.check(rhythm.patient(2)).withoutRecordDemand(),
                audit("A-1", "2024-08-01"),
                CLOSED);
        tell("endlessly patient", Trial.check(rhythm).withoutRecordDemand(), audit("A-1", "2014-08-01"), CLOSED);
        tell("patient, never", Trial.check(rhythm.patient(2)).withoutRecordDemand(), CLOSED);

        Golden.assertText("rhythm.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_each_follows_the_one_before() throws IOException {
        var apart = steps(Audit.TYPE, Audit.COMPLETED_ON).apartAtMost(IntervalKey.AUDIT);
        tell("kept", apart, audit("A-1", "2025-01-15"), audit("A-2", "2026-01-15"));
        tell("too far apart, closed", apart, audit("A-1", "2024-01-15"), audit("A-2", "2026-01-15"), CLOSED);
        tell("too far apart, not closed", apart, audit("A-1", "2024-01-15"), audit("A-2", "2026-01-15"));
        tell(
                "two of one day",
                apart,
                audit("A-1", "2024-01-15"),
                audit("A-2", "2024-01-15"),
                audit("A-3", "2026-01-15"),
                audit("A-4", "2026-01-15"),
                CLOSED);
        tell("only one", apart, audit("A-1", "2026-01-15"));
        tell("only one, long ago", apart, audit("A-1", "2024-01-15"));
        tell("none", apart);
        tell("none yet", apart, YOUNG);
        var better = steps(Audit.TYPE, Audit.COMPLETED_ON)
                .expect(compare(Terms.its(Audit.TITLE), Relation.DIFFERENT, Terms.other(Audit.TITLE)));
        tell(
                "compared",
                better,
                named("A-1", "2026-01-15", "one"),
                named("A-2", "2026-02-15", "one"),
                named("A-3", "2026-03-15", "other"));
        tell(
                "handled",
                apart.expect(compare(Terms.its(Audit.TITLE), Relation.DIFFERENT, Terms.other(Audit.TITLE))),
                named("A-1", "2024-01-15", "one"),
                named("A-2", "2026-03-15", "other"),
                CLOSED);

        Golden.assertText("steps.txt", text.toString());
    }

    private static IsmsRecord named(String id, String day, String title) {
        return Given.a(Audit.TYPE, id)
                .on(Audit.COMPLETED_ON, day)
                .with(Audit.TITLE, title)
                .build();
    }

    @Test
    void should_read_like_this_when_a_list_is_covered() throws IOException {
        var two = new Required.Fixed("the two", List.of(ClauseId.parse("7.2"), ClauseId.parse("7.3")));
        var coverage = coverage(two, Audit.TYPE, Audit.CLAUSES);
        var timed = coverage.within(
                new CoveragePeriod(IntervalKey.AUDIT_CYCLE_CLAUSES, Audit.COMPLETED_ON, Optional.empty(), false));
        var anchored = coverage.within(
                new CoveragePeriod(IntervalKey.AUDIT_CYCLE_CLAUSES, Audit.COMPLETED_ON, Optional.empty(), true));
        IsmsRecord both = covering("A-1", "2026-01-15", "7.2", "7.3");
        IsmsRecord one = covering("A-2", "2026-02-15", "7.2");
        IsmsRecord old = covering("A-3", "2024-01-15", "7.3");
        tell("covered", coverage, both);
        tell("missing, closed", coverage, one, CLOSED);
        tell("missing, not closed", coverage, one);
        tell("covered in time", timed, one, both);
        tell("covered too long ago", timed, one, old, CLOSED);
        tell("covered too long ago, not closed", timed, one, old);
        tell("covered before the newest", anchored, one, old, CLOSED);
        tell("none yet", timed, YOUNG);
        tell(
                "nothing required",
                coverage(
                        new Required.ValuesOf("those of audits", Audit.TYPE, stated(Audit.TITLE), Audit.CLAUSES),
                        Audit.TYPE,
                        Audit.CLAUSES),
                both);

        Golden.assertText("coverage.txt", text.toString());
    }

    private static IsmsRecord covering(String id, String day, String... clauses) {
        return Given.a(Audit.TYPE, id)
                .on(Audit.COMPLETED_ON, day)
                .with(Audit.CLAUSES, Arrays.stream(clauses).map(ClauseId::parse).toArray(ClauseId[]::new))
                .build();
    }
}
