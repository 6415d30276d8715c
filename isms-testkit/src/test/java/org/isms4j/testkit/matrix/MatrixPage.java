package org.isms4j.testkit.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isms4j.engine.CheckCatalogue;
import org.isms4j.engine.check.Check;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;
import org.isms4j.testkit.KillMatrix;
import org.isms4j.testkit.KillMatrix.Row;

/** Writes the page of the kill matrix: a table a clause, a line an edit. */
final class MatrixPage {

    private static final String HEAD = """
            # Kill matrix

            Generated from the breaking edits of `isms-testkit`; written anew with `-Dupdate.docs=true`.

            A conforming organization is broken by one edit at a time. Each edit is found by the check beside it. What else is
            found then stands in the last columns: other checks that find something too, and other clauses that are touched. A
            test holds the page to the code, so that an edit touches no clause that does not stand here. Where the standard
            demands no documented information, a missing record is an open point instead of a finding: "(open)".

            """;

    private MatrixPage() {}

    static String of(KillMatrix matrix, CheckCatalogue catalogue) {
        Map<String, List<Row>> rows = matrix.rows().stream()
                .collect(Collectors.groupingBy(row -> row.edit().check()));
        Map<ClauseId, StringBuilder> tables = new LinkedHashMap<>();
        for (Check check : catalogue.checks()) {
            StringBuilder table = tables.computeIfAbsent(check.clause(), MatrixPage::header);
            rows.getOrDefault(check.id(), List.of())
                    .forEach(row -> table.append(line(row)).append('\n'));
        }
        return HEAD + matrix.rows().size() + " edits for " + catalogue.checks().size() + " checks.\n"
                + tables.values().stream().map(StringBuilder::toString).collect(Collectors.joining());
    }

    private static StringBuilder header(ClauseId clause) {
        return new StringBuilder("\n## ")
                .append(clause)
                .append(' ')
                .append(Iso27001.clause(clause).title())
                .append("\n\n| check | edit | what went wrong | found by too | touches too |\n|---|---|---|---|---|\n");
    }

    private static String line(Row row) {
        String touches = row.edit().touches().stream().map(ClauseId::value).collect(Collectors.joining(", "));
        return "| " + row.edit().check() + (row.open() ? " (open)" : "") + " | `"
                + row.edit().name() + "` | " + row.edit().says() + " | " + String.join(", ", row.others()) + " | "
                + touches + " |";
    }
}
