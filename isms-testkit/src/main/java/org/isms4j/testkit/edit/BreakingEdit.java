package org.isms4j.testkit.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isms4j.model.snapshot.IsmsSnapshot;
import org.isms4j.model.standard.ClauseId;

/**
 * A way to break a conforming organization so that a check finds something, with a name, a sentence, and all clauses at
 * which findings appear. A host product applies it to its own export and expects the finding.
 *
 * @param check check that finds it
 * @param name name in lower case with hyphens, unique among all edits
 * @param says what went wrong in the organization, as a sentence without full stop
 * @param touches other clauses at which findings appear too, in order; the clause of the check is always touched
 * @param edit the edit
 */
public record BreakingEdit(String check, String name, String says, List<ClauseId> touches, Edit edit) {

    /**
     * Makes an edit.
     *
     * @param check check that finds it
     * @param name name
     * @param says what went wrong
     * @param touches other clauses with findings
     * @param edit the edit
     */
    public BreakingEdit {
        touches = List.copyOf(touches);
    }

    /**
     * An edit that touches the clause of its check only.
     *
     * @param check check that finds it
     * @param name name in lower case with hyphens
     * @param says what went wrong, as a sentence without full stop
     * @param edit the edit
     * @return the breaking edit
     */
    public static BreakingEdit of(String check, String name, String says, Edit edit) {
        return new BreakingEdit(check, name, says, List.of(), edit);
    }

    /**
     * States at which other clauses findings appear.
     *
     * @param clauses their ids
     * @return the breaking edit
     */
    public BreakingEdit touching(String... clauses) {
        return new BreakingEdit(
                check,
                name,
                says,
                Stream.of(clauses).map(ClauseId::parse).sorted().toList(),
                edit);
    }

    /**
     * Breaks an organization.
     *
     * @param isms records of an organization that conforms
     * @param asOf day of evaluation
     * @return the records after the edit
     */
    public IsmsSnapshot breakIn(IsmsSnapshot isms, LocalDate asOf) {
        return edit.apply(isms, asOf);
    }

    /**
     * Returns the clause of the check, which is always touched.
     *
     * @return the part of the check's identifier before the hyphen
     */
    public ClauseId clause() {
        return ClauseId.parse(check.substring(0, check.lastIndexOf('-')));
    }

    /** Returns check, name and what it says. */
    @Override
    public String toString() {
        return check + " " + name + ": " + says;
    }
}
