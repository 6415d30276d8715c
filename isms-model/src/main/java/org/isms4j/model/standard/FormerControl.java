package org.isms4j.model.standard;

import java.util.List;
import java.util.Objects;

/**
 * A control of Annex A in the withdrawn 2013 edition, with what became of it.
 *
 * <p>API status: to call, not to implement. Immutable and thread safe; every list is unmodifiable and in numeric order.
 *
 * @param id the id of 2013, such as {@code A.5.1.1}; never an id of 2022, which has one part less
 * @param title the title of 2013
 * @param successors the controls of 2022 that it went into, at least one
 * @param mergedWith the ids of the other controls of 2013 that went into one of the same successors
 */
public record FormerControl(String id, String title, List<ControlId> successors, List<String> mergedWith) {

    /**
     * Creates a control of 2013; the lists are copied.
     *
     * @param id the id of 2013, such as {@code A.5.1.1}; never an id of 2022, which has one part less
     * @param title the title of 2013
     * @param successors the controls of 2022 that it went into, at least one
     * @param mergedWith the ids of the other controls of 2013 that went into one of the same successors
     * @throws IllegalArgumentException if there is no successor
     */
    public FormerControl {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        successors = List.copyOf(successors);
        mergedWith = List.copyOf(mergedWith);
        if (successors.isEmpty()) {
            throw new IllegalArgumentException("Former control " + id + " must have a successor: none");
        }
    }

    /**
     * Returns the control for readers.
     *
     * @return the id, the title, and the successors behind an arrow
     */
    @Override
    public String toString() {
        return id + " " + title + " -> " + successors;
    }
}
