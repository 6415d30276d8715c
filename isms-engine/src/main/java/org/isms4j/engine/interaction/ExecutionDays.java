package org.isms4j.engine.interaction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isms4j.engine.phrase.Executions;
import org.isms4j.engine.time.Days;
import org.isms4j.model.operation.ProcessDefinition;
import org.isms4j.model.operation.ProcessExecution;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.snapshot.LinkTable;
import org.isms4j.model.snapshot.SnapshotColumns;

/** The days on which processes were carried out, as dates of records show. Thread-safe. */
final class ExecutionDays {

    private final SnapshotColumns columns;
    private final int known;
    private final Map<List<Attribute.One<?, LocalDate>>, int[]> days = new HashMap<>();
    private final Map<String, Ints> recorded = new HashMap<>();
    private boolean read;

    ExecutionDays(SnapshotColumns columns, int known) {
        this.columns = columns;
        this.known = known;
    }

    /** The days that some dates show, in ascending order, with repetitions. */
    synchronized int[] of(List<Attribute.One<?, LocalDate>> dates) {
        return days.computeIfAbsent(dates, this::read);
    }

    /** The days on which a process of the graph was carried out, in ascending order, with repetitions. */
    int[] ofProcess(String node) {
        int[] traces = of(Executions.traces(node));
        int[] recorded = recorded().getOrDefault(node, new Ints()).toArray();
        int[] all = Arrays.copyOf(traces, traces.length + recorded.length);
        System.arraycopy(recorded, 0, all, traces.length, recorded.length);
        Arrays.sort(all);
        return all;
    }

    /** Executions recorded as such, by the process of the graph that their definition names. */
    private synchronized Map<String, Ints> recorded() {
        if (!read) {
            LinkTable processes = columns.links(ProcessExecution.PROCESS);
            for (int ordinal = columns.from(ProcessExecution.TYPE);
                    ordinal < columns.to(ProcessExecution.TYPE);
                    ordinal++) {
                for (int at = processes.targetsFrom(ordinal); at < processes.targetsTo(ordinal); at++) {
                    record(ordinal, processes.target(at));
                }
            }
            read = true;
        }
        return recorded;
    }

    private void record(int execution, int definition) {
        if (definition >= 0
                && columns.record(definition) instanceof ProcessDefinition process
                && columns.record(execution) instanceof ProcessExecution performed) {
            performed
                    .executedOn()
                    .map(Days::of)
                    .filter(day -> day <= known)
                    .ifPresent(day -> process.node()
                            .ifPresent(node -> recorded.computeIfAbsent(node, name -> new Ints())
                                    .add(day)));
        }
    }

    private int[] read(List<Attribute.One<?, LocalDate>> dates) {
        Ints found = new Ints();
        dates.forEach(date -> read(date, found));
        int[] sorted = found.toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private <R extends IsmsRecord> void read(Attribute.One<R, LocalDate> date, Ints found) {
        RecordType<?> type = Executions.typeOf(date);
        for (int ordinal = columns.from(type); ordinal < columns.to(type); ordinal++) {
            date.value(date.owner().cast(columns.record(ordinal)))
                    .map(Days::of)
                    .filter(day -> day <= known)
                    .ifPresent(found::add);
        }
    }
}
