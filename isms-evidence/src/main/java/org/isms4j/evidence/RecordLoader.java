package org.isms4j.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isms4j.evidence.text.ByteLines;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;

/**
 * Loads files line by line and gathers records, problems and notes of all of them. For one thread, for one record set.
 */
final class RecordLoader {

    private final ReadOptions options;
    private final LineFindings findings = new LineFindings();
    private final LineReader reader;
    private final List<IsmsRecord> records = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final FirstPlaces places = new FirstPlaces();
    private final List<LoadProblem> problems = new ArrayList<>();
    private final List<LoadNote> notes = new ArrayList<>();
    private long problemCount;

    RecordLoader(ReadOptions options) {
        this.options = options;
        this.reader = new LineReader(options, findings);
    }

    LoadResult result() {
        return new LoadResult(records, problems, problemCount, notes);
    }

    void load(Path path) {
        if (Files.isDirectory(path)) {
            loadFolder(path);
        } else if (Files.exists(path)) {
            load(String.valueOf(path.getFileName()), path);
        } else {
            problem(path.toString(), "must be a file or a folder; there is none of that name");
        }
    }

    private void loadFolder(Path folder) {
        long before = problemCount;
        List<Path> files = RecordFolder.files(folder, this::problem);
        if (files.isEmpty() && problemCount == before) {
            problem(folder.toString(), "must have a file whose name ends with " + RecordFolder.EXTENSION);
        }
        files.forEach(file -> load(RecordFolder.name(folder, file), file));
    }

    private void load(String name, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            load(name, in);
        } catch (IOException e) {
            problem(name, RecordFolder.unreadable(e));
        }
    }

    void load(String name, InputStream in) throws IOException {
        files.add(name);
        ByteLines lines = new ByteLines(in, options.longestLine());
        while (lines.next()) {
            if (lines.number() == 1 && (lines.startsWith(0xFE, 0xFF) || lines.startsWith(0xFF, 0xFE))) {
                problem(name, "must be UTF-8; it starts with the byte order mark of UTF-16");
                return;
            }
            if (!lines.isBlank() || lines.isTooLong()) {
                line(name, lines);
            }
        }
    }

    private void line(String file, ByteLines line) {
        findings.start(options.mostProblems() - problems.size());
        IsmsRecord record = null;
        if (line.isTooLong()) {
            findings.problem(null, "must have at most " + options.longestLine() + " bytes; it has " + line.length());
        } else {
            record = reader.read(line);
            checkUnique(line.number());
        }
        if (record != null && findings.problemCount() == 0) {
            records.add(record);
            findings.addNotesTo(notes, file, line.number());
        } else {
            findings.addProblemsTo(problems, file, line.number());
            problemCount += findings.problemCount();
        }
    }

    private void checkUnique(long line) {
        RecordId id = findings.id();
        int first = id == null ? FirstPlaces.NONE : places.add(id, files.size() - 1, line);
        if (first != FirstPlaces.NONE) {
            RecordPlace place = RecordPlace.ofLine(files.get(places.file(first)), places.line(first));
            findings.problem(CommonFields.ID, "must be unique; " + place + " has it too, and the first one counts");
        }
    }

    private void problem(String file, String message) {
        if (problemCount++ < options.mostProblems()) {
            problems.add(new LoadProblem(RecordPlace.ofFile(file), null, message, null));
        }
    }
}
