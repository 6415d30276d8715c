package org.isms4j.engine.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isms4j.model.declaration.AssessorJudgement;
import org.isms4j.model.declaration.JudgementVerdict;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Counts;
import org.isms4j.model.report.Explanation;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.report.Validity;

/**
 * The result of a check on which assessors have judged: the worst of the judgements. The derived answer stays visible
 * beneath them.
 */
final class Judged {

    private final CheckRun run;
    private final Scene scene;
    private final List<Outcome> outcomes;
    private final List<AssessorJudgement> judgements;
    private final AssessorJudgement decisive;
    private final ConformityStatus status;

    Judged(CheckRun run, Scene scene, List<Outcome> outcomes, List<AssessorJudgement> judgements) {
        this.run = run;
        this.scene = scene;
        this.outcomes = outcomes;
        this.judgements = judgements;
        this.decisive =
                judgements.stream().min(Comparator.comparing(Judged::statusOf)).orElseThrow();
        this.status = statusOf(decisive);
    }

    CheckResult result() {
        CheckResult.Builder builder = run.start(scene, outcomes)
                .status(status)
                .addReason(ReasonCode.JUDGED)
                .counts(outcomes.stream().map(Outcome::counts).reduce(Counts.NONE, Counts::plus))
                .addAllAssumptions(judgements.stream().map(Judged::words).toList())
                .explanation(this::explanation)
                .validity(this::validity);
        return status.isNonconforming() ? builder.addFinding(finding()).build() : builder.build();
    }

    private static ConformityStatus statusOf(AssessorJudgement judgement) {
        JudgementVerdict verdict = judgement.verdict().orElseThrow();
        return switch (verdict) {
            case CONFORMING -> ConformityStatus.CONFORMING;
            case NONCONFORMING_MINOR -> ConformityStatus.NONCONFORMING_MINOR;
            case NONCONFORMING_MAJOR -> ConformityStatus.NONCONFORMING_MAJOR;
            case NOT_DEMONSTRATED -> ConformityStatus.NOT_DEMONSTRATED;
        };
    }

    static String words(AssessorJudgement judgement) {
        return judgement.judgedBy().orElseThrow() + " judged "
                + judgement.target().orElseThrow() + " on "
                + judgement.judgedOn().orElseThrow() + ": " + judgement.reason().orElseThrow()
                + judgement
                        .validUntil()
                        .map(day -> " (holds until " + day + ")")
                        .orElse("") + " [" + judgement.id()
                + "]";
    }

    /** The day after the last one on which a judgement holds. */
    static Optional<Validity> end(AssessorJudgement judgement, String checkId) {
        return judgement.validUntil().map(day -> new Validity(day.plusDays(1), checkId, Optional.of(judgement.id())));
    }

    private Explanation explanation() {
        return new Explanation(
                Explanation.Mark.of(status),
                run.check() + ": " + status.label() + " by judgement; " + words(decisive),
                List.of(Explaining.check(run, scene, outcomes, Explaining.status(outcomes))));
    }

    private Optional<Validity> validity() {
        Optional<Validity> first = run.validity(scene, outcomes);
        for (AssessorJudgement judgement : judgements) {
            first = CheckRun.earlier(first, end(judgement, run.check().id()));
        }
        return first;
    }

    private Finding finding() {
        FindingGrade grade = status == ConformityStatus.NONCONFORMING_MAJOR ? FindingGrade.MAJOR : FindingGrade.MINOR;
        String text = words(decisive);
        return new Finding(
                run.check().id(),
                run.check().items(),
                Optional.of(decisive.id()),
                "",
                grade,
                ReasonCode.JUDGED,
                "assessor-judgement",
                () -> run.check().requirement() + " - " + text,
                () -> Explanation.of(Explanation.Mark.UNMET, text));
    }
}
