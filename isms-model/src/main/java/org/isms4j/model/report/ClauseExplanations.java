package org.isms4j.model.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isms4j.model.report.Explanation.Mark;

/** Puts the explanations of checks together into that of a clause, decisive ones first. */
final class ClauseExplanations {

    private ClauseExplanations() {}

    static Explanation of(ClauseResult result) {
        List<Explanation> parts = new ArrayList<>();
        parts.addAll(result.account().get());
        result.claims().forEach(claim -> parts.add(claim.explain()));
        result.furtherFindings().forEach(finding -> parts.add(finding.explain()));
        if (result.isRefusedExclusion()) {
            parts.add(Explanation.of(
                    Mark.OPEN,
                    "Nothing triggered a check here, but this clause cannot be excluded: it is not demonstrated."));
        }
        result.items().stream()
                .filter(item -> item.checkIds().isEmpty())
                .forEach(item -> parts.add(Explanation.of(
                        Mark.OPEN, item.item().label() + " is examined by no check yet, so nothing is concluded.")));
        result.checks().stream().map(CheckResult::explain).forEach(parts::add);
        result.subclauses().stream().map(ClauseResult::explain).forEach(parts::add);
        if (result.checks().isEmpty() && result.subclauses().isEmpty()) {
            parts.add(Explanation.of(Mark.OPEN, "There is no check for this subclause yet, so nothing is concluded."));
        }
        return new Explanation(Mark.of(result.status()), headline(result), parts);
    }

    private static String headline(ClauseResult result) {
        String reasons = result.reasons().stream().map(ReasonCode::label).collect(Collectors.joining("; "));
        return result.clause() + ": "
                + result.status().label()
                + (reasons.isEmpty() ? "" : " - " + reasons)
                + result.validUntil()
                        .map(validity -> "; valid until " + validity)
                        .orElse("");
    }
}
