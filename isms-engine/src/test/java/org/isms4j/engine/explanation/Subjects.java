package org.isms4j.engine.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isms4j.engine.Given;
import org.isms4j.model.context.ScopeVersion;
import org.isms4j.model.evaluation.Audit;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.Presence;
import org.isms4j.model.support.TrainingAction;

/** Records that explanations are about. */
final class Subjects {

    static final IsmsRecord CLOSED = Given.complete("2020-01-01", Audit.TYPE, TrainingAction.TYPE);
    static final IsmsRecord YOUNG = Given.a(ScopeVersion.TYPE, "S-1")
            .on(ScopeVersion.APPROVED_ON, "2026-06-01")
            .build();

    private Subjects() {}

    static IsmsRecord audit(String id, String day) {
        return Given.a(Audit.TYPE, id).on(Audit.COMPLETED_ON, day).build();
    }

    static Given<TrainingAction> training(String id, Presence title) {
        return Given.a(TrainingAction.TYPE, id).in(title, TrainingAction.TITLE, "title");
    }

    /** So many trainings of each kind, some of which carry a day on which they were due. */
    static IsmsRecord[] trainings(int known, int none, int unknown, IsmsRecord... more) {
        List<IsmsRecord> records = new ArrayList<>(Arrays.asList(more));
        IntStream.range(0, known)
                .forEach(i -> records.add(training("K-" + i, Presence.KNOWN).build()));
        IntStream.range(0, none)
                .forEach(i -> records.add(training("N-" + i, Presence.NONE).build()));
        IntStream.range(0, unknown)
                .forEach(i -> records.add(training("U-" + i, Presence.UNKNOWN).build()));
        return records.toArray(new IsmsRecord[0]);
    }
}
