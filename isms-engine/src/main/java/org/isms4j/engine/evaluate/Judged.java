package org.isms4j.engine.evaluate;

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

/** The result of a check on which an assessor has judged. The derived answer stays visible beneath the judgement. */
final class Judged {

    private Judged() {}

    static CheckResult result(CheckRun run, Scene scene, List<Outcome> outcomes, AssessorJudgement judgement) {
        ConformityStatus status = status(judgement.verdict().orElseThrow());
        CheckResult.Builder builder = run.start(scene, outcomes)
                .status(status)
                .addReason(ReasonCode.JUDGED)
                .counts(outcomes.stream().map(Outcome::counts).reduce(Counts.NONE, Counts::plus))
                .addAssumption(words(judgement))
                .explanation(() -> explanation(run, scene, outcomes, judgement, status))
                .validity(() -> validity(run, judgement));
        return status.isNonconforming()
                ? builder.addFinding(finding(run, judgement, status)).build()
                : builder.build();
    }

    private static ConformityStatus status(JudgementVerdict verdict) {
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

    private static Explanation explanation(
            CheckRun run, Scene scene, List<Outcome> outcomes, AssessorJudgement judgement, ConformityStatus status) {
        return new Explanation(
                Explaining.mark(status),
                run.check() + ": " + status.label() + " by judgement; " + words(judgement),
                List.of(Explaining.check(run, scene, outcomes)));
    }

    private static Optional<Validity> validity(CheckRun run, AssessorJudgement judgement) {
        return judgement
                .validUntil()
                .map(day -> new Validity(day.plusDays(1), run.check().id(), Optional.of(judgement.id())));
    }

    private static Finding finding(CheckRun run, AssessorJudgement judgement, ConformityStatus status) {
        FindingGrade grade = status == ConformityStatus.NONCONFORMING_MAJOR ? FindingGrade.MAJOR : FindingGrade.MINOR;
        return new Finding(
                run.check().id(),
                run.check().items(),
                Optional.of(judgement.id()),
                "",
                grade,
                ReasonCode.JUDGED,
                "assessor-judgement",
                () -> run.check().requirement() + " - " + words(judgement),
                () -> Explanation.of(Explanation.Mark.UNMET, words(judgement)));
    }
}
