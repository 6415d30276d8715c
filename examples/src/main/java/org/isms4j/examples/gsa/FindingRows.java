package org.isms4j.examples.gsa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows of the form of findings, put together by reference number. */
final class FindingRows {

    private static final String REFERENCE = "reference_number";
    private static final String AWARD = "award_reference";
    private static final String REQUIREMENT = "compliance_requirement";
    private static final String REPEATS = "repeat_prior_reference";
    private static final String EARLIER = "prior_references";
    private static final String NONE = "N/A";
    private static final Pattern REFERENCE_NUMBER = Pattern.compile("\\d{4}-\\d{3,}");

    /** Columns that the form must have. */
    static final List<String> COLUMNS = Stream.concat(
                    Stream.of(REFERENCE, AWARD, REQUIREMENT, REPEATS, EARLIER), AuditedFinding.KINDS.stream())
            .toList();

    private final FormSheet form;
    private final Consumer<String> problems;

    private FindingRows(FormSheet form, Consumer<String> problems) {
        this.form = form;
        this.problems = problems;
    }

    /**
     * Returns the findings of a form.
     *
     * @param form the form
     * @param problems receives what is wrong with a row; the rest of the row is used
     * @return the findings in the order in which they first occur
     */
    static Collection<AuditedFinding> findings(FormSheet form, Consumer<String> problems) {
        FindingRows all = new FindingRows(form, problems);
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < form.rows(); row++) {
            String reference = form.cell(REFERENCE, row);
            if (REFERENCE_NUMBER.matcher(reference).matches()) {
                rows.computeIfAbsent(reference, key -> new ArrayList<>()).add(row);
            } else {
                all.problem(row, "no reference number: '" + reference + "'");
            }
        }
        return rows.entrySet().stream()
                .map(entry -> all.finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private AuditedFinding finding(String reference, List<Integer> rows) {
        Set<String> flags = new LinkedHashSet<>();
        Set<String> requirements = new TreeSet<>();
        Set<String> awards = new LinkedHashSet<>();
        Set<String> earlier = new LinkedHashSet<>();
        for (int row : rows) {
            AuditedFinding.KINDS.stream().filter(kind -> says(kind, row)).forEach(flags::add);
            requirements.addAll(List.of(form.cell(REQUIREMENT, row).split("", -1)));
            awards.add(form.cell(AWARD, row));
            earlier.addAll(earlier(row));
        }
        requirements.remove("");
        awards.remove("");
        return new AuditedFinding(
                reference, flags, List.copyOf(requirements), List.copyOf(awards), List.copyOf(earlier));
    }

    private boolean says(String column, int row) {
        String cell = form.cell(column, row);
        if (!cell.equals("Y") && !cell.equals("N")) {
            problem(row, column + " must be Y or N: '" + cell + "'");
        }
        return cell.equals("Y");
    }

    /** Returns what a row repeats; one cell may name several findings. */
    private List<String> earlier(int row) {
        String cell = form.cell(EARLIER, row);
        boolean named = !cell.isEmpty() && !cell.equals(NONE);
        if (says(REPEATS, row) != named) {
            problem(
                    row,
                    REPEATS + " and " + EARLIER + " must agree: '" + form.cell(REPEATS, row) + "', '" + cell + "'");
            return List.of();
        }
        List<String> references = new ArrayList<>();
        for (String reference : named ? cell.split("\\s*[,;\\n]\\s*", -1) : new String[0]) {
            if (REFERENCE_NUMBER.matcher(reference).matches()) {
                references.add(reference);
            } else {
                problem(row, EARLIER + " must be reference numbers: '" + reference + "'");
            }
        }
        return references;
    }

    private void problem(int row, String message) {
        problems.accept("row " + (row + FormSheet.FIRST_ROW) + ": " + message);
    }
}
