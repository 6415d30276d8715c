package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isms4j.engine.phrase.Executions;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.declaration.CertificationCycle;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.improvement.Improvement;
import org.isms4j.model.interaction.AntiPattern;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.interaction.LoopWitness;
import org.isms4j.model.interaction.RealisedProcess;
import org.isms4j.model.planning.IsmsChange;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.support.DocumentVersion;

/** Systems that were set up and left alone (AP5), and those that look like one from outside only (AP13). */
final class Neglect {

    private final Sight sight;
    private final Facts facts;

    Neglect(Sight sight) {
        this.sight = sight;
        this.facts = sight.facts();
    }

    private record Activity(Attribute.One<?, LocalDate> date, IntervalKey interval) {}

    private static final List<Activity> ACTIVITIES = List.of(
            new Activity(Improvement.COMPLETED_ON, IntervalKey.IMPROVEMENT),
            new Activity(IsmsChange.COMPLETED_ON, IntervalKey.IMPROVEMENT),
            new Activity(RiskAssessment.COMPLETED_ON, IntervalKey.RISK_ASSESSMENT),
            new Activity(ManagementReview.HELD_ON, IntervalKey.MANAGEMENT_REVIEW),
            new Activity(Audit.COMPLETED_ON, IntervalKey.AUDIT));

    /** Each of the activities rests for longer than its interval, and no document is younger. */
    Optional<Detection> leftAlone() {
        boolean told = ACTIVITIES.stream().allMatch(activity -> facts.speaksOf(Executions.typeOf(activity.date())));
        if (!told || !ACTIVITIES.stream().allMatch(this::rests) || hasNewDocument()) {
            return Optional.empty();
        }
        Optional<LocalDate> last =
                ACTIVITIES.stream().map(this::last).flatMap(Optional::stream).max(Comparator.naturalOrder());
        return Optional.of(sight.detection(
                AntiPattern.AP5,
                "nothing was improved, changed, assessed, reviewed or audited, and no document renewed, for longer than the intervals"
                        + last.map(day -> "; the last of it was on " + day).orElse("; it never was")
                        + certified(),
                List.of(),
                sight.carriers("4.4-03", "4.4-09", "8.2-01", "9.2.1-01", "9.3.1-01", "10.1-01")));
    }

    private Optional<LocalDate> last(Activity activity) {
        int[] days = facts.interplay().executionDays().of(List.of(activity.date()));
        return days.length == 0 ? Optional.empty() : Optional.of(Days.date(days[days.length - 1]));
    }

    private boolean rests(Activity activity) {
        int due = last(activity)
                .map(day -> facts.moment().yardstick(activity.interval()).lastDayFrom(Days.of(day)))
                .orElseGet(() -> facts.moment().firstDue(activity.interval()));
        return facts.hasPassed(due);
    }

    private boolean hasNewDocument() {
        return facts.all(DocumentVersion.TYPE)
                .anyMatch(document ->
                        facts.isInWindow(document.approvedOn()) || facts.isInWindow(document.inForceFrom()));
    }

    private String certified() {
        return facts.latest(facts.all(CertificationCycle.TYPE).map(CertificationCycle::decidedOn))
                .map(day -> "; certified on " + day)
                .orElse("");
    }

    /** All documents that the standard asks for by name, and hardly a process, or no loop although one was owed. */
    Optional<Detection> fromOutsideOnly() {
        boolean documented = new DocumentUse(facts).holdsAllMandated();
        List<RealisedProcess> due = due().toList();
        long live =
                due.stream().filter(process -> process.overdueSince().isEmpty()).count();
        boolean lifeless = 2 * live < due.size();
        if (!documented || !(lifeless || isLoopMissing())) {
            return Optional.empty();
        }
        String words = "all documents that the standard asks for are there; "
                + Sight.sentence(Stream.of(
                        lifeless
                                ? Optional.of(
                                        live + " of " + due.size() + " recurring processes are carried out in time")
                                : Optional.empty(),
                        isLoopMissing() ? Optional.of("no loop closed in the last full cycle") : Optional.empty()));
        return Optional.of(
                sight.detection(AntiPattern.AP13, words, List.of(), sight.carriers("4.4-03", "4.4-06", "4.4-11")));
    }

    /** Recurring core processes that are due and whose records would show them. */
    private Stream<RealisedProcess> due() {
        return sight.map().processes().stream()
                .filter(process -> process.node().core()
                        && Cadences.of(process.node().id()).isPresent())
                .filter(process -> process.lastExecution().isPresent()
                        || (process.overdueSince().isPresent() && wouldShow(process)));
    }

    private boolean wouldShow(RealisedProcess process) {
        return Executions.traces(process.node().id()).stream()
                .map(Executions::typeOf)
                .anyMatch(facts::speaksOf);
    }

    private boolean isLoopMissing() {
        LoopWitness witness = sight.map().witness();
        boolean owed = witness.firstDueBy()
                .filter(day -> facts.hasPassed(Days.of(day)))
                .isPresent();
        return owed
                && witness.closedInCycle() == 0
                && facts.speaksOfAll(List.of(RiskAssessment.TYPE, TreatmentDecision.TYPE, ManagementReview.TYPE));
    }
}
