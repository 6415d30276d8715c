package org.isms4j.model.interaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.standard.ProcessNode;

/** A process of the management system as records show it on the evaluation date. Immutable and thread-safe. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class RealisedProcess implements WithRealisedProcess permits ImmutableRealisedProcess {

    RealisedProcess() {}

    /**
     * Returns the process of the process graph.
     *
     * @return the process
     */
    public abstract ProcessNode node();

    /**
     * Returns whether the system has the process: all core ones, and conditional ones whose controls are included.
     *
     * @return whether it applies
     */
    public abstract boolean applicable();

    /**
     * Returns how often records show the process being carried out in the evaluation window.
     *
     * @return the number, 0 or more
     */
    public abstract int executions();

    /**
     * Returns when the process was last carried out.
     *
     * @return the day, empty where no record shows that it ever was
     */
    public abstract Optional<LocalDate> lastExecution();

    /**
     * Returns since when the process is overdue, for processes with an interval.
     *
     * @return the day after the last one on which it was in time; empty where it is in time or has no interval
     */
    public abstract Optional<LocalDate> overdueSince();

    /**
     * Returns the organization's own definitions of the process.
     *
     * @return identifiers of process definitions in force, in the order of records
     */
    public abstract List<RecordId> definitions();

    /**
     * Returns what the definitions do not state.
     *
     * @return among "owner", "criteria" and "interval"; empty where all is stated or nothing is defined
     */
    public abstract List<String> lacks();

    /**
     * Returns whether the process is defined although no record shows that it was carried out in the window.
     *
     * @return whether it is declared and dead
     */
    public final boolean isDeclaredOnly() {
        return !definitions().isEmpty() && executions() == 0;
    }

    /**
     * Returns whether the process is carried out although nothing defines it.
     *
     * @return whether it is live and undeclared
     */
    public final boolean isUndeclared() {
        return definitions().isEmpty() && executions() > 0;
    }

    /** Returns process and executions. */
    @Override
    public final String toString() {
        return node() + ": "
                + (applicable()
                        ? executions() + " executions in the window"
                                + lastExecution().map(day -> ", last on " + day).orElse("")
                        : "not part of this system");
    }

    /**
     * Starts a process; the engine does.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds processes; for one thread. */
    public static final class Builder extends ImmutableRealisedProcess.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
