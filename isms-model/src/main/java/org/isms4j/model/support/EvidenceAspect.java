package org.isms4j.model.support;

/** What an item of evidence shows. */
public enum EvidenceAspect {
    /** How something is meant to work. */
    DESIGN,
    /** That it worked. */
    OPERATION
}
