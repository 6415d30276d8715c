package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isms4j.engine.time.Days;
import org.isms4j.model.evaluation.ManagementReview;
import org.isms4j.model.evaluation.ReviewInput;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.LinkTable;
import org.isms4j.model.snapshot.SnapshotColumns;

/** Reads the history of a flow from the records of a snapshot. For one use. */
final class HistoryReader {

    private final FlowReading reading;
    private final SnapshotColumns columns;
    private final int known;
    private final ExecutionDays executionDays;
    private final Entries entries;
    private final References references = new References();

    HistoryReader(FlowReading reading, SnapshotColumns columns, int known, ExecutionDays executionDays) {
        this.reading = reading;
        this.columns = columns;
        this.known = known;
        this.executionDays = executionDays;
        this.entries = new Entries(reading, columns, known);
    }

    FlowHistory read() {
        entries.read();
        reading.uptakes().forEach(this::take);
        if (reading.inherited()) {
            entries.inherit();
        }
        reading.letter().ifPresent(this::readDenials);
        return new FlowHistory(reading, entries, references, executions());
    }

    private int[] executions() {
        return reading.chance() instanceof Chance.Next next ? executionDays.of(next.executions()) : new int[0];
    }

    private void take(Uptake uptake) {
        RecordType<?> type = uptake.type();
        for (int taker = columns.from(type); taker < columns.to(type); taker++) {
            if (columns.existsFrom(taker) <= known && passes(uptake, taker)) {
                int day = day(uptake, taker);
                if (day <= known) {
                    follow(uptake, taker, taker, 0, day);
                }
            }
        }
    }

    private boolean passes(Uptake uptake, int taker) {
        return uptake.sieves().stream().allMatch(sieve -> sieve.passes(columns, taker));
    }

    private int day(Uptake uptake, int taker) {
        int dated = uptake.occasion().map(link -> target(link, taker)).orElse(taker);
        Optional<Attribute.One<?, LocalDate>> date = uptake.day();
        return dated < 0 || date.isEmpty() ? columns.existsFrom(taker) : dayOf(date.get(), dated, taker);
    }

    private int target(Attribute<?, RecordId> link, int source) {
        LinkTable table = columns.links(link);
        return table.targetsFrom(source) < table.targetsTo(source) ? table.target(table.targetsFrom(source)) : -1;
    }

    private <R extends IsmsRecord> int dayOf(Attribute.One<R, LocalDate> date, int ordinal, int otherwise) {
        IsmsRecord record = columns.record(ordinal);
        return date.owner().isInstance(record)
                ? date.value(date.owner().cast(record)).map(Days::of).orElse(columns.existsFrom(otherwise))
                : columns.existsFrom(otherwise);
    }

    /** Walks the path of links; paths are a few links long, so cycles between records cannot hold it up. */
    private void follow(Uptake uptake, int taker, int at, int step, int day) {
        if (step == uptake.path().size()) {
            entries.taken(at, day, (output, taken) -> references.note(output, taker, taken));
            return;
        }
        Attribute<?, RecordId> link = uptake.path().get(step);
        if (!link.owner().isInstance(columns.record(at))) {
            return;
        }
        LinkTable table = columns.links(link);
        for (int position = table.targetsFrom(at); position < table.targetsTo(at); position++) {
            if (table.target(position) >= 0) {
                follow(uptake, taker, table.target(position), step + 1, day);
            }
        }
    }

    private void readDenials(String letter) {
        IntStream.range(columns.from(ReviewInput.TYPE), columns.to(ReviewInput.TYPE))
                .filter(ordinal -> columns.record(ordinal) instanceof ReviewInput input && denies(input, letter))
                .forEach(ordinal -> {
                    int review = target(ReviewInput.REVIEW, ordinal);
                    if (review >= 0) {
                        references.deny(dayOf(ManagementReview.HELD_ON, review, review), ordinal);
                    }
                });
    }

    private static boolean denies(ReviewInput input, String letter) {
        return input.letter().filter(letter::equals).isPresent()
                && input.nothingToReport().orElse(false);
    }
}
