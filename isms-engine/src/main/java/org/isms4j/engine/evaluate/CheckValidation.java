package org.isms4j.engine.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.check.Examination;
import org.isms4j.model.snapshot.IsmsSnapshot;

/** Finds faults in checks before anything is evaluated with them. */
public final class CheckValidation {

    private CheckValidation() {}

    /**
     * Returns all faults.
     *
     * @param checks checks in any order
     * @return the faults, empty where the checks are sound
     */
    public static List<String> faults(List<Check> checks) {
        List<String> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Check check : checks) {
            if (!ids.add(check.id())) {
                faults.add("check " + check.id() + " is there twice");
            }
            if (check.requirement().isBlank()) {
                faults.add("check " + check.id() + " does not say what it asks for");
            }
            if (check.items().isEmpty()) {
                faults.add("check " + check.id() + " examines no requirement item");
            }
            if (check.examinations().isEmpty()) {
                faults.add("check " + check.id() + " looks at nothing");
            }
            if (check.items().stream().anyMatch(item -> !check.id().startsWith(item.clause() + "-"))) {
                faults.add("check " + check.id() + " examines items of another clause: " + check.items());
            }
            check.examinations().forEach(examination -> bind(check, examination, faults));
        }
        return faults;
    }

    /** Binding to no records at all finds every attribute that is not in view. */
    private static void bind(Check check, Examination examination, List<String> faults) {
        Binding nothing = new Binding(IsmsSnapshot.of().columns(), FirstStratum.NONE);
        try {
            Run.of(check, examination, nothing);
        } catch (IllegalArgumentException fault) {
            nothing.fault(String.valueOf(fault.getMessage()));
        }
        nothing.faults().forEach(fault -> faults.add("check " + check.id() + ": " + fault));
    }
}
