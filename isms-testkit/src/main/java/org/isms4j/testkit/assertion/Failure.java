package org.isms4j.testkit.assertion;

import java.util.List;
import java.util.stream.Collectors;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Finding;

/** The words of failed assertions: what was expected, what is the case, and why. */
final class Failure {

    private static final int MOST_LINES = 25;
    private static final int DECISIVE_LEVELS = 2;
    private static final int MOST_FINDINGS = 5;

    private Failure() {}

    static AssertionError of(String expected, String actual, String why) {
        return new AssertionError(
                "Expected " + expected + ", but " + actual + "." + (why.isEmpty() ? "" : "\nBecause:\n" + why));
    }

    static AssertionError unknown(String noun, String id, List<String> known) {
        return new AssertionError("There is no " + noun + " " + id
                + Nearest.to(id, known)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(""));
    }

    static String findings(int number) {
        return number == 1 ? "there is one finding" : "there are " + number + " findings";
    }

    static String noneSo(int number, String checkId) {
        return number == 1
                ? "the one finding of " + checkId + " is not so"
                : "none of the " + number + " findings of " + checkId + " is so";
    }

    /** A finding a line; findings may be many. */
    static String lines(List<Finding> findings) {
        String shown = findings.stream()
                .limit(MOST_FINDINGS)
                .map(finding -> "- " + finding)
                .collect(Collectors.joining("\n"));
        int hidden = findings.size() - MOST_FINDINGS;
        return shown + (hidden > 0 ? "\n  and " + hidden + " more" : "");
    }

    /** The explanation without what is in order, and cut where it is long: whoever wants all of it asks the report. */
    static String shortened(Explanation explanation) {
        List<String> lines =
                decisive(explanation, DECISIVE_LEVELS).toString().lines().toList();
        if (lines.size() <= MOST_LINES) {
            return String.join("\n", lines);
        }
        return String.join("\n", lines.subList(0, MOST_LINES)) + "\n  and " + (lines.size() - MOST_LINES)
                + " more lines";
    }

    /** Of the upper levels, which add up many answers, only the parts that are marked as the whole is, if any are. */
    private static Explanation decisive(Explanation whole, int levels) {
        List<Explanation> same = whole.parts().stream()
                .filter(part -> part.mark() == whole.mark())
                .toList();
        if (levels == 0 || same.isEmpty()) {
            return whole;
        }
        return new Explanation(
                whole.mark(),
                whole.text(),
                same.stream().map(part -> decisive(part, levels - 1)).toList());
    }
}
