package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isms4j.engine.check.Grading;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;

/** Collects how the subjects of an examination did and draws the conclusion. */
final class Subjects {

    private final Run run;
    private final Grading grading;
    private final List<Found> failing = new ArrayList<>();
    private final List<Found> open = new ArrayList<>();
    private int met;
    private int pending;

    Subjects(Run run, Grading grading) {
        this.run = run;
        this.grading = grading;
    }

    void met() {
        met++;
    }

    void pending() {
        pending++;
    }

    void take(Found found) {
        if (found.answer().isYes()) {
            met++;
        } else if (found.answer().isNo() && run.isNonconformity(found.answer())) {
            failing.add(found);
        } else {
            open.add(found);
        }
    }

    boolean isEmpty() {
        return met + pending + failing.size() + open.size() == 0;
    }

    Outcome outcome(Walk walk, int horizon) {
        int examined = met + failing.size() + open.size();
        Counts counts = new Counts(examined, met, failing.size(), open.size(), pending);
        FindingGrade grade = grading.grade(failing.size(), examined);
        return new Outcome(
                status(grade),
                reasons(),
                counts,
                failing,
                open,
                grade,
                grading.rule(failing.size(), examined),
                "",
                horizon,
                walk.defaults,
                false);
    }

    private ConformityStatus status(FindingGrade grade) {
        if (!failing.isEmpty()) {
            return Run.status(grade);
        }
        if (!open.isEmpty()) {
            return ConformityStatus.worst(open.stream()
                    .map(found -> Run.openStatus(reason(found)))
                    .distinct()
                    .toList());
        }
        return met > 0 ? ConformityStatus.CONFORMING : ConformityStatus.NOT_YET_DUE;
    }

    private Set<ReasonCode> reasons() {
        Set<ReasonCode> reasons = EnumSet.noneOf(ReasonCode.class);
        failing.forEach(found -> reasons.add(found.answer().reason()));
        if (failing.isEmpty()) {
            open.forEach(found -> reasons.add(reason(found)));
        }
        if (reasons.isEmpty()) {
            reasons.add(met > 0 ? ReasonCode.EVIDENCED : ReasonCode.NOT_DUE);
        }
        return reasons;
    }

    static ReasonCode reason(Found open) {
        return open.answer() == Answer.ABSENT
                ? ReasonCode.NO_RECORD_DEMANDED
                : open.answer().reason();
    }
}
