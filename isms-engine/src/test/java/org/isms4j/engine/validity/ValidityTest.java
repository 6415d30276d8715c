package org.isms4j.engine.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isms4j.engine.check.Examinations.atLeastOne;
import static org.isms4j.engine.check.Examinations.forEvery;
import static org.isms4j.engine.check.Examinations.steps;
import static org.isms4j.engine.check.Verbs.cited;
import static org.isms4j.engine.check.Verbs.compare;
import static org.isms4j.engine.check.Verbs.inForce;
import static org.isms4j.engine.check.Verbs.linked;
import static org.isms4j.engine.check.Verbs.not;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;
import static org.isms4j.engine.check.Verbs.stated;

import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Relation;
import org.isms4j.engine.check.Terms;
import org.isms4j.engine.check.WhenEmpty;
import org.isms4j.model.declaration.CompletenessDeclaration;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.improvement.CorrectiveAction;
import org.isms4j.model.improvement.EffectivenessReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;

/** How long answers of single verbs hold; an item valid until day D is valid on D (ruling R6). */
class ValidityTest {

    private static Holding holding(Examination examination, IsmsRecord... records) {
        return Holding.of(Trial.check(examination), Trial.TODAY, records);
    }

    private static TrainingAction due(String day) {
        return Given.a(TrainingAction.TYPE, "T-1")
                .on(TrainingAction.PLANNED_ON, "2026-01-10")
                .on(TrainingAction.DUE_ON, day)
                .build();
    }

    private static CompletenessDeclaration complete(String from, String to, RecordType<?> type) {
        return Given.a(CompletenessDeclaration.TYPE, "COMPLETE")
                .with(CompletenessDeclaration.RECORD_TYPES, type.name())
                .on(CompletenessDeclaration.FROM, from)
                .on(CompletenessDeclaration.TO, to)
                .build();
    }

    @Test
    void should_hold_for_ever_when_nothing_depends_on_the_day() {
        holding(forEvery(TrainingAction.TYPE).expect(stated(TrainingAction.DUE_ON)), due("2026-12-01"))
                .assertForEver();
    }

    @Test
    void should_hold_until_the_day_when_a_fixed_day_is_to_be_reached() {
        holding(forEvery(TrainingAction.TYPE).expect(reached(TrainingAction.DUE_ON)), due("2026-12-01"))
                .assertUntil("2026-12-01", "T-1");
    }

    @Test
    void should_hold_through_the_day_when_a_fixed_day_has_to_pass() {
        holding(forEvery(TrainingAction.TYPE).expect(not(passed(TrainingAction.DUE_ON))), due("2026-12-01"))
                .assertUntil("2026-12-02", "T-1");
    }

    @Test
    void should_be_pending_through_the_due_day_when_something_is_owed_then() {
        Examination done = forEvery(TrainingAction.TYPE)
                .onceDue(passed(TrainingAction.DUE_ON))
                .expect(reached(TrainingAction.COMPLETED_ON));

        holding(done, due("2026-12-01")).assertUntil("2026-12-02", "T-1");
    }

    @Test
    void should_hold_for_ever_when_the_event_is_dated_after_the_evaluation_date() {
        TrainingAction later = Given.a(TrainingAction.TYPE, "T-1")
                .on(TrainingAction.PLANNED_ON, "2026-01-10")
                .on(TrainingAction.COMPLETED_ON, "2030-01-01")
                .build();
        Examination done = forEvery(TrainingAction.TYPE).expect(not(passed(TrainingAction.COMPLETED_ON)));

        assertThat(Trial.result(done, later).validUntil()).isEmpty();
    }

    private static Given<RoleAssignment> assignment() {
        return Given.a(RoleAssignment.TYPE, "RA-1").on(RoleAssignment.COMMUNICATED_ON, "2025-01-01");
    }

    @Test
    void should_hold_until_the_end_when_a_record_in_force_ends() {
        RoleAssignment ending = assignment()
                .on(RoleAssignment.ASSIGNED_FROM, "2025-01-01")
                .on(RoleAssignment.ASSIGNED_TO, "2026-12-01")
                .build();

        holding(forEvery(RoleAssignment.TYPE).expect(inForce()), ending).assertUntil("2026-12-01", "RA-1");
    }

