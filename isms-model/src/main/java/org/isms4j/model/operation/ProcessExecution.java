package org.isms4j.model.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 8.1: execution of a process. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ProcessExecution extends IsmsRecord implements WithProcessExecution
        permits ImmutableProcessExecution {

    private static final RecordTypeDefinition<ProcessExecution, Builder> IS =
            RecordType.define(ProcessExecution.class, "8.1", "execution of a process", Builder::new);

    /** Attribute {@link #process()}. */
    public static final Attribute.One<ProcessExecution, RecordId> PROCESS =
            IS.link("process", ProcessExecution::process, Builder::process, "process that ran", "ProcessDefinition");

    /** Attribute {@link #dueOn()}. */
    public static final Attribute.One<ProcessExecution, LocalDate> DUE_ON =
            IS.schedule("dueOn", ProcessExecution::dueOn, Builder::dueOn, "last day for carrying it out");

    /** Attribute {@link #executedOn()}. */
    public static final Attribute.One<ProcessExecution, LocalDate> EXECUTED_ON = IS.event(
            "executedOn", ProcessExecution::executedOn, Builder::executedOn, "day on which it was carried out");

    /** Attribute {@link #performedBy()}. */
    public static final Attribute.Many<ProcessExecution, RecordId> PERFORMED_BY = IS.links(
            "performedBy",
            ProcessExecution::performedBy,
            Builder::addAllPerformedBy,
            "who carried it out",
            "Person",
            "Role");

    /** Attribute {@link #result()}. */
    public static final Attribute.One<ProcessExecution, ExecutionResult> RESULT =
            IS.choice("result", ExecutionResult.class, ProcessExecution::result, Builder::result, "how it ended");

    /** Attribute {@link #procedure()}. */
    public static final Attribute.Many<ProcessExecution, RecordId> PROCEDURE = IS.links(
            "procedure",
            ProcessExecution::procedure,
            Builder::addAllProcedure,
            "procedures that were followed",
            "DocumentVersion");

    /** Attribute {@link #actions()}. */
    public static final Attribute.Many<ProcessExecution, RecordId> ACTIONS = IS.links(
            "actions",
            ProcessExecution::actions,
            Builder::addAllActions,
            "planned actions it carried out",
            "PlannedAction",
            "ObjectiveAction");

    /** Attribute {@link #objectives()}. */
    public static final Attribute.Many<ProcessExecution, RecordId> OBJECTIVES = IS.links(
            "objectives", ProcessExecution::objectives, Builder::addAllObjectives, "objectives it served", "Objective");

    /** Attribute {@link #inputs()}. */
    public static final Attribute.Many<ProcessExecution, RecordId> INPUTS =
            IS.links("inputs", ProcessExecution::inputs, Builder::addAllInputs, "records it took as input");

    /** Attribute {@link #justification()}. */
    public static final Attribute.One<ProcessExecution, String> JUSTIFICATION = IS.text(
            "justification",
            ProcessExecution::justification,
            Builder::justification,
            "why criteria were not met or it was missed");

    /** Description of this record type. */
    public static final RecordType<ProcessExecution> TYPE = IS.build();

    ProcessExecution() {}

    /**
     * Returns the process that ran.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> process();

    /**
     * Returns the last day for carrying it out.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> dueOn();

    /**
     * Returns the day on which it was carried out.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> executedOn();

    /**
     * Returns who carried it out.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> performedBy();

    /**
     * Returns how it ended.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<ExecutionResult> result();

    /**
     * Returns the procedures that were followed.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> procedure();

    /**
     * Returns the planned actions it carried out.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> actions();

    /**
     * Returns the objectives it served.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> objectives();

    /**
     * Returns the records it took as input.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> inputs();

    /**
     * Returns why criteria were not met or it was missed.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> justification();

    @Override
    public final RecordType<ProcessExecution> recordType() {
        return TYPE;
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds records of this type; every attribute but the identifier is optional. */
    public static final class Builder extends ImmutableProcessExecution.Builder
            implements RecordBuilder<ProcessExecution, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
