package org.isms4j.testkit.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.SampleIsms;
import org.isms4j.testkit.edit.BreakingEdit;
import org.isms4j.testkit.edit.BreakingEdits;
import org.isms4j.testkit.generated.GeneratedFiles;
import org.isms4j.testkit.vector.SmallVectors.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {

    private static final IsmsEngine ENGINE = IsmsEngine.iso27001();
    private static final boolean UPDATE = Boolean.getBoolean("update.docs");
    private static final String FOLDER = "conformance";
    private static final String EXTENSION = ".jsonl";

    @Test
    void should_be_in_step_with_the_engine_when_committed() throws IOException {
        Map<String, String> files = files();
        if (UPDATE) {
            removeOthers(files);
        }

        files.forEach((file, text) -> GeneratedFiles.assertUpToDate(FOLDER + "/" + file, text));
        GeneratedFiles.assertUpToDate(
                FOLDER + "/vectors.txt",
                files.keySet().stream().map(file -> file + "\n").collect(Collectors.joining()));
        assertThat(committed()).isEqualTo(new TreeSet<>(files.keySet()));
    }

    /** The text of every file, those of bases first. */
    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        ConformanceVector empty =
                vector("empty", "No records at all", SampleIsms.of(IsmsSnapshot.of(), SmallVectors.DAY));
        ConformanceVector harbour =
                vector("harbour", "Every check conforms or is not triggered", SampleIsms.conforming());
        files.put("empty" + EXTENSION, empty.write());
        files.put("harbour" + EXTENSION, harbour.write());
        SmallVectors.all().forEach(small -> {
            String name = "small/" + small.name();
            files.put(
                    name + EXTENSION, vector(name, small.says(), small.sample()).write(empty));
        });
        for (BreakingEdit edit : BreakingEdits.all()) {
            String name = "edits/" + edit.check() + "-" + edit.name();
            SampleIsms broken = SampleIsms.conforming().broken(edit);
            files.put(name + EXTENSION, vector(name, edit.says(), broken).write(harbour));
        }
        return files;
    }

    private static ConformanceVector vector(String name, String says, SampleIsms sample) {
        return ConformanceVector.of(name, says, sample, ENGINE);
    }

    private static void removeOthers(Map<String, String> files) throws IOException {
        for (String file : committed()) {
            if (!files.containsKey(file)) {
                Files.delete(GeneratedFiles.root().resolve(FOLDER).resolve(file));
            }
        }
    }

    private static Set<String> committed() throws IOException {
        Path folder = GeneratedFiles.root().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(EXTENSION))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void should_agree_with_the_engine_when_replayed() {
        assumeFalse(UPDATE, "the files are copied to the class path before they are written");
        List<ConformanceVector> vectors = Vectors.all();

        assertThat(vectors).hasSizeGreaterThan(BreakingEdits.all().size());
        assertThat(vectors)
                .allSatisfy(vector -> assertThat(vector.differences(ENGINE)).isEmpty());
    }

    static List<Small> smallOnes() {
        return SmallVectors.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smallOnes")
    void should_answer_as_by_hand_when_small(Small small) {
        CheckResult result = small.sample().evaluate().check(small.check()).orElseThrow();

        assertThat(result.status()).as("%s", result.explain()).isEqualTo(small.status());
        assertThat(result.reasons()).contains(small.reason());
    }

    @Test
    void should_say_what_differs_when_the_answers_do() {
        assumeFalse(UPDATE, "the files are copied to the class path before they are written");
        ConformanceVector vector = Vectors.named("small/evidenced");

        List<String> differences = vector.differences(
                ENGINE.evaluate(vector.records(), vector.asOf().plusYears(3)));

        assertThat(differences)
                .contains(
                        "{\"check\":\"9.2.1-01\",\"status\":\"conforming\",\"reasons\":[\"evidenced\"]} was expected",
                        "{\"check\":\"9.2.1-01\",\"status\":\"not-demonstrated\",\"reasons\":[\"stale\"]} was not expected");
    }

    @Test
    void should_refuse_when_there_is_no_such_vector() {
        assumeFalse(UPDATE, "the files are copied to the class path before they are written");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vectors.named("small/none"))
                .withMessage("Vector must be in the index: small/none");
    }

    @Test
    void should_read_back_what_was_written_when_texts_are_odd() {
        String odd = "a \"b\" \\ c\td/é";

        assertThat(Quoted.after("key", "{\"key\":" + Quoted.write(odd) + "}")).isEqualTo(odd);
        assertThat(Quoted.write("\u0001\n")).isEqualTo("\"\\u0001\\u000a\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quoted.after("other", "{\"key\":\"\"}"))
                .withMessageContaining("other");
    }
}
