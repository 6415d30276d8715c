package org.isms4j.testkit.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isms4j.model.leadership.PerformanceReport;
import org.isms4j.model.record.RecordId;

/** Clauses 5.1 and 5.3 b: what top management is told about the performance of the ISMS. */
final class LeadershipStory extends Story {

    private static final Set<Integer> MONTHS = Set.of(1, 4, 7, 10);
    private static final int DAY_OF_REPORT = 23;

    LeadershipStory(Stage stage) {
        super(stage);
    }

    @Override
    void act(LocalDate day) {
        if (MONTHS.contains(day.getMonthValue()) && WorkingDays.standsFor(day, DAY_OF_REPORT)) {
            report(day);
        }
    }

    private void report(LocalDate day) {
        List<RecordId> covers = stage.citeLatest(day, Folder.EVALUATION, Folder.RISK_ASSESSMENT, Folder.NONCONFORMITY);
        stage.journal()
                .write(
                        Folder.PERFORMANCE_REPORT,
                        day,
                        PerformanceReport.builder(),
                        report -> report.reportedOn(day)
                                .reportedBy(stage.cast().holder("ISM", day))
                                .addReportedTo(stage.cast().holder("MD", day))
                                .addReportedTo(stage.cast().holder("COO", day))
                                .subject("Performance of the ISMS in the last quarter")
                                .addAllCovers(covers));
    }
}
