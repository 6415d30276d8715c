package org.isms4j.model.interaction;

import java.util.List;

/**
 * Processes that live flows connect. Immutable and thread-safe.
 *
 * @param processes node ids in the order of the process graph, at least one
 */
public record ProcessGroup(List<String> processes) {

    /**
     * Makes a group; the list is copied.
     *
     * @param processes node ids
     */
    public ProcessGroup {
        processes = List.copyOf(processes);
    }

    /** Returns the node ids. */
    @Override
    public String toString() {
        return String.join(" ", processes);
    }
}