    @Test
    void should_hold_until_the_start_when_a_record_is_not_in_force_yet() {
        RoleAssignment coming =
                assignment().on(RoleAssignment.ASSIGNED_FROM, "2026-12-01").build();

        holding(forEvery(RoleAssignment.TYPE).expect(inForce()), coming).assertUntil("2026-12-01", "RA-1");
    }

    @Test
    void should_hold_until_the_successor_is_in_force_when_a_version_is_replaced() {
        DocumentVersion old = Given.a(DocumentVersion.TYPE, "DOC-1")
                .on(DocumentVersion.CREATED_ON, "2025-01-01")
                .with(DocumentVersion.TITLE, "old")
                .build();
        DocumentVersion successor = Given.a(DocumentVersion.TYPE, "DOC-2")
                .on(DocumentVersion.CREATED_ON, "2026-10-01")
                .on(DocumentVersion.IN_FORCE_FROM, "2026-12-01")
                .to(DocumentVersion.SUPERSEDES, "DOC-1")
                .build();
        Examination inForce = forEvery(DocumentVersion.TYPE)
                .where(stated(DocumentVersion.TITLE))
                .expect(inForce());

        holding(inForce, old, successor).assertUntil("2026-12-01", "DOC-1");
    }

    @Test
    void should_hold_until_a_linked_record_ends_when_the_answer_rests_on_it() {
        Role role = Given.a(Role.TYPE, "CISO").on(Role.CREATED_ON, "2025-01-01").build();
        RoleAssignment ending = assignment()
                .to(RoleAssignment.ROLE, "CISO")
                .on(RoleAssignment.ASSIGNED_FROM, "2025-01-01")
                .on(RoleAssignment.ASSIGNED_TO, "2027-02-01")
                .build();

        holding(forEvery(Role.TYPE).expect(cited(RoleAssignment.ROLE, inForce())), role, ending)
                .assertUntil("2027-02-01", "CISO");
        holding(atLeastOne(RoleAssignment.TYPE).expect(inForce()), ending).assertUntil("2027-02-01");
        holding(forEvery(RoleAssignment.TYPE).where(inForce()).expect(linked(RoleAssignment.ROLE)), role, ending)
                .assertUntil("2027-02-01", "RA-1");
    }

    @Test
    void should_hold_until_an_old_subject_is_out_of_sight_when_only_recent_ones_count() {
        Audit older =
                Given.a(Audit.TYPE, "A-1").on(Audit.COMPLETED_ON, "2026-01-15").build();
        Audit newer =
                Given.a(Audit.TYPE, "A-2").on(Audit.COMPLETED_ON, "2026-06-01").build();
        Examination recent = forEvery(Audit.TYPE).recentBy(Audit.COMPLETED_ON).expect(reached(Audit.COMPLETED_ON));

        holding(recent, older, newer).assertUntil("2027-01-16", "A-1");
    }

    @Test
    void should_hold_for_ever_when_the_newest_subject_is_the_only_recent_one() {
        Audit only =
                Given.a(Audit.TYPE, "A-1").on(Audit.COMPLETED_ON, "2026-01-15").build();

        holding(forEvery(Audit.TYPE).recentBy(Audit.COMPLETED_ON).expect(reached(Audit.COMPLETED_ON)), only)
                .assertForEver();
    }

    @Test
    void should_hold_through_the_last_day_when_absence_rests_on_a_declaration_that_ends() {
        CorrectiveAction action = Given.a(CorrectiveAction.TYPE, "CA-1")
                .on(CorrectiveAction.PLANNED_ON, "2026-01-10")
                .build();
        Examination reviewed = forEvery(CorrectiveAction.TYPE).expect(cited(EffectivenessReview.ACTIONS));

        holding(reviewed, action, complete("2025-01-01", "2026-12-31", EffectivenessReview.TYPE))
                .assertUntil("2027-01-01", "CA-1");
    }

