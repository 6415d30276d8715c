package org.isms4j.testkit.generate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isms4j.model.standard.ClauseId;
import org.isms4j.testkit.SampleIsms;
import org.isms4j.testkit.edit.BreakingEdit;

/**
 * An organization of which is known what is wrong with it.
 *
 * @param sample the broken organization
 * @param edits what was done to it, in order; no two of them touch the same clause
 */
public record Mutation(SampleIsms sample, List<BreakingEdit> edits) {

    /**
     * Makes a mutation.
     *
     * @param sample the broken organization
     * @param edits what was done to it
     */
    public Mutation {
        edits = List.copyOf(edits);
    }

    /**
     * Returns the checks that have to find something.
     *
     * @return their identifiers in order
     */
    public Set<String> checks() {
        return edits.stream().map(BreakingEdit::check).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the clauses at which something is found, and nothing elsewhere.
     *
     * @return the clauses in order
     */
    public Set<ClauseId> clauses() {
        Set<ClauseId> clauses = new TreeSet<>();
        edits.forEach(edit -> clauses.addAll(touched(edit)));
        return clauses;
    }

    static Set<ClauseId> touched(BreakingEdit edit) {
        Set<ClauseId> touched = new TreeSet<>(edit.touches());
        touched.add(edit.clause());
        return touched;
    }

    /** Returns what was done, and the sample. */
    @Override
    public String toString() {
        return edits.stream().map(BreakingEdit::toString).collect(Collectors.joining("; ")) + " (" + sample + ")";
    }
}
