package org.isms4j.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.engine.IsmsEngine;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.testkit.edit.BreakingEdit;

/**
 * Which check finds which edit: a conforming organization, broken by one edit at a time, and all that is found then and
 * was not found before. It shows that every check can find something, and that no edit stirs up clauses it does not name.
 *
 * <pre>{@code
 * KillMatrix matrix = KillMatrix.of(SampleIsms.conforming(), BreakingEdits.all(), IsmsEngine.iso27001());
 * matrix.surprises(); // empty
 * }</pre>
 *
 * <p>API status: experimental. Users call it. Immutable and thread-safe.
 */
public final class KillMatrix {

    private final List<Row> rows;

    private KillMatrix(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Breaks an organization by each edit in turn and evaluates it.
     *
     * @param sample the organization that conforms
     * @param edits the edits
     * @param engine the engine
     * @return the matrix, rows in the order of the edits
     */
    public static KillMatrix of(SampleIsms sample, List<BreakingEdit> edits, IsmsEngine engine) {
        Set<String> before =
                sample.evaluate(engine).findings().stream().map(Finding::id).collect(Collectors.toUnmodifiableSet());
        return new KillMatrix(edits.stream()
                .map(edit -> row(edit, sample.broken(edit), engine, before))
                .toList());
    }

    private static Row row(BreakingEdit edit, SampleIsms broken, IsmsEngine engine, Set<String> before) {
        Set<String> checks = new LinkedHashSet<>();
        Set<ClauseId> clauses = new TreeSet<>();
        ConformityReport report = broken.evaluate(engine);
        report.findings().stream()
                .filter(finding -> !before.contains(finding.id()))
                .forEach(finding -> {
                    checks.add(finding.checkId());
                    clauses.add(finding.clause());
                });
        boolean open = !checks.contains(edit.check()) && isLeftOpen(report, edit.check());
        if (open) {
            checks.add(edit.check());
            clauses.add(edit.clause());
        }
        return new Row(edit, List.copyOf(checks), List.copyOf(clauses), open);
    }

    /** Where no documented information is demanded, a missing record can be no more than an open point. */
    private static boolean isLeftOpen(ConformityReport report, String check) {
        return report.check(check).stream()
                .flatMap(result -> result.openPoints().stream())
                .anyMatch(point -> point.reason() == ReasonCode.NO_RECORD_DEMANDED);
    }

    /**
     * Returns what each edit led to.
     *
     * @return the rows in the order of the edits
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Returns how the edits turned out otherwise than they say: not found by their check, clauses touched that they do not
     * name, clauses named that they do not touch.
     *
     * @return sentences in the order of the edits, empty where all is as said
     */
    public List<String> surprises() {
        return rows.stream().flatMap(Row::surprises).toList();
    }

    /** Returns one line an edit: which checks found it. */
    @Override
    public String toString() {
        return rows.stream().map(Row::toString).collect(Collectors.joining("\n"));
    }

    /**
     * What an edit led to.
     *
     * @param edit the edit
     * @param checks checks with new findings, and rules of escalation, in the order of the report
     * @param clauses clauses with new findings, in order
     * @param open whether the check of the edit finds nothing contrary but an open point, since no record is demanded
     */
    public record Row(BreakingEdit edit, List<String> checks, List<ClauseId> clauses, boolean open) {

        /**
         * Makes a row.
         *
         * @param edit the edit
         * @param checks checks with new findings
         * @param clauses clauses with new findings
         * @param open whether the check leaves it open
         */
        public Row {
            checks = List.copyOf(checks);
            clauses = List.copyOf(clauses);
        }

        /**
         * Returns the checks beside that of the edit.
         *
         * @return the checks in the order of the report
         */
        public List<String> others() {
            return checks.stream().filter(check -> !check.equals(edit.check())).toList();
        }

        Stream<String> surprises() {
            List<String> surprises = new ArrayList<>();
            if (!checks.contains(edit.check())) {
                surprises.add(edit.name() + " is not found by " + edit.check());
            }
            Set<ClauseId> named = new TreeSet<>(edit.touches());
            named.add(edit.clause());
            clauses.stream()
                    .filter(clause -> !named.contains(clause))
                    .forEach(clause -> surprises.add(edit.name() + " touches " + clause + " and does not name it"));
            named.stream()
                    .filter(clause -> !clauses.contains(clause))
                    .forEach(clause -> surprises.add(edit.name() + " names " + clause + " and does not touch it"));
            return surprises.stream();
        }

        /** Returns the edit and the checks that found it. */
        @Override
        public String toString() {
            return edit.name() + ": " + String.join(", ", checks);
        }
    }
}
