package org.isms4j.model.report;

/** Why an answer is what it is. */
public enum ReasonCode {
    /** Records support the requirement. */
    EVIDENCED("records show it"),
    /** A record shows that the requirement was not met. */
    CONTRARY_EVIDENCE("a record shows the contrary"),
    /** Documented information is demanded, its record type is declared complete, and the record is not there. */
    ABSENT_CLOSED_WORLD("records declared complete do not have it"),
    /** The record type is declared complete and has no such record, but the standard demands no documented information. */
    NO_RECORD_DEMANDED("no record shows it, and none is demanded: an assessor has to look"),
    /** Nothing was supplied that could show it. */
    NO_EVIDENCE("nothing supplied shows it"),
    /** Evidence is older than the interval, and nothing says that there is no newer one. */
    STALE("the newest evidence is older than the interval"),
    /** The first due date is still ahead. */
    NOT_DUE("nothing is owed yet"),
    /** The condition of the requirement was not triggered. */
    VACUOUS("the condition did not arise"),
    /** Only an assessor can decide. */
    JUDGEMENT_NEEDED("an assessor has to judge"),
    /** An assessor has decided. */
    JUDGED("an assessor has judged"),
    /** Records contradict each other. */
    CONFLICT("records contradict each other"),
    /** No check examines this part of the standard yet. */
    NO_CHECK("no check yet"),
    /** The check itself went wrong on these records. */
    PROBLEM("the check could not be completed");

    private final String label;

    ReasonCode(String label) {
        this.label = label;
    }

    /**
     * Returns the reason in words.
     *
     * @return the words
     */
    public String label() {
        return label;
    }
}
