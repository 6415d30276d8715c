package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isms4j.model.context.Dependency;
import org.isms4j.model.operation.ExternalProvider;
import org.isms4j.model.operation.ProviderReview;
import org.isms4j.model.record.RecordId;

/** Clauses 4.3 c and 8.1: external providers, what depends on them and their reviews. */
final class ProviderStory extends Story {

    private static final LocalDate DETERMINED = LocalDate.of(2023, 11, 13);
    private static final int DAYS_TO_FIRST_REVIEW = 60;
    private static final int DAYS_EARLIER = 3;

    private final Script providers = Script.table("providers");
    private final Map<String, Integer> reviews = new LinkedHashMap<>();

    ProviderStory(Stage stage) {
        super(stage);
    }

    @Override
    void write(LocalDate day) {
        providers.beginning("engaged", day).stream()
                .filter(cue -> day.equals(Simulation.FIRST_DAY))
                .forEach(this::engage);
        if (day.equals(DETERMINED)) {
            providers.cues().stream()
                    .filter(cue -> cue.date("engaged").isBefore(day))
                    .forEach(cue -> depend(cue, day));
        }
    }

    @Override
    void act(LocalDate day) {
        providers.on("engaged", day).forEach(cue -> {
            engage(cue);
            depend(cue, day);
        });
        providers.cues().stream().filter(cue -> isReviewed(cue, day)).forEach(cue -> review(cue, day));
    }

    private void engage(Cue cue) {
        RecordId id = stage.journal()
                .write(Folder.PROVIDER, cue.date("engaged"), ExternalProvider.builder(), provider -> {
                    provider.name(cue.text("name"))
                            .service(cue.text("service"))
                            .relevant(true)
                            .critical(cue.says("critical"))
                            .owner(stage.cast().role("SUP"))
                            .requirementsAgreedOn(cue.date("agreed"))
                            .agreement(cue.text("agreement"))
                            .reviewInterval(cue.period("every"))
                            .engagedOn(cue.date("engaged"));
                    cue.maybeDate("ended").ifPresent(provider::endedOn);
                });
        stage.journal().name("provider/" + cue.text("key"), id);
    }

    private void depend(Cue cue, LocalDate day) {
        RecordId id = stage.journal().write(Folder.DEPENDENCY, day, Dependency.builder(), dependency -> {
            dependency
                    .title(cue.text("dependency"))
                    .activity(cue.text("activity"))
                    .agreement(cue.text("agreement"))
                    .identifiedOn(day);
            stage.citeNamed(List.of("provider/" + cue.text("key"))).forEach(dependency::provider);
            cue.maybeDate("ended").ifPresent(dependency::endedOn);
        });
        stage.journal().name("dependency/" + cue.text("key"), id);
    }

    private boolean isReviewed(Cue cue, LocalDate day) {
        int done = reviews.getOrDefault(cue.text("key"), 0);
        LocalDate first = cue.date("agreed").plusDays(DAYS_TO_FIRST_REVIEW);
        LocalDate next = first.plus(cue.period("every").multipliedBy(done)).minusDays((long) DAYS_EARLIER * done);
        return WorkingDays.onOrBefore(next).equals(day)
                && cue.maybeDate("ended").map(day::isBefore).orElse(true);
    }

    private void review(Cue cue, LocalDate day) {
        RecordId provider = stage.journal().named("provider/" + cue.text("key"));
        stage.journal()
                .write(
                        Folder.PROVIDER_REVIEW,
                        day,
                        ProviderReview.builder(),
                        review -> review.provider(provider)
                                .reviewedOn(day)
                                .reviewedBy(stage.cast().holder("SUP", day))
                                .outcome("Service and security terms kept, questions answered"));
        reviews.merge(cue.text("key"), 1, Integer::sum);
    }
}
