package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.none;
import static org.isms4j.testkit.edit.Edit.set;
import static org.isms4j.testkit.edit.Edit.with;
import static org.isms4j.testkit.edit.Edit.without;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.declaration.JudgementVerdict;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.ReviewAction;
import org.isms4j.model.leadership.PerformanceReport;
import org.isms4j.model.leadership.PolicyCommunication;
import org.isms4j.model.leadership.PolicyReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.leadership.Role;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.AwarenessRecord;
import org.isms4j.model.support.CommunicationRecord;
import org.isms4j.model.support.DocumentVersion;
import org.isms4j.model.support.ResourceDecision;
import org.isms4j.model.support.ResourceNeed;

/** Edits of clause 5. */
final class LeadershipEdits {

    private LeadershipEdits() {}

    static List<BreakingEdit> edits() {
        return Stream.of(commitment(), policy(), roles()).flatMap(List::stream).toList();
    }

    private static List<BreakingEdit> commitment() {
        return List.of(
                BreakingEdit.of(
                        "5.1-01",
                        "objectives-set-below-top-management",
                        "Objectives were set without top management",
                        none(Objective.TYPE, Objective.APPROVED_BY)),
                BreakingEdit.of(
                                "5.1-02",
                                "resources-decided-too-late",
                                "A need for resources was decided half a year later",
                                Edit.on(asOf -> with(
                                        ResourceNeed.builder()
                                                .id(RecordId.of("EXTRA-NEED"))
                                                .title("A second analyst")
                                                .determinedOn(asOf.minusMonths(9))
                                                .build(),
                                        ResourceDecision.builder()
                                                .id(RecordId.of("EXTRA-GRANT"))
                                                .need(RecordId.of("EXTRA-NEED"))
                                                .decidedOn(asOf.minusMonths(2))
                                                .granted(true)
                                                .build())))
                        .touching("7.1"),
                BreakingEdit.of(
                        "5.1-03",
                        "top-management-never-speaks",
                        "Top management never spoke about information security",
                        none(CommunicationRecord.TYPE, CommunicationRecord.COMMUNICATED_BY)),
                BreakingEdit.of(
                                "5.1-04",
                                "decision-forgotten",
                                "A decision of top management was still not carried out half a year after it was due",
                                Edit.on(asOf -> with(ReviewAction.builder()
                                        .id(RecordId.of("EXTRA-ACTION"))
                                        .title("Name a deputy for the security manager")
                                        .dueOn(asOf.minusMonths(6))
                                        .build())))
                        .touching("9.3.3"),
                BreakingEdit.of(
                        "5.1-05",
                        "processes-apart-from-the-business",
                        "Processes of the ISMS name no business process they live in",
                        none(ProcessDefinition.TYPE, ProcessDefinition.BUSINESS_PROCESS)),
                judgement("5.1-06", "top-management-cannot-explain", "Top management could not explain its own part"),
                BreakingEdit.of(
                                "5.1-07",
                                "top-management-absent",
                                "No review was held, a need for resources was decided late, and a decision was forgotten",
                                Edit.on(asOf -> without(
                                                ManagementReview.TYPE,
                                                review -> review.heldOn()
                                                        .filter(day -> day.isAfter(asOf.minusMonths(20)))
                                                        .isPresent())
                                        .and(with(
                                                ReviewAction.builder()
                                                        .id(RecordId.of("EXTRA-ACTION"))
                                                        .dueOn(asOf.minusMonths(6))
                                                        .build(),
                                                ResourceNeed.builder()
                                                        .id(RecordId.of("EXTRA-NEED"))
                                                        .determinedOn(asOf.minusMonths(9))
                                                        .build(),
                                                ResourceDecision.builder()
                                                        .id(RecordId.of("EXTRA-GRANT"))
                                                        .need(RecordId.of("EXTRA-NEED"))
                                                        .decidedOn(asOf.minusMonths(2))
                                                        .build()))))
                        .touching("4.4", "7.1", "7.5.3", "9.3.1", "9.3.3"));
    }

