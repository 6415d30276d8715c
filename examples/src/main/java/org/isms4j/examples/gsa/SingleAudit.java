package org.isms4j.examples.gsa;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is published of one audit: a folder with the workbooks of findings, of their texts and of the plans for
 * corrective action.
 *
 * @param name name of the folder
 * @param auditee identifier of the organization that was audited, empty where it is not told
 * @param findings the findings in the order of the form
 * @param texts texts of findings by reference number
 * @param plans texts of plans by reference number
 */
record SingleAudit(
        String name,
        Optional<String> auditee,
        Collection<AuditedFinding> findings,
        Map<String, String> texts,
        Map<String, String> plans) {

    private static final String FORM = "Form";
    private static final String REFERENCE = "reference_number";
    private static final String AUDITEE = "auditee_uei";

    /** Stands where the identifier is withheld, whoever the auditee is. */
    private static final String WITHHELD = "BADBADBADBAD";

    /**
     * Reads an audit.
     *
     * @param folder its folder
     * @param problems receives what is wrong, with the place
     * @return the audit, empty where a workbook is missing or cannot be read
     */
    static Optional<SingleAudit> read(Path folder, Consumer<String> problems) {
        String name = String.valueOf(folder.getFileName());
        try {
            Path findings = workbook(folder, "audit-findings-[0-9]*.json");
            String auditee =
                    FormSheet.read(findings, "Coversheet", List.of(AUDITEE)).cell(AUDITEE, 0);
            return Optional.of(new SingleAudit(
                    name,
                    auditee.isEmpty() || auditee.equals(WITHHELD) ? Optional.empty() : Optional.of(auditee),
                    FindingRows.findings(
                            FormSheet.read(findings, FORM, FindingRows.COLUMNS), in(name, findings, problems)),
                    texts(folder, "audit-findings-text-*.json", "text_of_finding", problems),
                    texts(folder, "corrective-action-plan-*.json", "planned_action", problems)));
        } catch (IOException e) {
            problems.accept(name + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Path workbook(Path folder, String glob) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
            files.forEach(found::add);
        }
        if (found.size() != 1) {
            throw new IOException("must have one file " + glob + ": has " + found.size());
        }
        return found.get(0);
    }

    private static Map<String, String> texts(Path folder, String glob, String column, Consumer<String> problems)
            throws IOException {
        Path file = workbook(folder, glob);
        FormSheet form = FormSheet.read(file, FORM, List.of(REFERENCE, column));
        Consumer<String> here = in(String.valueOf(folder.getFileName()), file, problems);
        Map<String, String> texts = new LinkedHashMap<>();
        for (int row = 0; row < form.rows(); row++) {
            String reference = form.cell(REFERENCE, row);
            String text = form.cell(column, row);
            if (reference.isEmpty() || text.isEmpty()) {
                here.accept("row " + (row + FormSheet.FIRST_ROW) + ": must have a reference number and a text");
            } else if (texts.putIfAbsent(reference, text) != null) {
                here.accept("row " + (row + FormSheet.FIRST_ROW) + ": second text of " + reference + ", left out");
            }
        }
        return texts;
    }

    private static Consumer<String> in(String folder, Path file, Consumer<String> problems) {
        return message -> problems.accept(folder + "/" + file.getFileName() + ", " + message);
    }
}