    @Test
    void should_hold_through_the_last_day_when_nothing_called_for_it_by_a_declaration_that_ends() {
        Check vacuous = Trial.check(forEvery(CorrectiveAction.TYPE)).whenEmpty(WhenEmpty.VACUOUS);

        Holding.of(vacuous, Trial.TODAY, complete("2024-01-01", "2026-12-31", CorrectiveAction.TYPE))
                .assertUntil("2027-01-01");
    }

    @Test
    void should_hold_until_the_window_is_covered_when_a_declaration_starts_inside_of_it() {
        Check vacuous = Trial.check(forEvery(CorrectiveAction.TYPE)).whenEmpty(WhenEmpty.VACUOUS);

        Holding.of(vacuous, Trial.TODAY, Given.complete("2026-03-01", CorrectiveAction.TYPE))
                .assertUntil("2027-03-01");
    }

    @Test
    void should_hold_until_the_window_is_covered_when_absence_will_be_proven_then() {
        Examination programme = atLeastOne(PolicyVersion.TYPE).expect(inForce());

        holding(programme, Given.complete("2026-03-01", PolicyVersion.TYPE)).assertUntil("2027-03-01");
    }

    @Test
    void should_hold_until_the_window_is_covered_when_a_declaration_starts_after_the_record() {
        CorrectiveAction action = Given.a(CorrectiveAction.TYPE, "CA-1")
                .on(CorrectiveAction.PLANNED_ON, "2026-05-01")
                .build();
        Examination reviewed = forEvery(CorrectiveAction.TYPE).expect(cited(EffectivenessReview.ACTIONS));

        holding(reviewed, action, Given.complete("2026-06-01", EffectivenessReview.TYPE))
                .assertUntil("2027-06-01", "CA-1");
    }

    @Test
    void should_not_depend_on_an_empty_population_when_another_one_speaks() {
        TrainingAction action = due("2026-12-01");
        Check check = Trial.check(
                        forEvery(TrainingAction.TYPE).expect(stated(TrainingAction.DUE_ON)),
                        forEvery(CorrectiveAction.TYPE))
                .whenEmpty(WhenEmpty.VACUOUS);

        Holding.of(check, Trial.TODAY, action, complete("2024-01-01", "2026-12-31", CorrectiveAction.TYPE))
                .assertForEver();
    }

    @Test
    void should_hold_while_the_last_audit_is_in_the_window_when_nothing_was_found() {
        Check nothingFound = Trial.check(forEvery(CorrectiveAction.TYPE)).whenEmpty(WhenEmpty.VACUOUS_AFTER_LOOKING);
        Audit audit =
                Given.a(Audit.TYPE, "A-1").on(Audit.COMPLETED_ON, "2026-01-15").build();

        Holding.of(nothingFound, Trial.TODAY, audit, Given.complete("2020-01-01", CorrectiveAction.TYPE))
                .assertUntil("2027-01-16");
    }

    @Test
    void should_hold_until_the_day_when_a_day_is_compared_with_the_evaluation_date() {
        Examination ahead = forEvery(TrainingAction.TYPE)
                .expect(compare(Terms.its(TrainingAction.DUE_ON), Relation.AFTER, Terms.today()));

        holding(ahead, due("2026-12-01")).assertUntil("2026-12-01", "T-1");
    }

    @Test
    void should_hold_until_a_member_leaves_when_the_members_of_a_sequence_depend_on_the_day() {
        PolicyVersion first = policy("POL-1", "2025-01-01", "2026-12-01");
        PolicyVersion second = policy("POL-2", "2026-01-01", "2029-12-01");
        Examination sequence = steps(PolicyVersion.TYPE, PolicyVersion.APPROVED_ON)
                .where(inForce())
                .expect(stated(PolicyVersion.TITLE));

        holding(sequence, first, second).assertUntil("2026-12-01");
    }

    private static PolicyVersion policy(String id, String approvedOn, String inForceTo) {
        return Given.a(PolicyVersion.TYPE, id)
                .with(PolicyVersion.TITLE, "Policy")
                .on(PolicyVersion.APPROVED_ON, approvedOn)
                .on(PolicyVersion.IN_FORCE_FROM, approvedOn)
                .on(PolicyVersion.IN_FORCE_TO, inForceTo)
                .build();
    }
}
