package org.isms4j.examples.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.examples.text.Lines;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.Claim;
import org.isms4j.model.report.ClaimVerdict;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.ItemId;

/** A report as a page of plain text, 100 columns wide. */
public final class ReportText {

    private static final int WIDTH = 100;
    private static final int TITLE_WIDTH = 38;
    private static final int SHARE_OF_ONE_CHECK = 10;
    private static final int MOST_OF_ONE_CHECK = 5;
    private static final String ROW = "%-6s %-" + TITLE_WIDTH + "s %-22s%7s%6s%6s%13s";
    private static final String NO_CHECK = "no check yet";

    private final ConformityReport report;
    private final List<String> lines = new ArrayList<>();

    private ReportText(ConformityReport report) {
        this.report = report;
    }

    /**
     * Returns one line a subclause, the findings and the first open points with their reasons, and the status of the
     * system with what decides it.
     *
     * @param report a report
     * @param mostOpenPoints how many open points are shown; one check has no more than a tenth of them
     * @return the page, ending with a line feed
     */
    public static String of(ConformityReport report, int mostOpenPoints) {
        ReportText page = new ReportText(report);
        page.row("", "as of " + report.asOf(), "", "conform", "fail", "open", "valid until");
        report.subclauses().forEach(page::subclause);
        page.findings("Findings", report.findings(), Integer.MAX_VALUE, MOST_OF_ONE_CHECK);
        page.findings("Open points", report.openPoints(), mostOpenPoints, mostOpenPoints / SHARE_OF_ONE_CHECK);
        page.claims();
        page.departures();
        page.system();
        return String.join("\n", page.lines) + "\n";
    }

    private void subclause(ClauseResult result) {
        String id = result.clause().id().value();
        String title = Lines.shortened(result.clause().qualifiedTitle(), TITLE_WIDTH);
        if (result.checks().isEmpty()) {
            row(id, title, result.status().label() + " - " + NO_CHECK, "", "", "", "");
            return;
        }
        String unchecked = result.items().stream()
                .filter(item ->
                        item.status() == result.status() && item.checkIds().isEmpty())
                .map(item -> item.item().label().substring(id.length() + 1))
                .collect(Collectors.joining(", "));
        if (!unchecked.isEmpty()) {
            row(id, title, result.status().label() + " - " + NO_CHECK + " for " + unchecked, "", "", "", "");
            return;
        }
        Counts counts = result.counts();
        String until =
                result.validUntil().map(validity -> validity.until().toString()).orElse("");
        row(id, title, result.status().label(), counts.conforming(), counts.failing(), counts.open(), until);
    }

    private void row(Object... cells) {
        lines.add(String.format(Locale.ROOT, ROW, cells).stripTrailing());
    }

    private void findings(String heading, List<Finding> findings, int most, int mostOfOneCheck) {
        Map<String, List<Finding>> byCheck = new LinkedHashMap<>();
        findings.forEach(finding -> byCheck.computeIfAbsent(finding.checkId(), id -> new ArrayList<>())
                .add(finding));
        lines.add("");
        int heads = lines.size();
        int shown = 0;
        for (Map.Entry<String, List<Finding>> each : byCheck.entrySet()) {
            int number = Math.min(Math.min(each.getValue().size(), mostOfOneCheck), most - shown);
            each.getValue().stream().limit(number).forEach(this::finding);
            if (number > 0 && number < each.getValue().size()) {
                lines.add("  and " + (each.getValue().size() - number) + " more of " + each.getKey());
            }
            shown += number;
        }
        String cut = shown < findings.size() ? ", of which " + shown + " are shown" : "";
        lines.add(heads, heading + ": " + findings.size() + cut);
    }

    /** What other products assert, where the records do not support it. */
    private void claims() {
        List<Claim> claims = report.claims();
        if (claims.isEmpty()) {
            return;
        }
        List<Claim> doubtful = claims.stream()
                .filter(claim -> claim.verdict() != ClaimVerdict.SUPPORTED)
                .toList();
        lines.add("");
        lines.add("Claims: " + claims.size() + ", supported by the records: " + (claims.size() - doubtful.size()));
        doubtful.forEach(claim -> indented("  ", claim.sentence()));
    }

    private void departures() {
        if (!report.departures().isEmpty()) {
            lines.add("");
            lines.add("Other rules than those of the library:");
            report.departures().forEach(departure -> indented("  ", departure));
        }
    }

    private void finding(Finding finding) {
        indented("  ", finding.grade().label() + " " + finding.id() + " (" + items(finding) + ")");
        indented("      ", finding.message());
    }

    /** The items, each clause named once: "9.2.2 a, b". */
    private static String items(Finding finding) {
        StringBuilder out = new StringBuilder();
        ClauseId last = null;
        for (ItemId item : finding.items()) {
            String label = item.label();
            out.append(out.length() == 0 ? "" : ", ")
                    .append(item.clause().equals(last) ? label.substring(label.indexOf(' ') + 1) : label);
            last = item.clause();
        }
        return out.toString();
    }

    private void system() {
        List<ClauseResult> deciding = report.subclauses().stream()
                .filter(part -> part.status() == report.status())
                .toList();
        lines.add("");
        lines.add("Decided by:");
        deciding.stream().filter(part -> !part.checks().isEmpty()).forEach(this::deciding);
        String unchecked = deciding.stream()
                .filter(part -> part.checks().isEmpty())
                .map(part -> part.clause().id().value())
                .collect(Collectors.joining(", "));
        if (!unchecked.isEmpty()) {
            indented("  ", NO_CHECK + ": " + unchecked);
        }
        lines.add("System as of " + report.asOf() + ": " + report.status().label()
                + report.validUntil()
                        .map(validity -> ", valid until " + validity)
                        .orElse(""));
    }

    private void deciding(ClauseResult part) {
        Stream<String> checks = part.checks().stream()
                .filter(check -> check.movesStatus() && check.status() == part.status())
                .map(CheckResult::checkId);
        Stream<String> further = part.furtherFindings().stream()
                .filter(finding -> part.status().isNonconforming() && moves(finding))
                .map(Finding::id);
        indented(
                "  ", part.clause().id() + ": " + Stream.concat(checks, further).collect(Collectors.joining(", ")));
    }

    private static boolean moves(Finding finding) {
        return finding.grade() == FindingGrade.MAJOR || finding.grade() == FindingGrade.MINOR;
    }

    private void indented(String margin, String text) {
        Lines.wrapped(text, WIDTH - margin.length()).forEach(line -> lines.add(margin + line));
    }
}
