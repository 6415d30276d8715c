package org.isms4j.testkit.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.evidence.RecordFiles;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * Organization as an auditor found it: a folder with the story, the records that its product exports, and the status the
 * auditor gave each subclause without asking the engine. {@code expected.txt} starts with the day of the audit and, where
 * the records only say what differs from another narrative, with its name and the records of it that are not there.
 */
final class Narrative {

    private static final Path FOLDER = Path.of("src", "test", "resources", "narratives");
    private static final String AS_OF = "asOf";
    private static final String BASE = "base";
    private static final String WITHOUT = "without";

    private final String name;
    private final List<String[]> lines;

    private Narrative(String name) {
        this.name = name;
        this.lines = read(name);
    }

    static Narrative of(String name) {
        return new Narrative(name);
    }

    /** The names of all narratives, in their order. */
    static List<String> names() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalDate asOf() {
        return LocalDate.parse(said(AS_OF).get(0));
    }

    /** The status by subclause, as written. */
    Map<String, String> expected() {
        return lines.stream()
                .filter(line -> Character.isDigit(line[0].charAt(0)))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    IsmsSnapshot records() {
        Map<RecordId, IsmsRecord> records = new TreeMap<>();
        said(BASE).forEach(base -> Narrative.of(base).records().records().forEach(put -> records.put(put.id(), put)));
        said(WITHOUT).forEach(id -> remove(records, RecordId.of(id)));
        RecordFiles.read(FOLDER.resolve(name).resolve("records.jsonl"))
                .orThrow()
                .records()
                .forEach(put -> records.put(put.id(), put));
        return IsmsSnapshot.of(records.values());
    }

    private void remove(Map<RecordId, IsmsRecord> records, RecordId id) {
        if (records.remove(id) == null) {
            throw new IllegalStateException(name + " leaves out " + id + ", which its base has not");
        }
    }

    private List<String> said(String word) {
        return lines.stream()
                .filter(line -> word.equals(line[0]))
                .map(line -> line[1])
                .toList();
    }

    private static List<String[]> read(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name).resolve("expected.txt")).stream()
                    .map(line -> line.split(" ", 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
