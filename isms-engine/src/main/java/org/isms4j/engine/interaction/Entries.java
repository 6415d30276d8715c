package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isms4j.engine.interaction.FlowReading.Kind;
import org.isms4j.engine.time.Days;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.LinkTable;
import org.isms4j.model.snapshot.SnapshotColumns;

/** The outputs of a flow while its history is read, in ascending order of days. For one use. */
final class Entries {

    /** Told of each output that a reference takes up, and on what day. */
    @FunctionalInterface
    interface Taken {
        void note(int outputOrdinal, int day);
    }

    private final FlowReading reading;
    private final SnapshotColumns columns;
    private final int known;
    private final List<int[]> indexes = new ArrayList<>();
    private int[] ordinals = {};
    private int[] days = {};
    private int[] ends = {};
    private int[] dues = {};
    private int[] firsts = {};
    private int[] lasts = {};

    private record Entry(int output, int ordinal, int day, int due) {}

    Entries(FlowReading reading, SnapshotColumns columns, int known) {
        this.reading = reading;
        this.columns = columns;
        this.known = known;
    }

    void read() {
        List<Entry> found = new ArrayList<>();
        for (int output = 0; output < reading.outputs().size(); output++) {
            read(output, found);
        }
        found.sort(Comparator.comparingInt(Entry::day).thenComparingInt(Entry::ordinal));
        ordinals = found.stream().mapToInt(Entry::ordinal).toArray();
        days = found.stream().mapToInt(Entry::day).toArray();
        dues = found.stream().mapToInt(Entry::due).toArray();
        ends = reading.kind() == Kind.HANDED_ON
                ? new int[0]
                : IntStream.of(ordinals).map(this::end).toArray();
        firsts = new int[ordinals.length];
        Arrays.fill(firsts, Days.NEVER);
        lasts = new int[ordinals.length];
        Arrays.fill(lasts, SnapshotColumns.ALWAYS);
        for (int i = 0; i < found.size(); i++) {
            Entry entry = found.get(i);
            indexes.get(entry.output())[
                            entry.ordinal()
                                    - columns.from(reading.outputs()
                                            .get(entry.output())
                                            .type())] =
                    i + 1;
        }
    }

    private void read(int number, List<Entry> found) {
        Output output = reading.outputs().get(number);
        int from = columns.from(output.type());
        int to = columns.to(output.type());
        indexes.add(new int[to - from]);
        for (int ordinal = from; ordinal < to; ordinal++) {
            int day = day(output, ordinal);
            if (day <= known && passes(output, ordinal)) {
                found.add(new Entry(number, ordinal, day, value(output.due(), ordinal)));
            }
        }
    }

    private boolean passes(Output output, int ordinal) {
        for (Sieve sieve : output.sieves()) {
            if (!sieve.passes(columns, ordinal)) {
                return false;
            }
        }
        return true;
    }

    /** An output whose own date is not known, such as a completion that is still ahead, is none. */
    private int day(Output output, int ordinal) {
        return output.day().isPresent() ? value(output.day(), ordinal) : columns.existsFrom(ordinal);
    }

    private int value(Optional<Attribute.One<?, LocalDate>> date, int ordinal) {
        return date.map(attribute -> value(attribute, ordinal)).orElse(Days.NEVER);
    }

    private <R extends IsmsRecord> int value(Attribute.One<R, LocalDate> date, int ordinal) {
        return date.value(date.owner().cast(columns.record(ordinal)))
                .map(Days::of)
                .orElse(Days.NEVER);
    }

    /** The day from which an output no longer holds: its own end, or the beginning of what replaces it. */
    private int end(int ordinal) {
        return end(columns.record(ordinal).recordType(), ordinal);
    }

    private <R extends IsmsRecord> int end(RecordType<R> type, int ordinal) {
        int end = type.lifecycle().end().map(date -> value(date, ordinal)).orElse(Days.NEVER);
        Optional<Attribute.One<R, RecordId>> supersedes = type.lifecycle().supersedes();
        if (supersedes.isPresent()) {
            LinkTable table = columns.links(supersedes.get());
            for (int at = table.citingFrom(ordinal); at < table.citingTo(ordinal); at++) {
                end = Math.min(end, replaced(table.citing(at), ordinal));
            }
        }
        return end;
    }

    /** A record without a date replaces nothing that can be told, and none replaces itself. */
    private int replaced(int successor, int ordinal) {
        int from = columns.existsFrom(successor);
        return from == SnapshotColumns.ALWAYS || successor == ordinal ? Days.NEVER : from;
    }

    /** A reference leads to a record: to an output, or to what stands for outputs. */
    void taken(int target, int day, Taken taken) {
        for (int number = 0; number < reading.outputs().size(); number++) {
            Output output = reading.outputs().get(number);
            take(number, target, day, taken);
            if (output.whole().isPresent()) {
                LinkTable table = columns.links(output.whole().get());
                for (int at = table.citingFrom(target); at < table.citingTo(target); at++) {
                    take(number, table.citing(at), day, taken);
                }
            }
        }
    }

    private void take(int number, int ordinal, int day, Taken taken) {
        int at = ordinal - columns.from(reading.outputs().get(number).type());
        int[] index = indexes.get(number);
        if (at < 0 || at >= index.length || index[at] == 0) {
            return;
        }
        int entry = index[at] - 1;
        int effective = effective(entry, day);
        if (effective < days[entry]) {
            return;
        }
        firsts[entry] = Math.min(firsts[entry], effective);
        lasts[entry] = Math.max(lasts[entry], effective);
        taken.note(ordinal, effective);
    }

    /** A reference without a date counts from the output on, and so does one to what holds. */
    private int effective(int entry, int day) {
        boolean holds = reading.kind() != Kind.HANDED_ON || day == SnapshotColumns.ALWAYS;
        return holds ? Math.max(day, days[entry]) : day;
    }

    /** What was taken up is so in its next version too. Versions are met in ascending order of days. */
    void inherit() {
        for (int i = 0; i < ordinals.length; i++) {
            inherit(columns.record(ordinals[i]).recordType(), i);
        }
    }

    private <R extends IsmsRecord> void inherit(RecordType<R> type, int entry) {
        type.lifecycle().supersedes().ifPresent(link -> {
            LinkTable table = columns.links(link);
            for (int at = table.targetsFrom(ordinals[entry]); at < table.targetsTo(ordinals[entry]); at++) {
                inheritFrom(table.target(at), entry);
            }
        });
    }

    private void inheritFrom(int predecessor, int entry) {
        for (int number = 0; number < indexes.size(); number++) {
            int at = predecessor - columns.from(reading.outputs().get(number).type());
            int[] index = indexes.get(number);
            if (predecessor >= 0 && at >= 0 && at < index.length && index[at] > 0) {
                int before = index[at] - 1;
                if (firsts[before] != Days.NEVER) {
                    firsts[entry] = Math.min(firsts[entry], Math.max(firsts[before], days[entry]));
                    lasts[entry] = Math.max(lasts[entry], Math.max(lasts[before], days[entry]));
                }
            }
        }
    }

    int size() {
        return ordinals.length;
    }

    int[] ordinals() {
        return ordinals;
    }

    int[] days() {
        return days;
    }

    int[] ends() {
        return ends;
    }

    int[] dues() {
        return dues;
    }

    int[] firsts() {
        return firsts;
    }

    int[] lasts() {
        return lasts;
    }
}
