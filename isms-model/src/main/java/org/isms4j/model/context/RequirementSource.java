package org.isms4j.model.context;

/** Where a requirement of an interested party comes from (4.2 b). */
public enum RequirementSource {
    /** A statute. */
    LAW,
    /** A rule of an authority. */
    REGULATION,
    /** An agreement. */
    CONTRACT,
    /** A need or expectation nobody can enforce. */
    EXPECTATION
}
