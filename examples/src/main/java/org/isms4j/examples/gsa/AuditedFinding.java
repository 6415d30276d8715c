package org.isms4j.examples.gsa;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isms4j.model.evaluation.FindingType;
import org.isms4j.model.record.Grade;

/**
 * One finding of an audit, put together from its rows: the form has a row for each award that the finding concerns, and
 * what one of them says holds for the finding. Immutable.
 *
 * @param reference reference number, unique within the audit
 * @param flags columns that say "Y" in at least one row
 * @param requirements letters of the compliance requirements, sorted
 * @param awards awards concerned, in the order of the rows
 * @param earlier reference numbers of the findings that it repeats, in the order of the rows
 */
record AuditedFinding(
        String reference, Set<String> flags, List<String> requirements, List<String> awards, List<String> earlier) {

    private static final String MATERIAL_WEAKNESS = "material_weakness";
    private static final String SIGNIFICANT_DEFICIENCY = "significant_deficiency";
    private static final String MODIFIED_OPINION = "modified_opinion";
    private static final String OTHER_MATTERS = "other_matters";
    private static final String OTHER_FINDINGS = "other_findings";

    /** Columns that say what kind of finding it is. */
    static final List<String> KINDS =
            List.of(MODIFIED_OPINION, OTHER_MATTERS, MATERIAL_WEAKNESS, SIGNIFICANT_DEFICIENCY, OTHER_FINDINGS);

    AuditedFinding {
        flags = Set.copyOf(flags);
        requirements = List.copyOf(requirements);
        awards = List.copyOf(awards);
        earlier = List.copyOf(earlier);
    }

    /**
     * Returns the type of finding. A material weakness, a significant deficiency and a modified opinion say that a
     * requirement is not met; so do "other matters", which left the opinion as it was. "Other findings" are none of
     * these and count as remarks.
     */
    Optional<FindingType> type() {
        if (flags.contains(MATERIAL_WEAKNESS)
                || flags.contains(SIGNIFICANT_DEFICIENCY)
                || flags.contains(MODIFIED_OPINION)
                || flags.contains(OTHER_MATTERS)) {
            return Optional.of(FindingType.NONCONFORMITY);
        }
        return flags.contains(OTHER_FINDINGS) ? Optional.of(FindingType.OBSERVATION) : Optional.empty();
    }

    /** Returns the grade: a material weakness is major, a significant deficiency minor; nothing else has a grade. */
    Optional<Grade> grade() {
        if (flags.contains(MATERIAL_WEAKNESS)) {
            return Optional.of(Grade.MAJOR);
        }
        return flags.contains(SIGNIFICANT_DEFICIENCY) ? Optional.of(Grade.MINOR) : Optional.empty();
    }

    /** Returns the requirement in words, empty where no row names one. */
    Optional<String> requirement() {
        return requirements.isEmpty()
                ? Optional.empty()
                : Optional.of("compliance requirement " + String.join(", ", requirements));
    }
}
