package org.isms4j.testkit.edit;

import static org.isms4j.testkit.edit.Edit.none;
import static org.isms4j.testkit.edit.Edit.set;
import static org.isms4j.testkit.edit.Edit.with;
import static org.isms4j.testkit.edit.Edit.without;

import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.context.ClimateDetermination;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.ContextReview;
import org.isms4j.model.context.Dependency;
import org.isms4j.model.context.InterestedParty;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.context.IssueKind;
import org.isms4j.model.context.RequirementSource;
import org.isms4j.model.context.ScopeExclusion;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.operation.OperationalChange;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.record.ChangeKind;
import org.isms4j.model.record.RecordId;

/** Edits of clause 4. */
final class ContextEdits {

    private ContextEdits() {}

    static List<BreakingEdit> edits() {
        return Stream.of(issues(), parties(), scope()).flatMap(List::stream).toList();
    }

    private static List<BreakingEdit> issues() {
        return List.of(
                BreakingEdit.of(
                        "4.1-01",
                        "internal-issues-all-withdrawn",
                        "All internal issues were withdrawn, and nobody determined new ones",
                        Edit.on(asOf -> set(
                                ContextIssue.TYPE,
                                issue -> issue.kind()
                                        .filter(kind -> kind == IssueKind.INTERNAL)
                                        .isPresent(),
                                ContextIssue.WITHDRAWN_ON,
                                asOf.minusMonths(1)))),
                BreakingEdit.of(
                        "4.1-02",
                        "climate-left-without-decision",
                        "Climate change was discussed, and it was not decided whether it matters",
                        none(ClimateDetermination.TYPE, ClimateDetermination.RELEVANT)),
                BreakingEdit.of(
                        "4.1-03",
                        "issue-leads-nowhere",
                        "An issue was listed, and nothing took it up",
                        Edit.on(asOf -> with(ContextIssue.builder()
                                .id(RecordId.of("EXTRA-ISSUE"))
                                .title("Two suppliers merge")
                                .kind(IssueKind.EXTERNAL)
                                .determinedOn(asOf.minusMonths(5))
                                .build()))),
                BreakingEdit.of(
                                "4.1-04",
                                "issues-never-looked-at-again",
                                "Issues were listed when the system was set up, and never looked at again",
                                Edit.on(asOf -> without(
                                        ContextReview.TYPE,
                                        review -> review.reviewedOn()
                                                .filter(day -> day.isAfter(asOf.minusMonths(14)))
                                                .isPresent())))
                        .touching("4.2"),
                BreakingEdit.of(
                                "4.1-05",
                                "acquisition-without-a-look-at-issues",
                                "A company was acquired, and nobody looked at the issues since",
                                Edit.on(asOf -> with(OperationalChange.builder()
                                                .id(RecordId.of("EXTRA-ACQUISITION"))
                                                .kind(ChangeKind.OTHER)
                                                .significant(true)
                                                .planned(true)
                                                .proposedOn(asOf.minusMonths(6))
                                                .assessedOn(asOf.minusMonths(6))
                                                .approvedOn(asOf.minusMonths(6))
                                                .implementedOn(asOf.minusMonths(5))
                                                .build())
                                        .and(without(
                                                ContextReview.TYPE,
                                                review -> review.reviewedOn()
                                                        .filter(day -> day.isAfter(asOf.minusMonths(6)))
                                                        .isPresent()))))
                        .touching("4.4", "8.2"));
    }

