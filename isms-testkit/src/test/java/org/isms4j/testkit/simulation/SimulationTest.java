package org.isms4j.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.DateRole;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the records of every behaviour. */
class SimulationTest {

    @ParameterizedTest
    @EnumSource
    void should_yield_the_same_records_when_run_again_elsewhere(Behaviour behaviour) {
        String digest = Simulation.of(behaviour).run().digest();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertThat(Simulation.of(behaviour).run().digest()).isEqualTo(digest);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource
    void should_cite_records_of_the_right_type(Behaviour behaviour) {
        IsmsSnapshot isms = Simulation.of(behaviour).run();
        List<String> wrong = new ArrayList<>();

        isms.records().forEach(record -> wrong.addAll(wrongLinks(isms, record)));

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void should_tell_nothing_that_happened_later(Behaviour behaviour) {
        List<String> late = new ArrayList<>();

        Simulation.of(behaviour).run().records().forEach(record -> late.addAll(lateEvents(record)));

        assertThat(late).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void should_enter_every_record_within_days_of_the_event(Behaviour behaviour) {
        List<IsmsRecord> records = Simulation.of(behaviour).run().records();

        assertThat(records).allSatisfy(record -> {
            LocalDate occurred = record.occurredOn().orElseThrow();
            var entered = record.recordedAt().orElseThrow().atOffset(ZoneOffset.UTC);
            assertThat(entered.toLocalTime()).isEqualTo(LocalTime.of(17, 0));
            assertThat(entered.toLocalDate()).isAfterOrEqualTo(occurred).isBeforeOrEqualTo(Simulation.LAST_DAY);
            if (!occurred.isBefore(Simulation.FIRST_DAY)) {
                assertThat(ChronoUnit.DAYS.between(occurred, entered.toLocalDate()))
                        .isLessThan(20);
            }
        });
    }

    private static List<String> wrongLinks(IsmsSnapshot isms, IsmsRecord record) {
        return wrongLinks(isms, record.recordType(), record);
    }

    private static <R extends IsmsRecord> List<String> wrongLinks(
            IsmsSnapshot isms, RecordType<R> type, IsmsRecord record) {
        R typed = type.recordClass().cast(record);
        return type.attributes().stream()
                .filter(Attribute::isLink)
                .flatMap(link -> link.values(typed).stream()
                        .map(RecordId.class::cast)
                        .filter(id -> !fits(isms, link, id))
                        .map(id -> record.id() + " " + link + " -> " + id))
                .toList();
    }

    private static boolean fits(IsmsSnapshot isms, Attribute<?, ?> link, RecordId id) {
        Optional<IsmsRecord> cited = isms.find(id);
        return cited.isPresent()
                && (link.targets().isEmpty()
                        || link.targets().contains(cited.get().recordType().name()));
    }

    private static List<String> lateEvents(IsmsRecord record) {
        return lateEvents(record.recordType(), record);
    }

    private static <R extends IsmsRecord> List<String> lateEvents(RecordType<R> type, IsmsRecord record) {
        R typed = type.recordClass().cast(record);
        return type.events().stream()
                .filter(event -> event.dateRole() == DateRole.EVENT)
                .filter(event -> event.value(typed)
                        .filter(day -> day.isAfter(Simulation.LAST_DAY))
                        .isPresent())
                .map(event -> record.id() + " " + event)
                .toList();
    }
}
