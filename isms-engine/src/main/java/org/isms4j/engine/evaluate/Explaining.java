package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.engine.check.Check;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Explanation.Mark;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.standard.ItemId;

/** Puts recorded walks into words. */
final class Explaining {

    /** Subjects shown in the explanation of a check; all of them are in its findings and open points. */
    private static final int SHOWN = 25;

    private Explaining() {}

    static Explanation problem(String text) {
        return Explanation.of(Mark.OPEN, text);
    }

    static Explanation check(CheckRun run, Scene scene, List<Outcome> outcomes, ConformityStatus status) {
        List<Explanation> parts = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            parts.add(examination(run, run.runs().get(i), scene, outcomes.get(i), i));
        }
        run.check().untested().ifPresent(text -> parts.add(Explanation.of(Mark.NOTE, "Not tested: " + text)));
        Mark mark = run.isPractice() && status != ConformityStatus.CONFORMING ? Mark.NOTE : Mark.of(status);
        String practice = run.isPractice() ? " (good practice, moves no status)" : "";
        return new Explanation(
                mark,
                run.check().id() + " [" + items(run.check()) + "] "
                        + run.check().requirement() + ": " + status.label() + practice,
                parts);
    }

    static ConformityStatus status(List<Outcome> outcomes) {
        return ConformityStatus.worst(
                Outcome.speaking(outcomes).stream().map(Outcome::status).toList());
    }

    private static Explanation examination(CheckRun run, Run examination, Scene scene, Outcome outcome, int index) {
        List<Explanation> parts = new ArrayList<>();
        Stream.concat(
                        outcome.failing().stream()
                                .map(found -> finding(
                                        examination,
                                        scene,
                                        found,
                                        found.answer().reason())),
                        outcome.open().stream()
                                .map(found -> finding(examination, scene, found, Subjects.reason(found))))
                .limit(SHOWN)
                .forEach(parts::add);
        int hidden = outcome.failing().size() + outcome.open().size() - parts.size();
        if (hidden > 0) {
            parts.add(Explanation.of(Mark.NOTE, hidden + " more of the same kind"));
        }
        if (outcome.status() == ConformityStatus.CONFORMING) {
            examination.examples(scene).forEach(found -> parts.add(example(examination, scene, found)));
        }
        parts.addAll(notes(scene, outcome));
        String reasons = outcome.reasons().stream().map(ReasonCode::label).collect(Collectors.joining("; "));
        String summary = outcome.summary().isEmpty() ? outcome.counts().toString() : outcome.summary();
        return new Explanation(
                Mark.of(outcome.status()),
                run.check().examinations().get(index).words() + ": " + reasons + " (" + summary + ")",
                parts);
    }

    private static Explanation example(Run examination, Scene scene, Found found) {
        return new Explanation(
                Mark.MET,
                "for example " + scene.columns.record(found.ordinal()).id(),
                examination.explain(scene, found));
    }

    private static List<Explanation> notes(Scene scene, Outcome outcome) {
        return outcome.defaults().words(scene).stream()
                .map(text -> Explanation.of(Mark.NOTE, text))
                .toList();
    }

    /** A finding by itself, with what its examination took from the policy. */
    static Explanation alone(Run examination, Scene scene, Outcome outcome, Found found, ReasonCode reason) {
        Explanation finding = finding(examination, scene, found, reason);
        List<Explanation> parts = new ArrayList<>(finding.parts());
        notes(scene, outcome).stream().filter(note -> !parts.contains(note)).forEach(parts::add);
        return new Explanation(finding.mark(), finding.text(), parts);
    }

    private static Explanation finding(Run examination, Scene scene, Found found, ReasonCode reason) {
        String subject =
                CheckRun.idOf(scene, found.ordinal()).map(RecordId::value).orElse(found.detail());
        return new Explanation(
                found.answer().mark(), subject + ": " + reason.label(), examination.explain(scene, found));
    }

    /** One line: what is asked for and the leaves of the explanation that decide. */
    static String message(Check check, Run examination, Scene scene, Found found, ReasonCode reason) {
        Explanation explanation = finding(examination, scene, found, reason);
        List<String> decisive = new ArrayList<>();
        collect(explanation, found.answer().mark(), decisive);
        return check.requirement() + " - " + explanation.text()
                + (decisive.isEmpty() ? "" : " (" + String.join("; ", decisive) + ")");
    }

    private static void collect(Explanation part, Mark mark, List<String> leaves) {
        for (Explanation child : part.parts()) {
            if (!decides(child, mark)) {
                continue;
            }
            if (child.parts().isEmpty() && !leaves.contains(child.text())) {
                leaves.add(child.text());
            }
            boolean turned = child.text().equals(LogicNodes.NotNode.WORDS);
            collect(child, turned ? turned(mark) : mark, leaves);
        }
    }

    private static boolean decides(Explanation part, Mark mark) {
        return part.mark() == mark || (mark == Mark.OPEN && part.mark() == Mark.UNMET);
    }

    private static Mark turned(Mark mark) {
        return switch (mark) {
            case MET -> Mark.UNMET;
            case UNMET -> Mark.MET;
            default -> mark;
        };
    }

    private static String items(Check check) {
        return check.items().stream().map(ItemId::letter).collect(Collectors.joining(", "));
    }
}
