package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.model.context.ScopeExclusion;
import org.isms4j.model.context.ScopeReview;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.record.RecordId;

/** Clause 4.3: versions of the scope and the reviews whether it still fits. */
final class ScopeStory extends Story {

    private static final LocalDate BEFORE = Simulation.FIRST_DAY.minusDays(1);

    private final Script scopes = Script.table("scopes");
    private final Script reviews = Script.table("scopereviews");
    private final Script providers = Script.table("providers");

    ScopeStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        scopes.on("approved", day).stream().filter(ScopeStory::isFirst).forEach(cue -> lay(cue, day));
    }

    @Override
    void connect(LocalDate day) {
        scopes.on("approved", day).stream().filter(cue -> !isFirst(cue)).forEach(cue -> lay(cue, day));
        reviews.on("on", day).forEach(cue -> review(cue, day));
    }

    private static boolean isFirst(Cue scope) {
        return scope.is("version", "1");
    }

    private void lay(Cue cue, LocalDate approved) {
        LocalDate from = cue.date("from");
        Optional<RecordId> earlier = stage.journal().find("scope");
        RecordId document = stage.library().publish("SCO", approved, from, List.of());
        List<RecordId> considered = stage.citeFound(BEFORE, approved, Folder.ISSUE, Folder.REQUIREMENT);
        RecordId id = stage.journal().write(Folder.SCOPE, approved, ScopeVersion.builder(), scope -> {
            describe(scope, cue);
            scope.approvedOn(approved)
                    .approvedBy(stage.cast().holder("MD", approved))
                    .inForceFrom(from)
                    .addAllConsidered(considered)
                    .addAllInterfaces(interfaces(approved))
                    .document(document);
            earlier.ifPresent(scope::supersedes);
        });
        earlier.ifPresent(
                old -> stage.journal().amend(old, ScopeVersion.Builder.class, scope -> scope.inForceTo(from)));
        stage.journal().name("scope", id);
        exclude(id, approved);
    }

    private static void describe(ScopeVersion.Builder scope, Cue cue) {
        scope.title("Scope of the ISMS of Harbour Logistics")
                .version(cue.text("version"))
                .addAllUnits(cue.list("units"))
                .addAllLocations(cue.list("locations"))
                .addAllActivities(cue.list("activities"))
                .addAllTechnologies(cue.list("technologies"));
    }

    private List<RecordId> interfaces(LocalDate day) {
        return stage.citeNamed(providers.cues().stream()
                .filter(cue -> !cue.date("engaged").isAfter(day))
                .filter(cue -> cue.maybeDate("ended").map(day::isBefore).orElse(true))
                .map(cue -> cue.text("key"))
                .flatMap(key -> Stream.of("provider/" + key, "dependency/" + key))
                .toList());
    }

    private void exclude(RecordId scope, LocalDate day) {
        stage.journal()
                .write(
                        Folder.SCOPE_EXCLUSION,
                        day,
                        ScopeExclusion.builder(),
                        exclusion -> exclusion
                                .scope(scope)
                                .subject("Workshop for trucks")
                                .reason("It has its own company and network and sees no data of customers")
                                .excludedOn(day));
    }

    private void review(Cue cue, LocalDate day) {
        RecordId scope = stage.journal().named("scope");
        stage.journal()
                .write(
                        Folder.SCOPE_REVIEW,
                        day,
                        ScopeReview.builder(),
                        review -> review.scope(scope)
                                .reviewedOn(day)
                                .reviewedBy(stage.cast().holder("ISM", day))
                                .addAllTrigger(stage.citeNamed(cue.list("triggers")))
                                .outcome(cue.text("outcome")));
    }
}