    private static List<BreakingEdit> policy() {
        return List.of(
                BreakingEdit.of(
                                "5.2-01",
                                "policy-without-approval",
                                "The policy in use was never approved",
                                none(PolicyVersion.TYPE, PolicyVersion.APPROVED_ON))
                        .touching("5.1"),
                BreakingEdit.of(
                        "5.2-02",
                        "policy-promises-no-improvement",
                        "The policy holds no promise of continual improvement",
                        set(PolicyVersion.TYPE, PolicyVersion.COMMITS_TO_IMPROVEMENT, false)),
                BreakingEdit.of(
                                "5.2-03",
                                "policy-never-communicated",
                                "Nobody was told about the policy",
                                without(PolicyCommunication.TYPE))
                        .touching("4.4", "7.5.3"),
                BreakingEdit.of(
                        "5.2-04",
                        "policy-kept-from-parties",
                        "The policy is available to nobody outside",
                        none(PolicyVersion.TYPE, PolicyVersion.AVAILABLE_TO)
                                .and(none(PolicyCommunication.TYPE, PolicyCommunication.PARTIES))),
                BreakingEdit.of(
                        "5.2-05",
                        "policy-review-skipped",
                        "The policy was not reviewed for more than a year",
                        without(PolicyReview.TYPE)),
                BreakingEdit.of(
                                "5.2-06",
                                "new-policy-without-awareness",
                                "A new version of the policy was put in force, and nobody was made aware of it",
                                none(AwarenessRecord.TYPE, AwarenessRecord.POLICY))
                        .touching("4.4"),
                judgement("5.2-07", "policy-does-not-fit", "The policy does not fit what the organization is for"));
    }

    private static List<BreakingEdit> roles() {
        return List.of(
                BreakingEdit.of(
                                "5.3-01",
                                "nobody-responsible-for-the-isms",
                                "Whoever was responsible for the ISMS left half a year ago, and nobody followed",
                                Edit.on(asOf ->
                                        set(RoleAssignment.TYPE, RoleAssignment.ASSIGNED_TO, asOf.minusMonths(6))))
                        .touching("6.1.2", "6.1.3"),
                BreakingEdit.of(
                        "5.3-02",
                        "role-with-duties-not-held",
                        "A role that owns a process has not been held since last month",
                        Pick.inForce(RoleAssignment.TYPE)
                                .where((assignment, isms, asOf) -> isOnlyProcessOwner(assignment, isms))
                                .first(assignment -> Edit.on(
                                        asOf -> One.set(assignment, RoleAssignment.ASSIGNED_TO, asOf.minusMonths(1))))),
                BreakingEdit.of(
                        "5.3-03",
                        "assignments-kept-quiet",
                        "Assignments of roles were not made known",
                        none(RoleAssignment.TYPE, RoleAssignment.COMMUNICATED_ON)),
                BreakingEdit.of(
                                "5.3-04",
                                "no-report-to-top-management",
                                "Top management got no report for a year, and held no review either",
                                without(PerformanceReport.TYPE)
                                        .and(none(ManagementReview.TYPE, ManagementReview.PARTICIPANTS)))
                        .touching("4.4", "7.5.3", "9.3.1"),
                BreakingEdit.of(
                        "5.3-05",
                        "authors-approve-themselves",
                        "Authors approve their own documents",
                        Edit.changed(
                                DocumentVersion.TYPE,
                                document -> document.approvedBy()
                                        .map(who -> document.withAuthor(who))
                                        .orElse(document))));
    }

    /** Holds a role that owns a process, and nothing of what other checks ask an owner for. */
    private static boolean isOnlyProcessOwner(RoleAssignment assignment, IsmsSnapshot isms) {
        return assignment
                .role()
                .filter(role -> !isms.citing(ProcessDefinition.OWNER, role).isEmpty())
                .filter(role -> isms.citing(Risk.OWNER, role).isEmpty())
                .flatMap(role -> isms.find(Role.TYPE, role))
                .filter(role -> role.responsibilities().isEmpty())
                .isPresent();
    }

    private static BreakingEdit judgement(String check, String name, String says) {
        return BreakingEdit.of(
                check,
                name,
                says,
                set(
                        AssessorJudgement.TYPE,
                        each -> each.target().filter(check::equals).isPresent(),
                        AssessorJudgement.VERDICT,
                        JudgementVerdict.NONCONFORMING_MINOR));
    }
}
