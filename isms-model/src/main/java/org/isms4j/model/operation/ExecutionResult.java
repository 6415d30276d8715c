package org.isms4j.model.operation;

/** How the execution of a process or the operation of a control ended (8.1). */
public enum ExecutionResult {
    /** Carried out, criteria met. */
    PASSED,
    /** Carried out, criteria not met. */
    FAILED,
    /** Not carried out although planned. */
    MISSED
}
