package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.support.AwarenessRecord;

/** Clause 7.3: yearly sessions for everybody and an introduction for newcomers. */
final class AwarenessStory extends Story {

    private static final List<LocalDate> SESSIONS = List.of(
            LocalDate.of(2023, 12, 11),
            LocalDate.of(2024, 11, 18),
            LocalDate.of(2025, 4, 7),
            LocalDate.of(2026, 3, 23));
    private static final int SHIFTS = 5;
    private static final int DAYS_TO_INTRODUCTION = 9;
    private static final int DAYS_OF_A_NEWCOMER = 30;

    AwarenessStory(Stage stage) {
        super(stage);
    }

    @Override
    void act(LocalDate day) {
        SESSIONS.stream()
                .filter(session -> !session.isAfter(day) && day.isBefore(session.plusDays(SHIFTS)))
                .forEach(session -> teach(day, (int) session.datesUntil(day).count()));
        LocalDate joined = day.minusDays(DAYS_TO_INTRODUCTION);
        stage.cast().present(day).stream()
                .filter(person -> person.date("joined").equals(joined) && !joined.isBefore(Simulation.FIRST_DAY))
                .forEach(person -> aware(person, day));
    }

    private void teach(LocalDate day, int shift) {
        stage.cast().present(day).stream()
                .filter(person -> person.date("joined").isBefore(day.minusDays(DAYS_OF_A_NEWCOMER)))
                .filter(person -> Math.floorMod(person.text("key").hashCode(), SHIFTS) == shift)
                .forEach(person -> aware(person, day));
    }

    private void aware(Cue person, LocalDate day) {
        RecordId policy = stage.journal().named("policy");
        stage.journal().write(Folder.AWARENESS, day, AwarenessRecord.builder(), record -> {
            record.person(stage.cast().person(person.text("key")))
                    .givenOn(day)
                    .coversPolicy(true)
                    .coversContribution(true)
                    .coversImplications(true)
                    .checkedOn(day);
            stage.cite(policy).ifPresent(record::policy);
        });
    }
}
