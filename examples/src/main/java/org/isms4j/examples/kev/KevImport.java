package org.isms4j.examples.kev;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isms4j.examples.text.Lines;
import org.isms4j.model.operation.Vulnerability;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.record.ExternalReference;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * The catalogue of known exploited vulnerabilities as records. Each row becomes a {@code Vulnerability} and, for the
 * required action, a {@code TreatmentAction}: planned on the day of listing, due on the day that the catalogue sets.
 * The catalogue does not tell who has done what, so that no action has a day of completion. A row with a fault is left
 * out as a whole.
 */
public final class KevImport {

    private static final String CVE = "cveID";
    private static final String NAME = "vulnerabilityName";
    private static final String ADDED = "dateAdded";
    private static final String ACTION = "requiredAction";
    private static final String DUE = "dueDate";
    private static final int TITLE_WIDTH = 120;

    private final List<IsmsRecord> records = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final String file;

    private KevImport(String file) {
        this.file = file;
    }

    /**
     * Reads a catalogue.
     *
     * @param csv the catalogue, in UTF-8, with headings in its first line
     * @return records and problems
     * @throws UncheckedIOException if the file cannot be read
     */
    public static KevImport read(Path csv) {
        KevImport made = new KevImport(String.valueOf(csv.getFileName()));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(csv)) {
            rows.forEach(made::add);
        } catch (CsvParseException e) {
            made.problems.add(made.file + ": " + e.getMessage() + "; the rest is left out");
        } catch (IOException e) {
            throw new UncheckedIOException("Catalogue must be readable: " + csv, e);
        }
        return made;
    }

    private void add(NamedCsvRecord row) {
        try {
            if (row.getFieldCount() != row.getHeader().size()) {
                throw new IllegalArgumentException(
                        "must have " + row.getHeader().size() + " cells: has " + row.getFieldCount());
            }
            Vulnerability vulnerability = vulnerability(row);
            TreatmentAction action = action(row);
            if (!seen.add(cell(row, CVE))) {
                throw new IllegalArgumentException("second row of " + cell(row, CVE));
            }
            records.add(vulnerability);
            records.add(action);
        } catch (IllegalArgumentException e) {
            problems.add(file + ":" + row.getStartingLineNumber() + ": " + e.getMessage() + "; left out");
        }
    }

    private static Vulnerability vulnerability(NamedCsvRecord row) {
        return Vulnerability.builder()
                .id(RecordId.of(cell(row, CVE)))
                .identifier(cell(row, CVE))
                .title(Lines.shortened(cell(row, NAME), TITLE_WIDTH))
                .identifiedOn(day(row, ADDED))
                .dueOn(day(row, DUE))
                .build();
    }

    private static TreatmentAction action(NamedCsvRecord row) {
        return TreatmentAction.builder()
                .id(RecordId.of(cell(row, CVE) + "/action"))
                .title(Lines.shortened(cell(row, ACTION), TITLE_WIDTH))
                .plannedOn(day(row, ADDED))
                .dueOn(day(row, DUE))
                .addExternalReference(new ExternalReference("cve", cell(row, CVE)))
                .build();
    }

    private static String cell(NamedCsvRecord row, String column) {
        String cell = row.findField(column).orElse("").strip();
        if (cell.isEmpty()) {
            throw new IllegalArgumentException(column + " must not be empty");
        }
        return cell;
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        try {
            return LocalDate.parse(cell(row, column));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(column + " must be a day such as 2026-11-01: " + cell(row, column), e);
        }
    }

    /**
     * Returns the records.
     *
     * @return the records in the order of the rows
     */
    public List<IsmsRecord> records() {
        return List.copyOf(records);
    }

    /**
     * Returns what could not be used, with file and line.
     *
     * @return the problems in the order of the rows
     */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Returns the number of records of each type, and of problems. */
    @Override
    public String toString() {
        return IsmsSnapshot.of(records) + "; " + problems.size() + (problems.size() == 1 ? " problem" : " problems");
    }
}
