package org.isms4j.examples.gsa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the workbooks of one invented audit. For tests. */
final class WorkbookFiles {

    private static final List<String> FINDING_COLUMNS = List.of(
            "award_reference",
            "reference_number",
            "compliance_requirement",
            "modified_opinion",
            "other_matters",
            "material_weakness",
            "significant_deficiency",
            "other_findings",
            "repeat_prior_reference",
            "prior_references");

    private final String auditee;
    private final List<String[]> findings = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> plans = new LinkedHashMap<>();

    WorkbookFiles(String auditee) {
        this.auditee = auditee;
    }

    /** Adds a row; flags are those of opinion, other matters, weakness, deficiency, other findings, such as NNNYN. */
    WorkbookFiles finding(String award, String reference, String requirement, String flags, String earlier) {
        String repeats = earlier.equals("N/A") ? "N" : "Y";
        String[] kinds = flags.split("", -1);
        findings.add(new String[] {
            award, reference, requirement, kinds[0], kinds[1], kinds[2], kinds[3], kinds[4], repeats, earlier
        });
        return this;
    }

    WorkbookFiles text(String reference, String text) {
        texts.put(reference, text);
        return this;
    }

    WorkbookFiles plan(String reference, String text) {
        plans.put(reference, text);
        return this;
    }

    void write(Path folder) {
        String number = String.valueOf(folder.getFileName()).replaceAll("-.*", "");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("audit-findings-" + number + ".json"), findings());
            Files.writeString(
                    folder.resolve("audit-findings-text-" + number + ".json"), texts("text_of_finding", texts));
            Files.writeString(
                    folder.resolve("corrective-action-plan-" + number + ".json"), texts("planned_action", plans));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String findings() {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < FINDING_COLUMNS.size(); i++) {
            int column = i;
            columns.add(column(
                    FINDING_COLUMNS.get(i),
                    findings.stream().map(row -> row[column]).toList()));
        }
        return workbook(columns);
    }

    private String texts(String name, Map<String, String> cells) {
        return workbook(List.of(
                column("reference_number", List.copyOf(cells.keySet())), column(name, List.copyOf(cells.values()))));
    }

    private String workbook(List<String> columns) {
        return "[" + sheet("Coversheet", List.of(column("auditee_uei", List.of(auditee)))) + ","
                + sheet("Form", columns) + "]";
    }

    private static String sheet(String name, List<String> columns) {
        return "{\"name\":\"" + name + "\",\"ranges\":[" + String.join(",", columns) + "]}";
    }

    private static String column(String name, List<String> cells) {
        return "{\"name\":\"" + name + "\",\"start_cell\":{\"column\":\"A\",\"row\":\"2\"},\"values\":["
                + cells.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",")) + "]}";
    }
}
