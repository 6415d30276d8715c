package org.isms4j.model.operation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.isms4j.model.record.Attribute;
import org.isms4j.model.record.IsmsRecord;
import org.isms4j.model.record.IsmsStyle;
import org.isms4j.model.record.Lifecycle;
import org.isms4j.model.record.RecordBuilder;
import org.isms4j.model.record.RecordId;
import org.isms4j.model.record.RecordType;
import org.isms4j.model.record.RecordTypeDefinition;

/** Record for clause 8.1: definition of an ISMS process. */
@Value.Immutable
@IsmsStyle
@SuppressWarnings("exports")
public abstract sealed class ProcessDefinition extends IsmsRecord implements WithProcessDefinition
        permits ImmutableProcessDefinition {

    private static final RecordTypeDefinition<ProcessDefinition, Builder> IS =
            RecordType.define(ProcessDefinition.class, "8.1", "definition of an ISMS process", Builder::new);

    /** Attribute {@link #title()}. */
    public static final Attribute.One<ProcessDefinition, String> TITLE =
            IS.text("title", ProcessDefinition::title, Builder::title, "name of the process");

    /** Attribute {@link #node()}. */
    public static final Attribute.One<ProcessDefinition, String> NODE = IS.text(
            "node", ProcessDefinition::node, Builder::node, "node of the process graph it realises, such as AUD");

    /** Attribute {@link #owner()}. */
    public static final Attribute.One<ProcessDefinition, RecordId> OWNER =
            IS.link("owner", ProcessDefinition::owner, Builder::owner, "who is responsible", "Person", "Role");

    /** Attribute {@link #inputs()}. */
    public static final Attribute.Many<ProcessDefinition, String> INPUTS =
            IS.texts("inputs", ProcessDefinition::inputs, Builder::addAllInputs, "what it takes");

    /** Attribute {@link #outputs()}. */
    public static final Attribute.Many<ProcessDefinition, String> OUTPUTS =
            IS.texts("outputs", ProcessDefinition::outputs, Builder::addAllOutputs, "what it yields");

    /** Attribute {@link #criteria()}. */
    public static final Attribute.One<ProcessDefinition, String> CRITERIA =
            IS.text("criteria", ProcessDefinition::criteria, Builder::criteria, "criteria for the process");

    /** Attribute {@link #interval()}. */
    public static final Attribute.One<ProcessDefinition, Period> INTERVAL =
            IS.period("interval", ProcessDefinition::interval, Builder::interval, "how often it runs");

    /** Attribute {@link #businessProcess()}. */
    public static final Attribute.One<ProcessDefinition, String> BUSINESS_PROCESS = IS.text(
            "businessProcess",
            ProcessDefinition::businessProcess,
            Builder::businessProcess,
            "business process it lives in");

    /** Attribute {@link #critical()}. */
    public static final Attribute.One<ProcessDefinition, Boolean> CRITICAL =
            IS.flag("critical", ProcessDefinition::critical, Builder::critical, "whether the process is critical");

    /** Attribute {@link #version()}. */
    public static final Attribute.One<ProcessDefinition, String> VERSION =
            IS.text("version", ProcessDefinition::version, Builder::version, "version identifier");

    /** Attribute {@link #origin()}. */
    public static final Attribute.Many<ProcessDefinition, RecordId> ORIGIN = IS.links(
            "origin",
            ProcessDefinition::origin,
            Builder::addAllOrigin,
            "what led to this version",
            "IsmsChange",
            "OperationalChange",
            "CorrectiveAction");

    /** Attribute {@link #definedOn()}. */
    public static final Attribute.One<ProcessDefinition, LocalDate> DEFINED_ON =
            IS.event("definedOn", ProcessDefinition::definedOn, Builder::definedOn, "day on which it was defined");

    /** Attribute {@link #withdrawnOn()}. */
    public static final Attribute.One<ProcessDefinition, LocalDate> WITHDRAWN_ON = IS.event(
            "withdrawnOn", ProcessDefinition::withdrawnOn, Builder::withdrawnOn, "day from which it no longer exists");

    /** Attribute {@link #supersedes()}. */
    public static final Attribute.One<ProcessDefinition, RecordId> SUPERSEDES = IS.link(
            "supersedes",
            ProcessDefinition::supersedes,
            Builder::supersedes,
            "definition that this one replaces",
            "ProcessDefinition");

    /** Description of this record type. */
    public static final RecordType<ProcessDefinition> TYPE =
            IS.build(new Lifecycle<>(Optional.of(DEFINED_ON), Optional.of(WITHDRAWN_ON), Optional.of(SUPERSEDES)));

    ProcessDefinition() {}

    /**
     * Returns the name of the process.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns the node of the process graph it realises, such as AUD.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> node();

    /**
     * Returns who is responsible.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> owner();

    /**
     * Returns what it takes.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> inputs();

    /**
     * Returns what it yields.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<String> outputs();

    /**
     * Returns the criteria for the process.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> criteria();

    /**
     * Returns how often it runs.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Period> interval();

    /**
     * Returns the business process it lives in.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> businessProcess();

    /**
     * Returns whether the process is critical.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<Boolean> critical();

    /**
     * Returns the version identifier.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<String> version();

    /**
     * Returns what led to this version.
     *
     * @return the values, in the order supplied; empty where none is known
     */
    public abstract List<RecordId> origin();

    /**
     * Returns the day on which it was defined.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> definedOn();

    /**
     * Returns the day from which it no longer exists.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<LocalDate> withdrawnOn();

    /**
     * Returns the definition that this one replaces.
     *
     * @return the value; empty where it is not known
     */
    public abstract Optional<RecordId> supersedes();

    @Override
    public final RecordType<ProcessDefinition> recordType() {
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
    public static final class Builder extends ImmutableProcessDefinition.Builder
            implements RecordBuilder<ProcessDefinition, Builder> {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
