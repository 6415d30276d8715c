package org.isms4j.engine.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isms4j.engine.policy.EscalationRule;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.evaluation.AuditProgrammeVersion;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.leadership.PolicyVersion;
import org.isms4j.model.planning.Objective;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskCriteriaVersion;
import org.isms4j.model.planning.SoAVersion;
import org.isms4j.model.planning.TreatmentPlanVersion;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.report.CheckResult;
import org.isms4j.model.report.ConformityStatus;
import org.isms4j.model.report.Finding;
import org.isms4j.model.report.FindingGrade;
import org.isms4j.model.report.ReasonCode;
import org.isms4j.model.snapshot.IsmsSnapshot;

/**
 * An element that a clause mandates is wholly absent although its records are declared complete: no scope, no policy, no
 * risk assessment, no statement of applicability, no audit, no review. Where the check says so as major already, nothing
 * is added. It rests on the finding of a check, which knows whether the element is due.
 */
final class AbsentElements {

    /** What a finding names that is about the whole: the record type, or the activity that never took place. */
    private static final Map<String, RecordType<?>> ELEMENTS = Map.ofEntries(
            Map.entry(ScopeVersion.TYPE.name(), ScopeVersion.TYPE),
            Map.entry(PolicyVersion.TYPE.name(), PolicyVersion.TYPE),
            Map.entry(RiskCriteriaVersion.TYPE.name(), RiskCriteriaVersion.TYPE),
            Map.entry(SoAVersion.TYPE.name(), SoAVersion.TYPE),
            Map.entry(TreatmentPlanVersion.TYPE.name(), TreatmentPlanVersion.TYPE),
            Map.entry(Objective.TYPE.name(), Objective.TYPE),
            Map.entry(AuditProgrammeVersion.TYPE.name(), AuditProgrammeVersion.TYPE),
            Map.entry(RiskAssessment.TYPE.name(), RiskAssessment.TYPE),
            Map.entry(Audit.TYPE.name(), Audit.TYPE),
            Map.entry(ManagementReview.TYPE.name(), ManagementReview.TYPE),
            Map.entry(IntervalKey.RISK_ASSESSMENT.key(), RiskAssessment.TYPE),
            Map.entry(IntervalKey.AUDIT.key(), Audit.TYPE),
            Map.entry(IntervalKey.MANAGEMENT_REVIEW.key(), ManagementReview.TYPE));

    private final IsmsSnapshot isms;

    AbsentElements(IsmsSnapshot isms) {
        this.isms = isms;
    }

    /** One finding an element and clause, however many checks miss it, and none where a check calls it major already. */
    List<Finding> findings(Collection<CheckResult> results) {
        Set<String> named = new HashSet<>();
        results.stream()
                .flatMap(result -> missed(result, FindingGrade.MAJOR))
                .map(AbsentElements::place)
                .forEach(named::add);
        List<Finding> findings = new ArrayList<>();
        for (CheckResult result : results) {
            if (result.movesStatus() && result.status() == ConformityStatus.NONCONFORMING_MINOR) {
                missed(result, FindingGrade.MINOR)
                        .filter(finding -> named.add(place(finding)))
                        .forEach(finding -> findings.add(escalated(result, finding)));
            }
        }
        return findings;
    }

    private Stream<Finding> missed(CheckResult result, FindingGrade grade) {
        return result.findings().stream()
                .filter(finding -> finding.grade() == grade
                        && finding.reason() == ReasonCode.ABSENT_CLOSED_WORLD
                        && finding.subject().isEmpty()
                        && isAbsent(finding.detail()));
    }

    /** Clause and element. */
    private static String place(Finding finding) {
        RecordType<?> element = ELEMENTS.get(element(finding.detail()));
        return finding.clause() + " " + (element == null ? "" : element.name());
    }

    private boolean isAbsent(String detail) {
        RecordType<?> element = ELEMENTS.get(element(detail));
        return element != null && isms.all(element).isEmpty();
    }

    /** A check that looks for several elements numbers them. */
    private static String element(String detail) {
        int number = detail.indexOf('-');
        return number < 0 ? detail : detail.substring(0, number);
    }

    private static Finding escalated(CheckResult result, Finding finding) {
        RecordType<?> element = ELEMENTS.getOrDefault(element(finding.detail()), Audit.TYPE);
        return Escalated.finding(
                EscalationRule.MANDATED_ELEMENT_ABSENT,
                result.items(),
                result.checkId(),
                "there is no " + element.label() + " at all although its records are declared complete (check "
                        + result.checkId() + ")",
                "");
    }
}
