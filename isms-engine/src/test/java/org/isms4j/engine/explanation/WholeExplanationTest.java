package org.isms4j.engine.explanation;

import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.coverage;
import static org.isms4j.engine.check.Examinations.entry;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.inventory;
import static org.isms4j.engine.check.Examinations.judgement;
import static org.isms4j.engine.check.Examinations.oneOf;
import static org.isms4j.engine.check.Examinations.pattern;
import static org.isms4j.engine.check.Examinations.rhythm;
import static org.isms4j.engine.check.Examinations.tally;
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
import java.util.Set;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Grading;
import org.isms4j.engine.check.Pattern;
import org.isms4j.engine.check.Read;
import org.isms4j.engine.check.Required;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;

/** What examinations say that look at the whole: inventories, judgements, tallies and patterns. */
class WholeExplanationTest {

    private final StringBuilder text = new StringBuilder();

    private void tell(String name, Examination examination, IsmsRecord... records) {
        tell(name, Trial.check(examination), records);
    }

    private void tell(String name, Check check, IsmsRecord... records) {
        text.append(Golden.told(name, check, Arrays.asList(records)));
    }

    @Test
    void should_read_like_this_when_the_whole_is_looked_at() throws IOException {
        var audits = atLeastOne(Audit.TYPE).expect(reached(Audit.COMPLETED_ON));
        var trainings = atLeastOne(TrainingAction.TYPE).expect(reached(TrainingAction.COMPLETED_ON));
        IsmsRecord audit = audit("A-1", "2026-01-15");
        tell("in its place", inventory(entry("thing", trainings, audits)), audit);
        tell("missing", inventory(entry("thing", trainings, audits), entry("other", trainings)), CLOSED);
        tell("one missing", inventory(entry("thing", audits), entry("other", trainings)), audit, CLOSED);
        tell("one open", inventory(entry("thing", audits), entry("other", trainings)), audit);
        tell("not owed yet", inventory(entry("thing", audits).arisingFrom(IntervalKey.AUDIT)), YOUNG, CLOSED);
        tell("not triggered", inventory(entry("thing", trainings).onlyWith(audits)), CLOSED);
        tell("judgement", judgement(Audit.TYPE), audit);
        Set<Read> reads = Set.of(new Read("Audit", "title"));
        tell(
                "tally met",
                tally("titles differ", Audit.TYPE, reads, (isms, until) -> Optional.of(CustomAnswer.met("all do"))),
                audit);
        tell(
                "tally unmet",
                tally(
                        "titles differ",
                        Audit.TYPE,
                        reads,
                        (isms, until) -> Optional.of(CustomAnswer.unmet("two do not"))),
                audit);
        tell(
                "tally open",
                tally("titles differ", Audit.TYPE, reads, (isms, until) -> Optional.of(CustomAnswer.open("who knows"))),
                audit);
        tell("tally of nothing", tally("titles differ", Audit.TYPE, reads, (isms, until) -> Optional.empty()), CLOSED);

        Golden.assertText("whole.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_signs_are_put_together() throws IOException {
        Check missed = Trial.check(forEvery(TrainingAction.TYPE).expect(stated(TrainingAction.TITLE)));
        Check audited = Check.of("7.2-91", "a")
                .requires("There are audits")
                .by(atLeastOne(Audit.TYPE).expect(reached(Audit.COMPLETED_ON)));
        Check pending = Trial.check(forEvery(TrainingAction.TYPE)
                .onceDue(passed(TrainingAction.DUE_ON))
                .expect(stated(TrainingAction.TITLE)));
        Check notApplicable = Trial.check(forEvery(TrainingAction.TYPE).where(reached(TrainingAction.COMPLETED_ON)))
                .whenEmpty(WhenEmpty.NOT_APPLICABLE);
        IsmsRecord pendingTraining = training("T-1", Presence.NONE)
                .on(TrainingAction.DUE_ON, "2026-12-01")
                .build();
        Pattern pattern = pattern("two signs", oneOf("trainings", missed), oneOf("audits", audited));
        Check check = Check.of("7.2-92", "a").requires("No two signs").by(pattern);
        tell("both", check, trainings(0, 1, 0, CLOSED));
        tell("one", check, trainings(1, 0, 0, CLOSED));
        tell("open", check, trainings(0, 0, 1, CLOSED));
        tell("none", check, trainings(1, 0, 0, CLOSED, audit("A-1", "2026-01-15")));
        tell(
                "pending",
                pattern("two signs", oneOf("trainings", pending), oneOf("audits", audited)),
                pendingTraining,
                CLOSED);
        tell(
                "not applicable",
                pattern("two signs", oneOf("trainings", notApplicable), oneOf("audits", audited)),
                CLOSED);
        tell(
                "one of two checks",
                pattern("two signs", oneOf("any", notApplicable, missed), oneOf("audits", audited)),
                trainings(0, 1, 0, CLOSED));
        tell("sooner or later", pattern("two signs", oneOf("trainings", pending)), pendingTraining, CLOSED);

        Golden.assertText("pattern.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_a_check_looks_at_several_things() throws IOException {
        var two = new Required.Fixed("the two", List.of("7.2", "7.3"));
        var covered = coverage(two, Audit.TYPE, Audit.CRITERIA);
        var titled = forEvery(TrainingAction.TYPE).expect(stated(TrainingAction.TITLE));
        var dated = forEvery(TrainingAction.TYPE).expect(stated(TrainingAction.DUE_ON));
        var rhythm = rhythm(Audit.TYPE, Audit.COMPLETED_ON, IntervalKey.AUDIT);
        IsmsRecord audit = audit("A-1", "2026-01-15");
        tell("the same elements twice", Trial.check(covered, covered), audit, CLOSED);
        tell("one fails and is open too", Trial.check(titled, dated), trainings(1, 1, 0));
        tell("one is open twice", Trial.check(dated, dated), trainings(1, 0, 0));
        tell(
                "graded twice",
                Trial.check(titled, titled.graded(Grading.always(FindingGrade.MAJOR))),
                trainings(0, 1, 0));
        tell(
                "graded twice, the other way round",
                Trial.check(titled.graded(Grading.always(FindingGrade.MAJOR)), titled),
                trainings(0, 1, 0));
        tell(
                "two summaries",
                Trial.check(rhythm, rhythm.orBy(TrainingAction.TYPE, TrainingAction.COMPLETED_ON), titled),
                audit);
        tell(
                "two other summaries",
                Trial.check(rhythm, rhythm(TrainingAction.TYPE, TrainingAction.COMPLETED_ON, IntervalKey.AWARENESS)),
                audit,
                Given.a(TrainingAction.TYPE, "T-1")
                        .on(TrainingAction.COMPLETED_ON, "2026-02-15")
                        .build());
        tell("an empty one beside another", Trial.check(titled, rhythm), audit, CLOSED);
        tell(
                "open practice",
                Trial.check(rhythm, dated).basis(Basis.PRACTICE),
                audit,
                training("T-1", Presence.KNOWN).build());

        Golden.assertText("several.txt", text.toString());
    }
}
