package org.isms4j.engine.evaluate;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isms4j.engine.check.Basis;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.time.Days;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.report.Validity;

/** Runs a check: its examinations, the judgement of an assessor if there is one, and the result. */
final class CheckRun {

    /** Looking ahead gives up after so many changes that were none; the bound is then conservative. */
    private static final int MOST_STEPS = 1000;

    private final Check check;
    private final List<Run> runs;

    CheckRun(Check check, Binding binding) {
        this.check = check;
        this.runs = check.examinations().stream()
                .map(examination -> Run.of(check, examination, binding))
                .toList();
    }

    Check check() {
        return check;
    }

    CheckResult result(Scene scene, Judgements judgements) {
        List<Outcome> outcomes = outcomes(scene);
        List<AssessorJudgement> judged = judgements.on(check);
        return judged.isEmpty()
                ? derived(scene, outcomes, judgements)
                : new Judged(this, scene, outcomes, judged).result();
    }

    /**
     * Draws the conclusion. Where a check looks at several populations and one of them is empty, the others speak for
     * it: being empty means something only if there was nothing to look at anywhere.
     */
    private CheckResult derived(Scene scene, List<Outcome> outcomes, Judgements judgements) {
        Findings findings = new Findings(this, scene, judgements);
        List<Outcome> speaking = Outcome.speaking(outcomes);
        for (int i = 0; i < runs.size(); i++) {
            if (speaking.contains(outcomes.get(i))) {
                findings.take(runs.get(i), outcomes.get(i));
            }
        }
        ConformityStatus derived = findings.status();
        ConformityStatus status = moving(derived, findings.failing());
        return start(scene, outcomes)
                .status(status)
                .addAllReasons(reasons(Outcome.speaking(outcomes), derived))
                .counts(findings.counts())
                .addAllFindings(findings.failing())
                .addAllOpenPoints(isPractice() ? List.of() : findings.open())
                .addAllAssumptions(findings.assumptions())
                .explanation(() -> Explaining.check(this, scene, outcomes, status))
                .validity(Suppliers.memoize(() -> earlier(validity(scene, outcomes), findings.settledUntil())))
                .build();
    }

    /** Observations move no status: practice is not shown then, and what the text asks for says nothing. */
    private ConformityStatus moving(ConformityStatus derived, List<Finding> failing) {
        boolean observed = derived.isNonconforming()
                && failing.stream().allMatch(finding -> finding.grade() == FindingGrade.OBSERVATION);
        if (!observed) {
            return derived;
        }
        return isPractice() ? ConformityStatus.NOT_DEMONSTRATED : ConformityStatus.NOT_APPLICABLE;
    }

    /** What every result of this check says, whatever its answer. */
    CheckResult.Builder start(Scene scene, List<Outcome> outcomes) {
        CheckResult.Builder builder = CheckResult.builder()
                .checkId(check.id())
                .requirement(check.requirement())
                .addAllItems(check.items())
                .basis(check.basis().label())
                .movesStatus(!isPractice())
                .addAllAssumptions(assumptions(scene, outcomes));
        List<String> summaries = Outcome.speaking(outcomes).stream()
                .map(Outcome::summary)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return summaries.isEmpty() ? builder : builder.summary(String.join("; ", summaries));
    }

    boolean isPractice() {
        return check.basis() == Basis.PRACTICE;
    }

    List<Run> runs() {
        return runs;
    }

    private static Set<ReasonCode> reasons(List<Outcome> outcomes, ConformityStatus status) {
        Set<ReasonCode> reasons = EnumSet.noneOf(ReasonCode.class);
        outcomes.stream()
                .filter(outcome -> outcome.status() == status)
                .forEach(outcome -> reasons.addAll(outcome.reasons()));
        if (reasons.isEmpty()) {
            reasons.add(ReasonCode.JUDGED);
        }
        return reasons;
    }

    private static List<String> assumptions(Scene scene, List<Outcome> outcomes) {
        Defaults defaults = new Defaults();
        outcomes.forEach(outcome -> defaults.addAll(outcome.defaults()));
        return defaults.words(scene);
    }

    static Optional<Validity> earlier(Optional<Validity> one, Optional<Validity> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.comparing(Validity::until));
    }

    /**
     * The first day on which the check says something else. An examination can change without the check doing so, when a
     * worse one decides; then it is looked further.
     */
    Optional<Validity> validity(Scene scene, List<Outcome> outcomes) {
        Object now = said(outcomes);
        Scene day = scene;
        List<Outcome> then = outcomes;
        for (int step = 0; step < MOST_STEPS; step++) {
            Change change = firstChange(day, then);
            if (change.day() == Days.NEVER) {
                return Optional.empty();
            }
            day = scene.on(change.day());
            then = outcomes(day);
            if (!said(then).equals(now)) {
                return Optional.of(new Validity(Days.date(change.day()), check.id(), idOf(scene, change.ordinal())));
            }
        }
        return Optional.of(new Validity(Days.date(day.today), check.id(), Optional.empty()));
    }

    private Change firstChange(Scene scene, List<Outcome> outcomes) {
        boolean othersSpeak = !outcomes.stream().allMatch(Outcome::isEmpty);
        Change first = Change.NONE;
        for (int i = 0; i < runs.size(); i++) {
            Change change = runs.get(i).firstChange(scene, outcomes.get(i), othersSpeak);
            first = change.day() < first.day() ? change : first;
        }
        return first;
    }

    List<Outcome> outcomes(Scene scene) {
        return runs.stream().map(run -> run.outcome(scene)).toList();
    }

    /** What the outcomes together come to, whatever each of them is. */
    private Object said(List<Outcome> outcomes) {
        List<Outcome> speaking = Outcome.speaking(outcomes);
        ConformityStatus status =
                ConformityStatus.worst(speaking.stream().map(Outcome::status).toList());
        List<Object> said = new ArrayList<>(List.of(status, reasons(speaking, status)));
        for (Outcome outcome : speaking) {
            said.add(outcome.counts());
            said.add(outcome.failing());
            said.add(outcome.failing().isEmpty() ? "" : outcome.grade());
            said.add(isPractice() ? "" : outcome.open());
        }
        return said;
    }

    static Optional<RecordId> idOf(Scene scene, int ordinal) {
        return ordinal < 0
                ? Optional.empty()
                : Optional.of(scene.columns.record(ordinal).id());
    }

    /** The result of a check that went wrong: nothing is concluded, and nothing else is lost. */
    static CheckResult problem(Check check, RuntimeException problem) {
        String text = "check " + check.id() + " could not be completed: "
                + (problem instanceof WalkFailure failure ? failure.getMessage() : problem);
        Finding point = new Finding(
                check.id(),
                check.items(),
                Optional.empty(),
                "problem",
                FindingGrade.OPEN,
                ReasonCode.PROBLEM,
                "problem",
                () -> text,
                () -> Explaining.problem(text));
        return CheckResult.builder()
                .checkId(check.id())
                .requirement(check.requirement())
                .addAllItems(check.items())
                .basis(check.basis().label())
                .movesStatus(check.basis() != Basis.PRACTICE)
                .status(ConformityStatus.UNDETERMINED)
                .addReason(ReasonCode.PROBLEM)
                .counts(Counts.NONE)
                .addOpenPoint(point)
                .summary(text)
                .explanation(() -> Explaining.problem(text))
                .validity(Optional::empty)
                .build();
    }
}
