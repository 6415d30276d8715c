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

/** Record for clause 8.1: operation of a control. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ControlOperation extends IsmsRecord implements WithControlOperation
        permits ImmutableControlOperation {

    private static final RecordTypeDefinition<ControlOperation, Builder> IS =
            RecordType.define(ControlOperation.class, "8.1", "operation of a control", Builder::new);

    /** Attribute {@link #control()}. */
    public static final Attribute.One<ControlOperation, RecordId> CONTROL = IS.link(
            "control", ControlOperation::control, Builder::control, "control that was operated", "NecessaryControl");

    /** Attribute {@link #executedOn()}. */
    public static final Attribute.One<ControlOperation, LocalDate> EXECUTED_ON =
            IS.event("executedOn", ControlOperation::executedOn, Builder::executedOn, "day of operation");

    /** Attribute {@link #performedBy()}. */
    public static final Attribute.Many<ControlOperation, RecordId> PERFORMED_BY = IS.links(
            "performedBy",
            ControlOperation::performedBy,
            Builder::addAllPerformedBy,
            "who operated it",
            "Person",
            "Role");

    /** Attribute {@link #provider()}. */
    public static final Attribute.One<ControlOperation, RecordId> PROVIDER = IS.link(
            "provider",
            ControlOperation::provider,
            Builder::provider,
            "external provider who operated it",
            "ExternalProvider");

    /** Attribute {@link #result()}. */
    public static final Attribute.One<ControlOperation, ExecutionResult> RESULT =
            IS.choice("result", ExecutionResult.class, ControlOperation::result, Builder::result, "how it ended");

    /** Attribute {@link #evidence()}. */
    public static final Attribute.Many<ControlOperation, RecordId> EVIDENCE = IS.links(
            "evidence",
            ControlOperation::evidence,
            Builder::addAllEvidence,
            "evidence of it",
            "EvidenceItem",
            "DocumentVersion");

    /** Description of this record type. */
    public static final RecordType<ControlOperation> TYPE = IS.build();

    ControlOperation() {}

    /**
     * Returns the control that was operated.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> control();

    /**
     * Returns the day of operation.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> executedOn();

    /**
     * Returns who operated it.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> performedBy();

    /**
     * Returns the external provider who operated it.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> provider();

    /**
     * Returns how it ended.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<ExecutionResult> result();

    /**
     * Returns the evidence of it.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> evidence();

    @Override
    public final RecordType<ControlOperation> recordType() {
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
    public static final class Builder extends ImmutableControlOperation.Builder
            implements RecordBuilder<ControlOperation, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
