package org.isms4j.engine.explanation;

import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Terms.its;
import static org.isms4j.engine.check.Terms.today;
import static org.isms4j.engine.check.Terms.value;
import static org.isms4j.engine.check.Verbs.a;
import static org.isms4j.engine.check.Verbs.actsAs;
import static org.isms4j.engine.check.Verbs.after;
import static org.isms4j.engine.check.Verbs.ahead;
import static org.isms4j.engine.check.Verbs.among;
import static org.isms4j.engine.check.Verbs.any;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.claimed;
import static org.isms4j.engine.check.Verbs.compare;
import static org.isms4j.engine.check.Verbs.custom;
import static org.isms4j.engine.check.Verbs.every;
import static org.isms4j.engine.check.Verbs.expired;
import static org.isms4j.engine.check.Verbs.happened;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.inForceOn;
import static org.isms4j.engine.check.Verbs.is;
import static org.isms4j.engine.check.Verbs.known;
import static org.isms4j.engine.check.Verbs.knownAs;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.matched;
import static org.isms4j.engine.check.Verbs.names;
import static org.isms4j.engine.check.Verbs.noneAmong;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.notAfter;
import static org.isms4j.engine.check.Verbs.notBefore;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.recorded;
import static org.isms4j.engine.check.Verbs.shown;
import static org.isms4j.engine.check.Verbs.stated;
import static org.isms4j.engine.check.Verbs.there;
import static org.isms4j.engine.check.Verbs.uncited;
import static org.isms4j.engine.check.Verbs.unlinked;
import static org.isms4j.engine.check.Verbs.unmatched;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Condition;
import org.isms4j.engine.check.CustomAnswer;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.check.Terms;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.improvement.Nonconformity;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.record.EffectivenessVerdict;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.junit.jupiter.api.Test;

/** What each verb says of a record that has everything, of one that shows the contrary, and of one that is bare. */
class VerbExplanationTest {

    private final StringBuilder text = new StringBuilder();

    private static final List<IsmsRecord> ACTIONS = List.of(
            Given.a(Nonconformity.TYPE, "NC-1")
                    .on(Nonconformity.RAISED_ON, "2026-01-10")
                    .with(Nonconformity.TITLE, "title")
                    .build(),
            Given.a(Nonconformity.TYPE, "NC-2")
                    .on(Nonconformity.RAISED_ON, "2026-03-10")
                    .in(Presence.NONE, Nonconformity.TITLE)
                    .build(),
            Given.a(CorrectiveAction.TYPE, "CA-1")
                    .to(CorrectiveAction.NONCONFORMITIES, "NC-1", "NC-2")
                    .with(CorrectiveAction.TITLE, "title")
                    .to(CorrectiveAction.OWNER, "ADA")
                    .on(CorrectiveAction.PLANNED_ON, "2026-01-20")
                    .on(CorrectiveAction.DUE_ON, "2026-03-01")
                    .on(CorrectiveAction.COMPLETED_ON, "2026-02-20")
                    .build(),
            Given.a(CorrectiveAction.TYPE, "CA-2")
                    .to(CorrectiveAction.NONCONFORMITIES, "NC-2", "NC-9")
                    .in(Presence.NONE, CorrectiveAction.TITLE)
                    .to(CorrectiveAction.OWNER, "CISO")
                    .on(CorrectiveAction.PLANNED_ON, "2026-03-20")
                    .on(CorrectiveAction.DUE_ON, "2026-12-01")
                    .in(Presence.NONE, CorrectiveAction.COMPLETED_ON)
                    .build(),
            Given.a(CorrectiveAction.TYPE, "CA-3").build(),
            Given.a(CorrectiveAction.TYPE, "CA-4")
                    .in(Presence.UNKNOWN, CorrectiveAction.TITLE)
                    .in(Presence.NONE, CorrectiveAction.NONCONFORMITIES)
                    .in(Presence.UNKNOWN, CorrectiveAction.OWNER)
                    .in(Presence.UNKNOWN, CorrectiveAction.COMPLETED_ON)
                    .build(),
            Given.a(EffectivenessReview.TYPE, "ER-1")
                    .to(EffectivenessReview.ACTIONS, "CA-1")
                    .on(EffectivenessReview.REVIEWED_ON, "2026-05-01")
                    .with(EffectivenessReview.VERDICT, EffectivenessVerdict.EFFECTIVE)
                    .build(),
            Given.a(EffectivenessReview.TYPE, "ER-2")
                    .to(EffectivenessReview.ACTIONS, "CA-2")
                    .on(EffectivenessReview.REVIEWED_ON, "2026-03-01")
                    .with(EffectivenessReview.VERDICT, EffectivenessVerdict.NOT_EFFECTIVE)
                    .build(),
            Given.a(RoleAssignment.TYPE, "RA-1")
                    .to(RoleAssignment.ROLE, "CISO")
                    .to(RoleAssignment.PERSON, "ADA")
                    .on(RoleAssignment.ASSIGNED_FROM, "2026-01-01")
                    .build());

