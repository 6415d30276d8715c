package org.isms4j.engine.validity;

import static org.isms4j.engine.check.Examinations.share;
import static org.isms4j.engine.check.Verbs.passed;
import static org.isms4j.engine.check.Verbs.reached;

import java.util.ArrayList;
import java.util.List;
import org.isms4j.engine.Given;
import org.isms4j.engine.Trial;
import org.isms4j.engine.check.Check;
import org.isms4j.engine.policy.ThresholdKey;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.support.TrainingAction;
import org.junit.jupiter.api.Test;

/** The answer about a share holds until another record counts, or one counts otherwise. */
class ShareValidityTest {

    private static final Check CHECK = Trial.check(share(TrainingAction.TYPE)
            .onceDue(passed(TrainingAction.DUE_ON))
            .expect(reached(TrainingAction.COMPLETED_ON))
            .atLeast(ThresholdKey.EXECUTIONS_ON_TIME));

    private static IsmsRecord done(String id) {
        return Given.a(TrainingAction.TYPE, id)
                .on(TrainingAction.DUE_ON, "2026-05-01")
                .on(TrainingAction.COMPLETED_ON, "2026-04-01")
                .build();
    }

    private static IsmsRecord due(String id, String day) {
        return Given.a(TrainingAction.TYPE, id)
                .on(TrainingAction.PLANNED_ON, "2026-01-10")
                .on(TrainingAction.DUE_ON, day)
                .build();
    }

    private static Holding holding(IsmsRecord... further) {
        List<IsmsRecord> records = new ArrayList<>(List.of(further));
        for (int i = 0; i < 9; i++) {
            records.add(done("DONE-" + i));
        }
        return Holding.of(CHECK, Trial.TODAY, records.toArray(new IsmsRecord[0]));
    }

    @Test
    void should_hold_for_ever_when_nothing_becomes_due() {
        holding().assertForEver();
    }

    @Test
    void should_change_its_counts_when_a_record_becomes_due() {
        holding(due("T-1", "2026-12-01")).assertUntil("2026-12-02", "T-1");
    }

    @Test
    void should_name_the_first_record_when_several_become_due() {
        holding(due("T-2", "2027-01-10"), due("T-1", "2026-12-01")).assertUntil("2026-12-02", "T-1");
    }

    @Test
    void should_change_when_an_expected_day_is_reached() {
        Check check = Trial.check(share(TrainingAction.TYPE)
                .expect(reached(TrainingAction.DUE_ON))
                .atLeast(ThresholdKey.EXECUTIONS_ON_TIME));

        Holding.of(check, Trial.TODAY, due("T-1", "2026-12-01")).assertUntil("2026-12-01", "T-1");
    }

    @Test
    void should_change_when_a_record_leaves_the_window() {
        Check check = Trial.check(share(TrainingAction.TYPE)
                .recentBy(TrainingAction.PLANNED_ON)
                .expect(reached(TrainingAction.COMPLETED_ON))
                .atLeast(ThresholdKey.EXECUTIONS_ON_TIME));

        Holding.of(
                        check,
                        Trial.TODAY,
                        due("T-1", "2026-02-01"),
                        Given.a(TrainingAction.TYPE, "T-2")
                                .on(TrainingAction.PLANNED_ON, "2026-05-10")
                                .on(TrainingAction.COMPLETED_ON, "2026-06-10")
                                .build())
                .assertUntil("2027-01-11", "T-1");
    }
}
