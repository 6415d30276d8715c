package org.isms4j.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.engine.check.Read;
import org.isms4j.engine.policy.EscalationRule;
import org.isms4j.engine.policy.EvaluationPolicy;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.standard.Clause;
import org.isms4j.model.standard.Iso27001;
import org.isms4j.model.standard.Item;
import org.isms4j.model.standard.ItemId;

/** Writes a catalogue of checks as a page for readers: which check examines which item, and what each check does. */
final class CataloguePage {

    private static final String INTRODUCTION = """
            # Catalogue of checks

            What this library examines, derived from the checks themselves (`engine.catalogue().markdown()`). Wording is
            our own; no sentence of the standard stands here. `[p1]` and so on are our numbers for sentences of the
            standard that have no letter. How the verbs of the conditions are meant stands in [checks.md](checks.md), what
            the records are in [records.md](records.md), which edit of an organization each check finds in
            [kill-matrix.md](kill-matrix.md).
            """;

    private final StringBuilder page = new StringBuilder(1 << 17);
    private final List<Check> checks;
    private final EvaluationPolicy policy;

    CataloguePage(List<Check> checks, EvaluationPolicy policy) {
        this.checks = checks;
        this.policy = policy;
    }

    String write() {
        page.append(INTRODUCTION);
        assumptions();
        coverage();
        Iso27001.subclauses().forEach(this::clause);
        return page.toString();
    }

    private void assumptions() {
        page.append("\n## Assumed where nothing is declared\n\n");
        page.append("Policy, not standard. An interval that the organization has declared prevails; the host product")
                .append(" may set others.\n\n");
        row("Interval", "Key", "Default", "Tolerance");
        row("---", "---", "---", "---");
        for (IntervalKey key : IntervalKey.values()) {
            row(
                    key.label(),
                    "`" + key.key() + "`",
                    policy.interval(key).toString(),
                    policy.grace(key, policy.interval(key)).toString());
        }
        page.append('\n');
        row("Threshold", "Key", "Default");
        row("---", "---", "---");
        for (ThresholdKey key : ThresholdKey.values()) {
            row(key.label(), "`" + key.key() + "`", String.valueOf(policy.threshold(key)));
        }
        page.append('\n');
        row("Escalation rule", "Proposes a major nonconformity when");
        row("---", "---");
        for (EscalationRule rule : EscalationRule.values()) {
            row("`" + rule.key() + "`" + (policy.escalates(rule) ? "" : " (off)"), rule.label());
        }
    }

    /** Every item of the standard, with the checks that examine it or the reason why none does. */
    private void coverage() {
        page.append("\n## Which check examines which item\n\n");
        row("Item", "Asks for", "Checks", "Good practice");
        row("---", "---", "---", "---");
        for (Clause clause : Iso27001.subclauses()) {
            for (Item item : clause.items()) {
                String moving = examining(item.id(), false);
                row(
                        item.id().label(),
                        item.summary(),
                        moving.isEmpty() ? "none yet: undetermined until an assessor judges it" : moving,
                        examining(item.id(), true));
            }
        }
    }

    private String examining(ItemId item, boolean practice) {
        return checks.stream()
                .filter(check -> check.items().contains(item) && (check.basis() == Basis.PRACTICE) == practice)
                .map(Check::id)
                .collect(Collectors.joining(", "));
    }

    private void clause(Clause clause) {
        page.append("\n## ")
                .append(clause.id())
                .append(' ')
                .append(clause.qualifiedTitle())
                .append("\n\n");
        page.append(
                clause.documentedInformationRequired()
                        ? "Documented information is demanded.\n"
                        : "No documented information is demanded by the subclause itself.\n");
        List<Check> own = checks.stream()
                .filter(check -> check.clause().equals(clause.id()))
                .toList();
        if (own.isEmpty()) {
            page.append("\nNo check yet: the subclause is undetermined.\n");
        }
        own.forEach(this::check);
    }

    private void check(Check check) {
        page.append("\n### ")
                .append(check.id())
                .append(' ')
                .append(check.requirement())
                .append("\n\n");
        bullet(check.items().stream().map(ItemId::label).collect(Collectors.joining(", ")) + "; basis: "
                + check.basis().label() + "; serves: " + check.aspect().label());
        check.examinations()
                .forEach(examination -> bullet(examination.words() + ". *" + grade(check, examination) + "*"));
        bullet("Nothing to look at: " + check.whenEmpty().label() + ". Absent although declared complete: "
                + (check.recordDemanded() ? "nonconforming." : "open, since no record is demanded."));
        check.untested().ifPresent(text -> bullet("Cannot know " + text + "."));
        bullet("Reads " + reads(check));
    }

    private static String grade(Check check, Examination examination) {
        return check.basis() == Basis.PRACTICE
                ? "observation"
                : examination.grading().words();
    }

    private static String reads(Check check) {
        Map<String, List<String>> byType = check.reads().stream()
                .collect(Collectors.groupingBy(
                        Read::type, TreeMap::new, Collectors.mapping(Read::attribute, Collectors.toList())));
        return byType.entrySet().stream()
                .map(entry -> "`" + entry.getKey() + "`" + attributes(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The asterisk, which stands for the records as such, says nothing to a reader. */
    private static String attributes(List<String> names) {
        String named = names.stream().filter(name -> !name.equals("*")).collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : " (" + named + ")";
    }

    private void bullet(String text) {
        page.append("- ").append(text).append('\n');
    }

    private void row(String... cells) {
        page.append("| ")
                .append(String.join(" | ", List.of(cells)).replace("\n", " "))
                .append(" |\n");
    }
}
