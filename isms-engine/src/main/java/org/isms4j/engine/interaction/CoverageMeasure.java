package org.isms4j.engine.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isms4j.engine.phrase.Names;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.engine.time.Days;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.interaction.Measure;
import org.isms4j.model.interaction.MeasureKey;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.standard.Clause;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.model.standard.Iso27001;

/**
 * Coverage (M3): what has to be handled, and how much of it is. What is owed for the first time only later is not counted
 * before, unless it is done.
 */
final class CoverageMeasure {

    private static final List<String> LETTERS = List.of("a", "b", "c", "d.1", "d.2", "d.3", "d.4", "e", "f", "g");
    private static final int TENTHS = 10;
    private static final int ENOUGH = 9;

    private final Facts facts;
    private final MeasureSum sum =
            new MeasureSum(MeasureKey.M3, "all of what is mandated, nine tenths of scope units and controls");
    private final List<String> incomplete = new ArrayList<>();

    CoverageMeasure(Facts facts) {
        this.facts = facts;
    }

    Measure measure() {
        PeopleCoverage people = new PeopleCoverage(facts);
        ControlCoverage controls = new ControlCoverage(facts);
        addSet("clauses audited", clauses(), audited(), true, IntervalKey.AUDIT_CYCLE_CLAUSES);
        addSet("scope units assessed", units(), assessed(), false, IntervalKey.RISK_ASSESSMENT);
        add(
                "roles whose holders have evidence of competence",
                people.competent(),
                people.roles(),
                true,
                IntervalKey.COMPETENCE);
        add("persons made aware", people.aware(), people.persons(), true, IntervalKey.AWARENESS);
        add(
                "included controls with evidence of operation",
                controls.operated(),
                controls.required(),
                false,
                IntervalKey.LAG);
        addSet("review inputs considered", new TreeSet<>(LETTERS), considered(), true, IntervalKey.MANAGEMENT_REVIEW);
        return sum.measure(
                incomplete.isEmpty(),
                incomplete.isEmpty() ? Optional.empty() : Optional.of("incomplete: " + String.join(", ", incomplete)));
    }

    private boolean isOwed(IntervalKey key) {
        return facts.hasPassed(facts.moment().firstDue(key));
    }

    private void addSet(String subject, Set<String> required, Set<String> handled, boolean mandated, IntervalKey key) {
        Set<String> missing = new TreeSet<>(required);
        missing.removeAll(handled);
        String remark = missing.isEmpty() ? "" : "missing: " + String.join(", ", missing);
        add(subject, required.size() - missing.size(), required.size(), mandated, key, remark);
    }

    private void add(String subject, long handled, long required, boolean mandated, IntervalKey key) {
        add(subject, handled, required, mandated, key, "");
    }

    private void add(String subject, long handled, long required, boolean mandated, IntervalKey key, String remark) {
        boolean enough = mandated ? handled >= required : TENTHS * handled >= ENOUGH * required;
        if (!enough && !isOwed(key)) {
            sum.note(subject, 0, 0, "not yet due");
            return;
        }
        sum.add(subject, handled, required, remark);
        if (!enough) {
            incomplete.add(subject);
        }
    }

    private static Set<String> clauses() {
        return Iso27001.subclauses().stream()
                .map(Clause::id)
                .map(ClauseId::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> audited() {
        return facts.all(Audit.TYPE)
                .filter(audit -> facts.isReached(audit.completedOn()))
                .filter(audit ->
                        isStillWithin(Days.of(audit.completedOn().orElseThrow()), IntervalKey.AUDIT_CYCLE_CLAUSES))
                .flatMap(audit -> audit.clauses().stream())
                .flatMap(
                        clause -> Iso27001.subclauses().stream().map(Clause::id).filter(clause::contains))
                .map(ClauseId::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isStillWithin(int day, IntervalKey key) {
        return !facts.hasPassed(facts.moment().yardstick(key).lastDayFrom(day));
    }

    private Set<String> units() {
        return facts.inForce(ScopeVersion.TYPE)
                .flatMap(scope -> scope.units().stream())
                .map(Names::plain)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> assessed() {
        return facts.lately(RiskAssessment.COMPLETED_ON)
                .flatMap(assessment -> Stream.of(
                                assessment.units().stream(),
                                assessment.noRiskUnits().stream(),
                                facts.isms().citing(Risk.ASSESSMENT, assessment.id()).stream()
                                        .flatMap(risk -> risk.units().stream()))
                        .flatMap(units -> units))
                .map(Names::plain)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> considered() {
        return facts.all(ManagementReview.TYPE)
                .filter(review -> facts.isReached(review.heldOn()))
                .filter(review -> isStillWithin(Days.of(review.heldOn().orElseThrow()), IntervalKey.MANAGEMENT_REVIEW))
                .flatMap(review -> facts.isms().citing(ReviewInput.REVIEW, review.id()).stream())
                .flatMap(input -> input.letter().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
