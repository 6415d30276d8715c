package org.isms4j.testkit.simulation;

import java.util.Locale;

/** Folder of the journal: one per kind of record, with the prefix and the least number of digits of its identifiers. */
enum Folder {
    ISSUE("ISSUE", 2),
    CONTEXT_REVIEW("CTXREV", 1),
    CLIMATE("CLIMATE", 1),
    PARTY("PARTY", 2),
    REQUIREMENT("REQ", 2),
    SCOPE("SCOPE", 1),
    SCOPE_EXCLUSION("SCOPEX", 1),
    SCOPE_REVIEW("SCOPEREV", 1),
    DEPENDENCY("DEP", 2),
    FEEDBACK("FB", 1),
    POLICY("POL", 1),
    POLICY_REVIEW("POLREV", 1),
    POLICY_COMMUNICATION("POLCOM", 1),
    ROLE("ROLE", 2),
    ASSIGNMENT("ASSIGN", 2),
    PERFORMANCE_REPORT("PERF", 1),
    ISMS_RISK("IRISK", 1),
    OPPORTUNITY("OPP", 1),
    PLANNED_ACTION("PACT", 1),
    ACTION_EVALUATION("PACTEVAL", 1),
    CRITERIA("CRIT", 1),
    RISK_ASSESSMENT("RA", 1),
    RISK("RISK", 2),
    REEVALUATION("REEVAL", 2),
    DECISION("TD", 2),
    CONTROL("CTRL", 2),
    COMPARISON("AXC", 1),
    SOA("SOA", 1),
    SOA_ENTRY("SOAE", 3),
    TREATMENT_PLAN("RTP", 1),
    TREATMENT_ACTION("TA", 2),
    TREATMENT_RESULT("TR", 2),
    REPLANNING("MOVE", 1),
    PLAN_APPROVAL("PLANOK", 2),
    ACCEPTANCE("ACC", 2),
    OBJECTIVE("OBJ", 1),
    OBJECTIVE_PLAN("OBJPLAN", 1),
    OBJECTIVE_ACTION("OBJACT", 1),
    OBJECTIVE_REVIEW("OBJREV", 2),
    ISMS_CHANGE("CHG", 1),
    PERSON("PERSON", 2),
    RESOURCE_NEED("NEED", 1),
    RESOURCE_DECISION("GRANT", 1),
    COMPETENCE("COMP", 2),
    COMPETENCE_EVIDENCE("COMPEV", 2),
    COMPETENCE_GAP("GAP", 1),
    TRAINING("TRAIN", 1),
    TRAINING_EVALUATION("TRAINEVAL", 1),
    AWARENESS("AWARE", 3),
    COMMUNICATION_NEED("COMNEED", 1),
    COMMUNICATION("COM", 2),
    DOCUMENT("DOC", 2),
    DOCUMENT_REVIEW("DOCREV", 2),
    EXTERNAL_DOCUMENT("EXTDOC", 1),
    RETENTION_RULE("KEEP", 1),
    DISPOSAL("DISP", 1),
    EVIDENCE("EVID", 2),
    PROCESS("PROC", 2),
    FLOW("FLOW", 2),
    EXECUTION("EXEC", 3),
    OPERATION("OP", 3),
    OPERATIONAL_CHANGE("OCHG", 1),
    UNINTENDED_CHANGE_REVIEW("UCREV", 1),
    PROVIDER("PROV", 1),
    PROVIDER_REVIEW("PROVREV", 2),
    EVENT("EVENT", 2),
    INCIDENT("INC", 1),
    LESSON("LESSON", 1),
    THREAT("THR", 1),
    VULNERABILITY("VUL", 1),
    MEASURE("MSR", 2),
    MEASUREMENT("MEAS", 2),
    EVALUATION("EVAL", 1),
    PROGRAMME("PROG", 1),
    AUDIT("AUD", 1),
    AUDITOR("AUDITOR", 2),
    FINDING("FIND", 2),
    DELIVERY("REPORT", 1),
    REVIEW("MR", 1),
    REVIEW_INPUT("MRIN", 2),
    REVIEW_DECISION("MRDEC", 1),
    REVIEW_ACTION("MRACT", 1),
    NONCONFORMITY("NC", 1),
    CORRECTION("CORR", 1),
    CAUSE("CAUSE", 1),
    SIMILARITY("SIM", 1),
    CORRECTIVE_ACTION("CA", 1),
    EFFECTIVENESS_REVIEW("EFF", 1),
    OPPORTUNITY_FOR_IMPROVEMENT("OFI", 1),
    IMPROVEMENT("IMP", 1),
    COMPLETENESS("COMPLETE", 1),
    INTERVAL("INTERVAL", 2),
    JUDGEMENT("JUDGE", 1),
    STATUS("STATUS", 2),
    CERTIFICATE("CERT", 1),
    EXTERNAL_AUDIT("EXTAUD", 1);

    private final String prefix;
    private final int digits;

    Folder(String prefix, int digits) {
        this.prefix = prefix;
        this.digits = digits;
    }

    /** Returns what lies in the folder, in words. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Returns whether records of this folder tell no day themselves: they belong to a record of the same day and are
     * entered with it.
     */
    boolean hasNoDay() {
        return this == SOA_ENTRY || this == REVIEW_INPUT;
    }

    /** Returns the identifier of the record with that running number of the year, such as {@code RISK-2024-03}. */
    String identifier(int year, int number) {
        String counted = Integer.toString(number);
        return prefix + "-" + year + "-" + "0".repeat(Math.max(0, digits - counted.length())) + counted;
    }
}
