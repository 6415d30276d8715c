package org.isms4j.examples.gsa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * Single audits as records. Nothing is made up: what the workbooks do not tell is absent from the records, above all
 * the days on which audits took place and findings were raised.
 *
 * <ul>
 *   <li>A folder with workbooks is an {@code ExternalAudit}.
 *   <li>A reference number is an {@code AuditFinding}, on however many awards; the awards are external references.
 *   <li>A row of the corrective action plan is the answer of the auditee. It makes the finding a {@code Nonconformity},
 *       and is a {@code CorrectiveAction} unless its text says that management holds none to be required.
 *   <li>The prior references of a finding are what its nonconformity recurs from. A finding of another year that is not
 *       among the workbooks stays a reference to a record that is not there.
 * </ul>
 */
public final class GsaImport {

    private final List<IsmsRecord> records;
    private final List<String> problems;

    private GsaImport(List<IsmsRecord> records, List<String> problems) {
        this.records = List.copyOf(records);
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads all audits of a folder.
     *
     * @param data folder with one folder for each audit
     * @return records and problems
     * @throws UncheckedIOException if the folder itself cannot be read
     */
    public static GsaImport read(Path data) {
        List<String> problems = new ArrayList<>();
        List<SingleAudit> audits = new ArrayList<>();
        for (Path folder : folders(data)) {
            SingleAudit.read(folder, problems::add).ifPresent(audits::add);
        }
        return new GsaImport(AuditRecords.of(audits, problems::add), problems);
    }

    private static List<Path> folders(Path data) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(data, Files::isDirectory)) {
            entries.forEach(folders::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Folder of audits must be readable: " + data, e);
        }
        folders.sort(null);
        return folders;
    }

    /**
     * Returns the records.
     *
     * @return the records, audit by audit
     */
    public List<IsmsRecord> records() {
        return records;
    }

    /**
     * Returns what could not be used, with file and row.
     *
     * @return the problems in the order of folders, files and rows
     */
    public List<String> problems() {
        return problems;
    }

    /** Returns the number of records of each type, and of problems. */
    @Override
    public String toString() {
        return IsmsSnapshot.of(records) + "; " + problems.size() + (problems.size() == 1 ? " problem" : " problems");
    }
}