    /** Both ways round, because what speaks against a record shows in full only where it fails. */
    private void tell(RecordType<?> type, List<IsmsRecord> records, Condition... conditions) {
        for (Condition condition : conditions) {
            for (Condition each : List.of(condition, not(condition))) {
                var check = Trial.check(forEvery(type).expect(each));
                text.append("## ").append(each.words()).append("\n\n");
                text.append(Trial.result(check, Trial.TODAY, records.toArray(new IsmsRecord[0]))
                                .explain())
                        .append("\n\n");
            }
        }
    }

    private void tell(Condition... conditions) {
        tell(CorrectiveAction.TYPE, ACTIONS, conditions);
    }

    private void tellClosed(Condition... conditions) {
        List<IsmsRecord> records = new ArrayList<>(ACTIONS);
        records.add(Given.complete("2020-01-01", CorrectiveAction.TYPE, EffectivenessReview.TYPE, Nonconformity.TYPE));
        tell(CorrectiveAction.TYPE, records, conditions);
    }

    @Test
    void should_read_like_this_when_one_record_is_looked_at() throws IOException {
        tell(
                there(),
                stated(CorrectiveAction.TITLE),
                recorded(CorrectiveAction.TITLE),
                is(CorrectiveAction.TITLE, "title", "other"),
                knownAs(CorrectiveAction.TITLE, "title"),
                reached(CorrectiveAction.COMPLETED_ON),
                reached(CorrectiveAction.DUE_ON),
                passed(CorrectiveAction.DUE_ON),
                expired(CorrectiveAction.DUE_ON),
                ahead(CorrectiveAction.DUE_ON),
                passed(Terms.later(CorrectiveAction.DUE_ON, Terms.withGrace(IntervalKey.LAG))),
                names(CorrectiveAction.NONCONFORMITIES, its(CorrectiveAction.OWNER)),
                known(its(CorrectiveAction.DUE_ON)),
                inForce(),
                inForceOn(its(CorrectiveAction.PLANNED_ON)),
                claimed(CorrectiveAction.TITLE),
                happened(its(CorrectiveAction.PLANNED_ON), today()),
                a(Audit.TYPE),
                shown(stated(CorrectiveAction.TITLE)));

        Golden.assertText("verbs-one.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_values_are_compared() throws IOException {
        tell(
                notAfter(CorrectiveAction.COMPLETED_ON, its(CorrectiveAction.DUE_ON)),
                notBefore(CorrectiveAction.COMPLETED_ON, Terms.earlier(today(), Terms.interval(IntervalKey.LAG))),
                after(CorrectiveAction.DUE_ON, value(LocalDate.of(2026, 6, 1))),
                compare(its(CorrectiveAction.TITLE), Relation.DIFFERENT, value("title")),
                notBefore(CorrectiveAction.PLANNED_ON, Terms.newest(EffectivenessReview.REVIEWED_ON, today())),
                after(
                        CorrectiveAction.PLANNED_ON,
                        Terms.newestBefore(Nonconformity.RAISED_ON, its(CorrectiveAction.PLANNED_ON))),
                actsAs(its(CorrectiveAction.OWNER), value(RecordId.of("ADA")), today()));

        Golden.assertText("verbs-compared.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_other_records_are_looked_at() throws IOException {
        Condition effective = is(EffectivenessReview.VERDICT, EffectivenessVerdict.EFFECTIVE);
        Condition[] conditions = {
            linked(CorrectiveAction.NONCONFORMITIES),
            linked(CorrectiveAction.NONCONFORMITIES, stated(Nonconformity.TITLE)),
            unlinked(CorrectiveAction.NONCONFORMITIES, stated(Nonconformity.TITLE)),
            cited(EffectivenessReview.ACTIONS),
            cited(EffectivenessReview.ACTIONS, effective),
            uncited(EffectivenessReview.ACTIONS, effective),
            matched(Nonconformity.TITLE, its(CorrectiveAction.TITLE), there()),
            unmatched(Nonconformity.TITLE, its(CorrectiveAction.TITLE), there()),
            among(EffectivenessReview.TYPE, effective),
            noneAmong(EffectivenessReview.TYPE, effective)
        };
        tell(conditions);
        tellClosed(conditions);

        Golden.assertText("verbs-several.txt", text.toString());
    }

    @Test
    void should_read_like_this_when_answers_are_put_together() throws IOException {
        Condition title = stated(CorrectiveAction.TITLE);
        Condition done = reached(CorrectiveAction.COMPLETED_ON);
        tell(
                every(title, done),
                any(title, done),
                every(any(title, done), not(title)),
                any(every(title, not(done)), cited(EffectivenessReview.ACTIONS)),
                custom("has a title", Set.of(), (record, isms) -> switch (record.id()
                        .value()) {
                    case "CA-1" -> CustomAnswer.met("CA-1 has");
                    case "CA-2" -> CustomAnswer.unmet("CA-2 has not");
                    default -> CustomAnswer.open("who knows");
                }));
        tellClosed(every(title, done), any(title, done));

        Golden.assertText("verbs-together.txt", text.toString());
    }
}
