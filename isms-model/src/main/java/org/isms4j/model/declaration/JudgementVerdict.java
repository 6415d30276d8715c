package org.isms4j.model.declaration;

/** What an assessor concludes. */
public enum JudgementVerdict {
    /** The requirement is met. */
    CONFORMING,
    /** It is not met, minor. */
    NONCONFORMING_MINOR,
    /** It is not met, major. */
    NONCONFORMING_MAJOR,
    /** It was not shown to be met. */
    NOT_DEMONSTRATED
}
