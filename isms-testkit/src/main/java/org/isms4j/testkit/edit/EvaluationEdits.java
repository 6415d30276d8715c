package org.isms4j.testkit.edit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** For each check of clause 9 edits that it must find. */
final class EvaluationEdits {

    private EvaluationEdits() {}

    static List<BreakingEdit> edits() {
        return Stream.of(
                        MeasurementEdits.measures(),
                        MeasurementEdits.values(),
                        AuditEdits.audits(),
                        AuditEdits.programme(),
                        AuditEdits.auditors(),
                        AuditEdits.reports(),
                        ReviewEdits.reviews(),
                        ReviewEdits.inputs(),
                        ReviewEdits.results())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(BreakingEdit::check))
                .toList();
    }
}
