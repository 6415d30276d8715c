package org.isms4j.model.report;

import java.util.Locale;

/** Grade of a finding. Grades of nonconformities are proposals with a named rule. */
public enum FindingGrade {
    /** Nonconformity that affects the capability of the system to achieve its intended results. */
    MAJOR,
    /** Nonconformity that does not affect that capability. */
    MINOR,
    /** Not shown; neither a nonconformity nor a sign of conformity. */
    OPEN,
    /** Remark without a requirement being missed; never moves a status. */
    OBSERVATION;

    /**
     * Returns the grade in words.
     *
     * @return the word in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
