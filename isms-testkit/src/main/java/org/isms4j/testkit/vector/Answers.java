package org.isms4j.testkit.vector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.model.record.ValueKind;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.ConformityReport;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.ReasonCode;

/** The answers of a report, one JSON object a line: subclauses, checks, findings. Lines can be compared as text. */
final class Answers {

    private static final String FINDING = "{\"finding\":";

    private Answers() {}

    /** Returns the lines in the order of the report. */
    static List<String> of(ConformityReport report) {
        return Stream.of(
                        report.subclauses().stream().map(Answers::line),
                        report.subclauses().stream()
                                .flatMap(part -> part.checks().stream())
                                .map(Answers::line),
                        report.findings().stream().map(Answers::line))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String line(ClauseResult part) {
        return "{\"clause\":" + Quoted.write(part.clause().id().value()) + ",\"status\":" + word(part.status()) + "}";
    }

    private static String line(CheckResult check) {
        return "{\"check\":" + Quoted.write(check.checkId()) + ",\"status\":" + word(check.status()) + ",\"reasons\":["
                + check.reasons().stream().sorted().map(Answers::word).collect(Collectors.joining(",")) + "]}";
    }

    private static String line(Finding finding) {
        ReasonCode reason = finding.reason();
        return FINDING + Quoted.write(finding.id()) + ",\"clause\":"
                + Quoted.write(finding.clause().value()) + ",\"grade\":" + word(finding.grade()) + ",\"reason\":"
                + word(reason) + "}";
    }

    private static String word(Enum<?> constant) {
        return Quoted.write(ValueKind.word(constant));
    }

    /** What a line is about: a clause, a check or a finding. */
    private static String subject(String line) {
        int end = line.indexOf("\",\"");
        return end < 0 ? line : line.substring(0, end);
    }

    /** Returns the lines of a base, replaced by others about the same; findings are those of the others only. */
    static List<String> over(List<String> base, List<String> others) {
        Map<String, String> merged = new LinkedHashMap<>();
        base.stream().filter(line -> !isFinding(line)).forEach(line -> merged.put(subject(line), line));
        others.forEach(line -> merged.put(subject(line), line));
        return List.copyOf(merged.values());
    }

    /** Returns those lines that a base does not have, and all findings. */
    static List<String> beside(List<String> base, List<String> lines) {
        Set<String> known = Set.copyOf(base);
        return lines.stream()
                .filter(line -> isFinding(line) || !known.contains(line))
                .toList();
    }

    private static boolean isFinding(String line) {
        return line.startsWith(FINDING);
    }

    /** Returns how lines differ, a sentence each, in the order of what they are about. */
    static List<String> differences(List<String> expected, List<String> actual) {
        Set<String> missing = new TreeSet<>(expected);
        actual.forEach(missing::remove);
        Set<String> unexpected = new TreeSet<>(actual);
        expected.forEach(unexpected::remove);
        return Stream.concat(
                        missing.stream().map(line -> line + " was expected"),
                        unexpected.stream().map(line -> line + " was not expected"))
                .sorted()
                .toList();
    }
}
