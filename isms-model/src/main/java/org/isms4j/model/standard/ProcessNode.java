package org.isms4j.model.standard;

import java.util.List;
import java.util.Objects;

/**
 * A process of an ISMS, as clause 4.4 asks for it.
 *
 * <p>A core process comes from clauses. A conditional one comes from controls, and exists only where the organization
 * included one of them.
 *
 * <p>API status: to call, not to implement. Immutable and thread safe; every list is unmodifiable and in numeric order.
 *
 * @param id the id, such as {@code RA}
 * @param clauses the subclauses that ask for the process; empty for a conditional one
 * @param controls the controls that bring the process in; empty for a core one
 * @param title the name for readers
 * @param core whether every ISMS has it
 */
public record ProcessNode(String id, List<ClauseId> clauses, List<ControlId> controls, String title, boolean core) {

    /**
     * Creates a process; the lists are copied.
     *
     * @param id the id, such as {@code RA}
     * @param clauses the subclauses that ask for the process; empty for a conditional one
     * @param controls the controls that bring the process in; empty for a core one
     * @param title the name for readers
     * @param core whether every ISMS has it
     */
    public ProcessNode {
        Objects.requireNonNull(id, "id");
        clauses = List.copyOf(clauses);
        controls = List.copyOf(controls);
        Objects.requireNonNull(title, "title");
    }

    /**
     * Returns the process for readers.
     *
     * @return the id, one blank, the title
     */
    @Override
    public String toString() {
        return id + " " + title;
    }
}
