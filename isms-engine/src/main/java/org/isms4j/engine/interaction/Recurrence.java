package org.isms4j.engine.interaction;

import java.util.List;
import java.util.Optional;
import org.isms4j.engine.policy.IntervalKey;
import org.isms4j.model.record.RecordId;

/**
 * How regularly a recurring process was carried out.
 *
 * @param name the process in words
 * @param key activity whose interval it keeps, empty for a process that states its own interval
 * @param definition the definition in force, empty for a process of the graph
 * @param gaps number of gaps between executions that lie in the evaluation window, the open one included; 0 where nothing
 *     can be said yet
 * @param late those that are longer than interval and tolerance and were not settled, in order of time
 * @param settled those that were longer, raised as a nonconformity and cured, in order of time
 * @param early whether it does not have two full cycles behind it
 * @param changesOn first day on which another number holds if nothing new is recorded, {@code Days.NEVER} if none
 * @param closed whether the records that would show executions are declared complete
 */
public record Recurrence(
        String name,
        Optional<IntervalKey> key,
        Optional<RecordId> definition,
        int gaps,
        List<LateGap> late,
        List<LateGap> settled,
        boolean early,
        int changesOn,
        boolean closed) {

    /**
     * A gap that is longer than interval and tolerance.
     *
     * @param from day of the execution before it
     * @param to day of the execution after it, today where there was none
     * @param open whether there was none
     */
    public record LateGap(int from, int to, boolean open) {}

    /**
     * Makes a recurrence; the lists are copied.
     *
     * @param name the process in words
     * @param key activity whose interval it keeps
     * @param definition the definition in force
     * @param gaps number of gaps
     * @param late late ones
     * @param settled settled ones
     * @param early whether it does not have two full cycles behind it
     * @param changesOn first day on which another number holds
     * @param closed whether records are declared complete
     */
    public Recurrence {
        late = List.copyOf(late);
        settled = List.copyOf(settled);
    }

    /**
     * Returns how many gaps count as in time.
     *
     * @return the number, at most {@link #gaps()}
     */
    public int inTime() {
        return gaps - late.size();
    }

    /**
     * Returns how the process is called in reports.
     *
     * @return its name, with the identifier of its definition where it has one
     */
    public String subject() {
        return definition.map(id -> name + " (" + id + ")").orElse(name);
    }
}
