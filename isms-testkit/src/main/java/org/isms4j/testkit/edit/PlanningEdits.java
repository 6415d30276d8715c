package org.isms4j.testkit.edit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** For each check of clause 6 edits that it must find. */
final class PlanningEdits {

    private PlanningEdits() {}

    static List<BreakingEdit> edits() {
        return Stream.of(
                        RiskEdits.method(),
                        RiskEdits.risks(),
                        TreatmentEdits.decisions(),
                        TreatmentEdits.plan(),
                        StatementEdits.statement(),
                        StatementEdits.entries())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(BreakingEdit::check))
                .toList();
    }
}
