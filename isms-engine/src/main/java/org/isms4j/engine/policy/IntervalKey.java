package org.isms4j.engine.policy;

import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/**
 * Recurring activity or time limit for which an organization declares its own interval. The standard names no interval;
 * the defaults here are custom and stand in every explanation that used one.
 */
public enum IntervalKey {
    /** Review of issues, parties and requirements (4.1, 4.2). */
    CONTEXT("context", "P12M", "review of context"),
    /** Review of the policy (5.2, A.5.1). */
    POLICY("policy", "P12M", "review of the policy"),
    /** Planning at the level of the ISMS (6.1.1). */
    PLANNING("planning", "P12M", "planning of the ISMS"),
    /** Monitoring of objectives (6.2 d). */
    OBJECTIVE_MONITORING("objectiveMonitoring", "P3M", "monitoring of objectives"),
    /** Update of objectives (6.2 f). */
    OBJECTIVE_UPDATE("objectiveUpdate", "P12M", "update of objectives"),
    /** Review of competence (7.2). */
    COMPETENCE("competence", "P12M", "review of competence"),
    /** Awareness of a person (7.3). */
    AWARENESS("awareness", "P12M", "awareness"),
    /** Awareness of a newcomer (7.3). */
    ONBOARDING("onboarding", "P30D", "onboarding"),
    /** Review of policies as documents (7.5.2). */
    POLICY_DOCUMENT_REVIEW("policyDocumentReview", "P12M", "review of policies"),
    /** Review of procedures (7.5.2). */
    PROCEDURE_REVIEW("procedureReview", "P24M", "review of procedures"),
    /** Review of critical providers (8.1). */
    CRITICAL_PROVIDER_REVIEW("criticalProviderReview", "P12M", "review of critical providers"),
    /** Risk assessment (8.2). */
    RISK_ASSESSMENT("riskAssessment", "P12M", "risk assessment"),
    /** Decision on the treatment of a risk above the acceptance criteria (6.1.3 a). */
    TREATMENT_DECISION("treatmentDecision", "P30D", "decision on risk treatment"),
    /** Measurement (9.1). */
    MEASUREMENT("measurement", "P3M", "measurement"),
    /** Evaluation of results (9.1). */
    EVALUATION("evaluation", "P12M", "evaluation of results"),
    /** Internal audit (9.2.1). */
    AUDIT("audit", "P12M", "internal audit"),
    /** Time in which audits cover all clauses (9.2.1). */
    AUDIT_CYCLE_CLAUSES("auditProgrammeCycleClauses", "P12M", "audit cycle over clauses"),
    /** Time in which audits cover all included controls (9.2.1). */
    AUDIT_CYCLE_CONTROLS("auditProgrammeCycleControls", "P36M", "audit cycle over controls"),
    /** Delivery of an audit report (9.2.2 c). */
    REPORT_DELIVERY("reportDelivery", "P30D", "delivery of audit reports"),
    /** Management review (9.3.1). */
    MANAGEMENT_REVIEW("managementReview", "P12M", "management review"),
    /** Improvement (10.1). */
    IMPROVEMENT("improvement", "P12M", "improvement"),
    /** Correction of a nonconformity (10.2 a). */
    CORRECTION("correction", "P30D", "correction"),
    /** Plan of a corrective action (10.2 b). */
    CORRECTIVE_ACTION_PLAN("correctiveActionPlan", "P30D", "planning of corrective action"),
    /** Closure of a corrective action (10.2 c). */
    CORRECTIVE_ACTION_CLOSURE("correctiveActionClosure", "P90D", "closure of corrective action"),
    /** Earliest review of effectiveness (10.2 d). */
    EFFECTIVENESS_REVIEW_EARLIEST("effectivenessReviewEarliest", "P30D", "earliest review of effectiveness"),
    /** Latest review of effectiveness (10.2 d). */
    EFFECTIVENESS_REVIEW_LATEST("effectivenessReviewLatest", "P180D", "latest review of effectiveness"),
    /** Time in which an event is expected to be taken up elsewhere. */
    LAG("lag", "P90D", "time for taking up an event"),
    /** Time that is looked back upon for gaps and late records. */
    WINDOW("window", "P12M", "evaluation window"),
    /** Time for which most subjects of a check have to fail before that counts as systemic. */
    SYSTEMIC_LATENESS("systemicLateness", "P1M", "lateness that is not yet systemic");

    private final String key;
    private final Period standing;
    private final String label;

    IntervalKey(String key, String standing, String label) {
        this.key = key;
        this.standing = Period.parse(standing);
        this.label = label;
    }

    /**
     * Returns the key under which an organization declares the interval.
     *
     * @return such as {@code managementReview}
     */
    public String key() {
        return key;
    }

    /**
     * Returns the default.
     *
     * @return the period
     */
    public Period standing() {
        return standing;
    }

    /**
     * Returns the activity in words.
     *
     * @return such as "management review"
     */
    public String label() {
        return label;
    }

    /**
     * Finds an activity.
     *
     * @param key key of a declaration
     * @return the activity, empty where no check knows the key
     */
    public static Optional<IntervalKey> of(String key) {
        return Arrays.stream(values()).filter(value -> value.key.equals(key)).findFirst();
    }
}
