package org.isms4j.model.interaction;

/** A way in which something looks like a management system and is none, or is none in a part. */
public enum AntiPattern {
    /** Processes with outputs and without any realised flow. */
    AP1("policies, registers and control frameworks in isolation"),
    /** Documents in force, overdue for review, and cited by no record. */
    AP2("documents produced, filed and forgotten"),
    /** Risks assessed once and never again, too late, not after a significant change, or copied forward. */
    AP3("risk assessment done once and never revisited"),
    /** Serious incidents closed without any record that cites them. */
    AP4("incidents resolved, nothing fed back"),
    /** Nothing improved, changed, assessed, reviewed or audited for longer than the interval. */
    AP5("set up and left alone"),
    /** Controls included without a link to treatment or requirement, or all with one justification. */
    AP6("a checklist of controls"),
    /** Documents, and no record of operation. */
    AP7("a folder of documents"),
    /** Core processes that are carried out and fall into separate parts. */
    AP8("separate tasks that share a label"),
    /** Measurements without evaluation, or evaluations that the next review did not see. */
    AP9("performance measured, not reviewed"),
    /** Audits without recorded findings, findings without evidence, or findings that nobody takes up. */
    AP10("audit without useful output"),
    /** Corrective actions or improvements left open, or closed without a verdict. */
    AP11("nonconformities and opportunities not acted on"),
    /** Risks to be modified without a completed action, or accepted by somebody else than the owner. */
    AP12("risks planned but not treated"),
    /** All demanded documents, and hardly a process that is carried out, or no closed loop after a full cycle. */
    AP13("a management system from outside only"),
    /** Reviews without sources, or deciding nothing twice while there was something to decide. */
    AP14("review theatre");

    private final String title;

    AntiPattern(String title) {
        this.title = title;
    }

    /**
     * Returns the anti-pattern in words.
     *
     * @return a phrase
     */
    public String title() {
        return title;
    }
}
