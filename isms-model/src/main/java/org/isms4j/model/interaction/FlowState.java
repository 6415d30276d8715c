package org.isms4j.model.interaction;

/** What records say about a flow between two processes. The order is from worst to best, neutral last. */
public enum FlowState {
    /** Outputs had their chance and nobody took them up, and records declared complete or contrary statements show that. */
    DEAD("dead"),
    /** Nothing supplied shows that outputs are taken up; records that do may exist. */
    NOT_DEMONSTRATED("not demonstrated"),
    /** There are outputs, and none has had its chance yet. */
    NOT_YET_DUE("not yet due"),
    /** Outputs are taken up. */
    LIVE("live"),
    /** There was nothing to hand over, or the process is none of this system. */
    NOT_APPLICABLE("not applicable");

    private final String label;

    FlowState(String label) {
        this.label = label;
    }

    /**
     * Returns the state in words.
     *
     * @return such as "not yet due"
     */
    public String label() {
        return label;
    }
}
