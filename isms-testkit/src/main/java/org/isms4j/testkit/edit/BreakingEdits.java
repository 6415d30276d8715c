package org.isms4j.testkit.edit;

import java.util.List;
import java.util.stream.Stream;

/**
 * The breaking edits of this library: for every check at least one, in the order of the checks.
 *
 * <p>API status: experimental. Users call it. Thread-safe.
 */
public final class BreakingEdits {

    private static final List<BreakingEdit> ALL = Stream.of(
                    ContextEdits.edits(),
                    SystemEdits.edits(),
                    InteractionEdits.edits(),
                    LeadershipEdits.edits(),
                    IsmsPlanningEdits.edits(),
                    PlanningEdits.edits(),
                    SupportEdits.edits(),
                    DocumentEdits.edits(),
                    OperationalControlEdits.edits(),
                    OperationEdits.edits(),
                    EvaluationEdits.edits(),
                    ImprovementEdits.edits())
            .flatMap(List::stream)
            .toList();

    private BreakingEdits() {}

    /**
     * Returns all of them.
     *
     * @return the edits in the order of their checks
     */
    public static List<BreakingEdit> all() {
        return ALL;
    }

    /**
     * Returns those of a check.
     *
     * @param check id of the check
     * @return the edits, empty where there is no such check
     */
    public static List<BreakingEdit> of(String check) {
        return ALL.stream().filter(edit -> edit.check().equals(check)).toList();
    }

    /**
     * Returns one by name.
     *
     * @param name name of the edit, such as {@code closed-without-review}
     * @return the edit
     * @throws IllegalArgumentException if there is no edit of that name
     */
    public static BreakingEdit named(String name) {
        return ALL.stream()
                .filter(edit -> edit.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Breaking edit must be in the list: " + name));
    }
}