    private static List<BreakingEdit> parties() {
        return List.of(
                BreakingEdit.of(
                        "4.2-01",
                        "parties-without-relevance",
                        "Interested parties were listed from a template, without saying why they matter",
                        none(InterestedParty.TYPE, InterestedParty.RELEVANCE)),
                BreakingEdit.of(
                        "4.2-02",
                        "parties-whose-requirements-nobody-asked",
                        "A party was listed, and it is stated that nothing is known of what it requires",
                        Edit.on(asOf -> Edit.set(
                                        InterestedPartyRequirement.TYPE,
                                        InterestedPartyRequirement.WITHDRAWN_ON,
                                        asOf.minusMonths(1))
                                .and(none(InterestedParty.TYPE, InterestedParty.NO_REQUIREMENTS_REASON)))),
                BreakingEdit.of(
                        "4.2-03",
                        "requirements-not-decided",
                        "Nobody decided which requirements the ISMS addresses",
                        none(InterestedPartyRequirement.TYPE, InterestedPartyRequirement.ADDRESSED_BY_ISMS)),
                BreakingEdit.of(
                        "4.2-04",
                        "addressed-by-nothing",
                        "A requirement was taken on, and nothing of the ISMS addresses it",
                        Pick.inForce(InterestedParty.TYPE)
                                .first(party -> Edit.on(asOf -> with(InterestedPartyRequirement.builder()
                                        .id(RecordId.of("EXTRA-REQUIREMENT"))
                                        .title("Tell the insurer about incidents within a day")
                                        .party(party.id())
                                        .source(RequirementSource.CONTRACT)
                                        .identifiedOn(asOf.minusMonths(6))
                                        .addressedByIsms(true)
                                        .decidedOn(asOf.minusMonths(6))
                                        .climate(false)
                                        .build())))),
                BreakingEdit.of(
                        "4.2-05",
                        "no-legal-requirement-named",
                        "Control A.5.31 is included, and every requirement is listed as an expectation",
                        set(
                                InterestedPartyRequirement.TYPE,
                                InterestedPartyRequirement.SOURCE,
                                RequirementSource.EXPECTATION)),
                BreakingEdit.of(
                        "4.2-06",
                        "parties-left-out-of-reviews",
                        "Reviews of the context look at issues only",
                        set(ContextReview.TYPE, ContextReview.COVERS_PARTIES, false)),
                BreakingEdit.of(
                        "4.2-07",
                        "climate-of-parties-not-considered",
                        "Nobody asked whether parties require something about climate change",
                        none(InterestedPartyRequirement.TYPE, InterestedPartyRequirement.CLIMATE)));
    }

    private static List<BreakingEdit> scope() {
        return List.of(
                BreakingEdit.of(
                        "4.3-01",
                        "scope-never-approved",
                        "The scope is a draft that nobody approved",
                        none(ScopeVersion.TYPE, ScopeVersion.APPROVED_ON)),
                BreakingEdit.of(
                                "4.3-02",
                                "interfaces-not-considered",
                                "The scope names neither interfaces nor a reason why there are none",
                                none(ScopeVersion.TYPE, ScopeVersion.INTERFACES))
                        .touching("4.4"),
                BreakingEdit.of(
                        "4.3-03",
                        "exclusion-without-reason",
                        "A part is left out of the scope without a reason",
                        none(ScopeExclusion.TYPE, ScopeExclusion.REASON)),
                BreakingEdit.of(
                        "4.3-04",
                        "excluded-and-assessed",
                        "What is left out of the scope is a unit of the scope",
                        set(ScopeExclusion.TYPE, ScopeExclusion.SUBJECT, "Terminal Operations")),
                BreakingEdit.of(
                        "4.3-05",
                        "assessments-without-scope",
                        "Risk assessments do not say which scope they cover",
                        none(RiskAssessment.TYPE, RiskAssessment.SCOPE_VERSION)),
                BreakingEdit.of(
                                "4.3-06",
                                "new-site-without-a-look-at-the-scope",
                                "A site was opened, and nobody looked at the scope",
                                Edit.on(asOf -> with(OperationalChange.builder()
                                        .id(RecordId.of("EXTRA-SITE"))
                                        .kind(ChangeKind.ORGANIZATION)
                                        .significant(true)
                                        .planned(true)
                                        .proposedOn(asOf.minusMonths(5))
                                        .assessedOn(asOf.minusMonths(5))
                                        .approvedOn(asOf.minusMonths(5))
                                        .implementedOn(asOf.minusMonths(5).plusDays(10))
                                        .build())))
                        .touching("4.4", "8.2"),
                BreakingEdit.of(
                        "4.3-07",
                        "dependencies-without-agreement",
                        "Dependencies name neither a provider nor an agreement",
                        none(Dependency.TYPE, Dependency.PROVIDER).and(none(Dependency.TYPE, Dependency.AGREEMENT))));
    }
}
