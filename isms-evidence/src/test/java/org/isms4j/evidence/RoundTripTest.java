package org.isms4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;

class RoundTripTest {

    private static final String DAMAGE = "\n\"{}[]:,\\\0\u00ff0a";

    @Property(seed = "27001", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void should_read_what_was_written(@ForAll("records") IsmsRecord record) {
        String line = RecordFiles.toJson(record);

        LoadResult loaded = RecordFiles.parse("x.jsonl", line);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.records()).containsExactly(record);
        assertThat(RecordFiles.toJson(loaded.records().get(0))).isEqualTo(line);
    }

    @Property(seed = "27001", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_read_every_lawful_spelling_as_the_same_record(@ForAll("records") IsmsRecord record, @ForAll long seed)
            throws IOException {
        String line = RecordFiles.toJson(record);

        String spelled = spelledDifferently(line, new Random(seed));

        LoadResult loaded = RecordFiles.parse("x.jsonl", spelled);
        assertThat(loaded.problems()).isEmpty();
        assertThat(RecordFiles.toJson(loaded.records().get(0))).isEqualTo(line);
    }

    @Property(seed = "27001", tries = 60, edgeCases = EdgeCasesMode.NONE)
    void should_give_the_same_bytes_when_records_come_in_any_order(@ForAll("sets") List<IsmsRecord> records)
            throws IOException {
        Path folder = Files.createTempDirectory("isms4j");
        Path one = folder.resolve("one.jsonl");
        Path other = folder.resolve("other.jsonl");
        List<IsmsRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(1));

        RecordFiles.write(one, records);
        RecordFiles.write(other, shuffled);

        assertThat(other).hasSameBinaryContentAs(one);
        LoadResult loaded = RecordFiles.read(one);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.snapshot().digest())
                .isEqualTo(IsmsSnapshot.of(records).digest());
        delete(one, other, folder);
    }

    @Property(seed = "27001", tries = 60, edgeCases = EdgeCasesMode.NONE)
    void should_read_a_folder_as_it_was_written(@ForAll("sets") List<IsmsRecord> records) throws IOException {
        Path folder = Files.createTempDirectory("isms4j");
        IsmsSnapshot snapshot = IsmsSnapshot.of(records);

        RecordFiles.writeFolder(folder, snapshot);

        LoadResult loaded = RecordFiles.read(folder);
        assertThat(loaded.records()).isEqualTo(snapshot.records());
        assertThat(loaded.isUsable()).isEqualTo(!records.isEmpty());
        RecordFiles.writeFolder(folder, IsmsSnapshot.of());
        delete(folder);
    }

    @Property(seed = "27001", tries = 200, edgeCases = EdgeCasesMode.NONE)
    void should_never_throw_when_bytes_are_damaged(@ForAll("sets") List<IsmsRecord> records, @ForAll long seed)
            throws IOException {
        byte[] bytes = records.stream()
                .map(record -> RecordFiles.toJson(record) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        damage(bytes, new Random(seed));
        RecordLoader loader = new RecordLoader(ReadOptions.standard());

        loader.load("x.jsonl", new ByteArrayInputStream(bytes));

        LoadResult loaded = loader.result();
        assertThat(loaded.records().size()).isLessThanOrEqualTo(records.size() + 8);
        assertThat(loaded.problems()).map(LoadProblem::toString).allMatch(problem -> problem.length() < 1_000);
        assertThat(loaded.snapshot().size()).isEqualTo(loaded.records().size());
    }

    @Provide
    Arbitrary<IsmsRecord> records() {
        return RecordArbitraries.records();
    }

    @Provide
    Arbitrary<List<IsmsRecord>> sets() {
        return RecordArbitraries.sets();
    }

    private static void damage(byte[] bytes, Random random) {
        for (int i = 0; i < 8 && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) DAMAGE.charAt(random.nextInt(DAMAGE.length()));
        }
    }

    /** Writes a line again with its fields in another order, with white space, and with escapes for all but ASCII. */
    private static String spelledDifferently(String line, Random random) throws IOException {
        List<String> fields = new ArrayList<>();
        JsonFactory json = new JsonFactory();
        try (JsonParser parser = json.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                fields.add("\"" + parser.currentName() + "\" :\t" + escaped(parser));
            }
        }
        Collections.shuffle(fields, random);
        return " { " + String.join(" , ", fields) + "\r} ";
    }

    private static String escaped(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true);
            parser.nextToken();
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }

    private static void delete(Path... paths) throws IOException {
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
