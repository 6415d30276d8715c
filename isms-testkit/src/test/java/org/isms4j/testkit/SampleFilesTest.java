package org.isms4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isms4j.evidence.LoadResult;
import org.isms4j.evidence.RecordFiles;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.testkit.simulation.Behaviour;
import org.isms4j.testkit.simulation.Simulation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps the record files of the examples in step with the simulation. */
class SampleFilesTest {

    private static final String UPDATE = "update.docs";
    private static final String EXTENSION = ".jsonl";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource
    void should_equal_simulation_when_committed(Behaviour behaviour) throws IOException {
        IsmsSnapshot isms = Simulation.of(behaviour).run();
        RecordFiles.writeFolder(temporary, isms);
        Path committed = folder(behaviour);
        if (Boolean.getBoolean(UPDATE)) {
            RecordFiles.writeFolder(committed, isms);
        }

        Map<String, String> files = texts(committed);

        assertThat(files.equals(texts(temporary)))
                .as(
                        "%s is out of date; run: mvn -Dfast -pl isms-testkit -am test -Dtest=SampleFilesTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        committed, UPDATE)
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void should_read_back_the_same_when_written(Behaviour behaviour) {
        IsmsSnapshot isms = Simulation.of(behaviour).run();
        RecordFiles.writeFolder(temporary, isms);

        LoadResult loaded = RecordFiles.read(temporary);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.orThrow().digest()).isEqualTo(isms.digest());
    }

    private static Path folder(Behaviour behaviour) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("isms-testkit"))) {
            folder = folder.getParent();
        }
        return folder.resolve("examples").resolve(behaviour.name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(EXTENSION))
                        .toList()) {
                    texts.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
