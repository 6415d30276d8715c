package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.declaration.JudgementVerdict;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.report.Validity;

/**
 * Turns the outcomes of a check into findings and open points. A subject that two examinations find is one finding; a
 * judgement can settle single ones.
 */
final class Findings {

    private final CheckRun run;
    private final Scene scene;
    private final Judgements judgements;
    private final Map<String, Finding> failing = new LinkedHashMap<>();
    private final Map<String, Finding> open = new LinkedHashMap<>();
    private final List<String> assumptions = new ArrayList<>();
    private Optional<Validity> settledUntil = Optional.empty();
    private ConformityStatus status = ConformityStatus.NOT_APPLICABLE;
    private Counts counts = Counts.NONE;

    Findings(CheckRun run, Scene scene, Judgements judgements) {
        this.run = run;
        this.scene = scene;
        this.judgements = judgements;
    }

    void take(Run examination, Outcome outcome) {
        int settledFailing = 0;
        int settledOpen = 0;
        for (Found found : outcome.failing()) {
            FindingGrade grade = run.isPractice() ? FindingGrade.OBSERVATION : outcome.grade();
            Finding finding =
                    finding(examination, outcome, found, grade, found.answer().reason());
            if (isSettled(finding)) {
                settledFailing++;
            } else {
                failing.merge(finding.id(), finding, Findings::worse);
            }
        }
        for (Found found : outcome.open()) {
            Finding point = finding(examination, outcome, found, FindingGrade.OPEN, Subjects.reason(found));
            if (isSettled(point)) {
                settledOpen++;
            } else {
                open.putIfAbsent(point.id(), point);
            }
        }
        counts = counts.plus(settled(outcome.counts(), settledFailing, settledOpen));
        status = status.worse(remainingStatus(outcome, settledFailing, settledOpen));
    }

    private static Finding worse(Finding one, Finding other) {
        return one.grade().compareTo(other.grade()) <= 0 ? one : other;
    }

    /** Where the whole is the subject, records are counted and the judgement settles the whole. */
    private static Counts settled(Counts counts, int settledFailing, int settledOpen) {
        int failing = Math.min(settledFailing, counts.failing());
        int open = Math.min(settledOpen, counts.open());
        return new Counts(
                counts.examined(),
                counts.conforming() + failing + open,
                counts.failing() - failing,
                counts.open() - open,
                counts.pending());
    }

    private static ConformityStatus remainingStatus(Outcome outcome, int settledFailing, int settledOpen) {
        boolean allFailingSettled = settledFailing == outcome.failing().size();
        boolean allOpenSettled = settledOpen == outcome.open().size();
        if (settledFailing + settledOpen == 0 || !allFailingSettled) {
            return outcome.status();
        }
        return allOpenSettled ? ConformityStatus.CONFORMING : ConformityStatus.NOT_DEMONSTRATED;
    }

    private boolean isSettled(Finding finding) {
        Optional<AssessorJudgement> judgement = judgements.isEmpty() ? Optional.empty() : judgements.on(finding.id());
        if (judgement
                .flatMap(AssessorJudgement::verdict)
                .filter(verdict -> verdict == JudgementVerdict.CONFORMING)
                .isEmpty()) {
            return false;
        }
        assumptions.add(Judged.words(judgement.get()));
        settledUntil = CheckRun.earlier(settledUntil, Judged.end(judgement.get(), finding.checkId()));
        return true;
    }

    private Finding finding(Run examination, Outcome outcome, Found found, FindingGrade grade, ReasonCode reason) {
        return new Finding(
                run.check().id(),
                run.check().items(),
                CheckRun.idOf(scene, found.ordinal()),
                detail(found, examination),
                grade,
                reason,
                grade == FindingGrade.OPEN ? "open" : outcome.rule(),
                () -> Explaining.message(run.check(), examination, scene, found, reason),
                () -> Explaining.alone(examination, scene, outcome, found, reason));
    }

    /** Subjects that are no records are told apart by the examination that looked for them. */
    private String detail(Found found, Run examination) {
        int index = run.runs().indexOf(examination);
        return found.ordinal() < 0 && index > 0 ? found.detail() + "-" + (index + 1) : found.detail();
    }

    ConformityStatus status() {
        return status;
    }

    Counts counts() {
        return counts;
    }

    /** Each subject once, with the worst that any examination found about it. */
    List<Finding> failing() {
        return List.copyOf(failing.values());
    }

    /** What is open about subjects that do not fail anyway. */
    List<Finding> open() {
        return open.values().stream()
                .filter(point -> !failing.containsKey(point.id()))
                .toList();
    }

    /** The first day on which a judgement that settled something no longer holds. */
    Optional<Validity> settledUntil() {
        return settledUntil;
    }

    List<String> assumptions() {
        return assumptions;
    }
}
