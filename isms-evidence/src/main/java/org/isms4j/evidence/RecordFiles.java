package org.isms4j.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isms4j.evidence.text.Utf8;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.vocabulary.RecordTypes;

/**
 * Record sets as JSON Lines: a file, or a folder with all its {@code *.jsonl} files, in UTF-8, one record a line. The
 * page {@link RecordReference} describes the format.
 *
 * <p>Reading never throws because of what a file holds. It goes on after every bad line and names everything that is
 * wrong; memory beyond the records read stays within the limits of {@link ReadOptions}. Writing gives the one canonical
 * form, so that equal record sets are equal bytes. Thread-safe.
 *
 * <pre>{@code
 * LoadResult loaded = RecordFiles.read(Path.of("records"));
 * IsmsSnapshot isms = loaded.orThrow();
 * RecordFiles.writeFolder(Path.of("copy"), isms);
 * }</pre>
 *
 * <p>API status: to call, not to implement.
 */
public final class RecordFiles {

    private RecordFiles() {}

    /**
     * Reads a record set with the standard options.
     *
     * @param path a file, or a folder whose {@code *.jsonl} files are read in the order of their names, those of
     *     subfolders included
     * @return records and problems; a path that cannot be read is a problem too
     */
    public static LoadResult read(Path path) {
        return read(path, ReadOptions.standard());
    }

    /**
     * Reads a record set.
     *
     * @param path a file, or a folder whose {@code *.jsonl} files are read in the order of their names, those of
     *     subfolders included
     * @param options limits and policies
     * @return records and problems; a path that cannot be read is a problem too
     */
    public static LoadResult read(Path path, ReadOptions options) {
        RecordLoader loader = new RecordLoader(options);
        loader.load(path);
        return loader.result();
    }

    /**
     * Reads a record set from a text.
     *
     * @param name name that problems give as the file
     * @param jsonLines the text
     * @return records and problems
     */
    public static LoadResult parse(String name, String jsonLines) {
        return parse(name, jsonLines, ReadOptions.standard());
    }

    /**
     * Reads a record set from a text.
     *
     * @param name name that problems give as the file
     * @param jsonLines the text
     * @param options limits and policies
     * @return records and problems
     */
    public static LoadResult parse(String name, String jsonLines, ReadOptions options) {
        RecordLoader loader = new RecordLoader(options);
        try {
            loader.load(name, new ByteArrayInputStream(Utf8.encode(jsonLines)));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory must be readable", e);
        }
        return loader.result();
    }

    /**
     * Writes records into one file, ordered by type name and identifier. The file is replaced as a whole.
     *
     * @param file the file; folders that it needs are made
     * @param records records in any order
     * @throws IllegalArgumentException if two records have the same identifier, or a value has no form in the format:
     *     an empty text, a text with a lone surrogate, a period of no days, a decimal of more than 400 characters
     * @throws UncheckedIOException if the file cannot be written; an earlier one then stays as it was
     */
    public static void write(Path file, Iterable<? extends IsmsRecord> records) {
        List<IsmsRecord> all = new ArrayList<>();
        records.forEach(all::add);
        Path absolute = file.toAbsolutePath();
        try (WholeFiles files = new WholeFiles()) {
            Path folder = absolute.resolveSibling("");
            WholeFiles.createFolder(folder);
            files.stage(absolute, IsmsSnapshot.of(all).records());
            files.publish();
            WholeFiles.force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Record file must be writable: " + file, e);
        }
    }

    /**
     * Writes a snapshot into a folder, one file for each record type that has records, such as {@code Risk.jsonl}.
     * Files of other types that an earlier call has left are removed; all other files stay, so that a folder which
     * holds nothing else reads back as the same snapshot.
     *
     * <p>All files are written beside their places before the first is moved. If moving is broken off, each file is
     * either the old one or the new one, and the call can be repeated.
     *
     * @param folder the folder; it is made if there is none
     * @param snapshot the records
     * @throws IllegalArgumentException if a value has no form in the format, as for {@link #write}
     * @throws UncheckedIOException if a file cannot be written
     */
    public static void writeFolder(Path folder, IsmsSnapshot snapshot) {
        try (WholeFiles files = new WholeFiles()) {
            WholeFiles.createFolder(folder);
            for (RecordType<?> type : RecordTypes.all()) {
                if (!snapshot.all(type).isEmpty()) {
                    files.stage(fileOf(folder, type), snapshot.all(type));
                }
            }
            files.publish();
            for (RecordType<?> type : RecordTypes.all()) {
                if (snapshot.all(type).isEmpty()) {
                    Files.deleteIfExists(fileOf(folder, type));
                }
            }
            WholeFiles.force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Record folder must be writable: " + folder, e);
        }
    }

    private static Path fileOf(Path folder, RecordType<?> type) {
        return folder.resolve(type.name() + RecordFolder.EXTENSION);
    }

    /**
     * Writes a record as one line in canonical form.
     *
     * @param record the record
     * @return the line, without line feed
     * @throws IllegalArgumentException if a value has no form in the format, as for {@link #write}
     */
    public static String toJson(IsmsRecord record) {
        return new LineWriter().line(record);
    }
}
