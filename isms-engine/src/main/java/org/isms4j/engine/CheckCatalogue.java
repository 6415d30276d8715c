package org.isms4j.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Read;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.model.standard.ItemId;

/** All checks of an engine, in words derived from the checks themselves. Immutable and thread-safe. */
public final class CheckCatalogue {

    private final List<Check> checks;
    private final EvaluationPolicy policy;

    CheckCatalogue(List<Check> checks, EvaluationPolicy policy) {
        this.checks = checks;
        this.policy = policy;
    }

    /**
     * Returns the checks.
     *
     * @return the checks in the order of the standard
     */
    public List<Check> checks() {
        return checks;
    }

    /**
     * Returns a check.
     *
     * @param id such as {@code 10.2-05}
     * @return the check, empty where there is none of that identifier
     */
    public Optional<Check> check(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    /**
     * Returns a check in words: what it asks, what it looks at, how it grades, what it reads.
     *
     * @param check a check
     * @return lines of text
     */
    public static String describe(Check check) {
        String items = check.items().stream().map(ItemId::letter).collect(Collectors.joining(", "));
        String examinations = check.examinations().stream()
                .map(examination -> "  - " + examination.words() + " [" + graded(check, examination) + "]")
                .collect(Collectors.joining("\n"));
        String reads = check.reads().stream().map(Read::toString).collect(Collectors.joining(", "));
        return check.id() + " [" + items + "; " + check.basis().label() + "; "
                + check.aspect().label() + "] " + check.requirement() + ".\n" + examinations
                + "\n  Nothing to look at: " + check.whenEmpty().label()
                + ". Absent where declared complete: "
                + (check.recordDemanded() ? "nonconforming" : "not demonstrated, since no record is demanded") + "."
                + check.untested().map(text -> "\n  Cannot know: " + text).orElse("")
                + "\n  Reads: " + reads;
    }

    /**
     * Returns the catalogue as a page in Markdown: what is assumed, which check examines which requirement item, and per
     * subclause what is examined, what is read and what cannot be known.
     *
     * @return the page, lines ended by line feeds
     */
    public String markdown() {
        return new CataloguePage(checks, policy).write();
    }

    private static String graded(Check check, Examination examination) {
        return switch (check.basis()) {
            case PRACTICE -> "observation";
            default -> examination.grading().words();
        };
    }

    /** Returns all checks in words. */
    @Override
    public String toString() {
        return checks.stream().map(CheckCatalogue::describe).collect(Collectors.joining("\n"));
    }
}
