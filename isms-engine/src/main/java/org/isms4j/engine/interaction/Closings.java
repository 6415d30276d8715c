package org.isms4j.engine.interaction;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.isms4j.engine.time.Days;
import org.isms4j.model.planning.Risk;
import org.isms4j.model.planning.RiskAssessment;
import org.isms4j.model.planning.RiskReevaluation;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.snapshot.LinkTable;
import org.isms4j.model.snapshot.SnapshotColumns;

/** Closes loops: the assessment that a change triggered, or the next one in its interval. */
final class Closings {

    private final SnapshotColumns columns;
    private final int known;
    private final Yardstick assessments;
    private final int[] ordinals;
    private final int[] days;

    Closings(SnapshotColumns columns, int known, Yardstick assessments) {
        this.columns = columns;
        this.known = known;
        this.assessments = assessments;
        this.ordinals = IntStream.range(columns.from(RiskAssessment.TYPE), columns.to(RiskAssessment.TYPE))
                .filter(ordinal -> completed(ordinal) <= known)
                .boxed()
                .sorted(Comparator.comparing(this::completed))
                .mapToInt(ordinal -> ordinal)
                .toArray();
        this.days = Arrays.stream(ordinals).map(this::completed).toArray();
    }

    private int completed(int ordinal) {
        return columns.record(ordinal) instanceof RiskAssessment assessment
                ? assessment.completedOn().map(Days::of).orElse(Days.NEVER)
                : Days.NEVER;
    }

    /** The day of the first assessment, {@code NEVER} where there is none. */
    int first() {
        return days.length == 0 ? Days.NEVER : days[0];
    }

    Layer close(Layer outcomes) {
        Layer closed = new Layer(columns, known);
        for (Trail outcome : outcomes.trails()) {
            triggered(outcome, RiskAssessment.TRIGGER, closed);
            because(outcome, closed);
            next(outcome, closed);
        }
        return closed;
    }

    private void triggered(Trail outcome, Attribute<RiskAssessment, RecordId> link, Layer closed) {
        LinkTable table = columns.links(link);
        for (int at = table.citingFrom(outcome.ordinal()); at < table.citingTo(outcome.ordinal()); at++) {
            int day = completed(table.citing(at));
            if (day != Days.NEVER) {
                closed.step(outcome, table.citing(at), day, "RA", "E35", "is triggered by it");
            }
        }
    }

    /** Risks that were assessed or evaluated again because of the change. */
    private void because(Trail outcome, Layer closed) {
        LinkTable updated = columns.links(Risk.UPDATED_BECAUSE);
        for (int at = updated.citingFrom(outcome.ordinal()); at < updated.citingTo(outcome.ordinal()); at++) {
            closed.step(
                    outcome,
                    updated.citing(at),
                    columns.existsFrom(updated.citing(at)),
                    "RA",
                    "E35",
                    "is assessed again because of it");
        }
        LinkTable again = columns.links(RiskReevaluation.BECAUSE);
        for (int at = again.citingFrom(outcome.ordinal()); at < again.citingTo(outcome.ordinal()); at++) {
            closed.step(
                    outcome,
                    again.citing(at),
                    columns.existsFrom(again.citing(at)),
                    "RA",
                    "E35",
                    "evaluates the risk again because of it");
        }
    }

    /** The first assessment after the outcome, if it came within the interval since the one before. */
    private void next(Trail outcome, Layer closed) {
        int at = FlowHistory.firstAfter(days, outcome.day());
        boolean inTime = at > 0 && at < days.length && days[at] <= assessments.lastDayFrom(days[at - 1]);
        if (inTime) {
            closed.step(outcome, ordinals[at], days[at], "RA", "", "is the next assessment, in its interval");
        }
    }
}
