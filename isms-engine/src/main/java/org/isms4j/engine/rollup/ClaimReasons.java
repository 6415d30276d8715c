package org.isms4j.engine.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ClaimVerdict;
import org.isms4j.model.report.ClauseResult;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.standard.Item;

/** Why records do not bear a claim: the findings against it, or what is missing, with counts. */
final class ClaimReasons {

    private static final int SHOWN = 3;

    private ClaimReasons() {}

    static List<String> of(ClaimVerdict verdict, ClauseResult result) {
        return switch (verdict) {
            case REFUSED ->
                List.of("clauses 4 to 10 cannot be excluded where conformity is claimed, and nothing in this"
                        + " one depends on an occasion");
            case CONTRADICTED -> contrary(result);
            case UNSUPPORTED -> shown(missing(result));
            case SUPPORTED, UNKNOWN_CLAUSE, NOTHING_CLAIMED -> List.of();
        };
    }

    /** The findings by check, majors first; a claim against which there is none rests on what conforms. */
    private static List<String> contrary(ClauseResult result) {
        Map<String, List<Finding>> byCheck = result.findings().stream()
                .filter(finding -> finding.grade() == FindingGrade.MAJOR || finding.grade() == FindingGrade.MINOR)
                .collect(Collectors.groupingBy(
                        finding -> finding.grade().label() + " " + finding.checkId(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<String> findings = byCheck.values().stream()
                .sorted(Comparator.comparing(list -> list.get(0).grade() != FindingGrade.MAJOR))
                .map(ClaimReasons::words)
                .toList();
        return findings.isEmpty() ? List.of(result.counts().toString()) : shown(findings);
    }

    private static String words(List<Finding> findings) {
        Finding first = findings.get(0);
        String more = findings.size() == 1 ? "" : " and " + (findings.size() - 1) + " more";
        return first.grade().label() + " " + first.id() + more + " ("
                + first.reason().label() + ")";
    }

    private static List<String> missing(ClauseResult result) {
        List<String> missing = new ArrayList<>();
        checks(result)
                .filter(check -> check.movesStatus() && check.status().isOpen())
                .forEach(check -> missing.add(words(check)));
        List<String> unexamined =
                unexamined(result).map(item -> item.id().label()).toList();
        if (!unexamined.isEmpty()) {
            missing.add("no check yet for " + String.join(", ", unexamined));
        }
        if (missing.isEmpty()) {
            missing.add("nothing triggered it");
        }
        return missing;
    }

    private static String words(CheckResult check) {
        Stream<String> counts = check.counts().examined() == 0
                ? Stream.of()
                : Stream.of(check.counts().toString());
        String details = Stream.concat(counts, check.summary().stream()).collect(Collectors.joining(": "));
        return check.checkId() + " " + check.status().label() + (details.isEmpty() ? "" : " (" + details + ")");
    }

    private static Stream<CheckResult> checks(ClauseResult result) {
        return Stream.concat(
                result.checks().stream(), result.subclauses().stream().flatMap(ClaimReasons::checks));
    }

    /** Items that no check examines yet; where there is no check at all, all of them. */
    private static Stream<Item> unexamined(ClauseResult result) {
        Stream<Item> own = result.clause().assessed()
                ? result.clause().items().stream()
                        .filter(item -> result.items().stream()
                                .noneMatch(examined -> examined.item().equals(item.id())
                                        && !examined.checkIds().isEmpty()))
                : Stream.of();
        return Stream.concat(own, result.subclauses().stream().flatMap(ClaimReasons::unexamined));
    }

    private static List<String> shown(List<String> reasons) {
        if (reasons.size() <= SHOWN) {
            return reasons;
        }
        List<String> first = new ArrayList<>(reasons.subList(0, SHOWN));
        first.add(reasons.size() - SHOWN + " more");
        return first;
    }
}
