package org.isms4j.model.leadership;

/** Level of a policy (5.2; A.5.1 for the others). */
public enum PolicyKind {
    /** The policy that 5.2 asks for. */
    INFORMATION_SECURITY,
    /** A policy on one topic. */
    TOPIC_SPECIFIC
}
