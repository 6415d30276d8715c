package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.engine.phrase.Names;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.interaction.AntiPattern;
import org.isms4j.model.interaction.Detection;
import org.isms4j.model.leadership.RoleAssignment;
import org.isms4j.model.planning.ResidualRiskAcceptance;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.SoAEntry;
import org.isms4j.model.planning.TreatmentAction;
import org.isms4j.model.planning.TreatmentDecision;
import org.isms4j.model.planning.TreatmentOption;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.Counts;
import org.isms4j.model.standard.AnnexA;

/** Risks assessed once (AP3), controls as a checklist (AP6), and risks planned but not treated (AP12). */
final class RiskPatterns {

    private final Sight sight;
    private final Facts facts;

    RiskPatterns(Sight sight) {
        this.sight = sight;
        this.facts = sight.facts();
    }

    /** What the checks of 8.2 find, and copies of the run before. */
    Optional<Detection> assessedOnce() {
        String[] checks = {"8.2-01", "8.2-02", "8.2-04", "6.1.2-12"};
        if (sight.findings(checks).isEmpty()) {
            return Optional.empty();
        }
        int changes = sight.findings("8.2-04").size();
        String words = Sight.sentence(Stream.of(
                said("8.2-01", lastAssessed()),
                said("8.2-02", "the time between two assessments was longer than the interval"),
                said(
                        "8.2-04",
                        Sight.count(changes, "significant change", "significant changes")
                                + " led to no assessment in time"),
                said("6.1.2-12", "an assessment repeats the one before although something happened")));
        return Optional.of(sight.detection(AntiPattern.AP3, words, sight.subjects(checks), sight.carriers(checks)));
    }

    private Optional<String> said(String check, String words) {
        return sight.findings(check).isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private String lastAssessed() {
        List<LocalDate> days = facts.all(RiskAssessment.TYPE)
                .flatMap(assessment -> assessment.completedOn().stream())
                .filter(day -> facts.isReached(Optional.of(day)))
                .sorted()
                .toList();
        return days.isEmpty()
                ? "risk was never assessed although it was due"
                : "risk was " + (days.size() == 1 ? "assessed once, on " : "last assessed on ")
                        + days.get(days.size() - 1) + ", longer ago than the interval";
    }

    Optional<Detection> checklist() {
        List<SoAEntry> included = new ControlCoverage(facts).included().toList();
        Set<String> reasons = included.stream()
                .map(entry -> entry.justification().map(Names::plain).orElse(""))
                .collect(Collectors.toCollection(HashSet::new));
        boolean copied = included.size() >= AnnexA.controls().size() && reasons.size() == 1 && !reasons.contains("");
        if (!copied && !isMostlyUntraced()) {
            return Optional.empty();
        }
        List<RecordId> untraced = sight.subjects("6.1.3-08");
        String words = copied
                ? "all " + included.size() + " controls are included for one and the same reason"
                : untraced.size() + " of " + included.size()
                        + " included controls trace to no treatment, requirement or own decision";
        return Optional.of(sight.detection(
                AntiPattern.AP6,
                words,
                copied ? included.stream().map(SoAEntry::id).toList() : untraced,
                sight.carriers("6.1.3-06", "6.1.3-03", "6.1.3-08")));
    }

    private boolean isMostlyUntraced() {
        Counts counts = sight.result("6.1.3-08").map(CheckResult::counts).orElse(new Counts(0, 0, 0, 0, 0));
        return counts.failing() > 0
                && facts.moment().reaches(ThresholdKey.SYSTEMIC_EXTENT, counts.failing(), counts.examined());
    }

    /** One late action of several is late; a decision all of whose actions are overdue is not carried out. */
    Optional<Detection> plannedOnly() {
        Set<RecordId> late = new HashSet<>(sight.subjects("8.3-01"));
        List<RecordId> untreated = facts.inForce(TreatmentDecision.TYPE)
                .filter(decision ->
                        decision.option().filter(TreatmentOption.MODIFY::equals).isPresent())
                .map(TreatmentDecision::id)
                .filter(decision -> isUntreated(decision, late))
                .toList();
        List<RecordId> accepted = sight.subjects("6.1.3-11").stream()
                .flatMap(this::acceptedByOthers)
                .toList();
        if (untreated.isEmpty() && accepted.isEmpty()) {
            return Optional.empty();
        }
        String words = Sight.sentence(Stream.of(
                some(
                        untreated,
                        "decision to modify a risk has",
                        "decisions to modify a risk have",
                        " no action completed by its due date"),
                some(accepted, "residual risk was", "residual risks were", " not accepted by the owner of the risk")));
        List<RecordId> records = new ArrayList<>(untreated);
        records.addAll(accepted);
        return Optional.of(sight.detection(AntiPattern.AP12, words, records, sight.carriers("8.3-01", "6.1.3-11")));
    }

    private static Optional<String> some(List<RecordId> ids, String one, String many, String what) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(Sight.count(ids.size(), one, many) + what);
    }

    private boolean isUntreated(RecordId decision, Set<RecordId> late) {
        List<TreatmentAction> actions = facts.isms().citing(TreatmentAction.DECISIONS, decision).stream()
                .filter(action -> action.cancelledOn().isEmpty())
                .toList();
        return !actions.isEmpty() && actions.stream().allMatch(action -> late.contains(action.id()));
    }

    /** Acceptances of a risk, where none of those in force is its owner's. */
    private Stream<RecordId> acceptedByOthers(RecordId risk) {
        Optional<RecordId> owner = facts.isms().find(Risk.TYPE, risk).flatMap(Risk::owner);
        List<ResidualRiskAcceptance> inForce = facts.isms().citing(ResidualRiskAcceptance.RISK, risk).stream()
                .filter(acceptance -> facts.isInForce(ResidualRiskAcceptance.TYPE, acceptance))
                .filter(acceptance -> acceptance.acceptedBy().isPresent())
                .toList();
        boolean byOwner = owner.isEmpty()
                || inForce.stream()
                        .anyMatch(acceptance ->
                                isSame(owner.get(), acceptance.acceptedBy().orElseThrow()));
        return byOwner ? Stream.empty() : inForce.stream().map(ResidualRiskAcceptance::id);
    }

    /** The same person or role, or one who holds the other. */
    private boolean isSame(RecordId one, RecordId other) {
        return one.equals(other) || holds(one, other) || holds(other, one);
    }

    private boolean holds(RecordId person, RecordId role) {
        return facts.isms().citing(RoleAssignment.ROLE, role).stream()
                .anyMatch(
                        assignment -> assignment.person().filter(person::equals).isPresent());
    }
}
