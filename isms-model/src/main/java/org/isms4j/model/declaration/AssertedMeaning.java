package org.isms4j.model.declaration;

/** What a product's own status claims. */
public enum AssertedMeaning {
    /** It claims that the requirement is met. */
    CONFORMING,
    /** It claims that the requirement is not met. */
    NONCONFORMING,
    /** It claims that the requirement does not apply. */
    NOT_APPLICABLE,
    /** It claims nothing yet. */
    OPEN
}
