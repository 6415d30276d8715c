package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.declaration.GraceDeclaration;
import org.isms4j.model.evaluation.Measurement;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.record.ExternalReference;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.support.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {

    private static final Person PERSON = Person.builder().id(RecordId.of("P-1")).build();
    private static final Risk RISK = Risk.builder().id(RecordId.of("R-1")).build();

    @TempDir
    Path folder;

    @Test
    void should_write_fields_in_canonical_order() {
        Risk risk = Risk.builder()
                .unknown(Risk.SUPERSEDES)
                .unknown(Risk.TITLE)
                .none(Risk.CLOSED_ON)
                .none(Risk.PROPERTIES)
                .addUnits("Sales", "Operations")
                .acceptable(false)
                .level(-12)
                .identifiedOn(LocalDate.of(2026, 1, 2))
                .addExternalReferences(new ExternalReference("jira", "X-1"), new ExternalReference("hr", "7"))
                .recordedAt(Instant.parse("2026-01-05T09:00:00.120Z"))
                .id(RecordId.of("R-1"))
                .build();

        assertThat(RecordFiles.toJson(risk))
                .isEqualTo("{\"type\":\"Risk\",\"id\":\"R-1\",\"recordedAt\":\"2026-01-05T09:00:00.120Z\","
                        + "\"externalReferences\":[{\"system\":\"jira\",\"value\":\"X-1\"},"
                        + "{\"system\":\"hr\",\"value\":\"7\"}],\"identifiedOn\":\"2026-01-02\",\"properties\":[],"
                        + "\"units\":[\"Sales\",\"Operations\"],\"level\":-12,\"acceptable\":false,"
                        + "\"closedOn\":null,\"unknown\":[\"title\",\"supersedes\"]}");
    }

    @Test
    void should_escape_only_what_json_demands() {
        Person person = Person.builder()
                .id(RecordId.of("P-1"))
                .name("\"\\/\b\t\n\f\r\u0000\u001f\u007f</script>\u00e9\u2028\ud83d\ude00")
                .build();

        assertThat(RecordFiles.toJson(person))
                .isEqualTo("{\"type\":\"Person\",\"id\":\"P-1\",\"name\":\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u007f"
                        + "</script>\u00e9\u2028\ud83d\ude00\"}");
    }

    @Test
    void should_write_decimals_with_all_their_digits_and_without_exponent() {
        assertThat(RecordFiles.toJson(measurement("1.50"))).endsWith("\"value\":\"1.50\"}");
        assertThat(RecordFiles.toJson(measurement("1E+3"))).endsWith("\"value\":\"1000\"}");
        assertThat(RecordFiles.toJson(measurement("1E-7"))).endsWith("\"value\":\"0.0000001\"}");
    }

    @Test
    void should_read_decimals_exactly_when_they_are_numbers() {
        String line = "{\"type\":\"Measurement\",\"id\":\"M-1\",\"value\":0.10000000000000000000000000000000000001000}";

        IsmsRecord record =
                RecordFiles.parse("x.jsonl", line).orThrow().records().get(0);

        assertThat(((Measurement) record).value())
                .contains(new BigDecimal("0.10000000000000000000000000000000000001000"));
    }

    @Test
    void should_refuse_values_when_they_could_not_be_read_back() {
        assertThatThrownBy(() -> RecordFiles.toJson(PERSON.withName("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Person P-1, attribute 'name': must not be empty; state none where there is no value");
        assertThatThrownBy(() -> RecordFiles.toJson(PERSON.withName("a\ud800")))
                .hasMessage("Person P-1, attribute 'name': must not have a lone surrogate: one is at index 1");
        assertThatThrownBy(() -> RecordFiles.toJson(PERSON.withId(RecordId.of("\udc00"))))
                .hasMessageEndingWith("attribute 'id': must not have a lone surrogate: one is at index 0");
        assertThatThrownBy(() -> RecordFiles.toJson(GraceDeclaration.builder()
                        .id(RecordId.of("G-1"))
                        .grace(Period.ZERO)
                        .build()))
                .hasMessage("GraceDeclaration G-1, attribute 'grace': must be a period of at least a day: P0D");
        assertThatThrownBy(() -> RecordFiles.toJson(measurement("1E+1000")))
                .hasMessage("Measurement M-1, attribute 'value': must be a decimal number without exponent, such as"
                        + " 12.5");
    }

    @Test
    void should_write_records_in_the_order_of_a_snapshot() throws IOException {
        Path file = folder.resolve("new/set.jsonl");

        RecordFiles.write(file, List.of(RISK, RISK.withId(RecordId.of("R-0")), PERSON));

        assertThat(Files.readString(file)).isEqualTo("""
                        {"type":"Person","id":"P-1"}
                        {"type":"Risk","id":"R-0"}
                        {"type":"Risk","id":"R-1"}
                        """);
    }

    @Test
    void should_leave_the_file_as_it_was_when_a_record_cannot_be_written() throws IOException {
        Path file = folder.resolve("set.jsonl");
        RecordFiles.write(file, List.of(PERSON));

        assertThatThrownBy(() -> RecordFiles.write(file, List.of(RISK.withTitle(""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RecordFiles.write(file, List.of(RISK, RISK)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Record ids must be unique in a record set: R-1");

        assertThat(Files.readString(file)).isEqualTo("{\"type\":\"Person\",\"id\":\"P-1\"}\n");
        assertThat(names()).containsExactly("set.jsonl");
    }

    @Test
    void should_write_one_file_for_each_type_and_remove_stale_ones() throws IOException {
        RecordFiles.writeFolder(folder, IsmsSnapshot.of(PERSON, RISK));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("extra.jsonl"), "{\"type\":\"Person\",\"id\":\"P-2\"}\n");

        RecordFiles.writeFolder(folder, IsmsSnapshot.of(PERSON));

        assertThat(names()).containsExactly("Person.jsonl", "extra.jsonl", "notes.txt");
    }

    @Test
    void should_read_back_the_same_snapshot_when_the_folder_was_written() {
        IsmsSnapshot written = IsmsSnapshot.of(PERSON, RISK.withOwner(RecordId.of("P-1")));

        RecordFiles.writeFolder(folder.resolve("a/b"), written);

        IsmsSnapshot read = RecordFiles.read(folder.resolve("a/b")).orThrow();
        assertThat(read.records()).isEqualTo(written.records());
        assertThat(read.digest()).isEqualTo(written.digest());
    }

    @Test
    void should_keep_the_whole_folder_when_one_record_cannot_be_written() throws IOException {
        RecordFiles.writeFolder(folder, IsmsSnapshot.of(PERSON, RISK));

        assertThatThrownBy(() ->
                        RecordFiles.writeFolder(folder, IsmsSnapshot.of(PERSON.withName("new"), RISK.withTitle(""))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(names()).containsExactly("Person.jsonl", "Risk.jsonl");
        assertThat(Files.readString(folder.resolve("Person.jsonl")))
                .isEqualTo("{\"type\":\"Person\",\"id\":\"P-1\"}\n");
    }

    @Test
    void should_say_which_place_is_not_writable() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> RecordFiles.writeFolder(file, IsmsSnapshot.of(PERSON)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Record folder must be writable: " + file);
        assertThatThrownBy(() -> RecordFiles.write(file.resolve("x.jsonl"), List.of(PERSON)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Record file must be writable: " + file.resolve("x.jsonl"));
    }

    private static Measurement measurement(String value) {
        return Measurement.builder()
                .id(RecordId.of("M-1"))
                .value(new BigDecimal(value))
                .build();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
