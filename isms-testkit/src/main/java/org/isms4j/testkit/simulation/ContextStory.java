package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.context.ClimateDetermination;
import org.isms4j.model.context.ContextIssue;
import org.isms4j.model.context.ContextReview;
import org.isms4j.model.context.Feedback;
import org.isms4j.model.context.InterestedParty;
import org.isms4j.model.context.InterestedPartyRequirement;
import org.isms4j.model.context.IssueKind;
import org.isms4j.model.context.PartyKind;
import org.isms4j.model.context.RequirementSource;
import org.isms4j.model.record.RecordId;

/** Clauses 4.1 and 4.2: issues, interested parties, their requirements and feedback, and the reviews of all that. */
final class ContextStory extends Story {

    private static final LocalDate START = LocalDate.of(2023, 11, 8);
    private static final LocalDate BEFORE = Simulation.FIRST_DAY.minusDays(1);

    private final Script issues = Script.table("issues");
    private final Script parties = Script.table("parties");
    private final Script requirements = Script.table("requirements");
    private final Script feedback = Script.table("feedback");

    ContextStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        if (day.equals(START)) {
            determine(day);
            climate(day);
        }
    }

    @Override
    void act(LocalDate day) {
        feedback.on("on", day).forEach(cue -> receive(cue, day));
        stage.processes().rows().stream()
                .filter(row -> row.is("node", "CTX") && row.list("when").contains(day.toString()))
                .forEach(row -> review(day));
    }

    @Override
    void connect(LocalDate day) {
        if (!day.equals(START)) {
            determine(day);
        }
    }

    private void determine(LocalDate day) {
        issues.on("determined", day).forEach(cue -> issue(cue, day));
        parties.on("determined", day).forEach(cue -> party(cue, day));
        requirements.on("identified", day).forEach(cue -> require(cue, day));
    }

    private void issue(Cue cue, LocalDate day) {
        RecordId id = stage.journal().write(Folder.ISSUE, day, ContextIssue.builder(), issue -> {
            issue.title(cue.text("title"))
                    .kind(cue.choice("kind", IssueKind.class))
                    .determinedOn(day)
                    .determinedBy(stage.cast().holder("ISM", day))
                    .climate(cue.says("climate"));
            if (stage.behaviour().learns()) {
                cue.maybeDate("changed").ifPresent(issue::changedOn);
                issue.significant(cue.says("significant"));
            }
        });
        stage.journal().name("issue/" + cue.text("key"), id);
    }

    private void party(Cue cue, LocalDate day) {
        RecordId id = stage.journal().write(Folder.PARTY, day, InterestedParty.builder(), party -> {
            party.name(cue.text("name"))
                    .kind(cue.choice("kind", PartyKind.class))
                    .relevance(cue.text("relevance"))
                    .determinedOn(day);
            cue.maybe("nothing").ifPresent(reason -> party.noRequirementsOn(day).noRequirementsReason(reason));
        });
        stage.journal().name("party/" + cue.text("key"), id);
    }

    private void require(Cue cue, LocalDate day) {
        RecordId id = stage.journal()
                .write(Folder.REQUIREMENT, day, InterestedPartyRequirement.builder(), requirement -> {
                    requirement
                            .title(cue.text("title"))
                            .party(stage.journal().named("party/" + cue.text("party")))
                            .source(cue.choice("source", RequirementSource.class))
                            .identifiedOn(day)
                            .climate(cue.says("climate"))
                            .addressedByIsms(cue.says("addressed"))
                            .decidedOn(cue.maybeDate("decided").orElse(day))
                            .decidedBy(stage.cast().holder("HFQ", day))
                            .reason(cue.text("reason"))
                            .addAllAddressedBy(stage.citeNamed(cue.list("carrier")));
                    if (stage.behaviour().learns()) {
                        cue.maybeDate("changed").ifPresent(requirement::changedOn);
                        requirement.significant(cue.says("significant"));
                    }
                });
        stage.journal().name("requirement/" + cue.text("key"), id);
    }

    private void climate(LocalDate day) {
        stage.journal()
                .write(
                        Folder.CLIMATE,
                        day,
                        ClimateDetermination.builder(),
                        climate -> climate.determinedOn(day)
                                .determinedBy(stage.cast().holder("MD", day))
                                .relevant(true)
                                .reason("Storm surges reach the quay, its power supply and its cable ducts"));
    }

    private void receive(Cue cue, LocalDate day) {
        boolean known = stage.journal().find("party/" + cue.text("party")).isPresent();
        if (known) {
            RecordId id = stage.journal()
                    .write(
                            Folder.FEEDBACK,
                            day,
                            Feedback.builder(),
                            received -> received.party(stage.journal().named("party/" + cue.text("party")))
                                    .receivedOn(day)
                                    .subject(cue.text("subject"))
                                    .addAllRequirement(
                                            stage.citeNamed(List.of("requirement/" + cue.text("requirement")))));
            stage.journal().name("feedback/" + cue.text("key"), id);
        }
    }

    private void review(LocalDate day) {
        List<RecordId> considered = stage.citeFound(BEFORE, day, Folder.ISSUE, Folder.PARTY, Folder.REQUIREMENT);
        stage.journal()
                .write(
                        Folder.CONTEXT_REVIEW,
                        day,
                        ContextReview.builder(),
                        review -> review.reviewedOn(day)
                                .reviewedBy(stage.cast().holder("ISM", day))
                                .coversIssues(true)
                                .coversParties(true)
                                .addAllConsidered(considered)
                                .outcome("Issues, parties and requirements confirmed or changed as recorded"));
    }
}
